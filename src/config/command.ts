import { parseArgs } from "node:util";

/** What the command line asks for. */
export type Command =
  /** `topic`: the command that it is asked about; empty for the server. */
  | { readonly kind: "help"; readonly topic: string }
  | { readonly kind: "version" }
  | { readonly kind: "serve"; readonly flags: ServeFlags }
  | { readonly kind: "backend"; readonly flags: BackendFlags }
  | { readonly kind: "doctor"; readonly flags: DoctorFlags }
  | { readonly kind: "init"; readonly flags: InitFlags }
  | { readonly kind: "keys"; readonly flags: KeysFlags }
  | { readonly kind: "usage"; readonly message: string };

/** Flags of the MCP server; undefined where the environment or a default decides. */
export interface ServeFlags {
  readonly api?: string | undefined;
  readonly toolsets?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly sandbox: boolean;
  /** Folder that was generated from a spec of somebody else; served in place of the APIs. */
  readonly tools?: string | undefined;
  /** Where the paths of that spec start. */
  readonly baseUrl?: string | undefined;
  /** `dynamic`: a few tools that list, describe and call the others. */
  readonly mode?: "dynamic" | undefined;
}

/** Flags of `serve` and `sandbox`, which give an API's own backend a port. */
export interface BackendFlags {
  readonly api: string;
  /** 0: any free one. */
  readonly port: number;
  /** SQLite file that keeps the state; default: memory. */
  readonly data?: string | undefined;
  /** JSON file with accounts, tags and media to begin with. */
  readonly seed?: string | undefined;
  /** ISO 8601: its clock stands still there until it is moved. */
  readonly now?: string | undefined;
}

/** Programs whose configuration `doctor` can judge. */
const clientNames = ["claude-desktop", "claude-code", "cursor", "vscode"] as const;
export type ClientName = (typeof clientNames)[number];

/** Flags of `doctor`, which finds out what is wrong. */
export interface DoctorFlags {
  /** One JSON document instead of lines for people. */
  readonly json: boolean;
  /** Judge what this client would start, instead of this environment. */
  readonly client?: ClientName | undefined;
  /** The client's file, where it is not at its usual place. */
  readonly config?: string | undefined;
}

/** Flags of `eros init`, which makes a database. */
export interface InitFlags {
  /** Path of the new file. */
  readonly file: string;
  /** With creators and results to try things out with. */
  readonly demo: boolean;
}

/** Flags of `agent-social keys`, which manages who may use that server. */
export interface KeysFlags {
  readonly action: "add" | "list" | "revoke";
  /** SQLite file of the server. */
  readonly data: string;
  /** Team of a new key. */
  readonly team: string;
  /** What a new key is for. */
  readonly label: string;
  /** Number of the key to revoke, as the list has it. */
  readonly id: number;
}

const serveOptions = {
  api: { type: "string" },
  toolsets: { type: "string", multiple: true },
  "read-only": { type: "boolean" },
  sandbox: { type: "boolean" },
  tools: { type: "string" },
  "base-url": { type: "string" },
  mode: { type: "string" },
} as const;

const backendOptions = {
  api: { type: "string" },
  port: { type: "string" },
  data: { type: "string" },
  seed: { type: "string" },
  now: { type: "string" },
} as const;

const doctorOptions = {
  json: { type: "boolean" },
  client: { type: "string" },
  config: { type: "string" },
} as const;

const initOptions = { demo: { type: "boolean" } } as const;

const keysOptions = {
  data: { type: "string" },
  team: { type: "string" },
  label: { type: "string" },
  id: { type: "string" },
} as const;

/** Reads the command line (without `node` and the script). Never throws: a wrong one is the command `usage`. */
export function readCommand(args: readonly string[]): Command {
  const [name = "", ...rest] = args;
  const topic = Object.hasOwn(commands, name) ? name : "";
  if (args.includes("--help") || args.includes("-h")) return { kind: "help", topic };
  if (args.includes("--version") || args.includes("-v")) return { kind: "version" };
  return commands[topic]?.(rest) ?? readServe(args);
}

/** By its name; without one the command is the MCP server. */
const commands: Readonly<Record<string, (args: readonly string[]) => Command>> = {
  "agent-social": readKeys,
  doctor: readDoctor,
  eros: readInit,
  serve: (args) => readBackend(args),
  sandbox: (args) => readBackend(args, "mixpost"),
};

