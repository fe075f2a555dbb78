import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** How the tree differs from what was generated. */
export interface Change {
  readonly kind: "missing" | "changed" | "stale";
  readonly file: string;
}

/** Compares the files of some folders, which belong to the generator as a whole, with the generated ones. */
export async function compare(
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
  project: string,
): Promise<Change[]> {
  const present = (await Promise.all(folders.map((folder) => filesIn(folder, project)))).flat();
  const stale = present.filter((file) => !files.has(file)).map((file): Change => ({ kind: "stale", file }));
  const others = await Promise.all(
    [...files].map(async ([file, text]): Promise<Change[]> => {
      const current = await readFile(path.join(project, file), "utf8").catch(() => null);
      if (current === text) return [];
      return [{ kind: current === null ? "missing" : "changed", file }];
    }),
  );
  return [...others.flat(), ...stale].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Makes the tree what was generated; touches only what differs. */
export async function write(
  files: ReadonlyMap<string, string>,
  changes: readonly Change[],
  project: string,
): Promise<void> {
  const stale = changes.filter(({ kind }) => kind === "stale");
  const different = new Set(changes.map(({ file }) => file));
  await Promise.all(stale.map(({ file }) => rm(path.join(project, file))));
  await writeFiles(new Map([...files].filter(([file]) => different.has(file))), project);
}

/** Writes files below a folder, which gets the folders that they need. */
export async function writeFiles(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function filesIn(folder: string, project: string): Promise<string[]> {
  const entries = await readdir(path.join(project, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(project, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    );
}
