import { invalidArgument } from "./issues.ts";
import { encodeMultipart } from "./multipart.ts";
import type { Arguments, Body, BodyField } from "./operation.ts";
import { encodeStrict } from "./percent-encoding.ts";
import { queryText } from "./query.ts";
import { styledParts, writtenAs } from "./styled-parts.ts";
import { isPresent, isRecord, jsonTextOf, textOf } from "./value-text.ts";
import type { WireBody } from "./wire-body.ts";

/** The whole body, with the argument that complaints should name. */
interface Payload {
  readonly value: unknown;
  readonly argument: string;
  readonly mediaType: string;
  /** What the contract says of the fields, by their wire names. */
  readonly fields: ReadonlyMap<string, BodyField>;
}

type Encoder = (payload: Payload) => WireBody;

/** The first row whose pattern fits the media type encodes the body. */
const ENCODERS: readonly (readonly [RegExp, Encoder])[] = [
  [/[/+]json$/, encodeJson],
  [/^application\/x-www-form-urlencoded$/, encodeForm],
  [/^multipart\//, encodeParts],
  [/^text\/|[/+]xml$/, encodeText],
  [/(?:)/, encodeBytes],
];

/**
 * Writes the body in its media type.
 *
 * @returns null when nothing is to be sent: no body in the contract, or an optional one of which no field is given
 * @throws {ValidationError} when a required whole body is absent or a value does not fit the media type
 */
export function buildBody(body: Body | null, args: Arguments): WireBody | null {
  if (body === null) return null;
  const value = body.fields === null ? args.body : fieldValues(body.fields, args);
  if (value === undefined) {
    if (!body.required) return null;
    if (body.fields === null) throw invalidArgument("body", "is required");
  }
  const fields = new Map(body.fields?.map((field) => [field.name, field]));
  const kind = body.mediaType.replace(/;.*$/s, "").trim().toLowerCase();
  const encode = ENCODERS.find(([pattern]) => pattern.test(kind))?.[1] ?? encodeBytes;
  return encode({
    value: value ?? emptyUnlessWhole(body, value),
    argument: "body",
    mediaType: body.mediaType,
    fields,
  });
}

/** Null is a value of its own in a whole body; only a body of fields starts from an empty object. */
function emptyUnlessWhole(body: Body, value: unknown): unknown {
  return body.fields === null ? value : {};
}

function fieldValues(
  fields: NonNullable<Body["fields"]>,
  args: Arguments,
): Record<string, unknown> | undefined {
  const given = fields.filter((field) => args[field.argument] !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map((field) => [field.name, args[field.argument]]));
}

function encodeJson({ value, argument, mediaType }: Payload): WireBody {
  return { content: jsonTextOf(value, argument), contentType: mediaType };
}

/** Without a style a list becomes a repeated field, an object JSON, null an empty value. */
function encodeForm({ value, argument, mediaType, fields }: Payload): WireBody {
  const pairs = fieldsOf(value, argument).flatMap(([name, given]) => {
    const encoding = fields.get(name)?.encoding;
    if (encoding?.style === undefined) return plainPairs(name, given, argument);
    const text = queryText(writtenAs(name, encoding), given);
    return text === null ? [] : [text];
  });
  return { content: pairs.join("&"), contentType: mediaType };
}

function plainPairs(name: string, given: unknown, argument: string): string[] {
  return listOf(given).map(
    (item) => `${formText(name, argument)}=${isPresent(item) ? formText(item, name) : ""}`,
  );
}

function formText(value: unknown, argument: string): string {
  return encodeStrict(textOf(value, argument));
}

function encodeParts({ value, argument, mediaType, fields }: Payload): WireBody {
  const parts = fieldsOf(value, argument).flatMap(([name, given]) => {
    const { binary = false, encoding } = fields.get(name) ?? {};
    if (encoding?.style !== undefined && !binary) return styledParts(name, given, encoding);
    return listOf(given).map((item) => ({ name, value: item, binary, encoding }));
  });
  return encodeMultipart(parts, mediaType);
}

function encodeText({ value, argument, mediaType }: Payload): WireBody {
  if (value instanceof Blob) return { content: value, contentType: mediaType };
  return { content: textOf(value, argument), contentType: mediaType };
}

function encodeBytes({ value, argument, mediaType, fields }: Payload): WireBody {
  const typed = !mediaType.includes("*");
  if (value instanceof Blob) {
    return { content: value, contentType: typed ? mediaType : value.type || "application/octet-stream" };
  }
  const contentType = typed ? mediaType : "application/octet-stream";
  if (typeof value === "string" || value instanceof Uint8Array) return { content: value, contentType };
  if (value instanceof ArrayBuffer) return { content: new Uint8Array(value), contentType };
  // Some contracts describe an object where they mean bytes: JSON is what its fields can be written as.
  if (fields.size > 0) return { content: jsonTextOf(value, argument), contentType };
  throw invalidArgument(argument, `must be a Blob, bytes or text, to be sent as ${mediaType}`);
}

function fieldsOf(value: unknown, argument: string): [string, unknown][] {
  if (value instanceof FormData || value instanceof URLSearchParams) return [...value.entries()];
  if (isRecord(value)) return Object.entries(value).filter(([, field]) => field !== undefined);
  throw invalidArgument(argument, "must be an object of fields");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
