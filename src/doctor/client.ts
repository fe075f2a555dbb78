import { type ClientName, type Environment, readCommand, type ServeFlags } from "../config.ts";
import { checkCommand, type HasFile, ownArguments } from "./client-command.ts";
import { type Entry, findEntry } from "./client-entry.ts";
import { readEntryEnv } from "./client-env.ts";
import { openFiles, type ReadText, sourcesOf } from "./client-files.ts";
import { clients, type Host } from "./clients.ts";
import { type Finding, fail, type Verdict } from "./finding.ts";

/** How doctor looks at files; it never writes. */
export interface Files {
  readonly readText: ReadText;
  readonly hasFile: HasFile;
}

/** The server as a client would start it. */
export interface Started {
  readonly entry: Entry;
  readonly env: Environment;
  /** Variables whose values only the client knows. */
  readonly asked: readonly string[];
  readonly flags: ServeFlags;
}

export interface ExaminedClient {
  readonly findings: readonly Finding[];
  /** Null when no entry starts this server. */
  readonly started: Started | null;
}

/**
 * Judges what a client's configuration says about this server.
 *
 * @param named the file to read instead of the usual ones
 */
export async function examineClient(
  clientName: ClientName,
  host: Host,
  files: Files,
  named: string | undefined,
): Promise<ExaminedClient> {
  const client = clients[clientName];
  const sources = sourcesOf(client, host, named);
  const { documents, verdicts: fileVerdicts } = await openFiles(client, sources, files.readText);
  const broken = label("client-file", fileVerdicts);
  if (documents.length === 0) return { findings: broken, started: null };
  const { entry, verdicts: entryVerdicts } = findEntry(client, sources, documents);
  const found = [...broken, ...label("client-entry", entryVerdicts)];
  if (entry === null) return { findings: found, started: null };
  const { env, asked, verdicts: envVerdicts } = await readEntryEnv(entry, client, host, files.readText);
  const own = { ...host, env: { ...host.env, ...env } };
  const command = await checkCommand(entry, client, own, files.hasFile);
  const { flags, verdicts: flagVerdicts } = readFlags(entry);
  const findings = [
    ...found,
    ...label("client-command", [...command, ...flagVerdicts]),
    ...label("client-env", envVerdicts),
  ];
  return { findings, started: { entry, env, asked, flags } };
}

function label(id: string, verdicts: readonly Verdict[]): readonly Finding[] {
  return verdicts.map((verdict) => ({ id, ...verdict }));
}

interface ReadFlags {
  readonly flags: ServeFlags;
  readonly verdicts: readonly Verdict[];
}

/** Arguments may hold anything, so a wrong one is named only if it is a flag. */
function readFlags({ name, file, settings }: Entry): ReadFlags {
  const command = readCommand(ownArguments(settings));
  if (command.kind === "serve") return { flags: command.flags, verdicts: [] };
  const [flag = "an argument"] = "message" in command ? (/(?<=')--[\w-]+/.exec(command.message) ?? []) : [];
  const what =
    command.kind === "usage"
      ? `mixpost-mcp-server does not take ${flag} as it stands in "args" of "${name}"`
      : `"${name}" runs the command ${command.kind}, not the server`;
  const mend = `Correct "args" in ${file}; --help lists what may stand there.`;
  return { flags: { sandbox: false }, verdicts: [fail(what, mend)] };
}
