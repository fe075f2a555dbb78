import { readAgentSocial } from "./config/agent-social.ts";
import type { ServeFlags } from "./config/command.ts";
import { type ContractSettings, readContractSettings } from "./config/contract.ts";
import { readEros } from "./config/eros.ts";
import type { Fault, Read } from "./config/fault.ts";
import { readMixpost } from "./config/mixpost.ts";
import { redisSecrets } from "./config/redis.ts";
import { type Environment, flag, list } from "./config/values.ts";
import type { Contract } from "./contract/contract.ts";
import { LOG_LEVELS, type LogLevel } from "./log/levels.ts";

export type { AgentSocialConfig, AgentSocialConnection } from "./config/agent-social.ts";
export {
  type BackendFlags,
  type ClientName,
  type Command,
  type DoctorFlags,
  type InitFlags,
  type KeysFlags,
  readCommand,
  type ServeFlags,
} from "./config/command.ts";
export { ANY_SCHEME, type ContractConfig, type Login, loginRemedy } from "./config/contract.ts";
export type { ErosConfig, ErosConnection } from "./config/eros.ts";
export { configurationError, describeFault, type Fault, type Read } from "./config/fault.ts";
export type { MixpostConfig, MixpostConnection } from "./config/mixpost.ts";
export type { Environment } from "./config/values.ts";

/** How each API reads its part of the environment, and which of its variables must never be shown. */
const readers = {
  mixpost: { read: readMixpost, secrets: ["MIXPOST_API_KEY"] },
  eros: { read: readEros, secrets: ["EROS_API_KEY"] },
  "agent-social": { read: readAgentSocial, secrets: ["SOCIALMEDIA_API_KEY"] },
} as const satisfies Readonly<Record<string, Reader>>;

interface Reader {
  readonly read: (env: Environment) => Read<unknown>;
  readonly secrets: readonly string[];
}

/** An API that can be served: the name of its spec. */
export type ApiId = keyof typeof readers;

/** What each API needs to be reached, or what is wrong with it; read when somebody asks for it. */
export type Connections = { readonly [Id in ApiId]: ReturnType<(typeof readers)[Id]["read"]> };

/** Everything that the environment and the flags decide. */
export interface Config {
  /** Ids of the APIs to serve, known or not. */
  readonly apis: readonly string[];
  readonly selection: Selection;
  readonly logLevel: LogLevel;
  /** Replace every API by its in-process backend; `connections` are then not used. */
  readonly sandbox: boolean;
  readonly connections: Connections;
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

/**
 * Reads environment and flags; a flag wins over its variable. Never throws: what is wrong comes back as faults.
 * The only place that reads `process.env`.
 */
export function readConfig(flags: ServeFlags, env: Environment = process.env): Config {
  const level = readLogLevel(env);
  const readOnly = readReadOnly(flags, env);
  return {
    apis: [...new Set(list(",").parse(flags.api ?? "mixpost"))],
    selection: { toolsets: readToolsets(flags, env), readOnly: readOnly.value },
    logLevel: level.value,
    sandbox: flags.sandbox,
    connections: readConnections(env),
    notices: [...level.notices, ...readOnly.notices],
    secrets: readSecrets(env),
  };
}

/** What the environment and the flags decide about an API that is known by its contract alone. */
export interface FolderConfig extends ContractSettings, Pick<Config, "selection" | "logLevel" | "notices"> {}

/** The same as `readConfig` for the API of a generated folder, whose variables begin with `API_`. */
export function readFolderConfig(
  contract: Contract,
  flags: ServeFlags,
  env: Environment = process.env,
): FolderConfig {
  const renamed = { ...env, MIXPOST_TOOLSETS: env.API_TOOLSETS, MIXPOST_READ_ONLY: env.API_READ_ONLY };
  const { selection, logLevel, ...read } = readConfig(flags, renamed);
  const notices = read.notices.map((fault) => ({
    ...fault,
    variable: fault.variable.replace(/^MIXPOST_/, "API_"),
  }));
  return { ...readContractSettings(contract, flags.baseUrl, env), selection, logLevel, notices };
}

/** Of what is not served nothing is read. */
function readConnections(env: Environment): Connections {
  const connections = {};
  for (const [id, { read }] of Object.entries(readers)) {
    let connection: Read<unknown> | undefined;
    const get = () => {
      connection ??= read(env);
      return connection;
    };
    Object.defineProperty(connections, id, { get, enumerable: true });
  }
  return connections as Connections;
}

/** Secrets are masked even where the rest of their API's configuration is wrong. */
function readSecrets(env: Environment): readonly string[] {
  const variables = Object.values(readers).flatMap(({ secrets }) => secrets);
  const values = [...variables.map((name) => env[name]?.trim() ?? ""), ...redisSecrets(env)];
  return values.filter((secret) => secret.length > 3);
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
  const level = LOG_LEVELS.find((name) => name === (asked === "warning" ? "warn" : asked));
  if (level !== undefined) return { value: level, notices: [] };
  const remedy = `Use one of ${LOG_LEVELS.join(", ")}; info is used until then.`;
  const notice = { variable: "LOG_LEVEL", problem: "names no log level", remedy };
  return { value: "info", notices: asked === "" ? [] : [notice] };
}
