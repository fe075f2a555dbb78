import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { readText } from "../count.ts";
import { type Schema, target } from "../sampler.ts";

/** An operation as its document has it, whatever the version. */
export interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: Schema;
  readonly operation: Schema;
  /** Its own and those of its path, references followed. */
  readonly parameters: readonly Schema[];
}

const METHODS = "get put post delete options head patch trace".split(" ");

/** A document as it was written; one of several files as it was put together, since nothing here reads several. */
export async function sourceOf(file: string, folder: string): Promise<Schema> {
  const text = await readText(file);
  const isWhole = !/["']?\$ref["']?: *["']?[^#"'\s{]/.test(text);
  const whole = isWhole ? text : await readFile(path.join(folder, "openapi.json"), "utf8");
  const lenient = { maxAliasCount: -1, strict: false, uniqueKeys: false, logLevel: "silent" } as const;
  return /^\s*\{/.test(whole) ? JSON.parse(whole) : parse(whole, lenient);
}

export function* placesOf(document: Schema): Generator<Place> {
  for (const [path, written] of Object.entries((document.paths ?? {}) as Schema)) {
    const item = followed(document, written);
    for (const method of METHODS.filter((name) => item[name] instanceof Object)) {
      const operation = item[method] as Schema;
      const all = [item.parameters, operation.parameters]
        .flatMap((list) => (Array.isArray(list) ? list : []))
        .map((parameter) => followed(document, parameter))
        .filter(({ name }) => typeof name === "string" && name !== "");
      // Those of the operation come last, and stand in for the others.
      const parameters = new Map(all.map((known) => [`${known.in}.${known.name}`, known]));
      yield { path, method, item, operation, parameters: [...parameters.values()] };
    }
  }
}

export function followed(document: Schema, value: unknown, depth = 0): Schema {
  if (typeof value !== "object" || value === null) return {};
  const { $ref } = value as Schema;
  if (typeof $ref !== "string" || depth > 30) return value as Schema;
  return followed(document, target(document, $ref), depth + 1);
}

/** The media types in which an operation takes a body; where any type will do, JSON is one. */
export function mediaTypes(document: Schema, place: Place): readonly string[] {
  return offered(document, place).map((type) => (type.includes("*") ? "application/json" : type));
}

/** What an operation says of its body in a media type. */
export function mediaOf(document: Schema, { operation }: Place, mediaType: string): Schema {
  const content = (followed(document, operation.requestBody).content ?? {}) as Schema;
  const any = Object.keys(content).find((type) => type.includes("*"));
  return followed(document, content[mediaType] ?? content[any ?? ""]);
}

function offered(document: Schema, { operation, parameters }: Place): readonly string[] {
  const places = new Set(parameters.map((parameter) => parameter.in));
  if (places.has("formData")) return ["multipart/form-data", "application/x-www-form-urlencoded"];
  if (!places.has("body")) return Object.keys(followed(document, operation.requestBody).content ?? {});
  const consumes = operation.consumes ?? document.consumes;
  return Array.isArray(consumes) && consumes.length > 0 ? consumes : ["application/json"];
}

/** The same document for whoever sends: what is read-only is no part of requests. */
export function forRequests(document: Schema): Schema {
  return walk(document) as Schema;

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk);
    if (!isRecord(value)) return value;
    const { properties, required } = value;
    const walked = Object.entries(value).map(([key, part]) => [key, walk(part)]);
    if (!isRecord(properties)) return Object.fromEntries(walked);
    const kept = Object.entries(properties).filter(([, part]) => followed(document, part).readOnly !== true);
    const names = (Array.isArray(required) ? required : []).filter(
      (name) => !(name in properties) || kept.some(([key]) => key === name),
    );
    return {
      ...Object.fromEntries(walked),
      properties: walk(Object.fromEntries(kept)),
      ...(required === undefined ? {} : { required: names }),
    };
  }
}

export function isRecord(value: unknown): value is Schema {
  return Object.prototype.toString.call(value) === "[object Object]";
}
