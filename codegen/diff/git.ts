import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MOST_BYTES = 256 * 1024 * 1024;

/** The commit that a name stands for, or null when git knows none (or there is no repository). */
export async function commitOf(name: string, project: string): Promise<string | null> {
  const argv = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const { stdout } = await run("git", argv, { cwd: project }).catch(() => ({ stdout: "" }));
  return stdout.trim() || null;
}

/**
 * Lets `use` see a folder of a commit as files, in a place of its own: neither the work tree nor the index is touched.
 *
 * @param folder relative to the project; empty for all of it
 */
export async function withFiles<T>(
  commit: string,
  folder: string,
  project: string,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(path.join(tmpdir(), "contract-"));
  try {
    const files = await filesOf(commit, folder, project);
    for (const file of files) await copyOut(commit, file, project, root);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function filesOf(commit: string, folder: string, project: string): Promise<string[]> {
  const under = folder === "" ? [] : ["--", folder];
  const argv = ["ls-tree", "-r", "-z", "--name-only", commit, ...under];
  const { stdout } = await run("git", argv, { cwd: project, maxBuffer: MOST_BYTES });
  return stdout.split("\0").filter((file) => /\.(ya?ml|json)$/.test(file));
}

async function copyOut(commit: string, file: string, project: string, root: string): Promise<void> {
  const options = { cwd: project, maxBuffer: MOST_BYTES, encoding: "buffer" } as const;
  const { stdout } = await run("git", ["cat-file", "blob", `${commit}:./${file}`], options);
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, stdout);
}
