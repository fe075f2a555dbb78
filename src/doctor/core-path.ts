import { isRecord } from "../core/value-text.ts";
import type { Check } from "./checks.ts";
import { fail, ok, type Verdict } from "./finding.ts";
import type { Instance } from "./instance.ts";
import { type Answer, apiAddress, type Get, type Place, type Reply } from "./probe.ts";

/** Statuses by which a JSON API refuses somebody; a route that does not exist says 404 or 405. */
const REFUSALS = new Set([401, 403, 419, 422, 429]);

/** Whether an answer can only come from a route of the API. */
function speaks(reply: Reply): boolean {
  if (reply.kind === "silence" || !isRecord(reply.json)) return false;
  const { status, json } = reply;
  const namesWorkspace = status === 404 && /^workspace\b/i.test(String(json.message));
  return (status >= 200 && status <= 299) || REFUSALS.has(status) || namesWorkspace;
}

/** The first answer at a place that only the API gives, or what `/ping` says; old servers do not know `/ping`. */
export async function greet(get: Get, workspaceUuid: string, place?: Place): Promise<Reply> {
  const ping = await get("/ping", place);
  if (speaks(ping) || (ping.kind === "answer" && ping.status >= 500)) return ping;
  const accounts = await get(`/${workspaceUuid}/accounts`, place);
  return speaks(accounts) ? accounts : ping;
}

export const corePath: Check<Instance> = {
  id: "core-path",
  needs: ["connection"],
  async run(instance) {
    const { get, workspaceUuid } = instance;
    const here = await greet(get, workspaceUuid);
    if (speaks(here)) return ok(`the API is at ${apiAddress(instance)}`);
    if (here.kind === "answer" && here.status >= 500) return brokenServer(here);
    if (here.kind === "answer" && leadsAway(here)) return redirected(here);
    const candidates = otherPlaces(instance);
    const replies = await Promise.all(candidates.map((place) => greet(get, workspaceUuid, place)));
    const working = candidates.find((_, index) => replies[index] && speaks(replies[index]));
    return absent(instance, here, working);
  },
};

/** The two core paths that installs have; also at the root of the host, in case the address holds too much. */
function otherPlaces({ baseUrl, corePath }: Place): readonly Place[] {
  const { origin } = new URL(baseUrl);
  const bases = [...new Set([baseUrl, origin])];
  const all = bases.flatMap((base) => ["mixpost", ""].map((path) => ({ baseUrl: base, corePath: path })));
  return all.filter((place) => place.baseUrl !== baseUrl || place.corePath !== corePath);
}

function absent(configured: Place, here: Reply, working: Place | undefined): Verdict {
  const what = `${apiAddress(configured)} is not the API: ${describe(here)}`;
  if (working) return fail(`${what}; ${apiAddress(working)} is`, settings(configured, working));
  const mend =
    "Set MIXPOST_CORE_PATH to the Mixpost server's own MIXPOST_CORE_PATH, and check MIXPOST_BASE_URL in a browser. " +
    "A log-in page or a proxy in front must let /api through; Mixpost Lite has no API; Pro and Enterprise " +
    "need MIXPOST_API_ACCESS_TOKENS=true on the server.";
  return fail(what, mend);
}

/** What to set so that the configured place becomes the one that works. */
function settings(configured: Place, working: Place): string {
  const base = working.baseUrl === configured.baseUrl ? [] : [`MIXPOST_BASE_URL=${working.baseUrl}`];
  const path = `MIXPOST_CORE_PATH=${working.corePath}`;
  const steps = working.corePath === configured.corePath ? base : [...base, path];
  return `Set ${steps.join(" and ")}${steps.includes("MIXPOST_CORE_PATH=") ? " (empty)" : ""}.`;
}

function describe(reply: Reply): string {
  if (reply.kind === "silence") return "it gives no answer";
  if (reply.location !== null) return `it redirects (${reply.status}), as to a log-in page`;
  return reply.json === undefined
    ? `it answers ${reply.status} with a web page`
    : `it answers ${reply.status}`;
}

/** A server that fails tells nothing about its routes. */
function brokenServer({ status }: Answer): Verdict {
  const what = `the server fails with status ${status}`;
  const cause = status > 500 ? "Mixpost is down, or its proxy does not reach it" : "The cause is in its log";
  return fail(
    what,
    `${cause} (storage/logs of Mixpost). Check MIXPOST_BASE_URL if that server is not Mixpost.`,
  );
}

function leadsAway({ location, url }: Answer): boolean {
  if (location === null || !URL.canParse(location, url)) return false;
  return new URL(location, url).origin !== new URL(url).origin;
}

function redirected({ url, location }: Answer): Verdict {
  const { origin } = new URL(location ?? "", url);
  const mend = `If Mixpost has moved there, set MIXPOST_BASE_URL=${origin}. A log-in proxy must let /api through.`;
  return fail(`${new URL(url).origin} redirects to ${origin}, and the token is not sent after it`, mend);
}
