import { readConfig, type Selection, type ServeFlags } from "../config.ts";
import { redactSecrets } from "../core/redact.ts";
import { createLog } from "../log/log.ts";
import type { ApiModule } from "../mcp/api.ts";
import { toolsetNames, unknownToolsets } from "../mcp/selection.ts";
import { faultReport } from "../serve.ts";
import type { Served } from "./api.ts";
import { apiIds, everyModule, loadApi } from "./apis.ts";

/**
 * Opens what the flags and the environment ask for: some of the APIs, or that of a generated folder.
 *
 * @throws {Error} they ask for what there is not; the message names what there is
 */
export async function openServed(flags: ServeFlags): Promise<Served> {
  const folder = flags.tools;
  const served = folder === undefined ? await openApis(flags) : await openFolder(folder, flags);
  if (unknownToolsets(served.modules, served.selection.toolsets).length > 0) {
    // A choice that is about another API is none about this one.
    refuseUnknown(folder === undefined ? await everyModule() : served.modules, served.selection);
  }
  return served;
}

async function openApis(flags: ServeFlags): Promise<Served> {
  const config = readConfig(flags);
  if (config.apis.length === 0) throw new Error(`--api names no API. Valid: ${apiIds.join(", ")}.`);
  const apis = await Promise.all(config.apis.map(loadApi));
  const redact = redactSecrets(config.secrets);
  const log = createLog({ level: config.logLevel, redact });
  const modules = apis.map((api) => api.module(config, log));
  return { modules, selection: config.selection, report: faultReport(config, modules), log, redact };
}

async function openFolder(folder: string, flags: ServeFlags): Promise<Served> {
  return (await import("./folder.ts")).openFolder(folder, flags);
}

function refuseUnknown(modules: readonly ApiModule[], { toolsets }: Selection): void {
  const unknown = unknownToolsets(modules, toolsets);
  if (unknown.length === 0) return;
  throw new Error(`Unknown toolset: ${unknown.join(", ")}. Valid: ${toolsetNames(modules).join(", ")}.`);
}
