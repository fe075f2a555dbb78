import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, it } from "node:test";
import type { Status } from "../../src/doctor/finding.ts";
import { runDoctor } from "../../src/doctor/index.ts";
import { canary, examine, listen, mixpost, noRoute, otherWorkspaceUuid, workspaceUuid } from "./examined.ts";

const page = async () =>
  new Response("<html><form>Log in</form></html>", { headers: { "content-type": "text/html" } });
const path = (request: Request) => new URL(request.url).pathname;
const recent = /\/api\/(workspaces|[\w-]+\/media\/folders|[\w-]+\/analytics|panel\/.*)$/;

interface Wrong {
  readonly name: string;
  /** The environment that has the fault. */
  readonly env: () =>
    | Promise<Readonly<Record<string, string | undefined>>>
    | Record<string, string | undefined>;
  readonly id: string;
  readonly status?: Status;
  readonly what: RegExp;
  readonly mend: RegExp;
}

/** Complete, and leading nowhere. */
const complete = {
  MIXPOST_BASE_URL: "https://social.acme-agency.test",
  MIXPOST_WORKSPACE_UUID: workspaceUuid,
  MIXPOST_API_KEY: canary,
};

const wrongs: readonly Wrong[] = [
  {
    name: "no key",
    env: () => ({ ...complete, MIXPOST_API_KEY: undefined }),
    id: "configuration",
    what: /^MIXPOST_API_KEY is missing$/,
    mend: /^Set MIXPOST_API_KEY in this environment\. .*Access Tokens -> Create/,
  },
  {
    name: "a placeholder for the key",
    env: () => ({ ...complete, MIXPOST_API_KEY: "your-api-key" }),
    id: "configuration",
    what: /^MIXPOST_API_KEY still holds a placeholder/,
    mend: /Set MIXPOST_API_KEY/,
  },
  {
    name: "a base URL with /api",
    env: () => ({ ...complete, MIXPOST_BASE_URL: "https://social.acme-agency.test/mixpost/api" }),
    id: "configuration",
    what: /^MIXPOST_BASE_URL must end before the path of the API/,
    mend: /Set MIXPOST_BASE_URL/,
  },
  {
    name: "quotes around a value",
    env: () => ({ ...complete, MIXPOST_API_KEY: `"${canary}"` }),
    id: "configuration",
    what: /^MIXPOST_API_KEY has quotes around its value/,
    mend: /Set MIXPOST_API_KEY/,
  },
  {
    name: "a core path with /api",
    env: () => ({ ...complete, MIXPOST_CORE_PATH: "mixpost/api" }),
    id: "configuration",
    what: /^MIXPOST_CORE_PATH must end before \/api/,
    mend: /Set MIXPOST_CORE_PATH/,
  },
  {
    name: "a workspace that is no uuid",
    env: () => ({ ...complete, MIXPOST_WORKSPACE_UUID: "42" }),
    id: "configuration",
    what: /^MIXPOST_WORKSPACE_UUID is not a UUID/,
    mend: /Set MIXPOST_WORKSPACE_UUID.*Usage in API/,
  },
  {
    name: "an address that is no Redis",
    env: () => ({ ...complete, REDIS_URL: `https://:${canary}@cache.acme-agency.test` }),
    id: "configuration",
    what: /^REDIS_URL must begin with redis:\/\/ or rediss:\/\//,
    mend: /Set REDIS_URL/,
  },
  {
    name: "http to another computer",
    env: () => ({ ...complete, MIXPOST_BASE_URL: "http://social.acme-agency.test" }),
    id: "configuration",
    what: /^MIXPOST_BASE_URL must be https.*MIXPOST_ALLOW_HTTP=1/,
    mend: /Set MIXPOST_BASE_URL/,
  },
  {
    name: "a documentation host",
    env: () => ({ ...complete, MIXPOST_BASE_URL: "https://mixpost.invalid" }),
    id: "configuration",
    what: /^MIXPOST_BASE_URL still names the documentation's host mixpost\.invalid/,
    mend: /Set MIXPOST_BASE_URL/,
  },
  {
    name: "an unknown toolset",
    env: async () => ({ ...(await mixpost()).env, MIXPOST_TOOLSETS: "core,posts" }),
    id: "configuration",
    what: /^MIXPOST_TOOLSETS names "posts"/,
    mend: /Use some of core, upload, .*MIXPOST_TOOLSETS/,
  },
  {
    name: "an unknown host",
    env: () => complete,
    id: "dns",
    what: /social\.acme-agency\.test/,
    mend: /MIXPOST_BASE_URL/,
  },
  {
    name: "a port where nothing listens",
    env: async () => ({ ...complete, MIXPOST_BASE_URL: `http://127.0.0.1:${await freePort()}` }),
    id: "connection",
    what: /nothing listens there \(ECONNREFUSED\)/,
    mend: /the port in MIXPOST_BASE_URL/,
  },
  {
    name: "https to a port that speaks http",
    env: async () => {
      const { env } = await mixpost();
      return { ...env, MIXPOST_BASE_URL: env.MIXPOST_BASE_URL?.replace("http:", "https:") };
    },
    id: "connection",
    what: /no secure connection/,
    mend: /MIXPOST_BASE_URL does not speak https/,
  },
  {
    name: "a core path that the server does not have",
    env: async () => ({ ...(await mixpost({ corePath: "" })).env, MIXPOST_CORE_PATH: undefined }),
    id: "core-path",
    what: /\/mixpost\/api is not the API: it answers 404; http:\/\/127\.0\.0\.1:\d+\/api is$/,
    mend: /^Set MIXPOST_CORE_PATH= \(empty\)\.$/,
  },
  {
    name: "no core path where the server has one",
    env: async () => ({ ...(await mixpost()).env, MIXPOST_CORE_PATH: "" }),
    id: "core-path",
    what: /\/api is not the API.*\/mixpost\/api is$/,
    mend: /^Set MIXPOST_CORE_PATH=mixpost\.$/,
  },
  {
    name: "a page of Mixpost as base URL",
    env: async () => {
      const { env } = await mixpost();
      return { ...env, MIXPOST_BASE_URL: `${env.MIXPOST_BASE_URL}/dashboard` };
    },
    id: "core-path",
    what: /\/dashboard\/mixpost\/api is not the API/,
    mend: /^Set MIXPOST_BASE_URL=http:\/\/127\.0\.0\.1:\d+\.$/,
  },
  {
    name: "a log-in page for everything",
    env: async () => ({ ...complete, MIXPOST_BASE_URL: await listen(page) }),
    id: "core-path",
    what: /it answers 200 with a web page$/,
    mend: /MIXPOST_CORE_PATH.*MIXPOST_BASE_URL.*log-in page/,
  },
  {
    name: "a redirect to a log-in page",
    env: async () => ({
      ...complete,
      MIXPOST_BASE_URL: await listen(
        async () => new Response(null, { status: 302, headers: { location: "/login" } }),
      ),
    }),
    id: "core-path",
    what: /it redirects \(302\)/,
    mend: /MIXPOST_BASE_URL/,
  },
  {
    name: "a host that has moved",
    env: async () => ({
      ...complete,
      MIXPOST_BASE_URL: await listen(async () =>
        Response.redirect("https://www.acme-agency.test/x?token=1", 301),
      ),
    }),
    id: "core-path",
    what: /redirects to https:\/\/www\.acme-agency\.test, /,
    mend: /set MIXPOST_BASE_URL=https:\/\/www\.acme-agency\.test\./,
  },
  {
    name: "a server that fails",
    env: async () =>
      (await mixpost({}, () => Promise.resolve(new Response("<h1>Bad Gateway</h1>", { status: 502 })))).env,
    id: "core-path",
    what: /the server fails with status 502/,
    mend: /MIXPOST_BASE_URL/,
  },
  {
    name: "a wrong token",
    env: async () => ({ ...(await mixpost()).env, MIXPOST_API_KEY: "7|canaryOfAWrongToken" }),
    id: "token",
    what: /does not accept the token \(401\)/,
    mend: /set MIXPOST_API_KEY/,
  },
  {
    name: "an unknown workspace",
    env: async () => ({
      ...(await mixpost()).env,
      MIXPOST_WORKSPACE_UUID: "11111111-2222-4333-8444-555555555555",
    }),
    id: "workspace",
    what: /there is no workspace 11111111-/,
    mend: /^Set MIXPOST_WORKSPACE_UUID to 3bbd0951-[\w-]+ \(My Workspace\) or 5d0f2a6c/,
  },
  {
    name: "a workspace that the token does not reach",
    env: async () => {
      const { env, sandbox } = await mixpost();
      return {
        ...env,
        MIXPOST_API_KEY: sandbox.info.tokens.author,
        MIXPOST_WORKSPACE_UUID: otherWorkspaceUuid,
      };
    },
    id: "workspace",
    what: /the token may not use the workspace 5d0f2a6c/,
    mend: /^Set MIXPOST_WORKSPACE_UUID to 3bbd0951-[\w-]+ \(My Workspace\)\. Or let an admin add/,
  },
  {
    name: "MIXPOST_WORKSPACES without the default workspace",
    env: async () => ({ ...(await mixpost()).env, MIXPOST_WORKSPACES: "client workspace" }),
    id: "workspace",
    what: /MIXPOST_WORKSPACES leaves out the workspace of MIXPOST_WORKSPACE_UUID/,
    mend: /Correct MIXPOST_WORKSPACES/,
  },
  {
    name: "a workspace without accounts",
    env: async () => (await mixpost({ seed: { accounts: [], posts: [] } })).env,
    id: "workspace",
    status: "warn",
    what: /has 0 accounts/,
    mend: /Social Accounts/,
  },
  {
    name: "a viewer",
    env: async () => {
      const { env, sandbox } = await mixpost();
      return { ...env, MIXPOST_API_KEY: sandbox.info.tokens.viewer };
    },
    id: "role",
    status: "warn",
    what: /viewer in this workspace: every write will be refused/,
    mend: /MIXPOST_API_KEY.*MIXPOST_READ_ONLY=1/,
  },
  {
    name: "an old server",
    env: async () =>
      (await mixpost({}, (request) => (recent.test(path(request)) ? noRoute() : undefined))).env,
    id: "version",
    status: "warn",
    what: /older than Pro v7 \/ Enterprise v8: it does not answer at \/workspaces, .*folders.*analytics/,
    mend: /MIXPOST_TOOLSETS/,
  },
  {
    name: "the panel for somebody who is no Super Admin",
    env: async () => {
      const { env, sandbox } = await mixpost();
      return { ...env, MIXPOST_API_KEY: sandbox.info.tokens.author, MIXPOST_TOOLSETS: "all" };
    },
    id: "version",
    status: "warn",
    what: /the token's owner is no Super Admin/,
    mend: /MIXPOST_API_KEY.*MIXPOST_TOOLSETS/,
  },
  {
    name: "the panel of a server that has none",
    env: async () => {
      const { env } = await mixpost({}, (request) =>
        path(request).includes("/panel/") ? noRoute() : undefined,
      );
      return { ...env, MIXPOST_TOOLSETS: "panel" };
    },
    id: "version",
    status: "warn",
    what: /this server has none/,
    mend: /leave panel out of MIXPOST_TOOLSETS/,
  },
  {
    name: "a clock that is behind",
    env: async () => (await mixpost({}, dated(600_000))).env,
    id: "clock",
    status: "warn",
    what: /10 min behind the server's/,
    mend: /NTP/,
  },
];

