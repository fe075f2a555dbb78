import { ABOUT } from "./about.ts";

/** Keywords of a schema that take values away; the others describe. */
export const RESTRICTING: ReadonlySet<string> = new Set([
  ..."type enum const allOf anyOf oneOf not if then else".split(" "),
  ..."additionalItems dependentSchemas unevaluatedItems unevaluatedProperties".split(" "),
  ...[...ABOUT.values()].flatMap((keywords) => [...keywords]),
]);
