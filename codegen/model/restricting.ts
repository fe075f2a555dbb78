/** Keywords of a schema that take values away; the others describe. */
export const RESTRICTING: ReadonlySet<string> = new Set(
  [
    "type enum const allOf anyOf oneOf not if then else",
    "properties required additionalProperties patternProperties propertyNames unevaluatedProperties",
    "minProperties maxProperties dependentRequired dependentSchemas",
    "items prefixItems additionalItems unevaluatedItems minItems maxItems uniqueItems",
    "contains minContains maxContains minLength maxLength pattern format",
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
  ].flatMap((line) => line.split(" ")),
);
