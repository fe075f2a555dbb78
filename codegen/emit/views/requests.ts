import type { OperationModel, Schema } from "../../model.ts";

/** The flat arguments of an operation as one closed object. */
export function requestSchema({ parameters, body }: OperationModel): Schema {
  const whole = body === null ? [] : [{ ...body, argument: "body", mcp: {} }];
  const inputs = [...parameters, ...(body?.fields ?? whole)];
  const properties = inputs.map(({ argument, schema, mcp }) => {
    return [argument, { ...schema, "x-mcp": { ...(schema["x-mcp"] as object), ...mcp } }] as const;
  });
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: inputs.filter(({ required }) => required).map(({ argument }) => argument),
    additionalProperties: false,
  };
}
