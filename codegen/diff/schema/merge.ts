import { isObject } from "../../document.ts";
import { typeOfValue } from "../../model/types.ts";
import type { Schema } from "../../model.ts";
import { canonical } from "./finding.ts";

/** Keywords that only restrict values of one type. */
const OF_TYPE: { readonly [type: string]: RegExp } = {
  string: /^((min|max)Length|pattern|format|content.*)$/,
  number: /^((min|max)imum|exclusive.*|multipleOf|format)$/,
  integer: /^((min|max)imum|exclusive.*|multipleOf|format)$/,
  array: /^((min|max)Items|uniqueItems|items|prefixItems|contains)$/,
  object: /^((min|max)Properties|properties|required|additionalProperties|patternProperties|propertyNames)$/,
};

/**
 * One schema that admits what both admit; where both say something that cannot be joined, the second wins. Null when
 * their types exclude each other.
 */
export function merge(first: Schema, second: Schema): Schema | null {
  const type = commonType(first.type, second.type);
  if (type === null) return null;
  const required = [...new Set([...strings(first.required), ...strings(second.required)])];
  const merged = {
    ...first,
    ...second,
    ...(type === undefined ? {} : { type }),
    ...(required.length === 0 ? {} : { required }),
    ...joined("properties", first, second, mergeProperties),
    ...joined("enum", first, second, intersection),
  };
  return type === undefined ? merged : withType(merged, String(type));
}

/** The types that a schema admits; an enum without types has those of its values. */
export function typesOf({ type, enum: values, const: only }: Schema): string[] {
  if (type !== undefined) return [type].flat().filter((name) => typeof name === "string");
  const listed = only === undefined ? values : [only];
  return Array.isArray(listed) ? [...new Set(listed.map(typeOfValue))] : [];
}

/** A schema as it is for values of one type: without the keywords that only others know, and with `const` as an enum. */
export function withType({ const: only, ...schema }: Schema, type: string): Schema {
  const values = only === undefined ? schema.enum : [only];
  const foreign = Object.entries(OF_TYPE).filter(([other]) => other !== type);
  const kept = Object.entries(schema).filter(([keyword]) => {
    const isOwn = OF_TYPE[type]?.test(keyword) ?? false;
    return isOwn || !foreign.some(([, keywords]) => keywords.test(keyword));
  });
  const listed = Array.isArray(values) ? { enum: values.filter((value) => isOfType(value, type)) } : {};
  return { ...Object.fromEntries(kept), type, ...listed };
}

/** Undefined when neither says one. */
function commonType(first: unknown, second: unknown): unknown {
  if (first === undefined || first === second) return second;
  if (second === undefined) return first;
  const isInteger = [first, second].includes("integer") && [first, second].includes("number");
  return isInteger ? "integer" : null;
}

function joined(
  keyword: string,
  first: Schema,
  second: Schema,
  join: (a: unknown, b: unknown) => unknown,
): Schema {
  if (first[keyword] === undefined || second[keyword] === undefined) return {};
  return { [keyword]: join(first[keyword], second[keyword]) };
}

/** A property of both has to meet both. */
function mergeProperties(first: unknown, second: unknown): Schema {
  if (!isObject(first) || !isObject(second)) return {};
  const shared = Object.keys(first).filter((name) => Object.hasOwn(second, name));
  const both = shared.map((name) => {
    const isSame = canonical(first[name]) === canonical(second[name]);
    return [name, isSame ? second[name] : { allOf: [first[name], second[name]] }] as const;
  });
  return { ...first, ...second, ...Object.fromEntries(both) };
}

function intersection(first: unknown, second: unknown): unknown[] {
  const texts = new Set((second as unknown[]).map(canonical));
  return (first as unknown[]).filter((value) => texts.has(canonical(value)));
}

function isOfType(value: unknown, type: string): boolean {
  const actual = typeOfValue(value);
  return actual === type || (actual === "integer" && type === "number");
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
