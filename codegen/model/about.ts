/** Keywords by the type of values that they are about; of other values they say nothing. */
export const ABOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    string: "minLength maxLength pattern format",
    number: "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    array: "items prefixItems minItems maxItems uniqueItems contains minContains maxContains",
    object:
      "properties required additionalProperties patternProperties propertyNames minProperties maxProperties dependentRequired",
  }).map(([type, keywords]) => [type, new Set(keywords.split(" "))]),
);

export function isAboutOneType(keyword: string): boolean {
  return [...ABOUT.values()].some((keywords) => keywords.has(keyword));
}
