import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { writeFiles } from "./write.ts";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
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
    await run(process.execPath, [biome, "format", ...options, "."], { cwd: folder });
    const formatted = [...files].map(async ([file, text]): Promise<[string, string]> => {
      return [file, written.has(file) ? await readFile(path.join(folder, file), "utf8") : text];
    });
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true });
  }
}
