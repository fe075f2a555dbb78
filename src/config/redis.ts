import { isPlaceholder } from "./placeholder.ts";
import type { Environment } from "./values.ts";

/** What is wrong with the address of a Redis, or null; never quotes it, since it may hold a password. */
export function redisUrlProblem(text: string): string | null {
  if (text === "") return null;
  if (isPlaceholder(text)) return "still holds a placeholder instead of a value";
  if (!/^rediss?:\/\//i.test(text)) return "must begin with redis:// or rediss://";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === "") return "is not a URL";
  return /^\/?\d*$/.test(url.pathname) ? null : "must end with the number of a database, or after the host";
}

/** The password in `REDIS_URL`, as it is written there and as it is sent; none when there is none. */
export function redisSecrets({ REDIS_URL: text = "" }: Environment): readonly string[] {
  // Whoever forgot to encode it has an address that cannot be read, and a password before its last @.
  const written = /^\w+:\/\/[^:/]*:(.*)@/.exec(text.trim())?.[1] ?? "";
  return [written, decoded(written)].filter((password) => password !== "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
