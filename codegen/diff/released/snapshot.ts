import { readdir } from "node:fs/promises";
import path from "node:path";
import { bareContract } from "../bare.ts";
import type { Contract } from "../contract.ts";
import { type ReleasedContract, releasedContract, UnreadableError } from "../read-spec.ts";

/** Where the released contracts stand, one an API. */
export const FOLDER = "contracts";

/** The contract of an API as it went out with a release, without words. */
export type Snapshot = ReleasedContract;

/** @throws {UnreadableError} when a file there is something else */
export async function readSnapshots(project: string): Promise<Snapshot[]> {
  const files = await readdir(path.join(project, FOLDER)).catch(() => []);
  const named = files.filter((file) => file.endsWith(".json")).sort();
  return Promise.all(named.map((file) => readSnapshot(path.join(project, FOLDER), file)));
}

async function readSnapshot(folder: string, file: string): Promise<Snapshot> {
  const contract = await releasedContract(path.join(folder, file));
  if (contract !== null) return contract;
  throw new UnreadableError(`${FOLDER}/${file} is no released contract; make release-contract writes them`);
}

/** The text of a snapshot: a line for each tool, method and schema, so that a review sees which have changed. */
export function snapshotText(contract: Contract, release: string): string {
  const { api, toolsets, tools, methods, schemas } = bareContract(contract);
  const named = Object.entries(schemas).map(([name, schema]) => `${JSON.stringify(name)}: ${line(schema)}`);
  const members = [
    `"api": ${JSON.stringify(api)}`,
    `"release": ${JSON.stringify(release)}`,
    `"toolsets": [${lines(toolsets.map(line))}]`,
    `"tools": [${lines(tools.map(line))}]`,
    `"methods": [${lines(methods.map(line))}]`,
    `"schemas": {${lines(named)}}`,
  ];
  return `{\n  ${members.join(",\n  ")}\n}\n`;
}

/** Words are left out by now; their empty places go too. */
function line(entry: unknown): string {
  const isWord = (key: string) => ["title", "description", "summary"].includes(key);
  return JSON.stringify(entry, (key, value) => (value === "" && isWord(key) ? undefined : value));
}

function lines(entries: readonly string[]): string {
  return entries.length === 0 ? "" : `\n    ${entries.join(",\n    ")}\n  `;
}
