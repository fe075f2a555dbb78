import { readFolderConfig, type ServeFlags } from "../config.ts";
import { readContract } from "../contract/contract.ts";
import { contractModule } from "../contract/module.ts";
import { redactSecrets } from "../core/redact.ts";
import { createLog } from "../log/log.ts";
import { settingsReport } from "../serve.ts";
import type { Served } from "./api.ts";

/**
 * A generated folder, ready to be served.
 *
 * @throws {Error} when the folder holds no contract; the message says what to do
 */
export async function openFolder(folder: string, flags: ServeFlags): Promise<Served> {
  const contract = await readContract(folder);
  const settings = readFolderConfig(contract, flags);
  const redact = redactSecrets(settings.secrets);
  const log = createLog({ level: settings.logLevel, redact });
  return {
    modules: [contractModule(contract, settings.connection, log)],
    selection: settings.selection,
    report: settingsReport(contract.title, settings),
    log,
    redact,
  };
}
