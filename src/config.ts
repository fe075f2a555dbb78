import type { ServeFlags } from "./config/command.ts";
import type { Fault, Read } from "./config/fault.ts";
import { type MixpostConfig, readMixpost } from "./config/mixpost.ts";
import { type Environment, flag, list } from "./config/values.ts";

export {
  type ClientName,
  type Command,
  type DoctorFlags,
  readCommand,
  type SandboxFlags,
  type ServeFlags,
} from "./config/command.ts";
export { configurationError, describeFault, type Fault, type Read } from "./config/fault.ts";
export type { MixpostConfig, MixpostConnection } from "./config/mixpost.ts";
export type { Environment } from "./config/values.ts";

/** Everything that the environment and the flags decide. */
export interface Config {
  /** Ids of the APIs to serve. */
  readonly apis: readonly string[];
  readonly selection: Selection;
  readonly logLevel: LogLevel;
  /** Replace Mixpost by the in-process sandbox; `mixpost` is then not used. */
  readonly sandbox: boolean;
  readonly mixpost: Read<MixpostConfig>;
  /** Faults that cost no call, for instance an unknown log level. */
  readonly notices: readonly Fault[];
  /** Values that must never be shown. */
  readonly secrets: readonly string[];
}

/** Which tools are listed. */
export interface Selection {
  /** Names of toolsets, `default` and `all` among them. */
  readonly toolsets: readonly string[];
  /** Hide and refuse tools that change something. */
  readonly readOnly: boolean;
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Reads environment and flags; a flag wins over its variable. Never throws: what is wrong comes back as faults.
 * The only place that reads `process.env`.
 */
export function readConfig(flags: ServeFlags, env: Environment = process.env): Config {
  const level = readLogLevel(env);
  const readOnly = readReadOnly(flags, env);
  return {
    apis: list(",").parse(flags.api ?? "mixpost"),
    selection: { toolsets: readToolsets(flags, env), readOnly: readOnly.value },
    logLevel: level.value,
    sandbox: flags.sandbox,
    mixpost: readMixpost(env),
    notices: [...level.notices, ...readOnly.notices],
    secrets: [env.MIXPOST_API_KEY?.trim() ?? ""].filter((secret) => secret.length > 3),
  };
}

/** The variables of this process, for a command that judges them. */
export function environment(): Environment {
  return process.env;
}

interface Noticed<Value> {
  readonly value: Value;
  readonly notices: readonly Fault[];
}

function readToolsets(flags: ServeFlags, env: Environment): readonly string[] {
  const names = list(",").parse(flags.toolsets ?? env.MIXPOST_TOOLSETS);
  return names.length === 0 ? ["default"] : names;
}

function readReadOnly(flags: ServeFlags, env: Environment): Noticed<boolean> {
  if (flags.readOnly !== undefined) return { value: flags.readOnly, notices: [] };
  const read = flag.safeParse(env.MIXPOST_READ_ONLY);
  if (read.success) return { value: read.data, notices: [] };
  const remedy = "Until then nothing can be changed, to be on the safe side.";
  return { value: true, notices: [{ variable: "MIXPOST_READ_ONLY", problem: "must be 1 or 0", remedy }] };
}

function readLogLevel(env: Environment): Noticed<LogLevel> {
  const asked = (env.LOG_LEVEL ?? "").trim().toLowerCase();
  const level = logLevels.find((name) => name === (asked === "warning" ? "warn" : asked));
  if (level !== undefined) return { value: level, notices: [] };
  const remedy = `Use one of ${logLevels.join(", ")}; info is used until then.`;
  const notice = { variable: "LOG_LEVEL", problem: "names no log level", remedy };
  return { value: "info", notices: asked === "" ? [] : [notice] };
}
