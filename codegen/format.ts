import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { writeFiles } from "./write.ts";

const { resolve } = createRequire(import.meta.url);
const run = promisify(execFile);

/**
 * Lays code out as the project's own settings say; other files stay as they are. One run of the formatter over a
 * temporary folder is many times faster than one a file.
 *
 * @throws {Error} when a file is not even code: a template is broken then
 */
export async function format(
  files: ReadonlyMap<string, string>,
  project: string,
): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "generated-"));
  try {
    const written = new Map([...files].filter(([file]) => path.extname(file) === ".ts"));
    await writeFiles(written, folder);
    const options = ["--write", `--config-path=${path.resolve(project)}`, "--files-max-size=1073741824"];
    await biome(["format", ...options, "."], folder);
    const formatted = [...files].map(async ([file, text]): Promise<[string, string]> => {
      return [file, written.has(file) ? await readFile(path.join(folder, file), "utf8") : text];
    });
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Starts the formatter itself, where this system has one of that name: the package's own start asks the system which
 * one fits, and that takes longer than to format.
 */
async function biome(argv: readonly string[], cwd: string): Promise<void> {
  try {
    await run(resolve(`@biomejs/cli-${process.platform}-${process.arch}/biome`), argv, { cwd });
  } catch (fault) {
    if (!isAbsence(fault)) throw fault;
    await run(process.execPath, [resolve("@biomejs/biome/bin/biome"), ...argv], { cwd });
  }
}

/** Not there, or made for another C library, which the system says in the same way. */
function isAbsence(fault: unknown): boolean {
  const code = fault instanceof Error && "code" in fault ? fault.code : null;
  return code === "MODULE_NOT_FOUND" || code === "ENOENT";
}
