import type { Json } from "../../core/json.ts";

const SINGLE_QUOTED_LIST = /^\s*\[\s*('[^']*'\s*(,\s*'[^']*'\s*)*)?\]\s*$/;

/** What a column with JSON means. Lists in single quotes are read too; any other text stays as it is. */
export function readStored(text: string | null): Json {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return SINGLE_QUOTED_LIST.test(text)
      ? [...text.matchAll(/'([^']*)'/g)].map(([, item]) => item ?? "")
      : text;
  }
}
