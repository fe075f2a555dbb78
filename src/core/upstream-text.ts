import type { FieldErrors } from "./errors.ts";
import type { Redact } from "./redact.ts";
import { isRecord } from "./value-text.ts";

/** What an error body may tell: the two fields that Laravel and its kin declare as meant for the caller. */
export interface UpstreamText {
  readonly message: string | undefined;
  readonly errors: FieldErrors | undefined;
}

const LONGEST_TEXT = 300;
const MOST_FIELDS = 30;
const MOST_TEXTS = 5;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/**
 * Reads `message` and `errors` of a JSON error body, redacted and cut; everything else in the body is dropped.
 *
 * @param body parsed JSON; what is not an object tells nothing
 */
export function upstreamText(body: unknown, redact: Redact): UpstreamText {
  if (!isRecord(body)) return { message: undefined, errors: undefined };
  const message = typeof body.message === "string" ? cut(body.message, redact) : "";
  return { message: message === "" ? undefined : message, errors: fieldTexts(body.errors, redact) };
}

function fieldTexts(errors: unknown, redact: Redact): FieldErrors | undefined {
  if (!isRecord(errors)) return undefined;
  const fields = Object.entries(errors).slice(0, MOST_FIELDS);
  const texts = fields.map(([name, value]) => [cut(name, redact), textsOf(value, redact)] as const);
  const told = texts.filter(([, list]) => list.length > 0);
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

function textsOf(value: unknown, redact: Redact): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((text) => typeof text === "string")
    .slice(0, MOST_TEXTS)
    .map((text) => cut(text, redact));
}

/** Redacted before it is cut: half a secret would no longer be recognised. */
function cut(text: string, redact: Redact): string {
  const clean = redact(text).replace(CONTROL_CHARACTERS, " ").trim();
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)}…` : clean;
}
