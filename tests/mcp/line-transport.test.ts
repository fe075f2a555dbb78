import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import fc from "fast-check";
import { LineTransport } from "../../src/mcp/line-transport.ts";

const longest = 1_000;

/** A transport between two streams, and what it came to. */
async function connected() {
  const input = new PassThrough();
  const writes: string[] = [];
  const output = new PassThrough();
  output.on("data", (chunk: Buffer) => writes.push(chunk.toString()));
  const transport = new LineTransport(input, output, longest);
  const messages: unknown[] = [];
  const errors: string[] = [];
  let closed = 0;
  transport.onmessage = (message: JSONRPCMessage) => void messages.push(message);
  transport.onerror = ({ message }) => errors.push(message);
  transport.onclose = () => {
    closed += 1;
  };
  await transport.start();
  return { input, transport, messages, errors, writes, closed: () => closed };
}

const notification = (text: string) => ({ jsonrpc: "2.0" as const, method: "said", params: { text } });

test("messages arrive whole and in order, wherever their bytes were cut", async () => {
  const texts = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 8 });
  const ends = fc.constantFrom("\n", "\r\n", "\n\n", "\n \n");
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, ends, sizes, async (said, end, cuts) => {
      const { input, messages, errors } = await connected();
      const bytes = Buffer.from(said.map((text) => JSON.stringify(notification(text)) + end).join(""));
      for (let from = 0, part = 0; from < bytes.length; part++) {
        const size = cuts[part % cuts.length] ?? 1;
        input.write(bytes.subarray(from, from + size));
        from += size;
      }
      await turn();
      assert.deepEqual(messages, said.map(notification));
      assert.deepEqual(errors, []);
    }),
  );
});

test("a line that is no JSON, and a message that its receiver chokes on, take no other one with them", async () => {
  const { input, transport, messages, errors } = await connected();
  transport.onmessage = (message: JSONRPCMessage) => {
    if ("method" in message && message.method === "choke") throw new Error("choked");
    messages.push(message);
  };
  input.write(`{"cut\n{"method":"choke"}\n${JSON.stringify(notification("after"))}\n`);
  await turn();
  assert.deepEqual(messages, [notification("after")]);
  assert.deepEqual(errors, ["a line of 5 characters is not JSON", "choked"]);
});

for (const [name, line] of [
  ["without an end", "x".repeat(longest + 1)],
  ["in one piece", `"${"x".repeat(longest)}"\n`],
] as const) {
  test(`a message longer than allowed, ${name}, ends the connection`, async () => {
    const { input, messages, errors, closed } = await connected();
    input.write(line.slice(0, 600));
    input.write(line.slice(600));
    input.write(`\n${JSON.stringify(notification("after"))}\n`);
    await turn();
    assert.deepEqual(messages, []);
    assert.deepEqual(errors, ["a message of more than 1000 bytes"]);
    assert.equal(closed(), 1);
  });
}

test("messages that are ready together leave in one write, each on a line of its own", async () => {
  const { transport, writes } = await connected();
  const texts = ["one", "two\nlines", "three"];
  await Promise.all(texts.map((text) => transport.send(notification(text))));
  await turn();
  assert.equal(writes.length, 1);
  assert.deepEqual(writes[0]?.split("\n"), [...texts.map((text) => JSON.stringify(notification(text))), ""]);
});

test("closing sends what is ready and hears no more", async () => {
  const { input, transport, messages, writes, closed } = await connected();
  const sent = transport.send(notification("last"));
  await Promise.all([transport.close(), sent]);
  input.write(`${JSON.stringify(notification("after"))}\n`);
  await turn();
  assert.deepEqual(writes, [`${JSON.stringify(notification("last"))}\n`]);
  assert.deepEqual(messages, []);
  assert.equal(closed(), 1);
});
