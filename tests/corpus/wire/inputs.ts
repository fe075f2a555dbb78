import { meantValue, merged, type Random, type Schema } from "../sampler.ts";
import { followed, isRecord, mediaOf, type Place } from "./document.ts";

/** What somebody wants to send, under the names of the wire. */
export interface Inputs {
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly value: unknown }[];
  readonly body: BodyInput | null;
}

export interface BodyInput {
  readonly mediaType: string;
  readonly value: unknown;
  /** The names that its schema gives to properties, given here or not. */
  readonly known: readonly string[];
}

/** Stands for bytes among sampled values. */
export class Bytes {}

/** Headers that parameters have no say in. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
export const IGNORED: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

const PLAIN = ["a", "abc", "Some words", "0", "x;y", "a=b"];
const TEXTS = [...PLAIN, "a b&c=d,e", "x/y?z", "50%", "ž🐎", "a;b|c", "2027-03-28", "1.5"];
const SEVERAL = 8;

/** Values for all inputs that are required and some of the others; null when the document asks for what it does not allow. */
export function sampleInputs(
  document: Schema,
  place: Place,
  mediaType: string | null,
  random: Random,
): Inputs | null {
  for (let tries = 0; tries < SEVERAL; tries++) {
    const parameters = place.parameters.flatMap((parameter) => sampleParameter(document, parameter, random));
    const given = new Set(parameters.map(({ in: where, name }) => `${where}.${name}`));
    const isWhole = place.parameters
      .filter(isNeeded)
      .every(({ in: where, name }) => given.has(`${where}.${name}`));
    const body = mediaType === null ? null : sampleBody(document, place, mediaType, random);
    if (isWhole) return { parameters, body };
  }
  return null;
}

function isNeeded({ in: where, name, required }: Schema): boolean {
  if (where === "header" && IGNORED.has(String(name).toLowerCase())) return false;
  return where === "path" || (required === true && where !== "body" && where !== "formData");
}

function sampleParameter(document: Schema, parameter: Schema, random: Random): Inputs["parameters"] {
  const { in: where, name } = parameter;
  if (where === "body" || where === "formData" || typeof name !== "string" || name === "") return [];
  if (where === "header" && IGNORED.has(name.toLowerCase())) return [];
  if (!isNeeded(parameter) && random() < 0.5) return [];
  const [media] = Object.values((parameter.content ?? {}) as Schema) as Schema[];
  const schema = media === undefined ? (parameter.schema ?? parameter) : media.schema;
  const texts = where === "header" || where === "cookie" ? PLAIN : TEXTS;
  const value = meantValue(schema ?? {}, document, random, texts);
  return isEmpty(value) ? [] : [{ in: String(where), name, value }];
}

/** What leaves no trace in a URL, a header or a form, or one that no two servers read alike. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return (Array.isArray(value) || isRecord(value)) && Object.values(value).every(isEmpty);
}

function sampleBody(document: Schema, place: Place, mediaType: string, random: Random): BodyInput | null {
  const { schema, required } = bodyOf(document, place, mediaType);
  if (!required && random() < 0.2) return null;
  const whole = merged(schema, document);
  const known = Object.keys(whole.properties ?? {});
  if (/[/+]xml\b/i.test(mediaType)) return { mediaType, value: "<a/>", known: [] };
  if (isFile(whole) || isOpaque(mediaType, whole)) return { mediaType, value: new Bytes(), known: [] };
  const drawn = meantValue(schema, document, random, TEXTS);
  // Anything but a text is written there as JSON, by whoever sends it.
  if (/^text\//.test(mediaType) && typeof drawn !== "object")
    return { mediaType, value: `${drawn || "-"}`, known };
  const isForm = /^multipart\/|urlencoded/.test(mediaType);
  const value = isRecord(drawn) ? fieldsOf(document, whole, drawn, isForm) : drawn;
  if (!required && isRecord(value) && Object.keys(value).length === 0) return null;
  return { mediaType, value: value, known };
}

/** Swagger 2.0 has a body among the parameters, or a form in pieces. */
function bodyOf(document: Schema, place: Place, mediaType: string) {
  const { operation, parameters } = place;
  const form = parameters.filter(({ in: where }) => where === "formData");
  const old = parameters.find(({ in: where }) => where === "body");
  if (form.length > 0) {
    const properties = Object.fromEntries(
      form.map((parameter) => [parameter.name, without(parameter, "required")]),
    );
    const required = form.filter((parameter) => parameter.required === true).map(({ name }) => name);
    return { schema: { type: "object", properties, required } as Schema, required: required.length > 0 };
  }
  const body = followed(document, operation.requestBody);
  const schema = old?.schema ?? mediaOf(document, place, mediaType).schema ?? {};
  return { schema, required: (old ?? body).required === true };
}

/** The fields that a flat tool can have: those that are described or required, and in a form those that leave a trace. */
function fieldsOf(document: Schema, whole: Schema, drawn: Schema, isForm: boolean): Schema {
  const properties = (whole.properties ?? {}) as Schema;
  const isOpen = whole.additionalProperties !== undefined || Object.keys(properties).length === 0;
  const kept = Object.entries(drawn).filter(([name, value]) => {
    if (!isOpen && name === "extra-key") return false;
    return !isForm || !isEmpty(value) || isFile(merged(properties[name], document));
  });
  if (!isForm) return Object.fromEntries(kept);
  return Object.fromEntries(
    kept.map(([name, value]) => [name, withFiles(document, properties[name], value)]),
  );
}

function withFiles(document: Schema, schema: unknown, value: unknown): unknown {
  const known = merged(schema, document);
  if (isFile(known)) return new Bytes();
  return Array.isArray(value) ? value.map((item) => withFiles(document, known.items, item)) : value;
}

function isFile({ type, format, contentMediaType, contentEncoding }: Schema): boolean {
  if (type === "file") return true;
  if (type !== undefined && type !== "string") return false;
  return (
    format === "binary" || (contentMediaType === "application/octet-stream" && contentEncoding === undefined)
  );
}

/** A type of which nobody but the caller knows how it is written. */
function isOpaque(mediaType: string, { type, properties }: Schema): boolean {
  const isKnown = /json|^text\/|^multipart\/|urlencoded|\*/i.test(mediaType);
  return !isKnown && (type === "string" || (type === undefined && properties === undefined));
}

function without(schema: Schema, key: string): Schema {
  const { [key]: _, ...rest } = schema;
  return rest;
}
