import assert from "node:assert/strict";
import { test } from "node:test";
import { readFolderConfig } from "../../src/config.ts";
import { readContract } from "../../src/contract/contract.ts";
import { settingsReport } from "../../src/serve.ts";
import { callTool, folder, listen, serveFolder } from "./served.ts";

const ENV = {
  BEARER_TOKEN: "bearer-secret",
  HEADER_TOKEN: "header-secret",
  QUERY_TOKEN: "query secret",
  COOKIE_TOKEN: "cookie-secret",
  BASIC_USERNAME: "ann",
  BASIC_PASSWORD: "basic-secret",
  OAUTH_CLIENT_ID: "client",
  OAUTH_CLIENT_SECRET: "oauth-secret",
};

async function api() {
  let valid = 0;
  const server = await listen(({ url, headers }, response) => {
    response.setHeader("content-type", "application/json");
    if (url === "/token")
      return response.end(JSON.stringify({ access_token: `token-${++valid}`, expires_in: 3600 }));
    const refused = url === "/oauth" && headers.authorization !== `Bearer token-${valid}`;
    return response
      .writeHead(refused ? 401 : 200)
      .end(JSON.stringify({ message: String(headers.authorization) }));
  });
  return { ...server, revoke: () => ++valid };
}

const rows: readonly { tool: string; header?: [string, string]; url?: string }[] = [
  { tool: "get_item", header: ["authorization", "Bearer bearer-secret"] },
  { tool: "by_header", header: ["x-key", "header-secret"] },
  { tool: "by_query", url: "/query?a=b&key=query%20secret" },
  { tool: "by_cookie", header: ["cookie", "session=cookie-secret"] },
  {
    tool: "by_basic",
    header: ["authorization", `Basic ${Buffer.from("ann:basic-secret").toString("base64")}`],
  },
];

test("each operation gets the credentials that it asks for, and no others", async () => {
  const { url, seen } = await api();
  const toolbox = await serveFolder(url, ENV);
  for (const { tool, header, url: wanted } of rows) {
    const args = { get_item: { id: "x" }, by_query: { a: "b" } }[tool] ?? {};
    const { isError, data } = await callTool(toolbox, tool, args);
    assert.equal(isError, false, JSON.stringify(data));
    const request = seen.at(-1);
    if (header !== undefined) assert.equal(request?.headers[header[0]], header[1], tool);
    if (wanted !== undefined) assert.equal(request?.url, wanted);
    const sent = JSON.stringify(request);
    const others = Object.values(ENV).filter(
      (secret) => secret.includes("secret") && !JSON.stringify([header, wanted]).includes(secret),
    );
    if (tool !== "by_basic" && tool !== "by_query")
      for (const secret of others) assert.ok(!sent.includes(secret), `${tool}: ${secret}`);
    assert.doesNotMatch(JSON.stringify(data), /secret/, "an answer that repeats a secret is masked");
  }
});

test("one OAuth token serves many calls, those at the same time too, until the server takes it no more", async () => {
  const { url, seen, revoke } = await api();
  const toolbox = await serveFolder(url, ENV);
  const tokens = () => seen.filter((request) => request.url === "/token");
  const first = await Promise.all([1, 2, 3].map(() => callTool(toolbox, "by_token")));
  await callTool(toolbox, "by_token");
  assert.deepEqual(
    first.map(({ isError }) => isError),
    [false, false, false],
  );
  assert.equal(tokens().length, 1);
  assert.equal(tokens()[0]?.body, "grant_type=client_credentials");
  assert.equal(
    tokens()[0]?.headers.authorization,
    `Basic ${Buffer.from("client:oauth-secret").toString("base64")}`,
  );

  revoke();
  assert.equal((await callTool(toolbox, "by_token")).isError, true);
  assert.equal((await callTool(toolbox, "by_token")).isError, false);
  assert.equal(tokens().length, 2);
});

test("API_TOKEN stands in for every scheme that takes one", async () => {
  const { url, seen } = await api();
  const toolbox = await serveFolder(url, { API_TOKEN: "general-secret" });
  await callTool(toolbox, "by_header");
  assert.equal(seen.at(-1)?.headers["x-key"], "general-secret");
});

test("what is missing is said by name, and no request is made without it", async () => {
  const { url, seen } = await api();
  const toolbox = await serveFolder(url, ENV);
  const { isError, data } = await callTool(toolbox, "by_unknown");
  assert.equal(isError, true);
  assert.match(data.message, /byUnknown needs credentials that are not configured \(other\)/);
  assert.match(data.hint, /^Set OTHER_TOKEN in the environment of this server/);
  assert.equal(seen.length, 0);
  const contract = await readContract(await folder());
  const { lacking, connection } = readFolderConfig(contract, { sandbox: false, baseUrl: url }, ENV);
  assert.equal(connection.ok, true);
  assert.deepEqual(
    lacking.map(({ variable, problem }) => `${variable} ${problem}`),
    ['OTHER_TOKEN is missing; 1 of 15 operations need the scheme "other"'],
  );
});

test("a switch that cannot be read is said, by its own name", async () => {
  const contract = await readContract(await folder());
  const env = { ...ENV, API_READ_ONLY: "perhaps", API_ALLOW_HTTP: "perhaps", LOG_LEVEL: "loud" };
  const config = readFolderConfig(contract, { sandbox: false, baseUrl: "https://api.example.org" }, env);
  assert.equal(config.selection.readOnly, true);
  const report = settingsReport(contract.title, config);
  assert.match(report, /API_READ_ONLY must be 1 or 0/);
  assert.match(report, /API_ALLOW_HTTP must be 1 or 0/);
  assert.match(report, /LOG_LEVEL names no log level/);
  assert.doesNotMatch(report, /MIXPOST_/);
});

test("a login of two variables is said to lack both", async () => {
  const { url } = await api();
  const { BASIC_USERNAME: _, BASIC_PASSWORD: _p, ...others } = ENV;
  const { data } = await callTool(await serveFolder(url, others), "by_basic");
  assert.match(data.hint, /^Set BASIC_USERNAME and BASIC_PASSWORD in the environment/);
  const contract = await readContract(await folder());
  const { lacking } = readFolderConfig(contract, { sandbox: false, baseUrl: url }, others);
  const [notice] = lacking.filter(({ variable }) => variable.startsWith("BASIC"));
  assert.match(`${notice?.variable} ${notice?.problem}`, /^BASIC_USERNAME and BASIC_PASSWORD are missing; /);
});

const addresses: readonly { url: string; says: RegExp | null }[] = [
  { url: "https://api.example.org/v1/", says: null },
  { url: "http://127.0.0.1:1", says: null },
  { url: "http://api.example.org", says: /must be https/ },
  { url: "ftp://api.example.org", says: /must be https, not ftp/ },
  { url: "https://ann:pw@api.example.org", says: /must not carry a user name or password/ },
  { url: "https://api.example.org/?a=b", says: /must end before \? and #/ },
  { url: "https://{host}/v1", says: /still holds a variable/ },
];

for (const { url, says } of addresses) {
  test(`the address ${url} is ${says === null ? "taken" : "refused"}`, async () => {
    const contract = await readContract(await folder());
    const { connection } = readFolderConfig(contract, { sandbox: false, baseUrl: url }, ENV);
    assert.equal(connection.ok, says === null);
    if (!connection.ok && says !== null)
      assert.match(connection.faults.map(({ problem }) => problem).join(), says);
  });
}
