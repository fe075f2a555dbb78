import {
  type ApiId,
  type Config,
  describeFault,
  type Fault,
  type FolderConfig,
  type Read,
  type Selection,
} from "./config.ts";
import type { Redact } from "./core/redact.ts";
import type { Log } from "./log/log.ts";
import type { ApiModule } from "./mcp/api.ts";
import { createServer, type Identity } from "./mcp/server.ts";
import { serveStdio } from "./mcp/stdio.ts";
import { createToolbox } from "./mcp/toolbox.ts";

export interface ServeOptions {
  readonly selection: Selection;
  readonly log: Log;
  readonly redact: Redact;
  /** `dynamic`: a few tools that find, describe and call the others. */
  readonly mode?: "dynamic" | undefined;
}

/** Time that connections get to end after the client has gone, in milliseconds. */
const grace = 200;

/**
 * Serves the tools of some APIs to the client on stdin and stdout.
 *
 * @returns when the client has gone and everything was closed; the process may then exit
 */
export async function serve(
  identity: Identity,
  modules: readonly ApiModule[],
  { selection, log, redact, mode }: ServeOptions,
): Promise<void> {
  surviveStrays(log);
  keepStdoutClean(log);
  const all = createToolbox({ modules, wanted: selection, log, redact });
  const toolbox = mode === "dynamic" ? (await import("./mcp/dynamic.ts")).dynamicToolbox(all, redact) : all;
  const reason = await serveStdio(createServer(identity, toolbox), { log });
  log.debug({ reason }, "client has gone");
  await Promise.race([toolbox.close(), new Promise((resolve) => setTimeout(resolve, grace).unref())]);
  await log.flush();
}

/** Text for stderr that names everything that is wrong with the APIs to be served; empty when nothing is. */
export function faultReport(
  { connections, sandbox, notices }: Config,
  modules: readonly ApiModule[],
): string {
  const blocking = modules.map(({ id, title }) => {
    const read: Read<unknown> | undefined = sandbox ? undefined : connections[id as ApiId];
    const opening = `Tools are listed, but calls to ${title} will fail until this is mended:`;
    return section(opening, read?.ok === false ? read.faults : []);
  });
  return blocking.join("") + section("Ignored:", notices);
}

/** The same for an API that is known by its contract alone. */
export function settingsReport(title: string, { connection, lacking, notices }: FolderConfig): string {
  const all = `Tools are listed, but calls to ${title} will fail until this is mended:`;
  const some = `Some calls to ${title} will fail until this is mended:`;
  const blocking = connection.ok ? [] : connection.faults;
  return section(all, blocking) + section(some, lacking) + section("Ignored:", notices);
}

function section(title: string, faults: readonly Fault[]): string {
  return faults.length === 0 ? "" : `${[title, ...faults.map(describeFault)].join("\n  - ")}\n`;
}

/** A defect in one call must not take the others down, and its report must pass the redaction. */
function surviveStrays(log: Log): void {
  process.on("unhandledRejection", (err) => log.error({ err }, "unhandled rejection"));
  process.on("uncaughtException", (err) => log.error({ err }, "uncaught exception"));
  process.stderr.on("error", () => undefined);
}

/** A library that prints would break the protocol. */
function keepStdoutClean(log: Log): void {
  const methods = ["log", "info", "debug", "warn", "error", "dir", "table", "trace"] as const;
  const toLog = (...words: unknown[]) => log.debug({ words: words.map(String) }, "console output");
  for (const method of methods) globalThis.console[method] = toLog;
}
