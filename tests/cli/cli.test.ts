import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { within } from "../within.ts";
import { onlyFrames, start } from "./child.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const key = "3|canaryK3y/d41d8cd98f00b204+e9800998ecf8427e";
const configured = {
  MIXPOST_BASE_URL: "http://127.0.0.1:9",
  MIXPOST_WORKSPACE_UUID: "3bbd0951-5b04-432b-b2a0-688588b0720e",
  MIXPOST_API_KEY: key,
};

const server = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  start([cli, ...args], env, tmpdir());

/** Runs to its end, with stdin at its end from the start. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env,
    encoding: "utf8",
    input: "",
  });
  return { status, stdout, stderr };
}

async function listed(args: readonly string[], env = {}) {
  const child = server(args, env);
  const { result } = await child.request("tools/list");
  child.child.stdin.end();
  await child.exited();
  return result.tools as { name: string; annotations: { readOnlyHint: boolean } }[];
}

const upstreams: Server[] = [];
after(() => {
  for (const http of upstreams) http.closeAllConnections();
  for (const http of upstreams) http.close();
});

/** An upstream that answers by hand; `seen` resolves with the first request. */
async function upstream(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const http = createServer(answer);
  upstreams.push(http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const seen = once(http, "request") as Promise<[IncomingMessage, ServerResponse]>;
  return { http, seen, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
}

test("the command can be run as it is", () => {
  assert.ok(readFileSync(cli, "utf8").startsWith("#!/usr/bin/env node\n"));
  assert.ok(statSync(cli).mode & 0o100);
});

test("--version", () => {
  assert.deepEqual(run(["--version"]), { status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("--help names every flag, every variable and every toolset", () => {
  const { status, stdout, stderr } = run(["--help"]);
  assert.equal(status, 0);
  assert.equal(stderr, "");
  const flags = ["--toolsets", "--read-only", "--sandbox", "--api", "--tools", "--base-url", "--mode"];
  const template = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
  const variables = template.match(/^(# )?[A-Z_]+(?==)/gm)?.map((name) => name.replace("# ", "")) ?? [];
  assert.ok(variables.length >= 8);
  for (const word of [...flags, ...variables, "analytics", "panel"]) assert.ok(stdout.includes(word), word);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 110, line);
});

const topics = {
  doctor: ["--client", "--config", "--json"],
  serve: ["--api", "--port", "--data", "--seed", "--now"],
  sandbox: ["--port", "--data", "--seed", "--now"],
  eros: ["init FILE", "--demo"],
  "agent-social": ["keys add|list|revoke", "--team", "--label", "--id"],
};

for (const [topic, words] of Object.entries(topics)) {
  test(`${topic} --help tells of that command alone`, () => {
    const { status, stdout, stderr } = run([topic, "--help"]);
    assert.deepEqual([status, stderr], [0, ""]);
    for (const word of words) assert.ok(stdout.includes(word), word);
    assert.ok(!stdout.includes("--toolsets"));
  });
}

const refusals: readonly { args: string[]; env?: Record<string, string>; says: RegExp }[] = [
  { args: ["--tool", "core"], says: /--tool'.*--toolsets, --read-only/ },
  { args: ["--tools", "core"], says: /core/ },
  {
    args: ["--toolsets", "core,everything"],
    says: /Unknown toolset: everything\. Valid: core, .*panel, .*default, all/,
  },
  { args: [], env: { MIXPOST_TOOLSETS: "posts" }, says: /Unknown toolset: posts\. Valid: core/ },
  { args: ["--api", "hootsuite"], says: /Unknown API: hootsuite\. Valid: mixpost/ },
  { args: ["--api", "mixpost,hootsuite"], says: /Unknown API: hootsuite/ },
  { args: ["--api", ","], says: /--api names no API\. Valid: mixpost/ },
  { args: ["serve", "--api", "hootsuite"], says: /Unknown API: hootsuite/ },
  { args: ["sandbox", "--port", "x"], says: /--port/ },
];

for (const { args, env, says } of refusals) {
  test(`refused: ${args.join(" ")} ${JSON.stringify(env ?? {})}`, () => {
    const { status, stdout, stderr } = run(args, env);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, says);
  });
}

test("without configuration: it starts, lists, and each call names what is missing and where it is found", async () => {
  const child = server();
  const { serverInfo, capabilities, instructions } = await child.shakeHands();
  assert.deepEqual(serverInfo, { name: manifest.name, version: manifest.version, title: "Mixpost" });
  assert.deepEqual(capabilities, { tools: {} });
  assert.ok(instructions.length > 100);
  assert.ok((await child.request("tools/list")).result.tools.length >= 20);
  for (const tool of ["mixpost_list_accounts", "mixpost_create_post"]) {
    const { result } = await child.call(tool, {});
    assert.equal(result.isError, true);
    const report = JSON.parse(result.content[0].text);
    assert.equal(report.category, "configuration");
    assert.deepEqual(Object.keys(report.errors), [
      "MIXPOST_BASE_URL",
      "MIXPOST_WORKSPACE_UUID",
      "MIXPOST_API_KEY",
    ]);
    assert.match(report.message, /MIXPOST_API_KEY is missing\..*user menu -> Access Tokens/);
  }
  child.child.stdin.end();
  assert.equal((await child.exited()).code, 0);
  onlyFrames(child.stdout());
  for (const name of Object.keys(configured))
    assert.ok(child.stderr().includes(`- ${name} is missing.`), name);
});

test("with wrong configuration the report on stderr and the answers hide the key", async () => {
  const child = server([], {
    ...configured,
    MIXPOST_BASE_URL: `https://x.dev/?key=${key}`,
    LOG_LEVEL: "loud",
  });
  await child.shakeHands();
  const { result } = await child.call("mixpost_list_tags");
  assert.match(result.content[0].text, /MIXPOST_BASE_URL must end before/);
  child.child.stdin.end();
  await child.exited();
  assert.match(child.stderr(), /Ignored:\n {2}- LOG_LEVEL names no log level/);
  assert.ok(!(child.stdout().join("") + child.stderr()).includes(key));
});

test("toolsets: the default ones, all of them, one alone; read-only leaves only tools that read", async () => {
  const standard = await listed([]);
  const all = await listed(["--toolsets", "all"]);
  const panel = await listed([], { MIXPOST_TOOLSETS: "panel" });
  assert.ok(standard.length >= 20 && standard.length < all.length);
  assert.ok(panel.every(({ name }) => name.startsWith("mixpost_panel_")));
  const reading = await listed(["--toolsets", "all", "--read-only"]);
  assert.ok(reading.length > 10 && reading.every(({ annotations }) => annotations.readOnlyHint));
  assert.deepEqual(await listed(["--toolsets", "all"], { MIXPOST_READ_ONLY: "1" }), reading);
});

test("toolsets of several APIs: one of which none is named keeps its own", async () => {
  const names = (await listed(["--api", "mixpost,agent-social", "--toolsets", "recovery"])).map(
    ({ name }) => name,
  );
  assert.deepEqual(names.toSorted(), ["create_post", "login", "mixpost_retry_post", "read_posts"]);
});

test("the key goes upstream and nowhere else, whatever the upstream sends back", async () => {
  const { seen, url } = await upstream((request, response) => {
    const { authorization = "" } = request.headers;
    response.writeHead(422, { "content-type": "application/json", "x-echo": authorization });
    response.end(
      JSON.stringify({ message: `Bad ${authorization}`, errors: { key: [encodeURIComponent(key)] } }),
    );
  });
  const child = server([], { ...configured, MIXPOST_BASE_URL: url, LOG_LEVEL: "trace" });
  await child.shakeHands();
  const { result } = await child.call("mixpost_list_tags");
  assert.equal(result.isError, true);
  const [request] = await seen;
  assert.equal(request.headers.authorization, `Bearer ${key}`);
  assert.equal(request.url, `/mixpost/api/${configured.MIXPOST_WORKSPACE_UUID}/tags`);
  child.child.stdin.end();
  await child.exited();
  const everything = child.stdout().join("\n") + child.stderr();
  for (const shape of [key, encodeURIComponent(key), Buffer.from(key).toString("base64")]) {
    assert.ok(!everything.includes(shape), shape);
  }
  assert.match(child.stderr(), /"operation":"tags\.list"/);
});

test("a cancelled call hangs up on the upstream within 100 ms, and stays unanswered", async () => {
  const { http, url } = await upstream(() => undefined);
  const child = server([], { ...configured, MIXPOST_BASE_URL: url });
  await child.shakeHands();
  const cancelled: number[] = [];
  await within(100, async () => {
    const seen = once(http, "request");
    const id = child.send("tools/call", { name: "mixpost_list_tags" });
    const [{ socket }] = await seen;
    const hungUp = once(socket, "close");
    const begun = performance.now();
    child.notify("notifications/cancelled", { requestId: id });
    await hungUp;
    cancelled.push(id);
    return performance.now() - begun;
  });
  await child.request("ping");
  assert.ok(!child.stdout().some((line) => cancelled.includes(JSON.parse(line).id)));
});

test("stdin's end during a call ends the process within half a second", async () => {
  const { http, url } = await upstream(() => undefined);
  await within(500, async () => {
    const child = server([], { ...configured, MIXPOST_BASE_URL: url });
    await child.shakeHands();
    const seen = once(http, "request");
    child.send("tools/call", { name: "mixpost_list_tags" });
    await seen;
    const { ms, code } = await child.outlives(() => child.child.stdin.end());
    assert.equal(code, 0);
    return ms;
  });
});

test("an upstream that is not there is an answer, not an end", async () => {
  const child = server([], configured);
  await child.shakeHands();
  for (let time = 0; time < 2; time++) {
    const { result } = await child.call("mixpost_list_tags");
    assert.equal(JSON.parse(result.content[0].text).category, "network");
  }
  child.child.stdin.end();
  assert.equal((await child.exited()).code, 0);
});

test("--sandbox works without configuration", async () => {
  const child = server(["--sandbox"]);
  await child.shakeHands();
  const { result } = await child.call("mixpost_list_accounts", {});
  assert.ok(result.structuredContent.data.length >= 8);
  assert.equal(result.content[0].text, JSON.stringify(result.structuredContent));
  child.child.stdin.end();
  assert.equal((await child.exited()).code, 0);
  onlyFrames(child.stdout());
  assert.ok(!child.stderr().includes("missing"));
});

test("sandbox: one line of JSON, with which a server works; SIGTERM ends it", async () => {
  const sandbox = server(["sandbox", "--port", "0", "--now", "2025-06-01T09:00:00Z"]);
  while (sandbox.stdout().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const address = JSON.parse(sandbox.stdout()[0] ?? "");
  assert.deepEqual(Object.keys(address), ["url", "corePath", "workspaceUuid", "apiKey"]);
  const child = server([], {
    MIXPOST_BASE_URL: address.url,
    MIXPOST_CORE_PATH: address.corePath,
    MIXPOST_WORKSPACE_UUID: address.workspaceUuid,
    MIXPOST_API_KEY: address.apiKey,
  });
  await child.shakeHands();
  assert.ok((await child.call("mixpost_list_tags")).result.structuredContent.data.length > 0);
  child.child.stdin.end();
  await child.exited();
  const { code } = await sandbox.outlives(() => sandbox.child.kill("SIGTERM"));
  assert.equal(code, 0);
  assert.equal(sandbox.stdout().length, 1);
});

test("sandbox: what it cannot read or use is said in one line", async () => {
  const missing = run(["sandbox", "--seed", "/nowhere/seed.json"]);
  assert.equal(missing.status, 1);
  assert.match(
    missing.stderr,
    /^mixpost-mcp-server: The seed \/nowhere\/seed\.json cannot be read \(ENOENT\)/,
  );
  for (const file of ["/nowhere/state.db", cli]) {
    const unusable = run(["sandbox", "--data", file]);
    assert.equal(unusable.status, 1);
    assert.ok(unusable.stderr.startsWith(`mixpost-mcp-server: ${file} cannot be used: `), unusable.stderr);
  }
  const { url } = await upstream(() => undefined);
  const taken = run(["sandbox", "--port", new URL(url).port]);
  assert.equal(taken.status, 1);
  assert.match(taken.stderr, /^mixpost-mcp-server: .*EADDRINUSE/);
  assert.equal(taken.stdout, "");
});
