import { fileURLToPath } from "node:url";
import type { Launch } from "./driver/child.ts";
import type { Built } from "./floors/build.ts";
import type { FloorRequest } from "./floors/request.ts";
import { account, tag } from "./upstream-data.ts";

/** What is asked of every contestant: the same request to the same upstream. */
export const scenes = ["get", "list", "create"] as const;
export type Scene = (typeof scenes)[number];

export type ContestantId =
  | "ours"
  | "no-op"
  | "no-op, lean"
  | "SDK + fetch"
  | "SDK + undici"
  | "community"
  | "plain fetch";

export interface ToolCall {
  readonly name: string;
  readonly arguments: object;
}

/** A process that is measured; a server has tools, the plain process takes the requests themselves. */
export type Contestant = ServerContestant | PlainContestant;

export interface ServerContestant {
  readonly kind: "server";
  readonly id: ContestantId;
  readonly launch: Launch;
  /** Empty for a server that calls nobody. */
  readonly calls: Partial<Record<Scene, ToolCall>>;
}

export interface PlainContestant {
  readonly kind: "plain";
  readonly id: ContestantId;
  readonly launch: Launch;
  readonly calls: Record<Scene, FloorRequest>;
}

export const entryPoint = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const draft = {
  versions: [{ is_original: true, content: { body: "Winter opening hours: to be confirmed" } }],
};
const wireDraft = {
  versions: [
    { account_id: 0, is_original: true, content: [{ body: "Winter opening hours: to be confirmed" }] },
  ],
};

const ourCalls: Record<Scene, ToolCall> = {
  get: { name: "mixpost_get_tag", arguments: { tagUuid: tag.uuid } },
  list: { name: "mixpost_list_posts", arguments: {} },
  create: { name: "mixpost_create_post", arguments: draft },
};

const workspace = `/${account.workspaceUuid}`;
const requests: Record<Scene, FloorRequest> = {
  get: { method: "GET", path: `${workspace}/tags/${tag.uuid}` },
  list: { method: "GET", path: `${workspace}/posts?limit=20` },
  create: { method: "POST", path: `${workspace}/posts`, body: JSON.stringify(wireDraft) },
};

/** @param upstream origin of the upstream, without a slash at its end */
export function contestants(built: Built, upstream: string): Readonly<Record<ContestantId, Contestant>> {
  const ours: Contestant = {
    kind: "server",
    id: "ours",
    launch: { args: [entryPoint], env: ourEnvironment(upstream) },
    calls: ourCalls,
  };
  const env = { UPSTREAM: `${upstream}/${account.corePath}/api`, TOKEN: account.apiKey };
  const server = (id: ContestantId, file: string, calls: ServerContestant["calls"]): Contestant => ({
    kind: "server",
    id,
    launch: { args: [file], env },
    calls,
  });
  return {
    ours,
    "no-op": server("no-op", built.noOp, {}),
    "no-op, lean": server("no-op, lean", built.noOpLean, {}),
    "SDK + fetch": server("SDK + fetch", built.bareFetch, floorCalls()),
    "SDK + undici": server("SDK + undici", built.bareUndici, floorCalls()),
    community: server("community", built.community, floorCalls()),
    "plain fetch": {
      kind: "plain",
      id: "plain fetch",
      launch: { args: [built.plainProcess], env },
      calls: requests,
    },
  };
}

/** As a user sets it, everything else at its default: the log too, which the host reads from stderr. */
function ourEnvironment(upstream: string): Readonly<Record<string, string>> {
  return {
    MIXPOST_BASE_URL: upstream,
    MIXPOST_CORE_PATH: account.corePath,
    MIXPOST_WORKSPACE_UUID: account.workspaceUuid,
    MIXPOST_API_KEY: account.apiKey,
  };
}

function floorCalls(): Record<Scene, ToolCall> {
  const call = (scene: Scene): ToolCall => ({ name: "request", arguments: requests[scene] });
  return { get: call("get"), list: call("list"), create: call("create") };
}
