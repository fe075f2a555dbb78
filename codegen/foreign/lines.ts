import { type JSONVisitor, visit } from "jsonc-parser";
import { segments } from "../document.ts";

/** The 1-based line of a JSON pointer; of one that is not in the text, the line of the nearest place above it. */
export type LineOf = (pointer: string) => number;

/** Lines of a value and of what stands below it. */
interface Lines {
  readonly line: number;
  readonly below: ReadonlyMap<string, Lines>;
}

/** The part of the state of js-yaml that tells where it is. */
interface YamlState {
  readonly line: number;
  readonly kind: string | null;
  readonly result: unknown;
}

type YamlListener = (event: "open" | "close", state: YamlState) => void;

/** A text in which lines are looked up only when there is something to say about it. */
export function jsonLines(text: string): LineOf {
  let lines: Lines | undefined;
  return (pointer) => {
    lines ??= readJsonLines(text);
    return find(lines, pointer);
  };
}

/** Reads a YAML text and remembers where everything stood. */
export function yamlLines(
  text: string,
  read: (listener: YamlListener) => unknown,
): { readonly value: unknown; readonly lineOf: LineOf } {
  const open: OpenNode[] = [];
  const done = new WeakMap<object, ReadonlyMap<string, Lines>>();
  let whole: Part | undefined;
  const value = read((event, { line, kind, result }) => {
    if (event === "open") return void open.push({ line: line + 1, parts: [] });
    const node = open.pop();
    if (node === undefined) return;
    const below = isContainer(result) ? (done.get(result) ?? keyed(kind, node.parts)) : NOTHING;
    if (isContainer(result)) done.set(result, below);
    whole = { line: node.line, below, text: isContainer(result) ? "" : String(result) };
    open.at(-1)?.parts.push(whole);
  });
  const top = whole ?? { line: 1, below: NOTHING };
  return { value, lineOf: (pointer) => (text === "" ? 1 : find(top, pointer)) };
}

interface OpenNode {
  readonly line: number;
  readonly parts: Part[];
}

interface Part extends Lines {
  /** Of a scalar, what it says. */
  readonly text: string;
}

const NOTHING: ReadonlyMap<string, Lines> = new Map();

/** The parts of a list in order; those of a map are keys and values by turns, and a value stands at its key. */
function keyed(kind: string | null, parts: readonly Part[]): ReadonlyMap<string, Lines> {
  if (kind !== "mapping") return new Map(parts.map((part, index) => [String(index), part]));
  const keys = parts.filter((_, index) => index % 2 === 0);
  return new Map(
    keys.map(({ text, line }, index) => [text, { line, below: parts[index * 2 + 1]?.below ?? NOTHING }]),
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function readJsonLines(text: string): Lines {
  const root = { line: 1, below: new Map<string, Lines>() };
  const stack: { node: typeof root; next: string | number }[] = [{ node: root, next: "" }];
  let began = false;
  const enter = (line: number): typeof root => {
    const top = stack.at(-1);
    if (!began || top === undefined) {
      began = true;
      return root;
    }
    const key = String(typeof top.next === "number" ? top.next++ : top.next);
    const known = top.node.below.get(key);
    const node = { line: known?.line ?? line + 1, below: new Map<string, Lines>() };
    top.node.below.set(key, node);
    return node;
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (_, __, line) => void stack.push({ node: enter(line), next: "" }),
    onArrayBegin: (_, __, line) => void stack.push({ node: enter(line), next: 0 }),
    onObjectEnd: () => void stack.pop(),
    onArrayEnd: () => void stack.pop(),
    onLiteralValue: (_, __, ___, line) => void enter(line),
    onObjectProperty: (name, _, __, line) => {
      const top = stack.at(-1);
      if (top === undefined) return;
      top.next = name;
      top.node.below.set(name, { line: line + 1, below: NOTHING });
    },
  };
  visit(text, visitor);
  return root;
}

function find(lines: Lines, pointer: string): number {
  let current = lines;
  for (const segment of segments(pointer)) {
    const next = current.below.get(segment);
    if (next === undefined) break;
    current = next;
  }
  return current.line;
}
