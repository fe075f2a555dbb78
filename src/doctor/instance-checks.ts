import type { MixpostConfig, Selection } from "../config.ts";
import type { Fetch } from "../core/http.ts";
import { createUndiciEnd } from "../http/undici.ts";
import { role, token, workspace } from "./access.ts";
import { type Check, runChecks } from "./checks.ts";
import { clock } from "./clock.ts";
import { connection, dns } from "./connection.ts";
import { corePath } from "./core-path.ts";
import type { Finding } from "./finding.ts";
import type { Instance, Lookup } from "./instance.ts";
import { createGet } from "./probe.ts";
import { systemLookup } from "./system.ts";
import { version } from "./version.ts";

/** Each may rely on what those before it found out. */
export const instanceChecks: readonly Check<Instance>[] = [
  dns,
  connection,
  corePath,
  token,
  workspace,
  role,
  version,
  clock,
];

/** Effects, replaced by tests; each defaults to the real one. */
export interface Network {
  readonly fetch?: Fetch | undefined;
  readonly lookup?: Lookup | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Most time for all checks together, in milliseconds. */
const ALL_MS = 18_000;

/** Makes every check of a configured Mixpost, over the same kind of connection as the tools use. */
export async function examineInstance(
  config: MixpostConfig,
  selection: Selection,
  network: Network,
): Promise<readonly Finding[]> {
  const end = createUndiciEnd();
  const signal = AbortSignal.timeout(ALL_MS);
  const { fetch = end.fetch, lookup = systemLookup, now = Date.now } = network;
  const get = createGet({ fetch, apiKey: config.apiKey, place: config, signal, now });
  try {
    await end.preload(); // so that the first answer's time is the network's alone
    return await runChecks(instanceChecks, { ...config, selection, get, lookup, signal });
  } finally {
    await end.close();
  }
}
