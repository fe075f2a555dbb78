/** What a request carried: JSON as it was, a form as an object of texts, lists and files; undefined for nothing. */
export type ParsedBody = unknown;

/**
 * Reads a request's body by its content type. As in PHP, what cannot be parsed and what claims no type that the
 * server knows counts as nothing.
 */
export async function readBody(request: Request): Promise<ParsedBody> {
  const type = request.headers.get("content-type") ?? "";
  try {
    if (/^application\/([\w.-]+\+)?json\b/i.test(type)) return JSON.parse(await request.text());
    if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
      return formObject(await request.formData());
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function formObject(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())];
  const entries = names.map((name) => [
    name.replace(/\[\]$/, ""),
    name.endsWith("[]") ? form.getAll(name) : form.getAll(name).at(-1),
  ]);
  return Object.fromEntries(entries);
}
