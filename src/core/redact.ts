/** Takes what must not be seen out of a text that goes to a person, a model or a log. */
export type Redact = (text: string) => string;

const MASK = "[redacted]";
const SHORTEST_SECRET = 4;

/**
 * Masks every occurrence of the secrets: as they are, percent-encoded, in base64, and as JSON would escape them.
 *
 * @param secrets values shorter than four characters are ignored: masking them would garble any text
 */
export function redactSecrets(secrets: readonly string[]): Redact {
  const forms = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(writtenForms);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}

function writtenForms(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64");
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()),
    // Without its padding, which tells nothing and is not always there.
    base64.replace(/=+$/, ""),
    Buffer.from(secret).toString("base64url"),
    JSON.stringify(secret).slice(1, -1),
  ];
}
