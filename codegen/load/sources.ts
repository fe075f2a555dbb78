import { readFile } from "node:fs/promises";
import path from "node:path";
import { isScalar, LineCounter, parseDocument, visit, type Node as YamlNode } from "yaml";

/** All files of one spec, keyed by absolute path, as text that still knows its lines. */
export interface Sources {
  readonly root: string;
  readonly files: ReadonlyMap<string, Source>;
}

export interface Source {
  /** The node tree of the YAML text. */
  readonly contents: unknown;
  readonly references: readonly Reference[];
  readonly faults: readonly { readonly message: string; readonly line: number }[];
  /** 1-based. */
  lineOf(node: unknown): number;
}

/** A `$ref` as written, the absolute path and pointer that it leads to, and its own line. */
export interface Reference extends Target {
  readonly text: string;
  readonly line: number;
}

export interface Target {
  readonly file: string;
  readonly pointer: string;
}

/** Reads a spec and every file that its references lead to. */
export async function readSources(root: string): Promise<Sources> {
  const start = path.resolve(root);
  const files = new Map<string, Source>();
  const queue = [start];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const source = files.has(file) ? null : await readSource(file);
    if (source === null) continue;
    files.set(file, source);
    queue.push(...source.references.map((reference) => reference.file));
  }
  return { root: start, files };
}

/** Where a reference leads that is written in `file`. */
export function targetOf(file: string, reference: string): Target {
  const [target = "", pointer = ""] = reference.split("#");
  return { file: target === "" ? file : path.resolve(path.dirname(file), target), pointer: `#${pointer}` };
}

async function readSource(file: string): Promise<Source | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter });
  const lineOf = (node: unknown) => lineCounter.linePos((node as YamlNode | null)?.range?.[0] ?? 0).line;
  const faults = errors.map(({ message, linePos }) => ({
    message: message.replace(/ at line \d+, column \d+:[\s\S]*$/, ""),
    line: linePos?.[0].line ?? 1,
  }));
  return { contents, references: referencesIn(file, contents, lineOf), faults, lineOf };
}

function referencesIn(file: string, contents: YamlNode | null, lineOf: Source["lineOf"]): Reference[] {
  const found: Reference[] = [];
  visit(contents, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== "$ref" || !isScalar(value)) return;
      const text = String(value.value);
      found.push({ text, ...targetOf(file, text), line: lineOf(value) });
    },
  });
  return found;
}
