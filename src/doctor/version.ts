import type { Check } from "./checks.ts";
import { ok, type Verdict, warn } from "./finding.ts";
import type { Instance } from "./instance.ts";
import type { Reply } from "./probe.ts";

/** Routes that came with Pro v7 / Enterprise v8, and the toolset that needs each. */
const recent = [
  { path: "/workspaces", toolset: "workspaces" },
  { path: "/{workspace}/media/folders", toolset: "folders" },
  { path: "/{workspace}/analytics", toolset: "analytics" },
] as const;

/** It also came with v7/v8, and no GET tells whether it is there. */
const retryToolset = "recovery";

export const version: Check<Instance> = {
  id: "version",
  needs: ["workspace"],
  async run({ get, workspaceUuid, selection }) {
    const paths = recent.map(({ path }) => path.replace("{workspace}", workspaceUuid));
    const [panel, ...replies] = await Promise.all(["/panel/workspaces", ...paths].map((path) => get(path)));
    const missing = recent.filter((_, index) => !exists(replies[index]));
    return [judgeAge(missing, exists(panel)), ...judgePanel(panel, selection.toolsets)];
  },
};

/** Whatever a route answers, a refusal included: it is there. */
function exists(reply: Reply | undefined): boolean {
  if (reply?.kind !== "answer" || reply.json === undefined) return false;
  return reply.status < 500 && reply.status !== 404 && reply.status !== 405;
}

function judgeAge(missing: readonly (typeof recent)[number][], hasPanel: boolean): Verdict {
  if (missing.length === 0) return ok(`Mixpost ${hasPanel ? "Enterprise v8" : "Pro v7"} or newer`);
  const old = missing.length === recent.length;
  const paths = missing.map(({ path }) => path).join(", ");
  const toolsets = [...missing.map(({ toolset }) => toolset), ...(old ? [retryToolset] : [])].join(", ");
  const what = old ? "Mixpost older than Pro v7 / Enterprise v8" : "Mixpost of an unclear version";
  const mend =
    `Update Mixpost, or leave ${toolsets} out of MIXPOST_TOOLSETS (they are off by default)` +
    `${old ? "; workspaces then go by uuid, not by name" : ""}.`;
  return warn(`${what}: it does not answer at ${paths}`, mend);
}

/** Only those who asked for the panel want to know about it. */
function judgePanel(reply: Reply | undefined, toolsets: readonly string[]): readonly Verdict[] {
  if (!toolsets.some((name) => name === "panel" || name === "all")) return [];
  if (!exists(reply)) {
    const mend = "The panel is part of Enterprise: leave panel out of MIXPOST_TOOLSETS.";
    return [warn("MIXPOST_TOOLSETS asks for the panel, and this server has none", mend)];
  }
  if (reply?.kind !== "answer" || reply.status !== 403) return [];
  const mend = "Set MIXPOST_API_KEY to a token of a Super Admin, or leave panel out of MIXPOST_TOOLSETS.";
  return [warn("MIXPOST_TOOLSETS asks for the panel, and the token's owner is no Super Admin", mend)];
}
