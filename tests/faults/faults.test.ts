import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Api, Tool } from "./api.ts";
import { APIS } from "./apis/index.ts";
import { mixpost } from "./apis/mixpost.ts";
import { READS } from "./read-rows.ts";
import { redirects } from "./redirect-rows.ts";
import type { Row } from "./row.ts";
import { type Met, meet, open, type Setting } from "./setting.ts";
import { Upstream } from "./upstream.ts";
import { CREATES, PUBLISHES } from "./write-rows.ts";

const MOST_AT_ONCE = 4;

/** Where redirects point. */
const elsewhere = new Upstream(mixpost.site());
const origin = await elsewhere.listen();

const ROWS = [...READS, ...CREATES, ...PUBLISHES, ...redirects(origin)];

/** A row, met by a tool. */
interface Case extends Row {
  readonly api: Api;
  readonly tool: Tool;
}

const CASES = APIS.flatMap((api) =>
  Object.values(api.tools).flatMap((tool) =>
    ROWS.filter(({ kind, special }) => kind === tool.kind && (api === mixpost || !special)).map(
      (row): Case => ({ ...row, api, tool, told: (tool.looks ? null : row.alone) ?? row.told }),
    ),
  ),
);

/** Servers that one row after the other meets, so that what a fault leaves behind is met too. */
const idle: Setting[] = [];

after(async () => {
  await Promise.all(idle.map(({ close }) => close()));
  elsewhere.close();
});

describe("a fault at the socket, met through the whole server", { concurrency: MOST_AT_ONCE }, () => {
  for (const met of CASES) {
    const { tool, kind, what, told } = met;
    test(`${tool.name}, ${kind}: ${what}: ${told}${tool.holds ? ` (${tool.holds})` : ""}`, async () => {
      const setting = idle.pop() ?? (await open());
      try {
        await meetFault(met, setting);
        await (met.lasts ? turnedAway(met, setting) : recovered(met, setting));
      } catch (error) {
        await setting.close();
        throw error;
      }
      if (met.lasts) await setting.close();
      else idle.push(setting);
    });
  }
});

async function meetFault(met: Case, { session, upstreamOf }: Setting): Promise<void> {
  const { api, tool } = met;
  const upstream = upstreamOf(api);
  upstream.clear();
  upstream.spoil(met.everywhere ? null : tool.route, met.fault, met.times);
  const answer = await meet(session, tool, met.what);
  assert.equal(answer.told, met.told, JSON.stringify(answer.fields));
  assertFields(met, answer);
  assertRequests(met, upstream.timesOf(tool.route));
  assert.equal(upstream.site.made, met.posts ?? 0, "posts made");
  assert.equal(upstream.site.published, met.published ?? 0, "posts told to go out");
  assert.equal(elsewhere.connections, 0, "nothing goes to another origin");
}

function assertFields({ status, retryAfter, field }: Row, { fields, ms }: Met): void {
  if (field !== undefined) assert.equal(fields.errors[field]?.length, 1, JSON.stringify(fields));
  if (status !== undefined) assert.equal(fields.status, status);
  if (retryAfter === undefined) return;
  assert.ok(Math.abs(fields.retryAfterSeconds - retryAfter) <= 1, JSON.stringify(fields));
  assert.ok(ms < 3_000, `${Math.round(ms)} ms to say that it takes an hour`);
}

function assertRequests({ requests: [least, most], pause = 0 }: Row, times: readonly number[]): void {
  assert.ok(times.length >= least && times.length <= most, `${times.length} requests`);
  for (const [index, at] of times.slice(1).entries()) {
    const waited = at - (times[index] ?? at);
    assert.ok(waited >= pause, `only ${Math.round(waited)} ms between two requests`);
  }
}

/** The next call works, and what was looked for and not told as done is there once when it is asked for again. */
async function recovered(
  { api, tool, kind, what, told }: Case,
  { session, upstreamOf }: Setting,
): Promise<void> {
  const upstream = upstreamOf(api);
  // An answer earns a token of the retry budget, and a repeat costs up to ten: the next row finds it as this one did.
  const spent = 10 * Math.max(0, upstream.requests.length - 1);
  upstream.heal();
  const { read } = api.tools;
  assert.equal((await meet(session, read)).told, "ok");
  await Promise.all(Array.from({ length: spent }, () => session.call(read.name, read.args("Tea"))));
  if (!tool.looks || told === "ok") return;
  const again = await meet(session, tool, what);
  assert.match(again.told, /^(?:ok|reconciled)$/, JSON.stringify(again.fields));
  assert.equal(upstream.site.made, 1, "posts made after all");
  assert.equal(upstream.site.published, kind === "publish" ? 1 : 0, "posts told to go out after all");
}

/** No request leaves for a server that wants none, but a call is answered at once; other servers are asked as ever. */
async function turnedAway({ api }: Case, { session, upstreamOf }: Setting): Promise<void> {
  const upstream = upstreamOf(api);
  upstream.heal();
  upstream.clear();
  const { told, ms } = await meet(session, api.tools.read);
  assert.equal(told, "rate_limited not_sent");
  assert.ok(ms < 3_000, `${Math.round(ms)} ms`);
  assert.deepEqual(upstream.requests, []);
  for (const { tools } of APIS.filter((other) => other !== api)) {
    assert.equal((await meet(session, tools.read)).told, "ok");
  }
}
