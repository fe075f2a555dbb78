import { isMutable, type Mutable, targetOf } from "./mutable.ts";
import { eachNode } from "./walk.ts";

/** More names than anybody would want to read one by one. */
const MOST = 64;

/** A map of which the names are listed is an object with these properties, and tools can say what those are. */
export function adoptPropertyNames(document: Mutable): void {
  eachNode(document, (kind, schema) => {
    if (kind !== "schema" || !isMutable(schema.propertyNames) || schema.patternProperties !== undefined)
      return;
    const names = namesOf(targetOf(document, schema.propertyNames));
    if (names === null || names.length > MOST) return;
    const { additionalProperties: further = {}, properties = {} } = schema;
    if (!isMutable(properties) || Object.keys(properties).some((name) => !names.includes(name))) return;
    delete schema.propertyNames;
    schema.additionalProperties = false;
    const value = isMutable(further) ? further : {};
    const listed = further === false ? [] : names.map((name) => [name, structuredClone(value)] as const);
    schema.properties = { ...Object.fromEntries(listed), ...properties };
  });
}

/** The only names that there may be; null where that cannot be told. */
function namesOf({ const: only, enum: values, ...rest }: Mutable): string[] | null {
  const names = only === undefined ? values : [only];
  const restricts = Object.keys(rest).some((keyword) => !WORDS.has(keyword));
  if (!Array.isArray(names) || restricts) return null;
  return names.filter((name) => typeof name === "string");
}

/** What may stand beside a list of names without taking one away. */
const WORDS: ReadonlySet<string> = new Set(["type", "title", "description", "examples", "example"]);
