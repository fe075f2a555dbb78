import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { erosModule } from "../apis/eros/index.ts";
import {
  type BackendFlags,
  type Config,
  configurationError,
  type ErosConnection,
  environment,
} from "../config.ts";
import type { Log } from "../log/log.ts";
import type { ErosBackend, ErosOptions } from "../sandbox/eros/index.ts";
import type { Api, Backend } from "./api.ts";

export const eros: Api = {
  module: (config, log) => erosModule(() => connection(config, log), log),
  backend: openBackend,
};

/** A demo database (`--sandbox`), the configured one in this process, or the configured server. */
async function connection({ sandbox, connections }: Config, log: Log): Promise<ErosConnection> {
  if (sandbox) return inProcess(await openDemo({ log }), 30_000);
  if (!connections.eros.ok) throw configurationError(connections.eros.faults);
  const config = connections.eros.value;
  if (config.kind === "server") return config;
  const { createErosBackend } = await import("../sandbox/eros/index.ts");
  return inProcess(createErosBackend({ file: config.file, log }), config.timeoutMs);
}

async function inProcess({ fetch, apiKey, close }: ErosBackend, timeoutMs: number): Promise<ErosConnection> {
  const { createInProcessEnd } = await import("../http/in-process.ts");
  return { baseUrl: "http://eros.localhost", apiKey, timeoutMs, fetch: createInProcessEnd(fetch), close };
}

/** Callers need the key that is announced, or the one of EROS_API_KEY. */
async function openBackend({ data, seed, now }: BackendFlags): Promise<Backend> {
  if (seed !== undefined)
    throw new Error("--seed is not for eros: `eros init FILE --demo` makes a database.");
  const apiKey = environment().EROS_API_KEY?.trim() || undefined;
  const backend =
    data === undefined ? await openDemo({ apiKey, now }) : await openFile(data, { apiKey, now });
  return { fetch: backend.fetch, access: { apiKey: backend.apiKey }, close: backend.close };
}

async function openFile(file: string, options: Omit<ErosOptions, "file">): Promise<ErosBackend> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no database ${file}. Make one: mixpost-mcp-server eros init ${file}`);
  }
  const { createErosBackend } = await import("../sandbox/eros/index.ts");
  return createErosBackend({ ...options, file });
}

/** Two connections and a process for queries share the data, so it lies in a file; the file goes when it is closed. */
async function openDemo(options: Omit<ErosOptions, "file">): Promise<ErosBackend> {
  const { createErosBackend, createErosDatabase } = await import("../sandbox/eros/index.ts");
  const folder = mkdtempSync(path.join(tmpdir(), "eros-demo-"));
  const file = path.join(folder, "demo.db");
  createErosDatabase(file, {
    demo: true,
    now: options.now === undefined ? undefined : Date.parse(options.now),
  });
  const backend = createErosBackend({ ...options, file });
  const close = () => {
    backend.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...backend, close };
}
