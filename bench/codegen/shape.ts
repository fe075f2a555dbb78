import { isRecord, type Row, type Values } from "../../tests/torture/row.ts";

/** As much of a tool's input schema as says where an argument goes. */
export interface InputSchema {
  readonly type?: unknown;
  readonly properties?: { readonly [name: string]: unknown } | undefined;
  readonly required?: readonly string[] | undefined;
}

/** The names under which generators of servers gather what travels in one place. */
const GATHERED = {
  path: ["pathParams", "pathParameters"],
  query: ["queryParams", "params", "query"],
  header: ["headers", "headerParams"],
  cookie: ["cookies", "cookieParams"],
  body: ["requestBody", "bodyParams", "data", "body"],
} as const;

const PLACES = ["cookie", "header", "query", "path"] as const;

/**
 * The values of a row in the shape that a tool's input schema asks for: each place gathered under one argument if the
 * schema has one for it, flat if not (the path wins a name that several have), each value under the property that is spelled
 * like it.
 */
export function shaped(row: Row, schema: InputSchema): Values {
  const args: { [name: string]: unknown } = {};
  for (const place of PLACES) {
    const name = gathered(place, schema, row);
    const values = row[place] ?? {};
    if (name === undefined) Object.assign(args, spelled(values, schema));
    else if (row[place] !== undefined || schema.required?.includes(name))
      args[name] = spelled(values, schemaOf(schema, name));
  }
  return row.body === undefined ? args : { ...args, ...bodyArguments(row, schema) };
}

function bodyArguments(row: Row, schema: InputSchema): Values {
  const name = gathered("body", schema, row);
  if (name !== undefined) return { [name]: fitting(row.body, schemaOf(schema, name)) };
  return isRecord(row.body) && !Buffer.isBuffer(row.body)
    ? spelled(row.body, schema)
    : { body: fitting(row.body, schemaOf(schema, "body")) };
}

/** An argument that is itself a parameter of that name gathers nothing. */
function gathered(
  place: keyof typeof GATHERED,
  { properties = {} }: InputSchema,
  row: Row,
): string | undefined {
  const own = PLACES.flatMap((each) => Object.keys(row[each] ?? {}));
  return GATHERED[place].find((name) => Object.hasOwn(properties, name) && !own.includes(name));
}

function spelled(values: Values, schema: InputSchema): Values {
  const names = Object.keys(schema.properties ?? {});
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const own = names.includes(name) ? name : names.find((other) => letters(other) === letters(name));
      return [own ?? name, fitting(value, schemaOf(schema, own ?? name))];
    }),
  );
}

/** Bytes as base64 and, where the schema asks for a text, an object as JSON: what a model would write. */
function fitting(value: unknown, { type }: InputSchema): unknown {
  const written = inJson(value);
  return type === "string" && isRecord(written) ? JSON.stringify(written) : written;
}

function inJson(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value.toString("base64");
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inJson(each)]));
}

function schemaOf({ properties = {} }: InputSchema, name: string): InputSchema {
  const schema = Object.hasOwn(properties, name) ? properties[name] : {};
  return isRecord(schema) ? schema : {};
}

/** How a name is spelled once its punctuation and case are taken away. */
export function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
