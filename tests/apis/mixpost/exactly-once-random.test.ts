import assert from "node:assert/strict";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import fc from "fast-check";
import { redactSecrets } from "../../../src/core/redact.ts";
import { createLog } from "../../../src/log/log.ts";
import { assertSilent, canary } from "../../e2e/canary.ts";
import { type AssistantOptions, createAssistant } from "./assistant.ts";
import { type Flag, flagNames, serveTwoAccounts } from "./creating.ts";
import type { Plan } from "./faulty-mixpost.ts";
import { anyFault, assertServes, insist, plans, seed } from "./random-faults.ts";

const mixpost = await serveTwoAccounts(canary);
const folder = mkdtempSync(path.join(tmpdir(), "random-"));
const logFile = path.join(folder, "log");
/** As the command sets it up, but for the place that it writes to. */
const log = createLog({ level: "trace", redact: redactSecrets([canary]), fd: openSync(logFile, "w") });
after(async () => {
  await mixpost.close();
  rmSync(folder, { recursive: true });
});

/** How many sequences in all; a long run takes more. */
const runs = Number(process.env.RUNS ?? 500);

/** A server of its own for each sequence. */
async function meet(flag: Flag, plan: Plan, options: AssistantOptions): Promise<void> {
  const assistant = createAssistant(mixpost, { timeoutMs: 150, log, ...options });
  mixpost.plan(plan);
  await insist(mixpost, assistant, flag);
  await assertServes(assistant);
  await assistant.close();
}

describe(`whatever happens on the way, there is one post, SEED=${seed}`, () => {
  const lines: readonly [string, number, AssistantOptions][] = [
    ["in process", runs * 0.8, { end: mixpost.end }],
    ["over a socket, with repeated reads", runs * 0.2, {}],
  ];
  for (const [line, numRuns, options] of lines) {
    it(`${line}, ${numRuns} sequences`, { timeout: 120 * runs }, () =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...flagNames), plans(anyFault), (flag, plan) =>
          meet(flag, plan, options),
        ),
        { numRuns, seed, endOnFailure: true, includeErrorInReport: true },
      ),
    );
  }

  it("the log tells of every try, and never the key", async () => {
    await log.flush();
    const lines = readFileSync(logFile, "utf8");
    assert.ok(lines.split('"operation":"posts.create"').length > runs);
    assertSilent(lines, "the log");
  });
});
