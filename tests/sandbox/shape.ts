import assert from "node:assert/strict";

/** A type name per leaf (`string`, `string?` for string or null, `uuid`, `time`), exact keys per object. */
export type Shape = string | { readonly [key: string]: Shape } | readonly [Shape];

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  true: (value) => value === true,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  null: (value) => value === null,
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value)),
  time: (value) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(value)),
  panelTime: (value) => /^[A-Z][a-z]{2} \d{1,2}, \d{4} \d\d:\d\d [AP]M$/.test(String(value)),
  panelDate: (value) => /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(String(value)),
  color: (value) => /^#[0-9a-f]{6}$/.test(String(value)),
};

/** Fails, naming the place, when the value is not of the shape or has a key too many or too few. */
export function assertShape(value: unknown, shape: Shape, place = "answer"): void {
  if (typeof shape === "string") assertLeaf(value, shape, place);
  else if (Array.isArray(shape)) assertList(value, shape[0] as Shape, place);
  else assertObject(value, shape as Readonly<Record<string, Shape>>, place);
}

function assertList(value: unknown, item: Shape, place: string): void {
  assert.ok(Array.isArray(value) && value.length > 0, `${place} is a list that is not empty`);
  for (const [index, inner] of value.entries()) assertShape(inner, item, `${place}[${index}]`);
}

function assertObject(value: unknown, shape: Readonly<Record<string, Shape>>, place: string): void {
  assert.ok(checks.object?.(value), `${place} is an object: ${JSON.stringify(value)}`);
  assert.deepEqual(Object.keys(value as object).sort(), Object.keys(shape).sort(), `keys of ${place}`);
  for (const [key, inner] of Object.entries(shape)) {
    assertShape((value as Record<string, unknown>)[key], inner, `${place}.${key}`);
  }
}

function assertLeaf(value: unknown, shape: string, place: string): void {
  const optional = shape.endsWith("?");
  const check = checks[optional ? shape.slice(0, -1) : shape];
  assert.ok(check, `no such shape: ${shape}`);
  assert.ok((optional && value === null) || check(value), `${place} is ${shape}: ${JSON.stringify(value)}`);
}
