import type { Code } from "../codes.ts";
import { isOfType, typesOf } from "../model/types.ts";
import { isMutable, type Mutable } from "./mutable.ts";

/* Keywords whose values are not what they should be: mended where the meaning is plain, left out otherwise. */

/** Tells what is wrong with a keyword of the schema at hand. */
export type Complain = (code: Code, keyword: string, message: string) => void;

const TYPES = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

export function types(schema: Mutable, complain: Complain): void {
  if (schema.type === undefined) return;
  const written = [schema.type].flat();
  const known = written.flatMap((type) =>
    type === "file" ? ["string"] : TYPES.has(type as string) ? [type] : [],
  );
  if (written.includes("file")) schema.format = "binary";
  if (known.length === written.length && !written.includes("file")) return;
  if (!written.includes("file"))
    complain("schema-malformed", "type", `${JSON.stringify(schema.type)} is no type`);
  if (known.length === 0) delete schema.type;
  else schema.type = known.length === 1 ? known[0] : known;
}

export function lists(schema: Mutable, complain: Complain): void {
  for (const keyword of ["allOf", "anyOf", "oneOf", "prefixItems", "enum", "required"]) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (Array.isArray(value) && value.length > 0) continue;
    // An empty list says nothing; `required: true` is a habit from older drafts.
    if (!Array.isArray(value) && keyword !== "required")
      complain("schema-malformed", keyword, `${keyword} is no list`);
    delete schema[keyword];
  }
  if (Array.isArray(schema.enum)) schema.enum = distinct(schema.enum);
  if (Array.isArray(schema.required)) {
    schema.required = [...new Set(schema.required.filter((name) => typeof name === "string"))];
  }
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Without parts `unevaluatedItems` is about the elements that nothing else is about, as `items` is. */
export function unevaluatedItems(schema: Mutable): void {
  const { unevaluatedItems: further, ...rest } = schema;
  if (further === undefined || IN_PLACE.some((keyword) => rest[keyword] !== undefined)) return;
  delete schema.unevaluatedItems;
  schema.items ??= further;
}

/** Keywords whose schemas may know elements of the same list. */
const IN_PLACE = ["$ref", "allOf", "anyOf", "oneOf", "if", "contains", "dependentSchemas"];

/** A list without further elements is one of a certain length; few readers know a schema that is no object. */
export function closedLists(schema: Mutable): void {
  if (schema.items === true) delete schema.items;
  if (schema.items !== false) return;
  const most = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
  schema.maxItems = Math.min(most, typeof schema.maxItems === "number" ? schema.maxItems : most);
  delete schema.items;
}

export function maps(schema: Mutable, complain: Complain): void {
  for (const keyword of ["properties", "patternProperties", "$defs", "dependentSchemas"]) {
    if (schema[keyword] === undefined || isMutable(schema[keyword])) continue;
    complain("schema-malformed", keyword, `${keyword} is no map of schemas`);
    delete schema[keyword];
  }
}

const NUMBERS = [
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
];

/** Bounds are numbers; those that were written as text can be read as such. */
export function bounds(schema: Mutable, complain: Complain): void {
  for (const keyword of NUMBERS) {
    const value = schema[keyword];
    if (value === undefined || (typeof value === "number" && Number.isFinite(value))) continue;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
    if (Number.isFinite(number)) schema[keyword] = number;
    else {
      if (value !== null) complain("schema-malformed", keyword, `${keyword} is no number`);
      delete schema[keyword];
    }
  }
  if (typeof schema.multipleOf === "number" && schema.multipleOf <= 0) delete schema.multipleOf;
}

/** Hosts compile patterns as Unicode expressions, and one that is none costs them the whole list. */
export function patterns(schema: Mutable, complain: Complain): void {
  const { pattern } = schema;
  if (pattern === undefined) return;
  if (typeof pattern === "string") {
    const fit = unicodePattern(pattern);
    if (fit !== null) {
      schema.pattern = fit;
      return;
    }
  }
  complain(
    "pattern-invalid",
    "pattern",
    `${String(pattern)} is no ECMAScript pattern with the flag u: not checked`,
  );
  delete schema.pattern;
}

/** The pattern in a form that compiles with the flag `u`, or null: needless escapes are taken out, slashes around it too. */
function unicodePattern(pattern: string): string | null {
  const bare = /^\/(.*)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern;
  const plain = bare.replace(/\\([^\w\s^$\\.*+?()[\]{}|/-])/g, "$1");
  const dashes = plain.replace(/\\-(?=[^\]]*$)/g, "-");
  return (
    [pattern === bare ? pattern : null, bare, plain, dashes].find(
      (text) => text !== null && compiles(text),
    ) ?? null
  );
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/** A default that the schema itself would refuse misleads whoever reads it. */
export function defaults(schema: Mutable, complain: Complain): void {
  const { default: value, enum: values } = schema;
  if (value === undefined) return;
  const types = typesOf(schema);
  const fits =
    (types.length === 0 || types.some((name) => isOfType(value, name))) &&
    (!Array.isArray(values) || values.includes(value) || typeof value === "object");
  if (fits) return;
  complain(
    "default-invalid",
    "default",
    `its own default ${JSON.stringify(value)} is not accepted by the schema`,
  );
  delete schema.default;
}
