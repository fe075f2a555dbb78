import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { serveCheckedSandbox } from "../conformance/checked-sandbox.ts";
import { environment } from "./built.ts";
import { listen } from "./listen.ts";
import { connect } from "./session.ts";

const sandbox = await serveCheckedSandbox();
const { workspaceUuid, tokens } = sandbox.info;
const good = environment({ ...sandbox.info, url: sandbox.url });
const session = await connect(good, "--toolsets", "all");
/** A server of its own: it may not ask again for an hour. */
const turnedAway = await connect(good);
after(async () => {
  await Promise.all([session.close(), turnedAway.close()]);
  await sandbox.close();
});

const nowhere = "00000000-0000-4000-8000-000000000000";
const published = "69288ffd-d4ef-4666-9320-4b9e120694fc";

type Fault = Parameters<typeof sandbox.faults.add>[0];

/** A call that fails, and what its caller is told. */
interface Row {
  readonly what: string;
  readonly tool: string;
  readonly args?: object;
  readonly fault?: Fault;
  readonly says: {
    readonly category: string;
    readonly outcome: string;
    readonly retryable: boolean;
    readonly status?: number;
  };
  readonly message: RegExp;
}

const rows: readonly Row[] = [
  {
    what: "arguments that the tool does not take",
    tool: "mixpost_schedule_post",
    args: { postUuid: published, postNow: "soon", colour: "red" },
    says: { category: "validation", outcome: "not_sent", retryable: false },
    message: /postNow: .*colour/,
  },
  {
    what: "an id that is none",
    tool: "mixpost_get_post",
    args: { postUuid: nowhere },
    says: { category: "not_found", outcome: "rejected", retryable: false, status: 404 },
    message: /Post not found/,
  },
  {
    what: "a rule of the server",
    tool: "mixpost_schedule_post",
    args: { postUuid: published },
    says: { category: "validation", outcome: "rejected", retryable: false, status: 422 },
    message: /Validation errors|already published/,
  },
  {
    what: "a conflict",
    tool: "mixpost_panel_start_subscription_checkout",
    args: { workspaceUuid: "5d0f2a6c-8e1b-4c39-9a77-1f6e3b2c4d58", plan_id: 3, cycle: "monthly" },
    says: { category: "conflict", outcome: "rejected", retryable: false, status: 409 },
    message: /./,
  },
  {
    what: "a server that fails on a read",
    tool: "mixpost_list_tags",
    fault: {
      operation: "tags.list",
      status: 500,
      times: 4,
      message: "SQLSTATE[42S02] in /var/www/app/Post.php:12",
    },
    says: { category: "server", outcome: "unknown", retryable: true, status: 500 },
    message: /^The server failed with status 500\.$/,
  },
  {
    what: "a server that fails on a write, after it may have happened",
    tool: "mixpost_create_tag",
    args: { name: "twice" },
    fault: { operation: "tags.create", status: 502, when: "after" },
    says: { category: "server", outcome: "unknown", retryable: false, status: 502 },
    message: /^The server failed with status 502\.$/,
  },
];

describe("every class of error, as a model is told of it", () => {
  for (const { what, tool, args, fault, says, message } of rows) {
    it(`${what}: ${says.category}`, async () => {
      if (fault) sandbox.faults.add(fault);
      const report = await session.refused(tool, args);
      for (const [field, value] of Object.entries(says)) assert.equal(report[field], value, field);
      assert.match(report.message, message);
    });
  }

  it("too many requests for longer than a call lasts: told at once, and not asked again", async () => {
    sandbox.faults.add({ operation: "tags.list", status: 429, retryAfter: 3600 });
    const report = await turnedAway.refused("mixpost_list_tags");
    assert.match(report.message, /Too Many Attempts/);
    assert.deepEqual([report.category, report.outcome, report.status], ["rate_limited", "rejected", 429]);
    assert.equal(report.retryAfterSeconds, 3600);
    assert.match(report.hint, /3600 seconds/);
    const next = await turnedAway.refused("mixpost_list_accounts");
    assert.deepEqual([next.category, next.outcome], ["rate_limited", "not_sent"]);
    assert.ok(next.retryAfterSeconds > 3590 && next.retryAfterSeconds <= 3600);
  });

  it("too many requests for a second: waited for", async () => {
    sandbox.faults.add({ operation: "tags.list", status: 429, retryAfter: 1 });
    const { data } = await session.call("mixpost_list_tags");
    assert.ok(data.length > 0);
  });

  it("a rule of the server is told field by field", async () => {
    const { errors } = await session.refused("mixpost_schedule_post", { postUuid: published });
    assert.deepEqual(Object.keys(errors), ["in_history"]);
  });
});

/** A page where an API is expected. */
const web = await listen((_, response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Log in</title>");
});
after(() => web.close());

/** Servers that are set up wrongly in one way each. */
const setups: readonly { what: string; env: Record<string, string>; category: string; message: RegExp }[] = [
  {
    what: "a token that the server does not know",
    env: { ...good, MIXPOST_API_KEY: "revoked-token" },
    category: "authentication",
    message: /Unauthenticated/,
  },
  {
    what: "a viewer's token for a write",
    env: { ...good, MIXPOST_API_KEY: tokens.viewer ?? "" },
    category: "authorization",
    message: /Access forbidden/,
  },
  {
    what: "nobody there",
    env: { ...good, MIXPOST_BASE_URL: "http://127.0.0.1:1" },
    category: "network",
    message: /ECONNREFUSED/,
  },
  {
    what: "a web page in place of the API",
    env: { ...good, MIXPOST_BASE_URL: web.url },
    category: "invalid_response",
    message: /web page/,
  },
  { what: "no configuration", env: {}, category: "configuration", message: /MIXPOST_API_KEY is missing/ },
  {
    what: "a core path that the server does not have",
    env: { ...good, MIXPOST_CORE_PATH: "app" },
    category: "not_found",
    message: /./,
  },
  {
    what: "another workspace than the allowed one",
    env: { ...good, MIXPOST_WORKSPACES: "Client Workspace" },
    category: "validation",
    message: new RegExp(`${workspaceUuid}.*Client Workspace`),
  },
];

describe("wrong set-ups", { concurrency: 2 }, () => {
  for (const { what, env, category, message } of setups) {
    it(`${what}: ${category}`, async () => {
      const lost = await connect(env);
      const report = await lost.refused("mixpost_create_tag", { name: "x" });
      await lost.close();
      assert.equal(report.category, category);
      assert.match(report.message, message);
    });
  }

  it("an answer that does not come: timeout", async () => {
    const hasty = await connect({ ...good, TIMEOUT: "1000" });
    sandbox.faults.add({ operation: "media.list", delay: 2000 });
    const report = await hasty.refused("mixpost_list_media");
    await hasty.close();
    assert.deepEqual([report.category, report.outcome, report.retryable], ["timeout", "unknown", true]);
  });
});
