import { readFile } from "node:fs/promises";
import path from "node:path";
import { formatDiagnostic } from "../diagnostics.ts";
import { isObject } from "../document.ts";
import { loadForeign } from "../foreign/load.ts";
import { load } from "../load/load.ts";
import { apiModel } from "../model/api.ts";
import type { ApiModel } from "../model.ts";
import { type Contract, contractOf } from "./contract.ts";

/** What was named cannot be compared or examined; the message says why and what to do. */
export class UnreadableError extends Error {}

const EVERYTHING = { overlay: null, expose: "all", includeTags: [], includePaths: [] } as const;

/** At the root of a document, in YAML or in JSON. */
const OURS = /^["']?x-mcp["']?\s*:|^\s{0,2}"x-mcp"\s*:/m;

/**
 * The model of a spec. House rules do not matter here: what somebody else's spec means can be told all the same. One
 * without `x-mcp` at its root is somebody else's: it is read in any version, and every operation is a tool.
 *
 * @param file relative to `folder`, as messages name it
 * @throws {UnreadableError} when it is no OpenAPI document
 */
export async function readModel(folder: string, file: string): Promise<ApiModel> {
  const text = await readFile(path.join(folder, file), "utf8").catch(() => "");
  const { spec, diagnostics } = OURS.test(text)
    ? await load(file, folder)
    : await loadForeign({ ...EVERYTHING, spec: path.join(folder, file), name: apiId(file) });
  if (spec === null) throw new UnreadableError(diagnostics.map(formatDiagnostic).join("\n"));
  return apiModel({ ...spec, id: apiId(file) });
}

/** @throws {UnreadableError} when it is neither a spec nor a released contract */
export async function readContract(folder: string, file: string): Promise<Contract & { isBare: boolean }> {
  const released = file.endsWith(".json") ? await releasedContract(path.join(folder, file)) : null;
  if (released !== null) return { ...released, isBare: true };
  return { ...contractOf(await readModel(folder, file)), isBare: false };
}

/** A contract that is kept, and the version of the package that it went out with. */
export interface ReleasedContract extends Contract {
  readonly release: string;
}

/** Null when the file holds something else. */
export async function releasedContract(file: string): Promise<ReleasedContract | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    const isOne = isObject(value) && typeof value.release === "string" && Array.isArray(value.tools);
    return isOne ? (value as unknown as ReleasedContract) : null;
  } catch {
    return null;
  }
}

/** A generated document is called after its folder, any other spec after its file. */
function apiId(file: string): string {
  const { name, dir } = path.parse(file);
  return name === "openapi" && dir !== "" ? path.basename(dir) : name;
}
