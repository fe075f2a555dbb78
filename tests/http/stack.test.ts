import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { createTransport } from "../../src/core/client-transport.ts";
import type { Fetch, HttpRequest } from "../../src/core/http.ts";
import { redactSecrets } from "../../src/core/redact.ts";
import type { Credentials } from "../../src/http/auth.ts";
import { createInProcessEnd } from "../../src/http/in-process.ts";
import { createFetchStack } from "../../src/http/stack.ts";
import { createUndiciEnd } from "../../src/http/undici.ts";
import { operation } from "../core/contract.ts";
import { failing } from "../core/reach.ts";
import { callAt, endOf, perform } from "./resilience/scripted.ts";
import { VirtualTime } from "./resilience/virtual-time.ts";
import { listen } from "./upstream.ts";

const CANARY = "tok_canary_7f3a9c1d2e";

const CREDENTIALS: Credentials = {
  bearerAuth: { type: "bearer", token: CANARY },
  keyHeader: { type: "header", name: "X-API-Key", value: CANARY },
  keyQuery: { type: "query", name: "api key", value: `${CANARY}&x` },
  keyCookie: { type: "cookie", name: "sid", value: `${CANARY};` },
  basic: { type: "basic", username: "me", password: CANARY },
  session: { type: "bearer", token: async () => "fresh" },
};

/** What of the credentials arrives at an application behind the whole stack. */
async function arrived(security: string[][], credentials: Credentials = CREDENTIALS) {
  const app = new Hono();
  app.get("/api/things", (c) => {
    const { authorization, cookie, "x-api-key": key } = c.req.header();
    return c.json({ authorization, cookie, key, query: new URL(c.req.url).search });
  });
  const fetch = createFetchStack({ end: createInProcessEnd(app.fetch), credentials });
  const transport = createTransport({ baseUrl: "http://sandbox/api", fetch });
  return transport.call(operation({ security }), {});
}

const SECURITY: [string, string[][], Record<string, string>][] = [
  ["none", [], { query: "" }],
  ["bearer", [["bearerAuth"]], { authorization: `Bearer ${CANARY}`, query: "" }],
  ["a key in a header", [["keyHeader"]], { key: CANARY, query: "" }],
  ["a key in the query", [["keyQuery"]], { query: `?api%20key=${CANARY}%26x` }],
  ["a key in a cookie", [["keyCookie"]], { cookie: `sid=${CANARY}%3B`, query: "" }],
  ["basic", [["basic"]], { authorization: `Basic ${btoa(`me:${CANARY}`)}`, query: "" }],
  ["a token asked for each time", [["session"]], { authorization: "Bearer fresh", query: "" }],
  [
    "two together",
    [["keyHeader", "bearerAuth"]],
    { authorization: `Bearer ${CANARY}`, key: CANARY, query: "" },
  ],
  [
    "the first alternative that can be met",
    [["oauth"], ["keyHeader"], ["bearerAuth"]],
    { key: CANARY, query: "" },
  ],
  ["an optional one that is not there", [["oauth"], []], { query: "" }],
];

for (const [name, security, expected] of SECURITY) {
  test(`security: ${name}`, async () => assert.deepEqual(await arrived(security), expected));
}

test("without fitting credentials nothing is sent, and the error names the schemes", async () => {
  const error = await failing(arrived([["oauth", "keyHeader"], ["constructor"]]));
  assert.deepEqual([error.category, error.outcome], ["configuration", "not_sent"]);
  assert.match(
    error.message,
    /things\.do needs credentials that are not configured \(oauth and keyHeader, or constructor\)/,
  );
});

test("a token that cannot stand in a header is refused without being quoted", async () => {
  for (const token of [`${CANARY}\r\nx-evil: 1`, `${CANARY}\n`, `${CANARY}☃`]) {
    const error = await failing(arrived([["bearerAuth"]], { bearerAuth: { type: "bearer", token } }));
    assert.equal(error.category, "configuration");
    assert.doesNotMatch(JSON.stringify(error), new RegExp(CANARY));
  }
});

const REDIRECTS: [number, string, RegExp, string][] = [
  [
    302,
    "https://evil.example:8443/steal?x=private",
    /redirects to https:\/\/evil\.example:8443\.$/,
    "unknown",
  ],
  [307, "//evil.example/steal", /redirects to http:\/\/evil\.example\.$/, "rejected"],
  [308, "https://SANDBOX/api/things", /redirects to https:\/\/sandbox\.$/, "rejected"],
  [301, "/login?next=private", /redirects to another page\.$/, "rejected"],
  [303, "http://[", /an unreadable address/, "unknown"],
];

for (const [status, location, message, outcome] of REDIRECTS) {
  test(`a ${status} to ${location} is not followed; only the origin is told`, async () => {
    let hits = 0;
    const end = createInProcessEnd(() => {
      hits += 1;
      return new Response(null, { status, headers: { location } });
    });
    const fetch = createFetchStack({ end, credentials: CREDENTIALS });
    const transport = createTransport({ baseUrl: "http://sandbox/api", fetch });
    const error = await failing(transport.call(operation({ security: [["bearerAuth"]] }), {}));
    assert.deepEqual(
      [error.category, error.status, error.outcome, hits],
      ["invalid_response", status, outcome, 1],
    );
    assert.match(error.message, message);
    assert.doesNotMatch(JSON.stringify(error), /steal|private|login\?/);
  });
}

