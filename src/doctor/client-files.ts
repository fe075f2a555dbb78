import type { Client, Host, Source } from "./clients.ts";
import { fail, type Verdict } from "./finding.ts";
import { readJson } from "./json-text.ts";

/**
 * Reads a text file.
 *
 * @throws {Error} with the code of the file system; ENOENT means that there is none
 */
export type ReadText = (file: string) => Promise<string>;

/** A file of a client that could be read as JSON. */
export interface Document {
  readonly file: string;
  readonly value: unknown;
}

export interface OpenedFiles {
  readonly documents: readonly Document[];
  /** What is wrong with files; empty when every file that exists could be read, and at least one exists. */
  readonly verdicts: readonly Verdict[];
}

/** Reads every file that a client takes its servers from. */
export async function openFiles(
  client: Client,
  sources: readonly Source[],
  readText: ReadText,
): Promise<OpenedFiles> {
  const files = [...new Set(sources.map(({ file }) => file))];
  const opened = await Promise.all(files.map((file) => open(file, client, readText)));
  const documents = opened.flatMap((result) => (result && "value" in result ? [result] : []));
  const verdicts = opened.flatMap((result) => (result && "status" in result ? [result] : []));
  return opened.every((result) => result === null)
    ? { documents, verdicts: [noFile(client, files)] }
    : { documents, verdicts };
}

/** Null when there is no such file. */
async function open(file: string, client: Client, readText: ReadText): Promise<Document | Verdict | null> {
  try {
    const read = readJson(await readText(file), client.comments);
    if (read.ok) return { file, value: read.value };
    const { line, column, problem } = read.fault;
    const mend = `Correct line ${line}, column ${column} of ${file}; ${client.title} ignores a file that it cannot read.`;
    return fail(`${file}:${line}:${column} is not JSON: ${problem}`, mend);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return code === "ENOENT" ? null : fail(`${file} cannot be read (${code})`, "Check its permissions.");
  }
}

function noFile({ title }: Client, files: readonly string[]): Verdict {
  const mend = "Create it as the README shows under Install, or name another one with --config FILE.";
  return fail(`${title} has no configuration at ${files.join(" or ")}`, mend);
}

/** The places of a client, or the same keys in the one file that is named. */
export function sourcesOf(client: Client, host: Host, named: string | undefined): readonly Source[] {
  return client.sources(host).map((source) => ({ ...source, file: named ?? source.file }));
}
