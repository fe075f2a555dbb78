import { isObject } from "../../document.ts";
import { ABOUT } from "../../model/about.ts";
import type { Schema } from "../../model.ts";
import { canonical, type Definitions, referencedName } from "./finding.ts";
import { merge, typesOf, withType } from "./merge.ts";

/** A schema of one type at most, without references, unions and parts. */
export interface Shape {
  /** Null: any value. */
  readonly type: string | null;
  /** The named schema that it was reached through, or null. */
  readonly name: string | null;
  readonly schema: Schema;
}

/** A schema that would be more is compared as it is written. */
const MOST = 64;

/** Keywords that say nothing about which values are admitted. */
const ANNOTATIONS =
  /^(x-.*|\$comment|title|description|examples?|default|deprecated|xml|externalDocs|discriminator|(read|write)Only)$/;

export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.test(keyword);
}

/**
 * A schema as plain ones of which a value meets at least one: references followed, `allOf` joined, type lists,
 * `nullable`, `anyOf` and `oneOf` taken apart. `[string, "null"]`, `nullable: true` and an `anyOf` of both are the
 * same that way. What a wider neighbour admits anyway is left out: an enum beside a plain string is only advice.
 */
export function alternatives(schema: unknown, definitions: Definitions): Shape[] {
  const shapes = expand(schema, definitions, []).flatMap(meant);
  const isSpare = (shape: Shape, index: number) =>
    shapes.some((other, place) => covers(other, shape) && (place < index || !covers(shape, other)));
  return shapes.filter((shape, index) => !isSpare(shape, index));
}

/** Where properties or items have no type from anywhere, the types that keywords are about are meant. */
function meant(shape: Shape): Shape[] {
  const { type, schema } = shape;
  if (type !== null || (schema.properties ?? schema.items) === undefined) return [shape];
  const isSaid = (keywords: ReadonlySet<string>) => Object.keys(schema).some((key) => keywords.has(key));
  return [...ABOUT].flatMap(([kind, keywords]) =>
    isSaid(keywords) ? [{ ...shape, type: kind, schema: withType(schema, kind) }] : [],
  );
}

/** Whether it is plain to see that one admits all that another does. */
function covers(wide: Shape, narrow: Shape): boolean {
  if (wide === narrow) return false;
  const isKin = wide.type === null || wide.type === narrow.type || isNumberOf(wide, narrow);
  return isKin && (isUnrestricted(wide) || canonical(bare(wide)) === canonical(bare(narrow)));
}

function isNumberOf(wide: Shape, narrow: Shape): boolean {
  return wide.type === "number" && narrow.type === "integer";
}

function bare({ schema }: Shape): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !isAnnotation(key)));
}

function isUnrestricted({ schema }: Shape): boolean {
  return Object.keys(schema).every((key) => key === "type" || isAnnotation(key));
}

function expand(schema: unknown, definitions: Definitions, above: readonly string[]): Shape[] {
  if (schema === false) return [];
  if (!isObject(schema)) return [{ type: null, name: null, schema: {} }];
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const name = referencedName($ref);
  if (name !== null && above.includes(name)) return [];
  const target = name === null ? undefined : definitions.get(name);
  const parts = [
    ...(name === null ? [] : [expand(target ?? { [`$ref ${name}`]: true }, definitions, [...above, name])]),
    ...listOf(allOf).map((part) => expand(part, definitions, above)),
    ...[anyOf, oneOf]
      .filter(Array.isArray)
      .map((choices) => choices.flatMap((choice) => expand(choice, definitions, above))),
  ];
  const shapes = parts.reduce(combine, plain(own));
  if (shapes.length > MOST) return [{ type: null, name, schema }];
  return shapes.map((shape) => ({ ...shape, name: name ?? shape.name }));
}

/** Every pairing of two lists of shapes that a value can meet both sides of. */
function combine(left: readonly Shape[], right: readonly Shape[]): Shape[] {
  return left.flatMap((a) =>
    right.flatMap((b): Shape[] => {
      const schema = merge(b.schema, a.schema);
      return schema === null
        ? []
        : [{ type: (schema.type as string) ?? null, name: a.name ?? b.name, schema }];
    }),
  );
}

/** A schema without references, unions and parts, one shape a type. */
function plain({ nullable, ...schema }: Schema): Shape[] {
  const types = typesOf(schema);
  const all = nullable === true && types.length > 0 ? [...new Set([...types, "null"])] : types;
  if (all.length === 0) return [{ type: null, name: null, schema }];
  return all.map((type) => ({ type, name: null, schema: withType(schema, type) }));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
