import fc from "fast-check";
import { anyText } from "../core/any-text.ts";
import { resolve, type Schema, type SpecOperation, type SpecParameter } from "./spec.ts";

/** `least`: only what must be there. `all`: every parameter and property. */
export type Extent = "least" | "all";

/** The values of one call, by the place in which they travel and under their names there. */
export interface Sample {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined: no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Calls of an operation that its document allows. */
export function callsOf(operation: SpecOperation, extent: Extent): fc.Arbitrary<Sample> {
  const { parameters, body } = operation;
  const withBody = body !== null && (body.required || extent === "all");
  return fc.record({
    path: parametersOf(parameters, "path", extent),
    query: parametersOf(parameters, "query", extent),
    body: withBody ? (valuesOf(body.schema, extent) as fc.Arbitrary<Sample["body"]>) : fc.constant(undefined),
  });
}

function parametersOf(parameters: readonly SpecParameter[], place: SpecParameter["in"], extent: Extent) {
  const chosen = parameters.filter((one) => one.in === place && (one.required === true || extent === "all"));
  const arbitraries = chosen.map(({ name, schema }) => {
    const values = valuesOf(schema, extent);
    return [name, place === "path" ? values.filter(isPlainSegment) : values];
  });
  return record(Object.fromEntries(arbitraries));
}

function record(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(fields, { noNullPrototype: true });
}

/** What no server can tell from another route is refused by the client; other tests see to that. */
function isPlainSegment(value: unknown): boolean {
  return !/^$|[\\%]|(^|\/)\.{1,2}(\/|$)/.test(String(value));
}

/** Values that a schema allows. */
export function valuesOf(given: Schema, extent: Extent): fc.Arbitrary<unknown> {
  const schema = resolve(given);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return fc.oneof(...branches.map((branch) => valuesOf(branch, extent)));
  if (schema.allOf !== undefined) return merged(schema.allOf.map((part) => valuesOf(part, extent)));
  const types = [schema.type ?? (schema.properties ? "object" : "null")].flat();
  return fc.oneof(...types.map((type) => byType[type]?.(schema, extent) ?? fc.constant(null)));
}

function merged(parts: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects));
}

const byType: Readonly<Record<string, (schema: Schema, extent: Extent) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum: min = -(10 ** 9), maximum: max = 10 ** 9 }) => fc.integer({ min, max }),
  number: ({ minimum: min = -1e9, maximum: max = 1e9 }) =>
    // JSON has no minus zero.
    fc.double({ min, max, noNaN: true }).map((number) => number + 0),
  string: text,
  array: ({ items = {}, minItems = 0 }, extent) => {
    const minLength = Math.max(minItems, extent === "all" ? 1 : 0);
    return fc.array(valuesOf(items, extent), {
      minLength,
      maxLength: minLength + (extent === "all" ? 2 : 0),
    });
  },
  object,
};

function object(schema: Schema, extent: Extent): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], minProperties = 0, additionalProperties } = schema;
  if (Object.keys(properties).length === 0 && typeof additionalProperties === "object") {
    const keys = fc.nat({ max: 99 }).map((id) => `account-${id}`);
    return fc.dictionary(keys, valuesOf(additionalProperties, extent), {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    });
  }
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const wanted = Math.max(minProperties - required.length, 0);
  const names = [...required, ...optional.slice(0, extent === "all" ? optional.length : wanted)];
  return record(Object.fromEntries(names.map((name) => [name, valuesOf(properties[name] ?? {}, extent)])));
}

/** A file of the sample; callers make a `File` of it. */
export class SampleFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(name: string, type: string, bytes: Uint8Array<ArrayBuffer>) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
  }
}

const formats: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
  uuid: () => fc.uuid(),
  email: () => fc.emailAddress().filter((address) => /^[\w.+-]+@/.test(address)),
  date: () =>
    fc
      .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  "date-time": () => fc.constantFrom("2025-01-15T10:30:00Z", "2024-02-29T23:59:59+02:00"),
  binary: () =>
    fc
      .tuple(fc.constantFrom('a "b";c.png', "Grüße 🎉.mp4", "x"), fc.uint8Array({ maxLength: 4000 }))
      .map(([name, bytes]) => new SampleFile(name, "image/png", Uint8Array.from(bytes))),
};

/** Any text within the bounds, line breaks, quotes, emoji and all. */
function text({ format = "", pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<unknown> {
  const fixed = formats[format]?.();
  if (fixed !== undefined) return fixed;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  return anyText({ minLength, maxLength: Math.min(maxLength, 40) });
}
