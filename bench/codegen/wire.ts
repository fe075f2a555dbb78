import { isDeepStrictEqual } from "node:util";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import type { Row, Sent, Values } from "../../tests/torture/row.ts";
import { candidates } from "./matching.ts";
import { anonymous, forgiving } from "./spelling.ts";
import type { Call } from "./subjects.ts";

/** How many of the calls arrived as they must. */
export interface Score {
  readonly right: number;
  /** The same if credentials are not looked at, since some servers cannot be given any. */
  readonly rightButCredentials: number;
  readonly of: number;
  /** The rows that were wrong even so. */
  readonly wrong: readonly {
    readonly row: string;
    readonly sent: readonly Sent[];
    readonly wanted: readonly Sent[];
  }[];
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
  const judged: (Judgement & { readonly row: string })[] = [];
  for (const call of calls)
    judged.push({ row: `${call.row.operation}: ${call.row.name}`, ...(await judge(call, wire)) });
  return {
    right: judged.filter(({ all }) => all).length,
    rightButCredentials: judged.filter(({ butCredentials }) => butCredentials).length,
    of: judged.length,
    wrong: judged
      .filter(({ butCredentials }) => !butCredentials)
      .map(({ row, sent, wanted }) => ({ row, sent, wanted })),
  };
}

interface Judgement {
  readonly all: boolean;
  readonly butCredentials: boolean;
  readonly sent: readonly Sent[];
  readonly wanted: readonly Sent[];
}

/** Where several tools may be the operation's, one that is right is enough. */
async function judge(call: Call, wire: Wire): Promise<Judgement> {
  const wanted = call.want === null ? [] : [forgiving(call.want)];
  let last: Judgement = { all: false, butCredentials: false, sent: [], wanted };
  for (const tool of candidates(call.row.operation, wire.tools)) {
    const sent = await sentBy(tool, call.row, wire);
    const all = isDeepStrictEqual(sent, wanted);
    const butCredentials = isDeepStrictEqual(sent.map(anonymous), wanted.map(anonymous));
    last = { all, butCredentials, sent, wanted };
    if (butCredentials) break;
  }
  return last;
}

/** What the caller is told does not matter here, only what was sent. */
async function sentBy(tool: Tool, row: Row, { client, seen, shape }: Wire): Promise<Sent[]> {
  seen.splice(0);
  const call = { name: tool.name, arguments: { ...shape(row, tool) } };
  await client.callTool(call, undefined, CALL_LIMIT).catch(() => undefined);
  return seen.splice(0).map(forgiving);
}
