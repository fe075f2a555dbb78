import { randomUUID } from "node:crypto";
import { invalidArgument } from "./issues.ts";
import type { FieldEncoding } from "./operation.ts";
import { isPresent, isRecord, jsonTextOf, textOf } from "./value-text.ts";
import type { WireBody } from "./wire-body.ts";

export interface Part {
  readonly name: string;
  readonly value: unknown;
  /** The contract says that the value is a file, whatever form it comes in. */
  readonly binary: boolean;
  readonly encoding?: Pick<FieldEncoding, "contentType" | "headers"> | undefined;
}

const LINE_END = "\r\n";

/**
 * A multipart body as one Blob. Files in it stay on disk until they are sent, and the length is known beforehand.
 * (`FormData` would do the same, but cannot give a part a type of its own without making a file of it.)
 *
 * @param mediaType as the contract says it; the boundary is added
 * @throws {ValidationError} naming a binary field whose value is neither Blob nor bytes
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function encodeMultipart(parts: readonly Part[], mediaType: string): WireBody {
  const boundary = `----${randomUUID()}`;
  const pieces = parts.flatMap((part) => [`--${boundary}${LINE_END}`, ...partPieces(part), LINE_END]);
  const content = new Blob([...pieces, `--${boundary}--${LINE_END}`]);
  return { content, contentType: `${mediaType}; boundary=${boundary}` };
}

function partPieces(part: Part): (string | Blob)[] {
  const { name, value, binary, encoding = {} } = part;
  const further = Object.entries(encoding.headers ?? {}).map(
    ([field, text]) => `${LINE_END}${field}: ${text}`,
  );
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`;
  const file = fileOf(value, name, binary);
  if (file) {
    const type = fileType(file.content, encoding.contentType);
    const head = `${disposition}; filename="${quoted(file.name)}"${further.join("")}`;
    return [`${head}${typeLine(type)}`, file.content];
  }
  const type = firstType(encoding.contentType) ?? (isRecord(value) ? "application/json" : null);
  const end = type === null ? `${LINE_END}${LINE_END}` : typeLine(type);
  return [`${disposition}${further.join("")}${end}`, isPresent(value) ? partText(value, name, type) : ""];
}

/** JSON has quotes around a text, the other types have not. */
function partText(value: unknown, name: string, type: string | null): string {
  return type !== null && /[/+]json\b/i.test(type) ? jsonTextOf(value, name) : textOf(value, name);
}

/** The file's own type where the contract allows it, else the first that the contract names. */
function fileType(content: Blob, allowed: string | undefined): string {
  const own = content.type || null;
  const types = (allowed ?? "").split(",").map((type) => type.trim());
  const fits = types.some(
    (type) => type === own || (type.endsWith("/*") && own?.startsWith(type.slice(0, -1))),
  );
  return (fits ? own : firstType(allowed)) ?? own ?? "application/octet-stream";
}

function firstType(allowed: string | undefined): string | null {
  const first = allowed?.split(",")[0]?.trim() ?? "";
  return first === "" || first.includes("*") ? null : first;
}

function fileOf(value: unknown, name: string, binary: boolean): { name: string; content: Blob } | null {
  if (value instanceof Blob) return { name: "name" in value ? String(value.name) : name, content: value };
  if (value instanceof Uint8Array || value instanceof ArrayBuffer)
    return { name, content: new Blob([value]) };
  if (!binary) return null;
  throw invalidArgument(name, "must be a Blob, a File or bytes");
}

function typeLine(type: string): string {
  return `${LINE_END}Content-Type: ${type}${LINE_END}${LINE_END}`;
}

/** As browsers do it: a quote or a line break in a name would end the header. */
function quoted(text: string): string {
  return text.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}
