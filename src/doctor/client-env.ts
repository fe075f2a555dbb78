import { parseEnv } from "node:util";
import type { Environment } from "../config.ts";
import { isRecord } from "../core/value-text.ts";
import type { Entry } from "./client-entry.ts";
import type { ReadText } from "./client-files.ts";
import { type Client, type Host, pathsOf } from "./clients.ts";
import { fail, ok, type Verdict, warn } from "./finding.ts";

/** The environment that a client gives to the server. */
export interface EntryEnv {
  readonly env: Environment;
  /** Variables whose values the client asks its user for; nobody else can know them. */
  readonly asked: readonly string[];
  readonly verdicts: readonly Verdict[];
}

/** Puts together what an entry sets: its `env` over its `envFile`, with `${…}` replaced as the client does. */
export async function readEntryEnv(
  entry: Entry,
  client: Client,
  host: Host,
  readText: ReadText,
): Promise<EntryEnv> {
  const { env = {}, envFile } = entry.settings;
  const fromFile = typeof envFile === "string" ? await readEnvFile(envFile, client, host, readText) : {};
  const values = isRecord(env) ? Object.entries(env) : [];
  const variables = values.map(([name, value]) => readVariable(name, value, client, host));
  const asked = variables.filter(({ kind }) => kind === "asked").map(({ name }) => name);
  const texts = variables.flatMap((found) => (found.kind === "text" ? [[found.name, found.text]] : []));
  const verdicts = [
    ...(fromFile === null ? [noEnvFile(entry)] : []),
    ...(isRecord(env) ? [] : [notAnObject(entry)]),
    ...variables.filter(({ kind }) => kind === "wrong").map(({ name }) => notText(name, entry)),
    ...asked.map((name) => unseen(name, client)),
  ];
  const merged: Environment = { ...fromFile, ...Object.fromEntries(texts) };
  const names = Object.keys(merged).join(", ") || "nothing";
  return { env: merged, asked, verdicts: verdicts.length > 0 ? verdicts : [ok(`it sets ${names}`)] };
}

type Variable =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "asked" | "wrong" | "removed"; readonly name: string };

function readVariable(name: string, value: unknown, client: Client, host: Host): Variable {
  if (client.looseEnv && value === null) return { kind: "removed", name };
  const text = client.looseEnv && typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") return { kind: "wrong", name };
  if (client.variables !== "editor" || !text.includes("${input:")) {
    return { kind: "text", name, text: replaceVariables(text, client, host) };
  }
  const known = host.env[name];
  return known === undefined ? { kind: "asked", name } : { kind: "text", name, text: known };
}

/** What cannot be replaced stays, and shows up as the placeholder that it is. */
function replaceVariables(text: string, { variables }: Client, { env, home, cwd }: Host): string {
  if (variables === "shell") {
    const reference = /\$\{(\w+)(?::-([^}]*))?\}/g;
    return text.replace(reference, (whole, name: string, standIn?: string) => env[name] ?? standIn ?? whole);
  }
  if (variables === "none") return text;
  const folders: Environment = { userHome: home, workspaceFolder: cwd };
  const reference = /\$\{(?:env:(\w+)|(\w+))\}/g;
  return text.replace(
    reference,
    (whole, name: string | undefined, folder: string) =>
      (name === undefined ? folders[folder] : env[name]) ?? whole,
  );
}

/** Null when it cannot be read. */
async function readEnvFile(
  named: string,
  client: Client,
  host: Host,
  readText: ReadText,
): Promise<Environment | null> {
  const file = pathsOf(host).resolve(host.cwd, replaceVariables(named, client, host));
  try {
    return parseEnv(await readText(file)) as Environment;
  } catch {
    return null;
  }
}

function noEnvFile({ name, file }: Entry): Verdict {
  return fail(
    `the "envFile" of "${name}" cannot be read`,
    `Correct its path in ${file}, or set the variables in "env".`,
  );
}

function notAnObject({ name, file }: Entry): Verdict {
  return fail(`"env" of "${name}" is not an object`, `Write "env": {"MIXPOST_API_KEY": "…"} in ${file}.`);
}

function notText(variable: string, { name, file }: Entry): Verdict {
  const mend = `Put the value of ${variable} in double quotes, in "env" of "${name}" in ${file}.`;
  return fail(`the value of ${variable} is not text`, mend);
}

function unseen(variable: string, { title }: Client): Verdict {
  const mend = `To check it too, run doctor in a terminal where ${variable} is set.`;
  return warn(`${title} asks its user for ${variable}, so doctor cannot see it`, mend);
}
