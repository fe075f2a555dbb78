import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { canary } from "../mcp/library.ts";
import { within } from "../within.ts";
import { onlyFrames, start } from "./child.ts";

/** Compiled once: each test has a process of its own. */
const launcher = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
const library = (env = {}) => start([launcher, "tests/cli/library-server.ts"], env);

/** A server with a call in flight. */
async function waiting() {
  const server = library();
  await server.shakeHands();
  const id = server.send("tools/call", { name: "wait", arguments: {} });
  await server.says("event: waiting");
  return { server, id };
}

const ends: readonly { name: string; end: (server: ReturnType<typeof library>) => void }[] = [
  { name: "stdin ends", end: ({ child }) => child.stdin.end() },
  { name: "SIGTERM", end: ({ child }) => child.kill("SIGTERM") },
  { name: "SIGINT", end: ({ child }) => child.kill("SIGINT") },
  {
    name: "the client closes both pipes",
    end: ({ child }) => [child.stdin, child.stdout].map((pipe) => pipe.destroy()),
  },
];

for (const { name, end } of ends) {
  test(`${name} during a call: it is aborted, connections are closed, the process is gone within 0.5 s`, async () => {
    await within(500, async () => {
      const { server } = await waiting();
      const { ms, code } = await server.outlives(() => end(server));
      assert.equal(code, 0);
      assert.match(server.stderr(), /event: aborted\nevent: closed\n/);
      onlyFrames(server.stdout());
      return ms;
    });
  });
}

test("a client that reads no more ends the server at the next answer, within 0.5 s", async () => {
  await within(500, async () => {
    const server = library();
    await server.shakeHands();
    server.child.stdout.destroy();
    const { ms, code } = await server.outlives(() =>
      server.send("tools/call", { name: "list_books", arguments: {} }),
    );
    assert.equal(code, 0);
    return ms;
  });
});

test("a cancelled call is aborted and stays unanswered; the server goes on", async () => {
  const { server, id } = await waiting();
  server.notify("notifications/cancelled", { requestId: id });
  await server.says("event: aborted");
  assert.deepEqual((await server.call("nothing")).result.structuredContent, { result: null });
  assert.ok(!server.stdout().some((line) => JSON.parse(line).id === id));
  server.child.stdin.end();
  assert.equal((await server.exited()).code, 0);
});

test("lines that are no JSON, and JSON that is no request, are skipped with a line on stderr", async () => {
  const server = library();
  await server.shakeHands();
  server.write('hello\n{"jsonrpc":"2.0"}\n\n[]\n');
  assert.deepEqual((await server.call("list_names")).result.structuredContent, { result: ["a", "b"] });
  await server.says("message could not be handled");
  server.child.stdin.end();
  await server.exited();
  onlyFrames(server.stdout());
});

test("a tool that prints, and an error nobody catches, neither break the protocol nor end the server", async () => {
  const server = library({ LOG_LEVEL: "debug" });
  await server.shakeHands();
  assert.deepEqual((await server.call("print")).result.structuredContent, { printed: true });
  await server.says("unhandled rejection");
  await server.says("console output");
  assert.deepEqual((await server.call("nothing")).result.structuredContent, { result: null });
  server.child.stdin.end();
  await server.exited();
  onlyFrames(server.stdout());
});

test("at the highest log level no secret reaches stdout or stderr, not even in stacks and causes", async () => {
  const server = library({ LOG_LEVEL: "trace" });
  await server.shakeHands();
  for (const tool of ["explode", "leak", "print", "refuse"]) await server.call(tool, { unknown: canary });
  for (const tool of ["explode", "leak", "print", "refuse"]) await server.call(tool);
  const { result } = await server.call("explode");
  const { requestId } = JSON.parse(result.content[0].text);
  await server.says("unhandled rejection");
  server.child.stdin.end();
  await server.exited();
  const seen = server.stdout().join("\n") + server.stderr();
  const shapes = [
    canary,
    encodeURIComponent(canary),
    Buffer.from(canary).toString("base64"),
    JSON.stringify(canary).slice(1, -1),
  ];
  for (const shape of shapes) assert.ok(!seen.includes(shape), shape);
  assert.ok(server.stderr().includes(requestId), "the log has the id that the answer shows");
  assert.match(server.stderr(), /TypeError.*\[redacted\]/);
});

test("log lines are JSON with time and level, and below the level there are none", async () => {
  const server = library({ LOG_LEVEL: "error" });
  await server.shakeHands();
  await server.call("refuse");
  await server.call("explode");
  server.child.stdin.end();
  await server.exited();
  const lines = server
    .stderr()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  assert.equal(lines.length, 1);
  const { level, time, msg } = JSON.parse(lines[0] ?? "");
  assert.deepEqual([level, msg], ["error", "tool call broke"]);
  assert.ok(!Number.isNaN(Date.parse(time)));
});
