import { mixpostModule } from "../../../src/apis/mixpost/index.ts";
import type { Fetch } from "../../../src/core/http.ts";
import { redactSecrets } from "../../../src/core/redact.ts";
import type { Effects } from "../../../src/http/effects.ts";
import type { Log } from "../../../src/log/log.ts";
import { createToolbox } from "../../../src/mcp/toolbox.ts";
import type { FaultyMixpost } from "./faulty-mixpost.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person reads them, by name
export type Answer = Record<string, any>;

export interface Told {
  readonly isError: boolean;
  readonly answer: Answer;
}

/** Somebody who calls tools and reads what comes back. */
export interface Assistant {
  call(tool: string, args: object, signal?: AbortSignal): Promise<Told>;
  close(): Promise<void>;
}

export interface AssistantOptions {
  readonly end?: Fetch;
  readonly timeoutMs?: number;
  readonly effects?: Partial<Effects>;
  readonly apiKey?: string;
  /** By default silent, and a defect is thrown. */
  readonly log?: Log;
}

const silent = () => {};
const noLog: Log = {
  debug: silent,
  info: silent,
  warn: silent,
  error: ({ err }) => {
    throw err;
  },
  preload: silent,
  flush: async () => {},
};

/** Waits for nothing, but lets others run. */
export const hasty: Partial<Effects> = {
  sleep: (_, signal) =>
    new Promise((resolve, reject) => {
      setImmediate(() => (signal?.aborted ? reject(signal.reason) : resolve()));
    }),
};

/** A fresh server process as far as memory goes; by default over the socket. */
export function createAssistant(
  { sandbox, url }: FaultyMixpost,
  {
    end,
    timeoutMs = 30_000,
    effects = hasty,
    apiKey = sandbox.info.apiKey,
    log = noLog,
  }: AssistantOptions = {},
): Assistant {
  const { corePath, workspaceUuid } = sandbox.info;
  const place = { baseUrl: url, corePath, workspaceUuid, apiKey, timeoutMs, workspaces: [], uploadDirs: [] };
  const connection = async () => (end ? { ...place, fetch: end } : place);
  const toolbox = createToolbox({
    modules: [mixpostModule(connection, log, effects)],
    wanted: { toolsets: ["all"], readOnly: false },
    log,
    redact: redactSecrets([apiKey]),
  });
  return {
    call: async (tool, args, signal = new AbortController().signal) => {
      const result = await toolbox.call(tool, { ...args }, { signal });
      return { isError: result.isError === true, answer: JSON.parse(result.content[0].text) };
    },
    close: () => toolbox.close(),
  };
}
