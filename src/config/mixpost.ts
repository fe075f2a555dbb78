import { delimiter, isAbsolute } from "node:path";
import * as z from "zod";
import type { Fetch } from "../core/http.ts";
import type { RateLimit } from "../http/limiter.ts";
import { baseUrlProblem } from "./base-url.ts";
import { faultsOf, type Read } from "./fault.ts";
import { redisUrlProblem } from "./redis.ts";
import {
  deadline,
  deadlineRemedy,
  type Environment,
  expandHome,
  flag,
  list,
  once,
  refuse,
  text,
  wholeNumber,
} from "./values.ts";

/** What a client of one Mixpost instance needs to know. */
export interface MixpostConfig {
  /** Without core path, `/api` and trailing slash. */
  readonly baseUrl: string;
  /** Without slashes around it; empty when Mixpost is served from the domain root. */
  readonly corePath: string;
  /** UUID of the workspace that stands in when a call names none. */
  readonly workspaceUuid: string;
  readonly apiKey: string;
  /** Deadline of one tool call in milliseconds. */
  readonly timeoutMs: number;
  /** A rate to keep, alone or together with other servers; undefined: none but what Mixpost asks for. */
  readonly rateLimit?: RateLimit | undefined;
  /** UUIDs or names of the only workspaces that may be used; empty: all that the token reaches. */
  readonly workspaces: readonly string[];
  /** Absolute folders that local files may be uploaded from; empty when none was named. */
  readonly uploadDirs: readonly string[];
}

/** A configuration together with the way to reach the instance. */
export interface MixpostConnection extends MixpostConfig {
  /** Innermost end of the fetch chain; default: the network. */
  readonly fetch?: Fetch | undefined;
}

const where: Readonly<Record<string, string>> = {
  MIXPOST_BASE_URL:
    "Set it to the address that you open Mixpost at, for example https://social.your-domain.com.",
  MIXPOST_CORE_PATH:
    'It is the Mixpost server\'s own MIXPOST_CORE_PATH: "mixpost", or empty on newer installs.',
  MIXPOST_WORKSPACE_UUID:
    'Find it in Mixpost: Admin Console -> Workspaces -> View -> "Usage in API", or Social Accounts -> the menu of an account.',
  MIXPOST_API_KEY: "Create a token in Mixpost: user menu -> Access Tokens -> Create; it is shown once.",
  TIMEOUT: deadlineRemedy,
  MIXPOST_WORKSPACES: "List workspace UUIDs or names, separated by commas.",
  MIXPOST_UPLOAD_DIRS: `List absolute folders, separated by "${delimiter}".`,
  MIXPOST_ALLOW_HTTP: "It allows plain http to another computer; off when unset.",
  MIXPOST_RATE_LIMIT: "It is how many requests a second all servers with this token may send together.",
  MIXPOST_REPLICAS: "It is how many servers use this token at the same time; 1 when unset.",
  REDIS_URL: "Use an address such as redis://:password@redis.your-domain.com:6379/0, or leave it empty.",
};

/** Requests a second where a Redis is given and no limit is: brisk, and far below what slows an instance down. */
const usualRate = 10;

/**
 * Reads what the Mixpost client needs from the environment and reports all faults at once.
 *
 * @see https://docs.mixpost.app/api/authentication
 */
export function readMixpost(env: Environment): Read<MixpostConfig> {
  const parsed = schema(env).safeParse(env, once);
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, where) };
  const read = parsed.data;
  const value = {
    baseUrl: read.MIXPOST_BASE_URL.replace(/\/+$/, ""),
    corePath: read.MIXPOST_CORE_PATH,
    workspaceUuid: read.MIXPOST_WORKSPACE_UUID.toLowerCase(),
    apiKey: read.MIXPOST_API_KEY,
    timeoutMs: read.TIMEOUT,
    rateLimit: rateLimit(read),
    workspaces: read.MIXPOST_WORKSPACES,
    uploadDirs: read.MIXPOST_UPLOAD_DIRS.map(expandHome),
  };
  return { ok: true, value };
}

function schema(env: Environment) {
  const corePath = trimSlashes(env.MIXPOST_CORE_PATH ?? "mixpost");
  const allowHttp = flag.safeParse(env.MIXPOST_ALLOW_HTTP).data ?? false;
  return z.object({
    MIXPOST_BASE_URL: text((url) => baseUrlProblem(url, corePath, allowHttp)),
    MIXPOST_CORE_PATH: z
      .string()
      .default("mixpost")
      .transform(trimSlashes)
      .superRefine(refuse(corePathProblem)),
    MIXPOST_WORKSPACE_UUID: text(uuidProblem),
    MIXPOST_API_KEY: text(keyProblem),
    MIXPOST_ALLOW_HTTP: flag,
    MIXPOST_WORKSPACES: list(","),
    MIXPOST_UPLOAD_DIRS: list(delimiter).superRefine(refuse(foldersProblem)),
    TIMEOUT: deadline(),
    MIXPOST_RATE_LIMIT: wholeNumber({ min: 1, max: 10_000 }),
    MIXPOST_REPLICAS: wholeNumber({ min: 1, max: 10_000 }),
    REDIS_URL: z.string().default("").transform(trim).superRefine(refuse(redisUrlProblem)),
  });
}

/** Servers that share a Redis mean to share a limit, even where it is not said which. */
function rateLimit(read: z.output<ReturnType<typeof schema>>): RateLimit | undefined {
  const redisUrl = read.REDIS_URL === "" ? undefined : read.REDIS_URL;
  const perSecond = read.MIXPOST_RATE_LIMIT ?? (redisUrl === undefined ? undefined : usualRate);
  return perSecond === undefined ? undefined : { perSecond, replicas: read.MIXPOST_REPLICAS ?? 1, redisUrl };
}

function trim(text: string): string {
  return text.trim();
}

function trimSlashes(path: string): string {
  return path.trim().replace(/^\/+|\/+$/g, "");
}

function corePathProblem(path: string): string | null {
  if (path === "api" || path.endsWith("/api")) return "must end before /api: the server adds it itself";
  if (!/^[\w.~-]*(\/[\w.~-]+)*$/.test(path)) return "must be a plain path such as mixpost";
  return path.split("/").some((segment) => segment === "." || segment === "..")
    ? "must not climb with dots"
    : null;
}

function uuidProblem(value: string): string | null {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  return uuid.test(value) ? null : "is not a UUID (8-4-4-4-12 hexadecimal digits)";
}

function keyProblem(value: string): string | null {
  if (/^Bearer/i.test(value)) return "must hold the token alone, without the word Bearer";
  return /^[\s\x21-\x7e]+$/.test(value) ? null : "has characters that no token has";
}

function foldersProblem(folders: readonly string[]): string | null {
  const relative = folders.find((folder) => !isAbsolute(expandHome(folder)));
  return relative === undefined ? null : `holds the relative path ${JSON.stringify(relative)}`;
}
