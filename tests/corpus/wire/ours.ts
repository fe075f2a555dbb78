import type { Contract } from "../../../src/contract/contract.ts";
import { withFiles } from "../../../src/contract/files.ts";
import { toolInputs } from "../../../src/contract/inputs.ts";
import { createTransport } from "../../../src/core/client-transport.ts";
import type { HttpRequest } from "../../../src/core/http.ts";
import { createLog } from "../../../src/log/log.ts";
import type { ApiSession } from "../../../src/mcp/api.ts";
import { createOperationSession } from "../../../src/mcp/operation-session.ts";
import { createToolbox } from "../../../src/mcp/toolbox.ts";

/** Calls a tool as the server does, and gives the request that came of it, or the words of the refusal. */
export type Call = (
  tool: string,
  args: { readonly [name: string]: unknown },
) => Promise<HttpRequest | string>;

const redact = (text: string) => text;
const log = createLog({ level: "silent", redact });

/** The tools of a contract, at the end of whose chain each request is kept and answered with an empty object. */
export function serveInProcess(contract: Contract, baseUrl: string): Call {
  const seen: HttpRequest[] = [];
  const operations = Object.fromEntries(contract.operations.map((operation) => [operation.id, operation]));
  const servers = contract.operations.flatMap(({ server = "" }) => (URL.canParse(server) ? [server] : []));
  const session = createOperationSession({
    operations,
    inputs: toolInputs(contract.tools),
    transport: createTransport({
      baseUrl,
      allowedOrigins: servers.map((server) => new URL(server).origin),
      fetch: async (request) => {
        seen.push(request);
        return Response.json({});
      },
    }),
    defaults: {},
    timeoutMs: 10_000,
    close: async () => {},
  });
  const call: ApiSession["call"] = async (tool, args, options) => {
    const operation = operations[tool.operation ?? ""];
    return session.call(tool, operation ? await withFiles(operation, args, []) : args, options);
  };
  const toolbox = createToolbox({
    modules: [{ ...contract, open: async () => ({ ...session, call }) }],
    wanted: { toolsets: ["all"], readOnly: false },
    ...{ log, redact },
  });
  return async (tool, args) => {
    seen.length = 0;
    const result = await toolbox.call(tool, args, { signal: new AbortController().signal });
    return seen[0] ?? String(result.content[0]?.text);
  };
}
