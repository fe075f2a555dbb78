import { resolve, type Schema } from "../sampler.ts";
import { isRecord } from "./document.ts";
import { Bytes, type Inputs } from "./inputs.ts";

const PLACES = ["path", "query", "header", "cookie", "body"];

export const PIXEL = {
  bytes: Buffer.from("89504e470d0a1a0a0000000d49484452ff00", "hex"),
  name: "pixel.png",
  type: "image/png",
};

/** A name on the wire, and where it travels. */
export interface WireName {
  readonly where: string;
  readonly name: string;
}

/**
 * The arguments of a tool for what is to be sent, found by their spelling alone, with nothing of what was generated: hosts
 * take fewer characters than the wire, and of several that are spelled alike all but the first have the place they travel
 * in behind them.
 *
 * @param wire everything that the operation takes
 * @returns a text where the tool has no argument for something
 */
export function argumentsFor(
  { parameters, body }: Inputs,
  tool: Schema,
  wire: readonly WireName[],
): Schema | string {
  const properties = (tool.properties ?? {}) as Schema;
  const fields = isFlat(properties, body) ? Object.entries(body?.value as Schema) : null;
  const given = [
    ...parameters.map(({ in: where, name, value }) => ({ where, name, value })),
    ...(fields ?? []).map(([name, value]) => ({ where: "body", name, value })),
  ];
  const keys = keysOf(wire, Object.keys(properties));
  const args: { [name: string]: unknown } = {};
  for (const { where, name, value } of given) {
    const key = keys.get(`${where} ${name}`);
    if (key === undefined) return `${where} ${name}`;
    args[key] = fitted(value, properties[key], tool);
  }
  if (body === null || fields !== null) return args;
  if (properties.body === undefined) return "the body";
  return { ...args, body: fitted(body.value, properties.body, tool) };
}

/** Which key stands for which name: of names that are spelled alike, those of an earlier place come first. */
function keysOf(wire: readonly WireName[], all: readonly string[]): Map<string, string> {
  const sorted = [...wire].sort((one, other) => PLACES.indexOf(one.where) - PLACES.indexOf(other.where));
  const keys = new Map<string, string>();
  const free = new Set(all);
  const claim = ({ where, name }: WireName, key: string | undefined) => {
    if (key !== undefined && free.delete(key)) keys.set(`${where} ${name}`, key);
  };
  const earlier = (one: WireName) =>
    sorted.find(({ where, name }) => letters(name) === letters(one.name) && where !== one.where);
  const isFirst = (one: WireName) => {
    const other = earlier(one);
    return other === undefined || sorted.indexOf(other) > sorted.indexOf(one);
  };
  for (const one of sorted.filter(isFirst))
    claim(
      one,
      all.find((key) => key === one.name),
    );
  for (const one of sorted.filter(({ where, name }) => !keys.has(`${where} ${name}`))) {
    const suffixed = [...free].find((key) => letters(key) === letters(one.name) + one.where);
    const alike = [...free].find((key) => isAlike(key, one.name));
    claim(one, isFirst(one) ? (alike ?? suffixed) : (suffixed ?? alike));
  }
  return keys;
}

/** Whether each property of the body has an argument of its own. */
function isFlat(properties: Schema, body: Inputs["body"]): boolean {
  if (!isRecord(body?.value) || ("body" in properties && !body.known.includes("body"))) return false;
  const keys = Object.keys(properties);
  const has = (name: string) => keys.some((key) => isAlike(key, name) || isAlike(key, `${name}body`));
  return body.known.some(has) && Object.keys(body.value).every(has);
}

/** As much of a name as hosts take is enough. */
function isAlike(key: string, name: string): boolean {
  return letters(key) === letters(name) || (key.length >= 56 && letters(name).startsWith(letters(key)));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Files as a model gives them, and the keys of objects as the tool spells them. */
function fitted(value: unknown, schema: unknown, tool: Schema): unknown {
  if (value instanceof Bytes)
    return { base64: PIXEL.bytes.toString("base64"), name: PIXEL.name, type: PIXEL.type };
  const parts = partsOf(schema, tool, 0);
  if (Array.isArray(value)) {
    const items = parts.find((part) => part.items !== undefined)?.items;
    return value.map((item) => fitted(item, items, tool));
  }
  if (!isRecord(value)) return value;
  const known: Schema = Object.assign({}, ...parts.map(({ properties }) => properties ?? {}));
  const entries = Object.entries(value).map(([name, part]) => {
    const alike = Object.keys(known).find((key) => !(key in value) && letters(key) === letters(name));
    const key = name in known ? name : (alike ?? name);
    return [key, fitted(part, known[key], tool)];
  });
  return Object.fromEntries(entries);
}

/** A schema with its alternatives, which say together what keys there are. */
function partsOf(schema: unknown, tool: Schema, depth: number): Schema[] {
  if (!isRecord(schema) || depth > 6) return [];
  const { $ref, anyOf, oneOf, allOf, ...own } = schema;
  const target = typeof $ref === "string" ? resolve(tool, $ref) : undefined;
  return [own, ...[anyOf, oneOf, allOf, target].flat().flatMap((part) => partsOf(part, tool, depth + 1))];
}
