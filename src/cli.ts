#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };
import { mixpostModule } from "./apis/mixpost/index.ts";
import {
  type Config,
  configurationError,
  type DoctorFlags,
  environment,
  type MixpostConnection,
  readCommand,
  readConfig,
  type SandboxFlags,
  type ServeFlags,
} from "./config.ts";
import { redactSecrets } from "./core/redact.ts";
import { helpText } from "./help.ts";
import { createLog, type Log } from "./log.ts";
import type { ApiModule } from "./mcp/api.ts";
import { toolsetNames, unknownToolsets } from "./mcp/selection.ts";
import { faultReport, serve } from "./serve.ts";

const identity = { name: manifest.name, version: manifest.version, title: "Mixpost" };

/** Every API that can be served, by id. Making a module costs nothing; opening it does. */
const apis: Readonly<Record<string, (config: Config, log: Log) => ApiModule>> = {
  mixpost: (config, log) => mixpostModule(() => connectMixpost(config), log),
};

await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  if (command.kind === "help") print(helpText(identity.version, toolsetNames(everything())));
  else if (command.kind === "version") print(`${identity.version}\n`);
  else if (command.kind === "usage") refuse(command.message);
  else if (command.kind === "sandbox") await serveSandbox(command.flags);
  else if (command.kind === "doctor") await diagnose(command.flags);
  else await runServer(command.flags);
}

async function runServer(flags: ServeFlags): Promise<void> {
  const config = readConfig(flags);
  const { apis: ids, selection } = config;
  const strange = ids.filter((id) => !Object.hasOwn(apis, id));
  if (strange.length > 0) return refuse(`Unknown API: ${strange}. Valid: ${Object.keys(apis).join(", ")}.`);
  const redact = redactSecrets(config.secrets);
  const log = createLog({ level: config.logLevel, redact });
  const modules = ids.flatMap((id) => apis[id]?.(config, log) ?? []);
  const unknown = unknownToolsets(modules, selection.toolsets);
  if (unknown.length > 0) {
    return refuse(`Unknown toolset: ${unknown.join(", ")}. Valid: ${toolsetNames(modules).join(", ")}.`);
  }
  process.stderr.write(redact(faultReport(config)));
  await serve(identity, modules, { selection, log, redact });
  process.exit(0);
}

async function serveSandbox(flags: SandboxFlags): Promise<void> {
  const { runSandbox } = await import("./sandbox-command.ts");
  try {
    await runSandbox(flags, (address) => print(`${JSON.stringify(address)}\n`));
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

/** The instance that the tools work on: the sandbox in this process, or the configured one. */
async function connectMixpost(config: Config): Promise<MixpostConnection> {
  if (config.sandbox) return (await import("./sandbox-command.ts")).connectToSandbox();
  if (!config.mixpost.ok) throw configurationError(config.mixpost.faults);
  return config.mixpost.value;
}

function everything(): readonly ApiModule[] {
  const config = readConfig({ sandbox: false }, {});
  const log = createLog({ level: "silent", redact: (text) => text });
  return Object.values(apis).map((make) => make(config, log));
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
