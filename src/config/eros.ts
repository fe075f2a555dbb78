import { statSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import type { Fetch } from "../core/http.ts";
import { addressProblem } from "./address.ts";
import { faultsOf, type Read } from "./fault.ts";
import { deadline, deadlineRemedy, type Environment, expandHome, once, refuse, text } from "./values.ts";

/** Where EROS is: a database that is opened in this process, or a server. */
export type ErosConfig = ErosDatabase | ErosServer;

export interface ErosDatabase {
  readonly kind: "database";
  /** Absolute path of an existing file. */
  readonly file: string;
  /** Deadline of one tool call in milliseconds. */
  readonly timeoutMs: number;
}

export interface ErosServer {
  readonly kind: "server";
  /** Origin (and folder) before `/v1`, without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Deadline of one tool call in milliseconds. */
  readonly timeoutMs: number;
}

/** A server together with the way to reach it. */
export interface ErosConnection extends Omit<ErosServer, "kind"> {
  /** Innermost end of the fetch chain; default: the network. */
  readonly fetch?: Fetch | undefined;
  /** Lets go of what `fetch` holds. */
  readonly close?: (() => void) | undefined;
}

const where: Readonly<Record<string, string>> = {
  EROS_DB_PATH: "Name an SQLite file; `mixpost-mcp-server eros init FILE --demo` makes one.",
  EROS_BASE_URL: "Set it to the address that `serve --api eros` printed, or unset it to use EROS_DB_PATH.",
  EROS_API_KEY: "Set it to the apiKey that `serve --api eros` printed.",
  TIMEOUT: deadlineRemedy,
};

function database() {
  const file = z.string("is missing").trim().superRefine(refuse(fileProblem));
  return z.object({ EROS_DB_PATH: file, TIMEOUT: deadline() }).transform(
    (read): ErosConfig => ({
      kind: "database",
      file: pathOf(read.EROS_DB_PATH),
      timeoutMs: read.TIMEOUT,
    }),
  );
}

function server() {
  return z
    .object({
      EROS_BASE_URL: text((address) => addressProblem(address)),
      EROS_API_KEY: text(() => null),
      TIMEOUT: deadline(),
    })
    .transform(
      (read): ErosConfig => ({
        kind: "server",
        baseUrl: read.EROS_BASE_URL.replace(/\/+$/, ""),
        apiKey: read.EROS_API_KEY,
        timeoutMs: read.TIMEOUT,
      }),
    );
}

/** Reads where EROS is from the environment and reports all faults at once. An address wins over a file. */
export function readEros(env: Environment): Read<ErosConfig> {
  const schema = (env.EROS_BASE_URL ?? "").trim() === "" ? database() : server();
  const parsed = schema.safeParse(env, once);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, faults: faultsOf(parsed.error, where) };
}

/** A missing file is a mistake in the path: a new, empty one would hide it. */
function fileProblem(path: string): string | null {
  if (path === "") return "is empty";
  const found = statSync(pathOf(path), { throwIfNoEntry: false });
  if (found === undefined) return `names ${JSON.stringify(path)}, which does not exist`;
  return found.isFile() ? null : `names ${JSON.stringify(path)}, which is no file`;
}

function pathOf(path: string): string {
  return resolve(expandHome(path));
}