test("one line is logged for each request that goes out, without content", async (t) => {
  const lines: [string, Record<string, unknown>, string][] = [];
  const logger = {
    info: (fields: object, message: string) => void lines.push(["info", { ...fields }, message]),
    warn: (fields: object, message: string) => void lines.push(["warn", { ...fields }, message]),
  };
  const origin = await listen(t, (req, res) => {
    if (req.url?.includes("break")) req.socket.destroy();
    else
      res.writeHead(req.url?.includes("bad") ? 404 : 200, { "content-type": "application/json" }).end("{}");
  });
  const end = createUndiciEnd();
  t.after(() => end.close());
  const fetch = createFetchStack({ end: end.fetch, credentials: CREDENTIALS, logger });
  const transport = createTransport({ baseUrl: origin, fetch, newRequestId: () => "r-1" });
  const call = (path: string) => transport.call(operation({ path, security: [["keyQuery"]] }), {});
  await call("/private-good");
  assert.equal((await failing(call("/private-bad"))).category, "not_found");
  assert.equal((await failing(call("/private-break"))).category, "network");
  const about = { operation: "things.do", requestId: "r-1" };
  assert.deepEqual(
    lines.map(([level, { ms, ...fields }, message]) => [level, fields, message, typeof ms]),
    [
      ["info", { ...about, status: 200 }, "upstream call", "number"],
      ["warn", { ...about, status: 404 }, "upstream call", "number"],
      ["warn", { ...about, category: "network", outcome: "unknown" }, "upstream call failed", "number"],
    ],
  );
  assert.doesNotMatch(JSON.stringify(lines), /canary|private/);
});

test("the secret reaches nobody but the server, whatever the server does with it", async (t) => {
  const origin = await listen(t, (req, res) => {
    const token = req.headers.authorization?.replace("Bearer ", "") ?? "";
    const echo = {
      message: `You sent ${token}, ${btoa(token)}, ${req.headers.authorization}`,
      errors: { [token]: [token] },
    };
    const [, status = "200"] = req.url?.split("/") ?? [];
    if (status === "302") res.writeHead(302, { location: `https://evil.example/${token}` }).end();
    else if (status === "0") res.socket?.end(`${token} is no HTTP\r\n\r\n`);
    else
      res
        .writeHead(Number(status), { "content-type": "application/json" })
        .end(status === "200" ? `{${token}` : JSON.stringify(echo));
  });
  const end = createUndiciEnd();
  t.after(() => end.close());
  const lines: unknown[] = [];
  const logger = {
    info: (...line: unknown[]) => void lines.push(line),
    warn: (...line: unknown[]) => void lines.push(line),
  };
  const fetch = createFetchStack({ end: end.fetch, credentials: CREDENTIALS, logger });
  const transport = createTransport({ baseUrl: origin, fetch, redact: redactSecrets([CANARY]) });
  for (const status of [200, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503, 0]) {
    const error = await failing(
      transport.call(operation({ path: `/${status}`, security: [["bearerAuth"]] }), {}),
    );
    const everything = [JSON.stringify(error), error.stack, String(error.cause), JSON.stringify(lines)].join(
      "\n",
    );
    assert.doesNotMatch(everything, new RegExp(`${CANARY}|${btoa(CANARY)}`), `status ${status}`);
  }
});

test("decorators above authentication never see the secret", async () => {
  const seen: HttpRequest[] = [];
  const end = createInProcessEnd(() => Response.json({}));
  const stack = createFetchStack({ end, credentials: CREDENTIALS });
  const transport = createTransport({
    baseUrl: "http://sandbox",
    fetch: (request) => {
      seen.push(request);
      return stack(request);
    },
  });
  await transport.call(operation({ security: [["bearerAuth", "keyQuery"]] }), {});
  const [{ url, headers, call } = assert.fail()] = seen;
  assert.doesNotMatch(JSON.stringify([url, headers]), /canary/);
  assert.deepEqual(
    [call.operationId, call.retry, call.security],
    ["things.do", "safe", [["bearerAuth", "keyQuery"]]],
  );
});

test("a handler that throws is an error of the call, and its text stays inside", async () => {
  const end = createInProcessEnd(() => {
    throw new Error("private detail");
  });
  const error = await failing(
    createTransport({ baseUrl: "http://sandbox", fetch: end }).call(operation(), {}),
  );
  assert.equal(error.category, "network");
  assert.doesNotMatch(JSON.stringify(error), /private/);
});

for (const [suffering, deed] of [
  ["a pause that it asked for", "429 3600"],
  ["a circuit that is open", "500"],
] as const) {
  test(`${suffering} at one origin holds no call to another back`, async () => {
    const time = new VirtualTime();
    const end: Fetch = (one) => perform(one.url.startsWith("https://files.test/") ? deed : "200", one, time);
    const fetch = createFetchStack({ end, credentials: {}, resilience: { effects: time.effects } });
    const ask = (url: string) =>
      endOf(fetch({ ...callAt(time, { method: "POST", retry: "never", timeoutMs: 500 }), url }));
    await time.run(Promise.all(Array.from({ length: 12 }, () => ask("https://files.test/a"))));
    assert.match(await time.run(ask("https://files.test/b?c=1")), /, not_sent$/);
    for (const url of ["https://api.test/a", "https://files.test:8443/a", "https://api.test"])
      assert.equal(await time.run(ask(url)), "200", url);
  });
}
