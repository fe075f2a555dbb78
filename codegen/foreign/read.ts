import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { CORE_SCHEMA, load, Type, YAMLException } from "js-yaml";
import { isObject } from "../document.ts";
import { jsonLines, type LineOf, yamlLines } from "./lines.ts";

/** The root file of a spec that somebody else wrote, read and not yet understood. */
export interface RootFile {
  /** Absolute. */
  readonly file: string;
  readonly value: { [key: string]: unknown };
  readonly lineOf: LineOf;
}

/** Why there is nothing to work with. */
export interface ReadFault {
  readonly code: "file-unreadable" | "yaml-syntax" | "spec-unreadable";
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Names under which a folder keeps the spec that the others belong to, best first. */
const ROOT_NAMES = ["openapi", "swagger", "api", "index", "spec", "main"];
const ENDINGS = [".yaml", ".yml", ".json"];

/** YAML 1.2, in which a day is text, and the merge keys that many a spec is written with. */
const SCHEMA = CORE_SCHEMA.extend({
  implicit: [
    new Type("tag:yaml.org,2002:merge", {
      kind: "scalar",
      resolve: (data) => data === "<<" || data === null,
    }),
  ],
});

/** Values in the largest spec by far that anybody is known to have; anchors can make any number out of a few lines. */
const MOST_VALUES = 5_000_000;

/** Reads a spec: JSON or YAML, a file or the folder that it lies in. */
export async function readRoot(spec: string): Promise<RootFile | ReadFault> {
  const file = await rootFile(path.resolve(spec));
  const text = file === null ? null : await readFile(file, "utf8").catch(() => null);
  if (file === null || text === null) {
    return { code: "file-unreadable", file: path.resolve(spec), line: 1, message: absence(spec) };
  }
  return parse(file, text.replace(/^\uFEFF/, ""));
}

function absence(spec: string): string {
  return /^https?:/i.test(spec)
    ? "nothing is read from the network: save it as a file first"
    : "it is neither a file that can be read nor a folder with an openapi.yaml";
}

export function isFault(read: RootFile | ReadFault): read is ReadFault {
  return "code" in read;
}

/** JSON first: it is read ten times faster, and most of what is large is JSON. */
function parse(file: string, text: string): RootFile | ReadFault {
  const json = /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  if (json !== undefined) return asRoot(file, json, jsonLines(text));
  try {
    const { value, lineOf } = yamlLines(text, (listener) =>
      load(text, { json: true, schema: SCHEMA, listener }),
    );
    return asRoot(file, unshared(value), lineOf);
  } catch (fault) {
    const line = fault instanceof YAMLException ? (fault.mark?.line ?? 0) + 1 : 1;
    const message =
      fault instanceof YAMLException ? fault.reason : fault instanceof Error ? fault.message : String(fault);
    return { code: "yaml-syntax", file, line, message };
  }
}

/** A copy in which an alias is a value of its own: what is said of one place is not said of the other. */
function unshared(value: unknown): unknown {
  let left = MOST_VALUES;
  const copy = (one: unknown): unknown => {
    if (--left < 0) throw new RangeError("its aliases make more of it than fits into memory");
    if (Array.isArray(one)) return one.map(copy);
    if (!isObject(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, entry]) => [key, copy(entry)]));
  };
  return copy(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRoot(file: string, value: unknown, lineOf: LineOf): RootFile | ReadFault {
  if (isObject(value)) return { file, value, lineOf };
  const message = value === null || value === undefined ? "it is empty" : "it is no object";
  return { code: "spec-unreadable", file, line: 1, message };
}

/** A file itself; of a folder the file that looks like its spec. */
async function rootFile(spec: string): Promise<string | null> {
  const found = await stat(spec).catch(() => null);
  if (found === null || found.isFile()) return found && spec;
  const names = await readdir(spec).catch((): string[] => []);
  const wanted = ROOT_NAMES.flatMap((name) => ENDINGS.map((ending) => name + ending));
  const root = wanted.find((name) => names.includes(name)) ?? onlySpec(names);
  return root === null ? null : path.join(spec, root);
}

function onlySpec(names: readonly string[]): string | null {
  const specs = names.filter((name) => ENDINGS.includes(path.extname(name)));
  return specs.length === 1 ? (specs[0] ?? null) : null;
}