/** Answers as the sandbox does, at another time. */
function dated(offsetMs: number): NonNullable<Parameters<typeof mixpost>[1]> {
  return async (request, sandbox) => {
    const response = await sandbox.fetch(request);
    const headers = new Headers(response.headers);
    headers.set("date", new Date(Date.now() + offsetMs).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  };
}

async function freePort(): Promise<number> {
  const http = createServer().listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = http.address();
  http.close();
  await once(http, "close");
  return typeof address === "object" && address ? address.port : 0;
}

describe("each fault is found by name, with what mends it", { concurrency: 8 }, () => {
  for (const { name, env, id, status = "fail", what, mend } of wrongs) {
    it(name, async () => {
      const { findings, healthy } = await examine(await env());
      const found = findings.filter((finding) => finding.status === status);
      assert.deepEqual(
        found.map((finding) => finding.id),
        [id],
        JSON.stringify(findings, null, 1),
      );
      assert.match(found[0]?.what ?? "", what);
      assert.match(found[0]?.mend ?? "", mend);
      assert.equal(healthy, status !== "fail");
      assert.ok(
        findings.every(
          (finding) => finding.status === "ok" || finding.status === "skip" || finding.id === id,
        ),
      );
    });
  }
});

describe("what is well is said to be", { concurrency: 8 }, () => {
  const ids = [
    "configuration",
    "dns",
    "connection",
    "core-path",
    "token",
    "workspace",
    "role",
    "version",
    "clock",
  ];

  it("a sandbox: every check, in order, each by GET", async () => {
    const { env, sandbox } = await mixpost();
    const { findings, finding, healthy, text } = await examine(env);
    assert.deepEqual(
      findings.map(({ id, status, mend }) => [id, status, mend]),
      ids.map((id) => [id, "ok", null]),
    );
    assert.equal(healthy, true);
    assert.match(text, /\n\nNo problem\.\n$/);
    assert.match(finding("version").what, /Enterprise v8 or newer/);
    const seen = await sandbox.fetch(new Request("http://sandbox.localhost/sandbox/requests"));
    const { data } = (await seen.json()) as { data: { method: string }[] };
    assert.ok(data.length >= 6);
    assert.ok(data.every(({ method }) => method === "GET"));
  });

  it("a server without a core path, a member who needs approval, Pro without a panel", async () => {
    const { env, sandbox } = await mixpost({ corePath: "" }, (request) =>
      path(request).includes("/panel/") ? noRoute() : undefined,
    );
    const { finding, healthy } = await examine({ ...env, MIXPOST_API_KEY: sandbox.info.tokens.author });
    assert.equal(healthy, true);
    assert.match(finding("role").what, /is member; posts may need an approval/);
    assert.match(finding("version").what, /Pro v7 or newer/);
  });

  it("a viewer who wants to read only", async () => {
    const { env, sandbox } = await mixpost();
    const viewer = { ...env, MIXPOST_API_KEY: sandbox.info.tokens.viewer, MIXPOST_READ_ONLY: "1" };
    assert.equal((await examine(viewer)).finding("role").status, "ok");
  });

  it("a server so old that it knows no /ping", async () => {
    const { env } = await mixpost({}, (request) =>
      path(request).endsWith("/ping") || recent.test(path(request)) ? noRoute() : undefined,
    );
    const { finding, healthy } = await examine(env);
    assert.equal(healthy, true);
    assert.equal(finding("token").status, "ok");
    assert.equal(finding("role").status, "skip");
    const stranger = await examine({ ...env, MIXPOST_API_KEY: "7|canaryOfAWrongToken" });
    assert.equal(stranger.finding("token").status, "fail");
  });

  it("workspaces that are allowed by name or uuid; one that is not reached is named", async () => {
    const { env } = await mixpost();
    const fine = await examine({ ...env, MIXPOST_WORKSPACES: `my workspace, ${otherWorkspaceUuid}` });
    assert.equal(fine.finding("workspace").status, "ok");
    const { findings } = await examine({ ...env, MIXPOST_WORKSPACES: "My Workspace, Elsewhere" });
    assert.deepEqual(
      findings.filter(({ status }) => status !== "ok").map(({ id, what }) => [id, what]),
      [["workspace", "MIXPOST_WORKSPACES names Elsewhere, which the token does not reach"]],
    );
  });
});

describe("what a server does to make a doctor's life hard", { concurrency: 8 }, () => {
  it("it is busy: a warning, and the rest is checked", async () => {
    const { env, sandbox } = await mixpost();
    sandbox.faults.add({ operation: "system.ping", status: 429, retryAfter: 60, times: 2 });
    const { finding, healthy } = await examine(env);
    assert.match(finding("token").what, /429/);
    assert.equal(finding("workspace").status, "ok");
    assert.equal(healthy, true);
  });

  it("it fails at the workspace", async () => {
    const { env, sandbox } = await mixpost();
    sandbox.faults.add({ operation: "accounts.list", status: 500, times: 2 });
    const { finding, healthy } = await examine(env);
    assert.match(finding("workspace").what, /fails with status 500/);
    assert.equal(finding("version").what, "not checked: workspace comes first");
    assert.equal(healthy, false);
  });

  it("it answers everything, but is no Mixpost", async () => {
    const url = await listen(async () => Response.json({ status: "up" }));
    const { finding } = await examine({ ...complete, MIXPOST_BASE_URL: url });
    assert.match(finding("workspace").what, /answers 200 without a list/);
    assert.match(finding("workspace").mend ?? "", /MIXPOST_BASE_URL/);
  });

  it("it never answers: given up after five seconds", async () => {
    const url = await listen(() => new Promise(() => undefined));
    const begun = performance.now();
    const { finding } = await examine({ ...complete, MIXPOST_BASE_URL: url });
    assert.ok(performance.now() - begun < 15_000);
    assert.match(finding("connection").what, /No answer within the time allowed/);
    assert.match(finding("connection").mend ?? "", /MIXPOST_BASE_URL/);
    assert.match(finding("clock").what, /not checked: connection comes first/);
  });

  it("no name server answers: given up after five seconds", async () => {
    const begun = performance.now();
    const { finding } = await examine(complete, { lookup: () => new Promise(() => undefined) });
    assert.ok(performance.now() - begun < 15_000);
    assert.match(finding("dns").what, /gives no answer for social\.acme-agency\.test/);
  });

  it("it repeats the token in whatever it says", async () => {
    const name = `Team ${canary}\u001b[31m\n${canary}${"x".repeat(5_000)}`;
    const data = [{ uuid: workspaceUuid, name, role: `admin ${encodeURIComponent(canary)}` }];
    const { env } = await mixpost({}, (request) =>
      path(request).endsWith("/workspaces") ? Promise.resolve(Response.json({ data })) : undefined,
    );
    const { finding } = await examine(env);
    const { what } = finding("workspace");
    assert.match(what, /^"Team \[redacted\] \[31m \[redacted\]x/);
    assert.ok(what.length <= 1_000 && !what.includes(canary.slice(0, 10)));
  });
});

describe("the report", () => {
  it("marks and colours, the mend below its finding, and the sum", async () => {
    const env = { ...complete, MIXPOST_API_KEY: undefined };
    const plain = (await examine(env)).text;
    assert.match(plain, /^✗ configuration {2}MIXPOST_API_KEY is missing\n {17}-> Set MIXPOST_API_KEY/);
    assert.match(plain, /\n- dns {12}not checked: configuration comes first\n/);
    assert.match(plain, /\n\n1 problem\.\n$/);
    const { text } = await runDoctor(
      { json: false },
      { env, version: "", toolsets: ["default"], colours: true },
    );
    assert.ok(text.startsWith("\u001b[31m✗\u001b[0m configuration"));
  });
});
