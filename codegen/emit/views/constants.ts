import { componentName, reachable } from "../../model/components.ts";
import type { ApiModel, NamedSchema, Schema } from "../../model.ts";
import { claim, RESERVED } from "../../names.ts";
import { zodExpression } from "../zod.ts";
import type { Use } from "../zod-schema.ts";
import { requestSchema } from "./requests.ts";

/**
 * A component as one exported constant. One that is part of requests and of answers, and is checked more closely
 * there than here, becomes two.
 */
export interface Constant {
  readonly name: string;
  readonly component: NamedSchema;
  readonly uses: readonly Use[];
}

/** The constants of all components, each after those that it is made of. */
export function componentConstants(api: ApiModel): Constant[] {
  const usesOf = componentUses(api);
  const taken = new Set([...RESERVED, ...api.schemas.map(({ identifier }) => identifier)]);
  return api.schemas.flatMap((component): Constant[] => {
    const uses = usesOf(component);
    const name = component.identifier;
    if (uses !== "apart") return [{ name, component, uses }];
    return [
      { name, component, uses: ["request"] },
      { name: claim(taken, `${name}Answer`), component, uses: ["answer"] },
    ];
  });
}

/** The constant that a reference to a component stands for in requests, or in answers. */
export function constantFor(
  constants: readonly Constant[],
  reference: string,
  use: Use,
): Constant | undefined {
  const name = componentName(reference);
  return constants.find(({ component, uses }) => component.name === name && uses.includes(use));
}

type Components = ReadonlyMap<string, Schema>;

/** What `schemas.hbs` prints of a constant; one that is defined later is reached through `z.lazy`. */
export function constantView(constant: Constant, constants: readonly Constant[], components: Components) {
  const { component, name, uses } = constant;
  const use = uses[0] ?? "request";
  const nameReference = (reference: string) => {
    const target = constantFor(constants, reference, use);
    if (target === undefined) return "z.unknown()";
    return constants.indexOf(target) < constants.indexOf(constant)
      ? target.name
      : `z.lazy(() => ${target.name})`;
  };
  return {
    name,
    doc: [String(component.schema.description ?? "").trim()],
    recursive: component.recursive,
    zod: { code: zodExpression(component.schema, use, nameReference, components) },
  };
}

function componentUses(api: ApiModel): (component: NamedSchema) => readonly Use[] | "apart" {
  const schemas = new Map(api.schemas.map(({ name, schema }) => [name, schema]));
  const answered = reachable(
    schemas,
    api.operations.flatMap(({ answers }) => answers.map(({ schema }) => schema)),
  );
  const requested = reachable(schemas, [
    ...api.operations.flatMap((operation) => [requestSchema(operation), operation.body?.schema]),
    ...api.tools.map(({ input }) => ({ $ref: `#/components/schemas/${input}` })),
  ]);
  const strict = new Set(api.schemas.filter(({ schema }) => isStricter(schema)).map(({ name }) => name));
  return ({ name, schema }) => {
    if (!answered.has(name)) return ["request"];
    if (!requested.has(name)) return ["answer"];
    const parts = [name, ...reachable(schemas, schema)];
    return parts.some((part) => strict.has(part)) ? "apart" : ["request", "answer"];
  };
}

/** Whether a request is checked more closely by this schema than an answer. */
function isStricter(schema: Schema): boolean {
  const expression = (use: Use) => zodExpression(schema, use, () => "z.unknown()", new Map());
  return expression("request") !== expression("answer");
}
