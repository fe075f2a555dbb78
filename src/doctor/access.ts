import { isRecord } from "../core/value-text.ts";
import type { Check } from "./checks.ts";
import { greet } from "./core-path.ts";
import { fail, ok, skip, type Verdict, warn } from "./finding.ts";
import type { Instance } from "./instance.ts";
import type { Reply } from "./probe.ts";
import { listWorkspaces, nameOf, type Workspace } from "./workspaces.ts";

export const token: Check<Instance> = {
  id: "token",
  needs: ["core-path"],
  async run({ get, workspaceUuid }) {
    const reply = await greet(get, workspaceUuid);
    const status = reply.kind === "answer" ? reply.status : 0;
    if (status === 429) return busy();
    if (status !== 401 && status !== 419) return ok("the server accepts the token");
    const mend =
      "Create a token in Mixpost (user menu -> Access Tokens -> Create; it is shown once) and set MIXPOST_API_KEY. " +
      "If it is certainly right, the web server drops the Authorization header (Apache: CGIPassAuth On).";
    return fail(`the server does not accept the token (${status}): wrong, expired or revoked`, mend);
  },
};

export const workspace: Check<Instance> = {
  id: "workspace",
  needs: ["token"],
  async run({ get, workspaceUuid, workspaces: allowed }) {
    const [accounts, known] = await Promise.all([get(`/${workspaceUuid}/accounts`), listWorkspaces(get)]);
    const reached = judgeWorkspace(accounts, workspaceUuid, known);
    return reached.status === "fail" ? reached : [reached, ...judgeAllowed(allowed, workspaceUuid, known)];
  },
};

function judgeWorkspace(reply: Reply, uuid: string, known: readonly Workspace[] | null): Verdict {
  if (reply.kind === "silence") return fail(`no answer: ${reply.error.message}`, reply.error.hint);
  const { status, json } = reply;
  const mend = `Set MIXPOST_WORKSPACE_UUID to ${choices(known)}.`;
  if (status === 404) return fail(`there is no workspace ${uuid}`, mend);
  if (status === 403)
    return fail(
      `the token may not use the workspace ${uuid}`,
      `${mend} Or let an admin add the token's owner to it.`,
    );
  if (status === 429) return busy();
  const list = isRecord(json) && Array.isArray(json.data) ? json.data : null;
  if (list === null) return unexpected(status);
  const name = `${nameOf(uuid, known)} has ${list.length} account${list.length === 1 ? "" : "s"}`;
  return list.length === 0 ? warn(name, "Connect one in Mixpost: Social Accounts.") : ok(name);
}

function unexpected(status: number): Verdict {
  return status >= 500
    ? fail(
        `the server fails with status ${status} at the workspace's accounts`,
        "The cause is in its log (storage/logs of Mixpost).",
      )
    : fail(
        `the server answers ${status} without a list where the workspace's accounts should be`,
        "Check MIXPOST_BASE_URL and MIXPOST_CORE_PATH: what answers there may not be Mixpost.",
      );
}

function choices(known: readonly Workspace[] | null): string {
  if (known === null || known.length === 0) {
    return 'the uuid in Mixpost: Admin Console -> Workspaces -> View -> "Usage in API"';
  }
  const shown = known.slice(0, 10).map(({ uuid, name }) => `${uuid} (${name})`);
  return known.length > shown.length ? `${shown.join(", ")} or another` : shown.join(" or ");
}

/** Whether MIXPOST_WORKSPACES says what the token can do. Names cannot be judged where the server lists none. */
function judgeAllowed(
  allowed: readonly string[],
  uuid: string,
  known: readonly Workspace[] | null,
): readonly Verdict[] {
  if (allowed.length === 0 || known === null) return [];
  const fits = (wanted: string, { uuid, name }: Workspace) =>
    [uuid, name].some((text) => text.toLowerCase() === wanted.toLowerCase());
  const strange = allowed.filter((wanted) => !known.some((candidate) => fits(wanted, candidate)));
  const own = known.find((candidate) => candidate.uuid.toLowerCase() === uuid);
  const shutOut = own !== undefined && !allowed.some((wanted) => fits(wanted, own));
  const mend = `Correct MIXPOST_WORKSPACES; the token reaches ${choices(known)}.`;
  return [
    ...strange.map((name) => warn(`MIXPOST_WORKSPACES names ${name}, which the token does not reach`, mend)),
    ...(shutOut ? [fail("MIXPOST_WORKSPACES leaves out the workspace of MIXPOST_WORKSPACE_UUID", mend)] : []),
  ];
}

export const role: Check<Instance> = {
  id: "role",
  needs: ["workspace"],
  async run({ get, workspaceUuid, selection }) {
    const known = await listWorkspaces(get);
    const own = known?.find(({ uuid }) => uuid.toLowerCase() === workspaceUuid);
    if (!own?.role)
      return skip("this server does not tell the role of the token's owner; the first write will show it");
    if (own.role !== "viewer") {
      return ok(`the token's owner is ${own.role}${own.mayApprove ? "" : "; posts may need an approval"}`);
    }
    if (selection.readOnly) return ok("the token's owner is viewer, enough for MIXPOST_READ_ONLY");
    const mend =
      "Set MIXPOST_API_KEY to a token of a member or admin, have the role raised, or set MIXPOST_READ_ONLY=1.";
    return warn("the token's owner is viewer in this workspace: every write will be refused", mend);
  },
};

function busy(): Verdict {
  return warn("the server limits requests just now (429)", "Wait a minute, then run doctor again.");
}
