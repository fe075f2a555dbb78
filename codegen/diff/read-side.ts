import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { commitOf, withFiles } from "./git.ts";
import { readContract, UnreadableError } from "./read-spec.ts";
import type { Side } from "./sides.ts";

/**
 * Reads what stands on one side: a spec file or a released contract, a folder (a project with `openapi/`, specs, or
 * generated output), or a git ref (`v1.1.0`, `HEAD~1`, `main:openapi/shop.yaml`). What exists as a path is one.
 *
 * @throws {UnreadableError} when it is none of these
 */
export async function readSide(name: string, project: string): Promise<Side> {
  const kind = await stat(path.resolve(project, name)).catch(() => null);
  if (kind?.isFile()) return fileSide(name, project, name);
  if (kind?.isDirectory()) return folderSide(name, path.resolve(project, name));
  const [ref = "", ...rest] = name.split(":");
  const file = rest.join(":");
  const commit = await commitOf(ref, project);
  if (commit === null) {
    throw new UnreadableError(`${name} is no file, no folder and no git ref of this repository`);
  }
  return file === ""
    ? withFiles(commit, "openapi", project, (root) => folderSide(name, root))
    : withFiles(commit, folderOf(file), project, (root) => fileSide(name, root, file));
}

async function fileSide(name: string, folder: string, file: string): Promise<Side> {
  const { isBare, ...contract } = await readContract(
    folder,
    path.relative(folder, path.resolve(folder, file)),
  );
  return { name, contracts: [contract], isWhole: false, isBare };
}

async function folderSide(name: string, folder: string): Promise<Side> {
  const files = await specsIn(folder);
  if (files.length === 0) {
    throw new UnreadableError(
      `${name} holds no spec: expected openapi/*.yaml, */openapi.json or *.yaml in it`,
    );
  }
  const contracts = await Promise.all(files.map((file) => readContract(folder, file)));
  const isBare = contracts.some((contract) => contract.isBare);
  return { name, contracts: contracts.map(({ isBare: _, ...contract }) => contract), isWhole: true, isBare };
}

/** The key that makes a file one, in YAML or in JSON. */
const DOCUMENT = /^(openapi|swagger)\s*:|^\s*\{?\s*"(openapi|swagger|release)"\s*:/m;

/** The root files of the specs in a folder, in the first of the layouts that it has. */
async function specsIn(folder: string): Promise<string[]> {
  const sources = await documents(folder, "openapi");
  if (sources.length > 0) return sources;
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const generated = await Promise.all(folders.map((name) => documents(folder, name, ["openapi.json"])));
  return generated.flat().length > 0 ? generated.flat().sort() : documents(folder, "");
}

/** The OpenAPI documents that stand in a folder itself. */
async function documents(root: string, folder: string, only?: readonly string[]): Promise<string[]> {
  const names = only ?? (await readdir(path.join(root, folder)).catch(() => []));
  const files = names.filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => path.join(folder, name));
  const texts = await Promise.all(
    files.map((file) => readFile(path.join(root, file), "utf8").catch(() => "")),
  );
  return files.filter((_, index) => DOCUMENT.test(texts[index] ?? "")).sort();
}

function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === "." ? "" : folder;
}
