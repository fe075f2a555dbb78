import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { parse } from "yaml";

const METHODS = new Set("get put post delete options head patch trace".split(" "));

type Json = { readonly [key: string]: Json };

/** The operations of a document, counted with nothing that the generator has: it must find as many. */
export function countOperations(text: string): number {
  const document = parse(text, {
    maxAliasCount: -1,
    strict: false,
    uniqueKeys: false,
    logLevel: "silent",
  }) as Json;
  const items = Object.values(document.paths ?? {}).map((item) => followed(document, item));
  return items.reduce((sum, item) => sum + Object.keys(item).filter((key) => METHODS.has(key)).length, 0);
}

function followed(document: Json, item: Json | undefined): Json {
  const pointer = item?.$ref as unknown;
  if (typeof pointer !== "string" || !pointer.startsWith("#/")) return item ?? {};
  const keys = pointer
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce((value: Json | undefined, key) => value?.[key], document) ?? {};
}

/** The text of a document, unpacked, without a byte order mark. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().replace(/^\uFEFF/, "");
}