function readServe(args: readonly string[]): Command {
  const parsed = attempt(() => parseArgs({ args: [...args], options: serveOptions, strict: true }));
  if ("error" in parsed) return usage(parsed.error, serveOptions);
  const { values } = parsed.value;
  const { api, "read-only": readOnly, sandbox = false, tools, "base-url": baseUrl, mode } = values;
  if (tools !== undefined && (api !== undefined || sandbox))
    return { kind: "usage", message: "--tools serves a folder of its own, without --api and --sandbox." };
  if (tools === undefined && baseUrl !== undefined)
    return { kind: "usage", message: "--base-url needs --tools, whose API it is the address of." };
  if (mode !== undefined && mode !== "dynamic" && mode !== "all")
    return wrong("--mode", mode, "all or dynamic");
  const toolsets = values.toolsets?.join(",");
  const dynamic = mode === "dynamic" ? mode : undefined;
  return { kind: "serve", flags: { api, toolsets, readOnly, sandbox, tools, baseUrl, mode: dynamic } };
}

function readBackend(args: readonly string[], preset?: string): Command {
  const parsed = attempt(() => parseArgs({ args: [...args], options: backendOptions, strict: true }));
  if ("error" in parsed) return usage(parsed.error, backendOptions);
  const { api = preset, port = "0", data, seed, now } = parsed.value.values;
  if (api === undefined) return { kind: "usage", message: "serve needs --api, the name of an API." };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return wrong("--port", port, "a number from 0 to 65535");
  if (now !== undefined && Number.isNaN(Date.parse(now)))
    return wrong("--now", now, "a time such as 2025-06-01T09:00:00Z");
  return { kind: "backend", flags: { api, port: Number(port), data, seed, now } };
}

function readDoctor(args: readonly string[]): Command {
  const parsed = attempt(() => parseArgs({ args: [...args], options: doctorOptions, strict: true }));
  if ("error" in parsed) return usage(parsed.error, doctorOptions);
  const { json = false, client: asked, config } = parsed.value.values;
  const client = clientNames.find((name) => name === asked);
  if (asked !== undefined && client === undefined)
    return wrong("--client", asked, `one of ${clientNames.join(", ")}`);
  if (config !== undefined && client === undefined)
    return { kind: "usage", message: "--config needs --client, which says how to read the file." };
  return { kind: "doctor", flags: { json, client, config } };
}

function readInit(args: readonly string[]): Command {
  const parsed = attempt(() =>
    parseArgs({ args: [...args], options: initOptions, strict: true, allowPositionals: true }),
  );
  if ("error" in parsed) return usage(parsed.error, initOptions);
  const { values, positionals } = parsed.value;
  const [action, file, ...more] = positionals;
  if (action !== "init" || file === undefined || more.length > 0)
    return { kind: "usage", message: "The command is eros init FILE, with --demo for data to try it out." };
  return { kind: "init", flags: { file, demo: values.demo ?? false } };
}

function readKeys(args: readonly string[]): Command {
  const parsed = attempt(() =>
    parseArgs({ args: [...args], options: keysOptions, strict: true, allowPositionals: true }),
  );
  if ("error" in parsed) return usage(parsed.error, keysOptions);
  const { values, positionals } = parsed.value;
  const { data, team = "", label = "", id = "" } = values;
  const action = (["add", "list", "revoke"] as const).find((name) => name === positionals[1]);
  if (positionals[0] !== "keys" || action === undefined || positionals.length > 2 || data === undefined)
    return { kind: "usage", message: "The command is agent-social keys add|list|revoke --data FILE." };
  if (action === "add" && team === "") return { kind: "usage", message: "keys add needs --team NAME." };
  if (action === "revoke" && !/^\d{1,9}$/.test(id))
    return wrong("--id", id, "the number of a key, see keys list");
  return { kind: "keys", flags: { action, data, team, label, id: Number(id) } };
}

function attempt<Value>(parse: () => Value): { value: Value } | { error: string } {
  try {
    return { value: parse() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function usage(problem: string, options: Readonly<Record<string, unknown>>): Command {
  const valid = [...Object.keys(options), "help"].map((name) => `--${name}`);
  const [sentence = problem] = problem.split(". ");
  return {
    kind: "usage",
    message: `${sentence}. Valid here: ${valid.join(", ")}; the commands are ${Object.keys(commands).join(", ")}.`,
  };
}

function wrong(name: string, value: string, expected: string): Command {
  return { kind: "usage", message: `${name} must be ${expected}, not ${JSON.stringify(value)}.` };
}
