import assert from "node:assert/strict";
import type { Caller } from "./caller.ts";

export type Call = readonly ["GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown];

/** A call and what comes of it (`$post` is the post of the first step), or milliseconds to wait. */
export type Step =
  | { readonly call: Call; readonly as?: string; readonly status?: number; readonly gives?: unknown }
  | { readonly wait: number };

/** Plays the steps one after the other and checks what each of them gives. */
export async function play(caller: Caller, steps: readonly Step[]): Promise<void> {
  let post = "";
  for (const step of steps) {
    if ("wait" in step) {
      caller.sandbox.clock.advance(step.wait);
      continue;
    }
    const [method, path, body] = step.call;
    const token = caller.sandbox.info.tokens[step.as ?? "admin"];
    const reply = await caller.call(method, path.replace("$post", post), body, token);
    const what = `${method} ${path}: ${JSON.stringify(reply.body).slice(0, 400)}`;
    assert.equal(reply.status, step.status ?? 200, what);
    if (step.gives !== undefined) assertContains(reply.body, step.gives, what);
    post ||= reply.body.uuid ?? "";
  }
}

/** Objects may have more keys, lists not more items; a pattern stands for a matching text. */
function assertContains(actual: unknown, want: unknown, what: string): void {
  if (want instanceof RegExp) assert.match(String(actual), want, what);
  else if (typeof want !== "object" || want === null) assert.equal(actual, want, what);
  else {
    if (Array.isArray(want)) assert.equal((actual as unknown[]).length, want.length, what);
    for (const [key, inner] of Object.entries(want)) {
      assertContains((actual as Record<string, unknown>)[key], inner, `${key} of ${what}`);
    }
  }
}
