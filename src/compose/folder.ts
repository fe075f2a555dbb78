import { readFolderConfig, type Selection, type ServeFlags } from "../config.ts";
import { readContract } from "../contract/contract.ts";
import { contractModule } from "../contract/module.ts";
import { type Redact, redactSecrets } from "../core/redact.ts";
import { createLog, type Log } from "../log.ts";
import type { ApiModule } from "../mcp/api.ts";
import { settingsReport } from "../serve.ts";

/** A generated folder, ready to be served. */
export interface OpenFolder {
  readonly module: ApiModule;
  readonly selection: Selection;
  /** What is wrong with its configuration, for people; empty when nothing is. */
  readonly report: string;
  readonly log: Log;
  readonly redact: Redact;
}

/** @throws {Error} when the folder holds no contract; the message says what to do */
export async function openFolder(folder: string, flags: ServeFlags): Promise<OpenFolder> {
  const contract = await readContract(folder);
  const settings = readFolderConfig(contract, flags);
  const redact = redactSecrets(settings.secrets);
  const log = createLog({ level: settings.logLevel, redact });
  return {
    module: contractModule(contract, settings.connection, log),
    selection: settings.selection,
    report: settingsReport(contract.title, settings.connection, settings.notices),
    log,
    redact,
  };
}
