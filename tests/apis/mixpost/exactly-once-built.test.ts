import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import fc from "fast-check";
import { onlyFrames, start } from "../../cli/child.ts";
import { cli, environment } from "../../e2e/built.ts";
import { assertSilent, canary } from "../../e2e/canary.ts";
import type { Assistant } from "./assistant.ts";
import { type Flag, flagNames, serveTwoAccounts } from "./creating.ts";
import type { Plan } from "./faulty-mixpost.ts";
import { assertServes, insist, plans, quickFault, seed } from "./random-faults.ts";

/** How many sequences in all; a long run takes more. */
const runs = Number(process.env.RUNS ?? 40);
const AT_ONCE = 20;
const rounds = Math.ceil(runs / AT_ONCE);

const mixpost = await serveTwoAccounts(canary);
after(() => mixpost.close());

const { corePath, workspaceUuid } = mixpost.sandbox.info;
const server = start([cli], {
  ...environment({ url: mixpost.url, corePath, workspaceUuid, apiKey: canary }),
  TIMEOUT: "1500",
  LOG_LEVEL: "trace",
});
await server.shakeHands();

const assistant: Assistant = {
  call: async (tool, args) => {
    const { result, error } = await server.call(tool, args);
    assert.equal(error, undefined);
    return { isError: result.isError === true, answer: JSON.parse(result.content[0].text) };
  },
  close: async () => undefined,
};

/** The faults strike whichever of the creates comes by. */
async function round(flags: readonly Flag[], plan: Plan): Promise<void> {
  mixpost.plan(plan);
  await Promise.all(flags.map((flag) => insist(mixpost, assistant, flag)));
  mixpost.plan({});
  await assertServes(assistant);
}

describe(`the built server lives through it all, SEED=${seed}`, () => {
  it(`${rounds * AT_ONCE} sequences, ${AT_ONCE} at once, each with one post`, { timeout: 1_500 * runs }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...flagNames), { minLength: AT_ONCE, maxLength: AT_ONCE }),
        plans(quickFault, AT_ONCE),
        round,
      ),
      { numRuns: rounds, seed, endOnFailure: true, includeErrorInReport: true },
    ),
  );

  it("it is the same process still, and never told the key", () => {
    const { exitCode, signalCode } = server.child;
    assert.deepEqual([exitCode, signalCode], [null, null]);
    const log = server.stderr();
    assert.ok(log.split('"operation":"posts.create"').length > runs);
    assertSilent(log, "the log");
    assertSilent(server.stdout().join("\n"), "stdout");
    onlyFrames(server.stdout());
  });
});
