import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import fc from "fast-check";
import { type AnswerCall, CallTransport } from "../../src/mcp/call-transport.ts";

const info = { name: "calls", version: "1.0.0" };
const options = { capabilities: { tools: {} } };

/** Tools by name: one for each way in which a call may end. */
const answer: AnswerCall = async (params, { signal }) => {
  const { name } = params as { name: string };
  if (name === "echo") return { content: [{ type: "text", text: JSON.stringify(params) }] };
  if (name === "coded") throw Object.assign(new Error("no such thing"), { code: -32602 });
  if (name === "plain") throw new Error("broken");
  if (name === "wait") await new Promise((resolve) => signal.addEventListener("abort", resolve));
  return {};
};

type Connect = (transport: InMemoryTransport) => Promise<Server>;

const ours: Connect = async (transport) => {
  const server = new Server(info, options);
  await server.connect(new CallTransport(transport, answer));
  return server;
};

/** The SDK alone, which answers calls by the same function. */
const theirs: Connect = async (transport) => {
  const server = new Server(info, options);
  server.fallbackRequestHandler = async ({ method, params }, { signal }) => {
    assert.equal(method, "tools/call");
    return (await answer(params, { signal, notify: () => {} })) as Record<string, unknown>;
  };
  await server.connect(transport);
  return server;
};

/** Everything that a server sends when it receives these messages, each in a turn of its own. */
async function answersTo(connect: Connect, messages: readonly unknown[]): Promise<string[]> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const frames: string[] = [];
  near.onmessage = (message) => void frames.push(sorted(message));
  const server = await connect(far);
  server.onerror = () => {};
  for (const message of messages) {
    await near.send(message as JSONRPCMessage);
    await nextTurn();
  }
  await server.close();
  return frames.sort();
}

function sorted(message: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(message).sort(([a], [b]) => (a < b ? -1 : 1))));
}

const id = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom("a", "b", "1"));
const call = fc.record({
  jsonrpc: fc.constantFrom("2.0", "2.0", "2.0", "1.0"),
  id: fc.oneof({ weight: 8, arbitrary: id }, fc.constantFrom(null, 1.5, true, {})),
  method: fc.constant("tools/call"),
  params: fc.record({
    name: fc.constantFrom("echo", "coded", "plain", "wait"),
    arguments: fc.dictionary(fc.constantFrom("text", "count"), fc.jsonValue({ maxDepth: 1 })),
  }),
});
const cancel = fc.record({
  jsonrpc: fc.constant("2.0"),
  method: fc.constant("notifications/cancelled"),
  params: fc.record({ requestId: id }),
});
const other = fc.constantFrom<unknown>(
  { jsonrpc: "2.0", id: 9, method: "ping" },
  { jsonrpc: "2.0", method: "tools/call", params: { name: "echo" } },
  { jsonrpc: "2.0", id: 77, result: {} },
  { jsonrpc: "2.0", method: "notifications/cancelled" },
  {},
  [],
  null,
  5,
  "tools/call",
);
/** An id is used once, as the protocol has it. */
const conversation = fc.array(fc.oneof(call, cancel, other), { maxLength: 12 }).map((messages) => {
  const used = new Set<unknown>();
  return messages.filter((message) => {
    const { id } = (message ?? {}) as { id?: unknown };
    return id === undefined || (!used.has(id) && used.add(id));
  });
});

test("a client hears what the SDK alone would have said", async () => {
  await fc.assert(
    fc.asyncProperty(conversation, async (messages) => {
      assert.deepEqual(await answersTo(ours, messages), await answersTo(theirs, messages));
    }),
    { numRuns: 200 },
  );
});

test("a call that asks to be a task is answered at once, since tasks are not declared", async () => {
  const params = { name: "echo", task: { ttl: 1_000 } };
  const frames = await answersTo(ours, [{ jsonrpc: "2.0", id: 1, method: "tools/call", params }]);
  assert.match(frames[0] ?? "", /"result"/);
});

test("the end of the connection aborts what runs, and nothing is sent any more", async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const aborted: unknown[] = [];
  const server = new Server(info, options);
  await server.connect(
    new CallTransport(far, async (_, { signal, notify }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      aborted.push(signal.reason);
      notify("notifications/progress", { progressToken: 1, progress: 1 });
      return {};
    }),
  );
  const frames: unknown[] = [];
  near.onmessage = (message) => void frames.push(message);
  for (const id of [1, 2]) await near.send({ jsonrpc: "2.0", id, method: "tools/call", params: {} });
  await near.close();
  await sleep(1);
  assert.equal(aborted.length, 2);
  assert.deepEqual(frames, []);
});

test("an id may be used again for a call while the first one is cancelled and still ending", async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const started: AbortSignal[] = [];
  const server = new Server(info, options);
  await server.connect(
    new CallTransport(far, async (_, { signal }) => {
      started.push(signal);
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      await sleep(1);
      return {};
    }),
  );
  const post = (message: object) => near.send({ jsonrpc: "2.0", ...message } as JSONRPCMessage);
  const cancel = () => post({ method: "notifications/cancelled", params: { requestId: 1 } });
  await post({ id: 1, method: "tools/call", params: {} });
  await cancel();
  await post({ id: 1, method: "tools/call", params: {} });
  await sleep(5);
  await cancel();
  await sleep(5);
  assert.deepEqual(
    started.map((signal) => signal.aborted),
    [true, true],
  );
  await server.close();
});

test("the end of the connection aborts calls that have the same id too", async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  let aborted = 0;
  const server = new Server(info, options);
  await server.connect(
    new CallTransport(far, async (_, { signal }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      aborted += 1;
      return {};
    }),
  );
  for (const id of [1, 1, 1]) await near.send({ jsonrpc: "2.0", id, method: "tools/call", params: {} });
  await near.close();
  await sleep(1);
  assert.equal(aborted, 3);
});

test("nothing is told of a call after its answer", async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const frames: string[] = [];
  near.onmessage = (message) => void frames.push(JSON.stringify(message));
  const server = new Server(info, options);
  await server.connect(
    new CallTransport(far, async (_, { notify }) => {
      setTimeout(() => notify("notifications/progress", { progressToken: 1, progress: 1 }), 5);
      return {};
    }),
  );
  await near.send({ jsonrpc: "2.0", id: 1, method: "tools/call", params: {} });
  await sleep(20);
  assert.deepEqual(frames, ['{"jsonrpc":"2.0","id":1,"result":{}}']);
  await server.close();
});

test("a transport that cannot send, whether it throws or rejects, fails no call and leaves nothing unhandled", async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const failures = [() => Promise.reject(new Error("rejected")), () => assert.fail("thrown")];
  far.send = () => failures.pop()?.() ?? Promise.resolve();
  let ended = 0;
  const server = new Server(info, options);
  const told: string[] = [];
  await server.connect(
    new CallTransport(far, async (_, { notify }) => {
      notify("notifications/progress", { progressToken: 1, progress: 1 });
      ended += 1;
      return {};
    }),
  );
  server.onerror = ({ message }) => void told.push(message);
  await near.send({ jsonrpc: "2.0", id: 1, method: "tools/call", params: {} });
  await sleep(5);
  assert.deepEqual([ended, told], [1, ["thrown", "rejected"]]);
  await server.close();
});
