import { readBody } from "../body.ts";
import { type Clock, createClock } from "../clock.ts";
import { createControl } from "../control.ts";
import { createFaults, type Faults } from "../faults.ts";
import { createIds } from "../ids.ts";
import { createRecorder } from "../recorder.ts";
import { Refused, refusedResponse } from "../refused.ts";
import { createMixpostApi } from "./api.ts";
import { openMixpostDatabase } from "./database.ts";
import { createDownload, type FetchFile, fetchFromLoopback } from "./downloads.ts";
import { defaultLimits, type MediaLimits } from "./media-limits.ts";
import { serveFile } from "./media-store.ts";
import { publish } from "./networks.ts";
import { publishDuePosts } from "./post-store.ts";
import { storeFinishedDownloads } from "./remote-uploads.ts";
import { plant } from "./seed.ts";
import type { Seed } from "./seed-schema.ts";
import type { MixpostState } from "./state.ts";

export interface MixpostSandboxOptions {
  /** SQLite file that keeps the data; default: in memory. */
  readonly data?: string | undefined;
  /** `MIXPOST_CORE_PATH` of the server, may be empty; default `mixpost`. */
  readonly corePath?: string | undefined;
  /** Token of the Super Admin; default `sandbox-admin-token`. */
  readonly apiKey?: string | undefined;
  /** ISO 8601: the clock stands still there until it is moved; default: it goes with the machine's. */
  readonly now?: string | undefined;
  /** What an empty database starts with; lists left out are the default ones. */
  readonly seed?: Seed | undefined;
  readonly limits?: Partial<MediaLimits> | undefined;
  /** How uploads from an address reach it; default: loopback addresses only. */
  readonly fetchFile?: FetchFile | undefined;
}

export interface MixpostSandbox {
  /** Answers as a Mixpost server does; a `fetch` without a network. */
  fetch(request: Request): Promise<Response>;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly info: SandboxInfo;
  /** Closes the database. */
  close(): void;
}

/** How to reach the sandbox as a client. */
export interface SandboxInfo {
  readonly workspaceUuid: string;
  /** Token of the Super Admin. */
  readonly apiKey: string;
  readonly corePath: string;
  /** All tokens by what their owner is: `admin`, `author` (needs approval), `viewer` (reads only). */
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * Makes a working Mixpost: every operation of the API, on SQLite, with accounts that publish to nowhere. Beside the
 * API, which lies below `/<corePath>/api`, it serves the uploaded files and the routes of `control.ts`.
 *
 * @throws {Error} when the seed is wrong; the message names the place
 */
export function createMixpostSandbox(options: MixpostSandboxOptions = {}): MixpostSandbox {
  const faults = createFaults();
  const recorder = createRecorder();
  const state = createState(options, faults);
  const info = prepare(state, options);
  const control = createControl(state.clock, recorder, faults);
  const api = createMixpostApi(state, faults, info.corePath === "" ? "/api" : `/${info.corePath}/api`);
  return {
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/sandbox/")) return control(request);
      if (pathname.startsWith("/storage/")) return serveFile(state, pathname) ?? noFile();
      const body = await readBody(request);
      recorder.record(request, body);
      publishDuePosts(state);
      storeFinishedDownloads(state);
      const response = await api(request, body);
      response.headers.set("date", new Date(state.clock.now()).toUTCString());
      return response;
    },
    clock: state.clock,
    faults,
    info,
    close: () => state.db.close(),
  };
}

const noFile = () => refusedResponse(new Refused(404, { message: "Not found." }));

function createState(options: MixpostSandboxOptions, faults: Faults): MixpostState {
  const db = openMixpostDatabase(options.data ?? ":memory:");
  const fetchFile = options.fetchFile ?? fetchFromLoopback;
  const state: MixpostState = {
    db,
    clock: createClock(options.now ?? options.seed?.now),
    ids: createIds(db),
    limits: { ...defaultLimits, ...options.limits },
    publish: (account, postId) => {
      const error = faults.publication(account.uuid);
      return error === null ? publish(account, postId) : { published: false, error };
    },
    download: createDownload(fetchFile, (path) => serveFile(state, path)),
  };
  return state;
}

/** Fills the database if it is new, and finds out how it is reached. */
function prepare(
  state: MixpostState,
  { corePath = "mixpost", apiKey, seed }: MixpostSandboxOptions,
): SandboxInfo {
  const { db } = state;
  if (!db.one("select 1 from users")) plant(state, seed);
  if (apiKey !== undefined) db.run("update tokens set token = ? where role = 'admin'", apiKey);
  const rows = db.all<{ role: string; token: string }>("select role, token from tokens");
  const tokens = Object.fromEntries(rows.map(({ role, token }) => [role, token]));
  const workspace = db.one<{ uuid: string }>("select uuid from workspaces order by id");
  return {
    workspaceUuid: workspace?.uuid ?? "",
    apiKey: tokens.admin ?? "",
    corePath: corePath.replace(/^\/+|\/+$/g, ""),
    tokens,
  };
}
