import { problem } from "../diagnostics.ts";
import { isMutable, type Mutable, pointerOf, type Report, type Spot } from "./mutable.ts";
import { eachSchema } from "./walk.ts";

/**
 * Makes every schema one of JSON Schema 2020-12, whatever OpenAPI it was written for: the words of 3.0 that changed
 * their meaning are translated, and what means nothing in any version is left out with a word about it.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#schema-object
 */
export function adoptSchemas(document: Mutable, report: Report): void {
  eachSchema(document, (holder, key, spot) => {
    if (typeof (holder as Mutable)[key] === "boolean" && BOOLEAN_PLACES.has(key)) return;
    const schema = asSchema((holder as Mutable)[key], spot, report);
    (holder as Mutable)[key] = schema;
    const complain: Complain = (code, keyword, message) =>
      report(problem(code, pointerOf({ above: spot, key: keyword }), message));
    for (const repair of REPAIRS) repair(schema, complain);
  });
}

type Complain = (
  code: "schema-malformed" | "pattern-invalid" | "default-invalid",
  keyword: string,
  message: string,
) => void;
type Repair = (schema: Mutable, complain: Complain) => void;

const REPAIRS: readonly Repair[] = [
  types,
  exclusiveBounds,
  nullable,
  tuples,
  lists,
  singlePart,
  plainParts,
  maps,
  bounds,
  patterns,
  defaults,
];

/** Keywords of which true and false are the usual values. */
const BOOLEAN_PLACES: ReadonlySet<string | number> = new Set([
  ...["additionalProperties", "items", "unevaluatedItems", "unevaluatedProperties"],
]);

const TYPES = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** A schema that is no object: true and false are short for one, anything else is a mistake. */
function asSchema(value: unknown, spot: Spot, report: Report): Mutable {
  if (isMutable(value)) return value;
  if (typeof value !== "boolean") {
    report(
      problem("schema-malformed", pointerOf(spot), `${JSON.stringify(value) ?? "nothing"} is no schema`),
    );
  }
  return value === false ? { not: {} } : {};
}

function types(schema: Mutable, complain: Complain): void {
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

/** OpenAPI 3.0 makes a bound exclusive by a boolean beside it. */
function exclusiveBounds(schema: Mutable): void {
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[flag] !== "boolean") continue;
    if (schema[flag] && schema[bound] !== undefined) {
      schema[flag] = schema[bound];
      delete schema[bound];
    } else delete schema[flag];
  }
}

/** OpenAPI 3.0 allows null by a boolean; many a 3.1 document still does. */
function nullable(schema: Mutable): void {
  const allowed = schema.nullable === true || schema["x-nullable"] === true;
  delete schema.nullable;
  if (!allowed) return;
  if (schema.enum !== undefined && Array.isArray(schema.enum) && !schema.enum.includes(null)) {
    schema.enum = [...schema.enum, null];
  }
  if (schema.type !== undefined) {
    schema.type = [...new Set([schema.type, "null"].flat())];
    return;
  }
  orNull(schema);
}

/** A reference or a composition that may be null: a choice between it and null. */
function orNull(schema: Mutable): void {
  const composed = ["$ref", "allOf", "anyOf", "oneOf"].filter((keyword) => schema[keyword] !== undefined);
  if (composed.length === 0) return;
  const choice = composed.length === 1 && Array.isArray(schema[composed[0] ?? ""]) ? composed[0] : undefined;
  if (choice === "anyOf" || choice === "oneOf") {
    schema[choice] = [...(schema[choice] as unknown[]), { type: "null" }];
    return;
  }
  const inner = Object.fromEntries(composed.map((keyword) => [keyword, schema[keyword]]));
  for (const keyword of composed) delete schema[keyword];
  schema.anyOf = [inner, { type: "null" }];
}

/** Before 2020-12 a list of schemas under `items` was a tuple. */
function tuples(schema: Mutable): void {
  if (!Array.isArray(schema.items)) return;
  schema.prefixItems = schema.items;
  delete schema.items;
  if (isMutable(schema.additionalItems) || schema.additionalItems === false)
    schema.items = schema.additionalItems;
  delete schema.additionalItems;
}

function lists(schema: Mutable, complain: Complain): void {
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

/** Keywords that describe and restrict nothing, so that they may stand beside a reference. */
const ANNOTATIONS = new Set([
  ...["title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"],
  ...["externalDocs", "xml", "$comment"],
]);

/** `allOf` with one part is how OpenAPI 3.0 says something beside a reference. */
function singlePart(schema: Mutable): void {
  const parts = schema.allOf;
  if (!Array.isArray(parts) || parts.length !== 1 || !isMutable(parts[0])) return;
  const others = Object.keys(schema).filter((key) => key !== "allOf" && key !== "type");
  if (!others.every((key) => ANNOTATIONS.has(key) || key.startsWith("x-"))) return;
  delete schema.allOf;
  if (typeof parts[0].$ref === "string") delete schema.type;
  for (const [key, value] of Object.entries(parts[0])) schema[key] ??= value;
}

/** Parts that only restrict a plain value are one schema with all of their keywords. */
function plainParts(schema: Mutable): void {
  const parts = schema.allOf;
  if (!Array.isArray(parts) || !parts.every(isPlain)) return;
  const keywords = (parts as Mutable[]).flatMap((part) => Object.entries(part));
  const clash = keywords.some(([key, value]) => {
    const known = [schema[key], ...keywords.filter(([other]) => other === key).map(([, other]) => other)];
    return known.some((other) => other !== undefined && JSON.stringify(other) !== JSON.stringify(value));
  });
  if (clash) return;
  delete schema.allOf;
  for (const [key, value] of keywords) schema[key] = value;
}

function isPlain(part: unknown): boolean {
  if (!isMutable(part)) return false;
  const composed = [
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "properties",
    "items",
    "additionalProperties",
    "required",
  ];
  return part.type !== "object" && !composed.some((keyword) => part[keyword] !== undefined);
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function maps(schema: Mutable, complain: Complain): void {
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
function bounds(schema: Mutable, complain: Complain): void {
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
function patterns(schema: Mutable, complain: Complain): void {
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
function defaults(schema: Mutable, complain: Complain): void {
  const { default: value, type, enum: values } = schema;
  if (value === undefined) return;
  const types = [type].flat().filter((name) => name !== undefined);
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

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isMutable(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
