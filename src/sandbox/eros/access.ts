import { timingSafeEqual } from "node:crypto";

/** Whether a request carries the key. How long this takes says nothing about it. */
export function hasKey(request: Request, apiKey: string): boolean {
  const sent = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${apiKey}`);
  return sent.length === wanted.length && timingSafeEqual(sent, wanted);
}
