import { isDeepStrictEqual } from "node:util";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import type { Row, Sent, Values } from "../../tests/torture/row.ts";
import { toolsByOperation } from "./matching.ts";
import type { Call } from "./subjects.ts";

/** How many of the calls arrived as they must. */
export interface Score {
  readonly right: number;
  /** The same if credentials are not looked at, since some servers cannot be given any. */
  readonly rightButCredentials: number;
  readonly of: number;
  /** Names of the rows that were wrong even so. */
  readonly wrong: readonly string[];
}

export interface Wire {
  readonly client: Client;
  readonly tools: readonly Tool[];
  /** What the echo server has seen; emptied after each call. */
  readonly seen: Sent[];
  shape(row: Row, tool: Tool): Values;
}

const CALL_LIMIT = { timeout: 3_000 };

export async function score(calls: readonly Call[], wire: Wire): Promise<Score> {
  const tools = toolsByOperation([...new Set(calls.map(({ row }) => row.operation))], wire.tools);
  const judged: (Judgement & { readonly row: string })[] = [];
  for (const call of calls) {
    const tool = tools.get(call.row.operation);
    const verdict =
      tool === undefined ? { all: false, butCredentials: false } : await judge(call, tool, wire);
    judged.push({ row: `${call.row.operation}: ${call.row.name}`, ...verdict });
  }
  return {
    right: judged.filter(({ all }) => all).length,
    rightButCredentials: judged.filter(({ butCredentials }) => butCredentials).length,
    of: judged.length,
    wrong: judged.filter(({ butCredentials }) => !butCredentials).map(({ row }) => row),
  };
}

interface Judgement {
  readonly all: boolean;
  readonly butCredentials: boolean;
}

async function judge({ row, want }: Call, tool: Tool, { client, seen, shape }: Wire): Promise<Judgement> {
  seen.splice(0);
  // What the caller is told does not matter here, only what was sent.
  const call = { name: tool.name, arguments: { ...shape(row, tool) } };
  await client.callTool(call, undefined, CALL_LIMIT).catch(() => undefined);
  const sent = seen.splice(0).map(plain);
  const wanted = want === null ? [] : [plain(want)];
  return {
    all: isDeepStrictEqual(sent, wanted),
    butCredentials: isDeepStrictEqual(sent.map(anonymous), wanted.map(anonymous)),
  };
}

/** A request without the credentials of the schemes in `tests/torture/spec.yaml`. */
function anonymous(request: Sent): Sent {
  const { authorization: _a, "x-api-key": _k, ...headers } = request.headers;
  return {
    ...request,
    headers,
    query: request.query.filter((pair) => !pair.startsWith("api_key=")),
    cookies: request.cookies.filter((pair) => !pair.startsWith("sid=")),
  };
}

/** What JSON makes of it: absent is absent. */
function plain(value: Sent): Sent {
  return JSON.parse(JSON.stringify(value));
}
