#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };
import { apis, isApi } from "./compose/apis.ts";
import {
  type BackendFlags,
  type DoctorFlags,
  environment,
  type InitFlags,
  type KeysFlags,
  readCommand,
  readConfig,
  type ServeFlags,
} from "./config.ts";
import { redactSecrets } from "./core/redact.ts";
import { helpText } from "./help.ts";
import { createLog } from "./log.ts";
import type { ApiModule } from "./mcp/api.ts";
import { toolsetNames, unknownToolsets } from "./mcp/selection.ts";
import { faultReport, serve } from "./serve.ts";

const identity = { name: manifest.name, version: manifest.version, title: "Mixpost" };

await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  if (command.kind === "help")
    print(helpText(identity.version, Object.keys(apis), toolsetNames(everything())));
  else if (command.kind === "version") print(`${identity.version}\n`);
  else if (command.kind === "usage") refuse(command.message);
  else if (command.kind === "backend") await serveBackend(command.flags);
  else if (command.kind === "doctor") await diagnose(command.flags);
  else if (command.kind === "init") await makeDatabase(command.flags);
  else if (command.kind === "keys") await showKeys(command.flags);
  else await runServer(command.flags);
}

async function runServer(flags: ServeFlags): Promise<void> {
  if (flags.tools !== undefined) return runContract(flags.tools, flags);
  const config = readConfig(flags);
  const { selection } = config;
  const strange = config.apis.find((id) => !isApi(id));
  if (strange !== undefined || config.apis.length === 0) return refuse(unknownApi(strange ?? ""));
  const unknown = unknownToolsets(everything(), selection.toolsets);
  if (unknown.length > 0) {
    return refuse(`Unknown toolset: ${unknown.join(", ")}. Valid: ${toolsetNames(everything()).join(", ")}.`);
  }
  const redact = redactSecrets(config.secrets);
  const log = createLog({ level: config.logLevel, redact });
  const modules = config.apis.filter(isApi).map((id) => apis[id].module(config, log));
  process.stderr.write(redact(faultReport(config, modules)));
  const title = modules.map((module) => module.title).join(", ");
  await serve({ ...identity, title }, modules, { selection, log, redact, mode: flags.mode });
  process.exit(0);
}

/** Serves the API of a generated folder. */
async function runContract(folder: string, flags: ServeFlags): Promise<void> {
  const { openFolder } = await import("./compose/folder.ts");
  const opened = await openFolder(folder, flags).catch((error: Error) => error);
  if (opened instanceof Error) return refuse(opened.message);
  const { module, selection, report, log, redact } = opened;
  const unknown = unknownToolsets([module], selection.toolsets);
  if (unknown.length > 0) {
    return refuse(`Unknown toolset: ${unknown.join(", ")}. Valid: ${toolsetNames([module]).join(", ")}.`);
  }
  process.stderr.write(redact(report));
  await serve({ ...identity, title: module.title }, [module], { selection, log, redact, mode: flags.mode });
  process.exit(0);
}

async function serveBackend({ api, ...flags }: BackendFlags): Promise<void> {
  if (!isApi(api)) return refuse(unknownApi(api));
  const { runBackend } = await import("./compose/backend.ts");
  try {
    const backend = await apis[api].backend({ api, ...flags });
    await runBackend(backend, flags.port, (announcement) => print(`${JSON.stringify(announcement)}\n`));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error), 1);
  }
}

async function makeDatabase({ file, demo }: InitFlags): Promise<void> {
  const { createErosDatabase } = await import("./sandbox/eros/index.ts");
  try {
    createErosDatabase(file, { demo });
    print(`Made ${file}. Serve it: EROS_DB_PATH=${file} ${identity.name} --api eros\n`);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error), 1);
  }
}

async function showKeys(flags: KeysFlags): Promise<void> {
  const { manageKeys } = await import("./compose/agent-social-keys.ts");
  try {
    print(`${JSON.stringify(await manageKeys(flags))}\n`);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error), 1);
  }
}

async function diagnose(flags: DoctorFlags): Promise<void> {
  const { runDoctor } = await import("./doctor/index.ts");
  const env = environment();
  const { healthy, text } = await runDoctor(flags, {
    env,
    version: identity.version,
    toolsets: toolsetNames(everything()),
    colours: process.stdout.isTTY && (env.NO_COLOR ?? "") === "",
  });
  // A name server that never answers would hold the process.
  process.stdout.write(text, () => process.exit(healthy ? 0 : 1));
}

/** Every API, connected to nothing: for what can be told without a configuration. */
function everything(): readonly ApiModule[] {
  const config = readConfig({ sandbox: false }, {});
  const log = createLog({ level: "silent", redact: (text) => text });
  return Object.values(apis).map((api) => api.module(config, log));
}

function unknownApi(id: string): string {
  const problem = id === "" ? "--api names no API" : `Unknown API: ${id}`;
  return `${problem}. Valid: ${Object.keys(apis).join(", ")}.`;
}

function print(text: string): void {
  process.stdout.write(text);
}

function refuse(message: string): void {
  complain(`${message} Try --help.`, 2);
}

function complain(message: string, exitCode: number): void {
  process.stderr.write(`${identity.name}: ${message}\n`);
  process.exitCode = exitCode;
}
