import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { LookAlike } from "./lookalike.ts";
import { READS } from "./read-rows.ts";
import { redirects } from "./redirect-rows.ts";
import { type Row, TOOLS } from "./row.ts";
import { meet, open, type Setting, type Told } from "./setting.ts";
import { CREATES, PUBLISHES } from "./write-rows.ts";

const MOST_AT_ONCE = 8;

/** Where redirects point. */
const elsewhere = new LookAlike();
const origin = await elsewhere.listen();

/** Servers that one row after the other meets, so that what a fault leaves behind is met too. */
const idle: Setting[] = [];

after(async () => {
  await Promise.all(idle.map(({ close }) => close()));
  elsewhere.close();
});

describe("a fault at the socket, met through the whole server", { concurrency: MOST_AT_ONCE }, () => {
  for (const row of [...READS, ...CREATES, ...PUBLISHES, ...redirects(origin)]) {
    const { tool, what, told } = row;
    test(`${tool}: ${what}: ${told}`, async () => {
      const setting = idle.pop() ?? (await open());
      try {
        await meetFault(row, setting);
        await (row.lasts ? turnedAway(setting) : recovered(row, setting));
      } catch (error) {
        await setting.close();
        throw error;
      }
      if (row.lasts) await setting.close();
      else idle.push(setting);
    });
  }
});

async function meetFault(row: Row, { session, upstream }: Setting): Promise<void> {
  const { route } = TOOLS[row.tool];
  upstream.clear();
  upstream.spoil(row.everywhere ? null : route, row.fault, row.times);
  const told = await meet(session, row.tool, row.what);
  assert.equal(told.told, row.told, JSON.stringify(told.fields));
  assertFields(row, told);
  assertRequests(row, upstream.timesOf(route));
  assert.equal(upstream.posts.length, row.posts ?? 0, "posts made");
  assert.equal(upstream.published, row.published ?? 0, "posts told to go out");
  assert.equal(elsewhere.connections, 0, "nothing goes to another origin");
}

function assertFields({ status, retryAfter, field }: Row, { fields, ms }: Told): void {
  if (field !== undefined) assert.equal(fields.errors[field]?.length, 1, JSON.stringify(fields));
  if (status !== undefined) assert.equal(fields.status, status);
  if (retryAfter === undefined) return;
  assert.ok(Math.abs(fields.retryAfterSeconds - retryAfter) <= 1, JSON.stringify(fields));
  assert.ok(ms < 1_000, `${Math.round(ms)} ms to say that it takes an hour`);
}

function assertRequests({ requests: [least, most], pause = 0 }: Row, times: readonly number[]): void {
  assert.ok(times.length >= least && times.length <= most, `${times.length} requests`);
  for (const [index, at] of times.slice(1).entries()) {
    const waited = at - (times[index] ?? at);
    assert.ok(waited >= pause, `only ${Math.round(waited)} ms between two requests`);
  }
}

/** The next call works, and what was not told as done is there once when it is asked for again. */
async function recovered({ tool, what, told }: Row, { session, upstream }: Setting): Promise<void> {
  upstream.heal();
  assert.equal((await meet(session, "read")).told, "ok");
  if (tool === "read" || told === "ok") return;
  const again = await meet(session, tool, what);
  assert.match(again.told, /^(?:ok|reconciled)$/, JSON.stringify(again.fields));
  assert.equal(upstream.posts.length, 1, "posts made after all");
  assert.equal(upstream.published, tool === "publish" ? 1 : 0, "posts told to go out after all");
}

/** No request leaves while the server wants none, but a call is answered at once. */
async function turnedAway({ session, upstream }: Setting): Promise<void> {
  upstream.heal();
  upstream.clear();
  const { told, ms } = await meet(session, "read");
  assert.equal(told, "rate_limited not_sent");
  assert.ok(ms < 500, `${Math.round(ms)} ms`);
  assert.deepEqual(upstream.requests, []);
}
