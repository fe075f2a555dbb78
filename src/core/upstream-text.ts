import type { FieldErrors } from "./errors.ts";
import type { Redact } from "./redact.ts";
import { isRecord } from "./value-text.ts";

/**
 * What an error body may tell: the fields that APIs declare as meant for the caller, `message` (or `error`, where that
 * is a text) and `errors`. They are the server's words, and may quote anybody's: `serversWords` marks them as such.
 */
export interface UpstreamText {
  readonly message: string | undefined;
  readonly errors: FieldErrors | undefined;
  /**
   * Texts that the contract declares for callers, by field; as they are, secrets and endless ones excepted. Absent where the
   * contract declares none.
   */
  readonly declared?: Readonly<Record<string, string>> | undefined;
}

const LONGEST_TEXT = 300;
const LONGEST_DECLARED_TEXT = 4_000;
const MOST_FIELDS = 30;
const MOST_TEXTS = 5;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/**
 * Reads the text of a JSON error body, redacted and cut, and the fields that the contract declares; everything else in
 * the body is dropped.
 *
 * @param body parsed JSON; what is not an object tells nothing
 * @param declared names of these fields; the first stands in for a `message` that is missing
 */
export function upstreamText(body: unknown, redact: Redact, declared: readonly string[] = []): UpstreamText {
  if (!isRecord(body)) return { message: undefined, errors: undefined };
  const given = [body.message, body[declared[0] ?? ""], body.error];
  const texts = given.map((text) => (typeof text === "string" ? cut(text, redact) : ""));
  return {
    message: texts.find((text) => text !== ""),
    errors: fieldTexts(body.errors, redact),
    declared: declaredTexts(body, declared, redact),
  };
}

/**
 * One sentence that says whose words they are, so that nobody takes a text from a server for one of ours. A message such
 * as "Validation errors" says nothing by itself: the first complaint goes with it.
 *
 * @returns undefined when the server gave no text
 */
export function serversWords({ message, errors }: UpstreamText): string | undefined {
  const [first] = Object.values(errors ?? {}).flat();
  const enough = message === undefined || first === undefined || message.includes(first);
  const words = enough ? (message ?? first) : `${message.replace(/[.:]$/, "")}: ${first}`;
  return words === undefined ? undefined : `The server says: "${words.replaceAll('"', "'")}"`;
}

function declaredTexts(body: Readonly<Record<string, unknown>>, names: readonly string[], redact: Redact) {
  const told = names.flatMap((name) => {
    const text = body[name];
    return typeof text === "string" ? [[name, redact(text).slice(0, LONGEST_DECLARED_TEXT)] as const] : [];
  });
  return names.length === 0 ? undefined : Object.fromEntries(told);
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
