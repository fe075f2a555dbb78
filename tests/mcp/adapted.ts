import type { TestContext } from "node:test";
import { tsImport } from "tsx/esm/api";
import type { ZodType } from "zod";
import { createTransport } from "../../src/core/client-transport.ts";
import { validateWith } from "../../src/core/issues.ts";
import type { Operation } from "../../src/core/operation.ts";
import type { ToolDefinition } from "../../src/core/tool.ts";
import { createInProcessEnd } from "../../src/http/in-process.ts";
import type { ApiModule, ApiSession } from "../../src/mcp/api.ts";
import { createOperationSession } from "../../src/mcp/operation-session.ts";
import { materialise } from "../codegen/cases.ts";

/** What the backend was sent, and what it answers. */
export interface Exchange {
  readonly requests: { url: string; body: unknown }[];
  answer: Response;
}

interface Generated {
  readonly tools: readonly ToolDefinition[];
  readonly operations: Readonly<Record<string, Operation>>;
  readonly errorFields: readonly string[];
  readonly requests: Readonly<Record<string, ZodType>>;
  readonly responses: Readonly<Record<string, ZodType>>;
  readonly toolInputs: Readonly<Record<string, ZodType>>;
}

/** The golden case `adapted`, generated now and served: what the generator wrote and the runtime makes of it. */
export async function adapted(t: TestContext): Promise<{ module: ApiModule; exchange: Exchange }> {
  const folder = `${await materialise(t, ["adapted"])}/generated/adapted`;
  const files = await Promise.all(
    ["tools", "operations", "schemas"].map((name) => tsImport(`${folder}/${name}.ts`, import.meta.url)),
  );
  const generated: Generated = Object.assign({}, ...files);
  const exchange: Exchange = { requests: [], answer: Response.json({}) };
  const { tools, errorFields } = generated;
  const module = {
    ...{ id: "adapted", title: "Adapted", tools, errorFields, instructions: "" },
    toolsets: [{ name: "core", description: "All", default: true }],
    open: async () => session(generated, exchange),
  };
  return { module, exchange };
}

function session(generated: Generated, exchange: Exchange): ApiSession {
  const transport = createTransport({
    baseUrl: "https://api.example.com",
    errorFields: generated.errorFields,
    validate: validateWith(async () => generated.requests),
    fetch: createInProcessEnd(async (request) => {
      const text = await request.text();
      exchange.requests.push({ url: request.url, body: text === "" ? null : JSON.parse(text) });
      return exchange.answer;
    }),
  });
  const { operations, toolInputs: inputs, responses: answers } = generated;
  const session = createOperationSession({
    ...{ operations, inputs, answers, transport, timeoutMs: 5000 },
    defaults: { team: "red" },
    close: async () => {},
  });
  return {
    ...session,
    call: async (tool, args, options) => {
      if (tool.name === "get_plain") options.remember("author", "bea");
      return session.call(tool, args, options);
    },
  };
}
