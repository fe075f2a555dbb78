import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "./diagnostics.ts";
import type { Generated } from "./pipeline.ts";

/** What is generated, and where: one record is kept of each. */
export interface Task {
  /** All that the result depends on beside files: options, and the folder that places are told from. */
  readonly request: unknown;
  /** The folder that the paths of the files start from. */
  readonly root: string;
}

/** SHA-256 by absolute path; null of a file that cannot be read. */
type Hashes = { readonly [file: string]: string | null };

interface Entry {
  readonly generator: string;
  readonly read: Hashes;
  readonly written: Hashes;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Remembers what was generated of what, so that a run in which neither has changed need not generate it again. Only
 * hashes are believed: of everything that was read, of the generator itself and of everything that was written.
 */
export class Memory {
  readonly #folder: string;

  /** @param folder need not exist */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What generating would give, from the files that it gave before; null unless nothing at all has changed. */
  async recall(task: Task): Promise<Generated | null> {
    const entry = await this.#entry(task);
    if (entry === null || entry.generator !== (await generator())) return null;
    if (!(await isUnchanged(entry.read))) return null;
    const texts = await Promise.all(Object.keys(entry.written).map(textOf));
    const files = Object.keys(entry.written).map((file, index) => [file, texts[index] ?? null] as const);
    if (files.some(([file, text]) => hashOf(text) !== entry.written[file])) return null;
    const relative = files.map(
      ([file, text]) => [slashes(path.relative(task.root, file)), text ?? ""] as const,
    );
    return { files: new Map(relative), model: null, diagnostics: entry.diagnostics, sources: null };
  }

  /**
   * Keeps a result whose files were written. One that was recalled is not kept again, nor one whose sources are not
   * all known or may have changed since they were read.
   *
   * @param started when reading began, in milliseconds since 1970
   */
  async remember(task: Task, { files, diagnostics, sources }: Generated, started: number): Promise<void> {
    if (sources === null || (await lastChange(sources)) > started - CLOCK_MS) return;
    const written = [...files].map(([file, text]) => [path.join(task.root, file), hashOf(text)] as const);
    const entry: Entry = {
      generator: await generator(),
      read: Object.fromEntries(await Promise.all(sources.map(hashed))),
      written: Object.fromEntries(written),
      diagnostics,
    };
    await mkdir(this.#folder, { recursive: true });
    await writeFile(this.#file(task), JSON.stringify(entry));
  }

  async #entry(task: Task): Promise<Entry | null> {
    try {
      return JSON.parse(await readFile(this.#file(task), "utf8"));
    } catch {
      // Never written, or half: there is nothing to go by.
      return null;
    }
  }

  #file(task: Task): string {
    return path.join(this.#folder, `${hashOf(JSON.stringify(task))}.json`);
  }
}

/** File systems tell the time less exactly than clocks do. */
const CLOCK_MS = 50;

let knownGenerator: Promise<string> | undefined;

/** The generator that runs, as a hash: its code and templates, the packages it stands on, how it lays code out. */
function generator(): Promise<string> {
  knownGenerator ??= hashGenerator();
  return knownGenerator;
}

async function hashGenerator(): Promise<string> {
  const project = path.resolve(import.meta.dirname, "..");
  const code = await readdir(import.meta.dirname, { recursive: true, withFileTypes: true });
  const files = [
    ...code.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)),
    ...["package.json", "package-lock.json", "node_modules/.package-lock.json", "biome.json"].map((file) =>
      path.join(project, file),
    ),
  ];
  const hashes = await Promise.all(files.sort().map(hashed));
  return hashOf(JSON.stringify([process.version, hashes])) ?? "";
}

/** When one of some files was last touched; renaming another one to its name counts too. */
async function lastChange(files: readonly string[]): Promise<number> {
  const found = await Promise.all(files.map((file) => stat(file).catch(() => null)));
  return Math.max(0, ...found.map((file) => file?.ctimeMs ?? Number.POSITIVE_INFINITY));
}

async function isUnchanged(hashes: Hashes): Promise<boolean> {
  const now = await Promise.all(Object.keys(hashes).map(hashed));
  return now.every(([file, hash]) => hash === hashes[file]);
}

async function hashed(file: string): Promise<[string, string | null]> {
  return [file, hashOf(await textOf(file))];
}

/** The text of a file; of a folder, the names in it. */
async function textOf(file: string): Promise<string | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text !== null) return text;
  const names = await readdir(file).catch(() => null);
  return names?.sort().join("\n") ?? null;
}

function hashOf(text: string | null): string | null {
  return text === null ? null : createHash("sha256").update(text).digest("hex");
}

function slashes(file: string): string {
  return file.split(path.sep).join("/");
}
