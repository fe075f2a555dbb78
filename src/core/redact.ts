import { encodeStrict } from "./percent-encoding.ts";

/** Takes what must not be seen out of a text that goes to a person, a model or a log. */
export type Redact = (text: string) => string;

const MASK = "[redacted]";
const SHORTEST_SECRET = 4;

/** Shorter pieces of base64 may be chance. */
const SHORTEST_CORE = 8;

/**
 * Masks every occurrence of the secrets: as they are, percent-encoded, in base64 (alone or within a longer text, such as a
 * whole header), in hexadecimal, and as JSON or HTML would escape them.
 *
 * @param secrets values shorter than four characters are ignored: masking them would garble any text
 */
export function redactSecrets(secrets: readonly string[]): Redact {
  const forms = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(writtenForms);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  // Looking first halves the cost where there is nothing to mask, as nearly always.
  const mask = (text: string, form: string) => (text.includes(form) ? text.replaceAll(form, MASK) : text);
  return (text) => longestFirst.reduce(mask, text);
}

function writtenForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const percent = [encodeURIComponent(secret), encodeStrict(secret)];
  return [
    secret,
    ...percent,
    ...percent.map((text) => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())),
    ...base64Forms(secret),
    Buffer.from(secret).toString("hex"),
    json,
    json.replaceAll("/", "\\/"),
    secret.replace(/[&<>"']/g, (mark) => HTML_ESCAPES[mark] ?? mark),
  ];
}

/** As PHP writes them. */
const HTML_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#039;",
};

/** Without its padding, which tells nothing and is not always there. */
function base64Forms(secret: string): string[] {
  const whole = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  const cores = [0, 1, 2].map((before) => base64Core(secret, before));
  const forms = [whole, ...cores.filter((core) => core.length >= SHORTEST_CORE)];
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}

/** What base64 makes of a secret alone, whatever stands around it: three bytes share four characters. */
function base64Core(secret: string, bytesBefore: number): string {
  const bytes = Buffer.concat([Buffer.alloc(bytesBefore), Buffer.from(secret)]);
  const shared = Math.ceil((bytesBefore * 8) / 6);
  return bytes.toString("base64").slice(shared, Math.floor((bytes.length * 8) / 6));
}
