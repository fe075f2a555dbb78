import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createMCPClient } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport as StdioMCPTransport } from "@ai-sdk/mcp/mcp-stdio";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { serveCheckedSandbox } from "../conformance/checked-sandbox.ts";
import { operations } from "../conformance/spec.ts";
import { cli, environment } from "./built.ts";
import { assertSilent, canary } from "./canary.ts";
import { everyTool, play } from "./every-tool.ts";
import { heardSoon } from "./heard.ts";
import { connect } from "./session.ts";

const sandbox = await serveCheckedSandbox({ apiKey: canary, limits: { remoteQueue: 1 } });
const env = environment({ ...sandbox.info, url: sandbox.url });
after(() => sandbox.close());

describe("the official SDK's client", async () => {
  const session = await connect({ ...env, LOG_LEVEL: "trace" }, "--toolsets", "all");
  after(() => session.close());
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const schemas = new Map<string, ValidateFunction>(
    session.tools.map(({ name, outputSchema }) => [name, ajv.compile(outputSchema ?? {})]),
  );
  const called = new Set<string>();

  it("calls every tool, and each answer is what the tool's output schema says", async () => {
    const { data } = await session.call("mixpost_list_media");
    await play(everyTool(data[0].url), session, ({ tool }, answer) => {
      called.add(tool);
      const fits = schemas.get(tool);
      assert.ok(fits?.(answer), `${tool}: ${ajv.errorsText(fits?.errors)} in ${JSON.stringify(answer)}`);
    });
  });

  it("has called each listed tool", () => {
    assert.deepEqual([...called].sort(), session.tools.map(({ name }) => name).sort());
  });

  it("has reached every operation that a tool stands for, always as the document says", () => {
    const reached = new Set(sandbox.calls.map(({ operationId }) => operationId));
    const unreached = operations.map(({ id }) => id).filter((id) => !reached.has(id));
    // Parts of an upload in chunks, which has a test of its own.
    assert.deepEqual(unreached, [
      "media.chunked.initiate",
      "media.chunked.upload",
      "media.chunked.complete",
      "media.chunked.abort",
    ]);
    assert.deepEqual(sandbox.problems, []);
  });

  it("has seen the key nowhere, neither on stdout nor, at the highest log level, on stderr", async () => {
    await heardSoon(session, /"operation":"panel\.receipts\.deleteMany"/);
    assertSilent(session.heard(), "stdout or stderr");
    assert.ok(!session.heard().includes("correct-horse"), "the password of a new user is shown");
  });
});

describe("a client with a protocol implementation of its own", async () => {
  const transport = new StdioMCPTransport({ command: process.execPath, args: [cli], env });
  const client = await createMCPClient({ transport });
  after(() => client.close());

  it("shakes hands", () => {
    assert.equal(client.serverInfo.name, "mixpost-mcp-server");
    assert.match(client.instructions ?? "", /Mixpost/);
  });

  it("lists the tools that are on by default, and makes tools for a model of them", async () => {
    const { tools } = await client.listTools();
    assert.ok(tools.length >= 20);
    assert.deepEqual(Object.keys(await client.tools()).sort(), tools.map(({ name }) => name).sort());
  });

  it("calls one", async () => {
    const { content, structuredContent, isError } = await client.callTool({ name: "mixpost_list_tags" });
    assert.notEqual(isError, true);
    assert.deepEqual(content, [{ type: "text", text: JSON.stringify(structuredContent) }]);
  });

  it("sees a refusal as a result, and an unknown tool as an error of the protocol", async () => {
    const { isError, content } = await client.callTool({
      name: "mixpost_get_post",
      arguments: { postUuid: 1 },
    });
    assert.equal(isError, true);
    assert.match(JSON.stringify(content), /postUuid/);
    await assert.rejects(client.callTool({ name: "mixpost_publish" }), /Unknown tool: mixpost_publish/);
  });
});
