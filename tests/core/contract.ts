import type { Operation, Parameter } from "../../src/core/operation.ts";

/** An operation literal with everything that a test does not care about filled in. */
export function operation(parts: Partial<Operation> = {}): Operation {
  return {
    id: "things.do",
    method: "GET",
    path: "/things",
    parameters: [],
    body: null,
    answers: [{ status: "200", kind: "json" }],
    security: [],
    retry: "safe",
    ...parts,
  };
}

/** A parameter with the defaults that OpenAPI gives to its place. */
export function parameter(name: string, place: Parameter["in"], parts: Partial<Parameter> = {}): Parameter {
  const inForm = place === "query" || place === "cookie";
  const style = parts.style ?? (inForm ? "form" : "simple");
  return {
    argument: name,
    name,
    in: place,
    required: place === "path",
    explode: style === "form",
    allowReserved: false,
    bind: null,
    ...parts,
    style,
  };
}
