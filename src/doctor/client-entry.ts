import { isRecord } from "../core/value-text.ts";
import type { Document } from "./client-files.ts";
import type { Client, Source } from "./clients.ts";
import { fail, ok, type Verdict } from "./finding.ts";

/** What a client's file says about one server. */
export interface Entry {
  readonly name: string;
  readonly file: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface FoundEntry {
  readonly entry: Entry | null;
  readonly verdicts: readonly Verdict[];
}

/** Keys by which clients call their servers; taking another client's is a common mistake. */
const keysInUse = ["mcpServers", "servers", "mcp_servers", "mcp"];

/** How an entry shows that it starts this server, clearest first. */
const signs: readonly ((entry: Entry) => boolean)[] = [
  ({ settings }) => commandLine(settings).includes("mixpost-mcp-server"),
  ({ name }) => /mixpost/i.test(name),
  ({ settings }) => /dist[\\/]cli\.js/.test(commandLine(settings)),
];

/** Finds the entry that starts this server, also where it stands under a wrong key. */
export function findEntry(
  client: Client,
  sources: readonly Source[],
  documents: readonly Document[],
): FoundEntry {
  const right = sources.flatMap(({ file, keys }) => entriesAt(documents, file, keys));
  const wrong = documents.flatMap((document) => misplaced(document, client));
  const entry = best(right) ?? best(wrong.flatMap(({ entries }) => entries));
  if (entry === null) return { entry, verdicts: [noEntry(client, documents, right)] };
  if (right.includes(entry)) return { entry, verdicts: [ok(`"${entry.name}" in ${entry.file}`)] };
  const key = wrong.find(({ entries }) => entries.includes(entry))?.key ?? "";
  return { entry, verdicts: [wrongKey(client, entry, key)] };
}

function best(entries: readonly Entry[]): Entry | null {
  return signs.map((sign) => entries.find(sign)).find((entry) => entry !== undefined) ?? null;
}

function entriesAt(documents: readonly Document[], file: string, keys: readonly string[]): readonly Entry[] {
  const start = documents.find((document) => document.file === file)?.value;
  const servers = keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), start);
  if (!isRecord(servers)) return [];
  return Object.entries(servers).flatMap(([name, settings]) =>
    isRecord(settings) ? [{ name, file, settings }] : [],
  );
}

/** Entries under keys that this client does not read, the top level among them. */
function misplaced({ file, value }: Document, { key: right }: Client) {
  const places = keysInUse.flatMap((key) => [[key], [key, "servers"], [key, "mcpServers"]]);
  return [...places, []]
    .filter((keys) => keys.join() !== right)
    .map((keys) => ({ key: keys.join("."), entries: entriesAt([{ file, value }], file, keys) }));
}

function wrongKey({ title, key: right }: Client, { name, file }: Entry, key: string): Verdict {
  const place = key === "" ? "at the top level" : `under "${key}"`;
  const mend = `Put it under "${right}" at the top level of ${file}.`;
  return fail(`"${name}" stands ${place}, where ${title} does not look`, mend);
}

function noEntry({ title, key }: Client, documents: readonly Document[], others: readonly Entry[]): Verdict {
  const files = documents.map(({ file }) => file).join(" and ");
  const names = others.map(({ name }) => name).slice(0, 10);
  const rest = names.length === 0 ? "" : ` (there is ${names.join(", ")})`;
  const mend = `Add one under "${key}" as the README shows under Install, or name another file with --config FILE.`;
  return fail(`no entry in ${files} starts mixpost-mcp-server for ${title}${rest}`, mend);
}

/** Command and arguments as one text; what is not text is left out. */
export function commandLine({ command, args }: Entry["settings"]): string {
  return [command, ...(Array.isArray(args) ? args : [])].filter((part) => typeof part === "string").join(" ");
}
