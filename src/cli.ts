#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };
import { apiIds, everyModule, loadApi } from "./compose/apis.ts";
import { openServed } from "./compose/served.ts";
import {
  type BackendFlags,
  type DoctorFlags,
  environment,
  type InitFlags,
  type KeysFlags,
  readCommand,
  type ServeFlags,
} from "./config.ts";
import { helpText } from "./help.ts";
import { toolsetNames } from "./mcp/selection.ts";
import { serve } from "./serve.ts";

const identity = { name: manifest.name, version: manifest.version, title: "Mixpost" };

await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  if (command.kind === "help") await help(command.topic);
  else if (command.kind === "version") print(`${identity.version}\n`);
  else if (command.kind === "usage") refuse(command.message);
  else if (command.kind === "backend") await serveBackend(command.flags);
  else if (command.kind === "doctor") await diagnose(command.flags);
  else if (command.kind === "init") await makeDatabase(command.flags);
  else if (command.kind === "keys") await showKeys(command.flags);
  else await runServer(command.flags);
}

async function help(topic: string): Promise<void> {
  const toolsets = toolsetNames(await everyModule());
  print(helpText(topic, { version: identity.version, apis: apiIds, toolsets }));
}

async function runServer(flags: ServeFlags): Promise<void> {
  const opened = await openServed(flags).catch((error: Error) => error);
  if (opened instanceof Error) return refuse(opened.message);
  const { modules, report, ...options } = opened;
  process.stderr.write(options.redact(report));
  const title = modules.map((module) => module.title).join(", ");
  await serve({ ...identity, title }, modules, { ...options, mode: flags.mode });
  process.exit(0);
}

async function serveBackend(flags: BackendFlags): Promise<void> {
  const api = await loadApi(flags.api).catch((error: Error) => error);
  if (api instanceof Error) return refuse(api.message);
  const { runBackend } = await import("./compose/backend.ts");
  await attempt(async () =>
    runBackend(await api.backend(flags), flags.port, (announcement) =>
      print(`${JSON.stringify(announcement)}\n`),
    ),
  );
}

async function makeDatabase({ file, demo }: InitFlags): Promise<void> {
  const { createErosDatabase } = await import("./sandbox/eros/index.ts");
  await attempt(async () => {
    createErosDatabase(file, { demo });
    print(`Made ${file}. Serve it: EROS_DB_PATH=${file} ${identity.name} --api eros\n`);
  });
}

async function showKeys(flags: KeysFlags): Promise<void> {
  const { manageKeys } = await import("./compose/agent-social-keys.ts");
  await attempt(async () => print(`${JSON.stringify(await manageKeys(flags))}\n`));
}

async function diagnose(flags: DoctorFlags): Promise<void> {
  const { runDoctor } = await import("./doctor/index.ts");
  const env = environment();
  const { healthy, text } = await runDoctor(flags, {
    env,
    version: identity.version,
    toolsets: toolsetNames(await everyModule()),
    colours: process.stdout.isTTY && (env.NO_COLOR ?? "") === "",
  });
  // A name server that never answers would hold the process.
  process.stdout.write(text, () => process.exit(healthy ? 0 : 1));
}

/** What it throws is for people. */
async function attempt(work: () => Promise<void>): Promise<void> {
  await work().catch((error) => complain(error instanceof Error ? error.message : String(error), 1));
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
