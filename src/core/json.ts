/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object: what tool arguments, structured results and request bodies are made of. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A JSON Schema (2020-12) as data. It is advertised to clients as it stands; zod does the checking. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** @returns undefined for what is no JSON: nothing that is has this value */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
