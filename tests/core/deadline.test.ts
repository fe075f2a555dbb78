import assert from "node:assert/strict";
import { test } from "node:test";
import { withDeadline } from "../../src/core/deadline.ts";

test("a time that is up aborts before the work begins, and says which of the two it was", async () => {
  const cancelled = AbortSignal.abort(new Error("by the caller"));
  for (const [limits, reason] of [
    [{ timeoutMs: 0 }, "TimeoutError"],
    [{ timeoutMs: -20, signal: new AbortController().signal }, "TimeoutError"],
    [{ timeoutMs: 0, signal: cancelled }, "Error"],
  ] as const) {
    const seen = await withDeadline(limits, async (signal) => (signal.aborted ? signal.reason : null));
    assert.equal(seen?.name, reason);
  }
});
