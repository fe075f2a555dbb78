import { isMap, isScalar, isSeq } from "yaml";
import { type Diagnostic, problem } from "../diagnostics.ts";
import { segments } from "../document.ts";
import { type Sources, type Target, targetOf } from "./sources.ts";

export interface Location {
  /** Absolute. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** A node of a YAML text, and where it stands. */
interface Place extends Location {
  readonly node: unknown;
}

/** References that lead to references are followed this far; a circle has no end. */
const LONGEST_CHAIN = 32;

/**
 * The line of the file that a pointer into the bundled document came from. Bundling puts files together exactly
 * where references stood, so walking the pointer from the root file and crossing each reference finds it; what
 * was lost on the way stands near the last place that was found.
 */
export function locate(sources: Sources, pointer: string): Location {
  let place = top(sources, sources.root);
  for (const segment of segments(pointer)) {
    const next = below(sources, place, segment);
    if (next === null) break;
    place = next;
  }
  return { file: place.file, line: place.line };
}

/** Faults of the text itself: files that cannot be read, YAML that is none, references that lead nowhere. */
export function sourceFaults(sources: Sources): Diagnostic[] {
  if (!sources.files.has(sources.root)) {
    return [{ ...problem("file-unreadable", "#", "the spec cannot be read"), file: sources.root, line: 1 }];
  }
  return [...sources.files].flatMap(([file, { faults, references }]) => {
    const dangling = references.filter((reference) => at(sources, reference) === null);
    return [
      ...faults.map(({ message, line }) => ({ ...problem("yaml-syntax", "#", message), file, line })),
      ...dangling.map(({ text, line }) => ({
        ...problem("ref-unresolved", "#", `nothing stands at ${text}`),
        file,
        line,
      })),
    ];
  });
}

/** What a reference leads to, or null when that is nothing. */
function at(sources: Sources, { file, pointer }: Target, chain = 0): Place | null {
  let place: Place | null = top(sources, file);
  for (const segment of segments(pointer)) {
    place = place && below(sources, place, segment, chain);
  }
  return place?.node === undefined ? null : place;
}

/** One step down, through the references that stand in the way. */
function below(sources: Sources, place: Place, segment: string, chain = 0): Place | null {
  const { file, node } = cross(sources, place, chain) ?? place;
  const entry = entryOf(node, segment);
  if (entry === null) return null;
  return { file, line: sources.files.get(file)?.lineOf(entry.key) ?? 1, node: entry.value };
}

function cross(sources: Sources, place: Place, chain: number): Place | null {
  const reference = isMap(place.node) ? place.node.get("$ref") : undefined;
  if (typeof reference !== "string" || chain > LONGEST_CHAIN) return place;
  const target = at(sources, targetOf(place.file, reference), chain + 1);
  return target && cross(sources, target, chain + 1);
}

function entryOf(node: unknown, segment: string): { key: unknown; value: unknown } | null {
  if (isMap(node)) {
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === segment) ?? null;
  }
  const item = isSeq(node) ? node.items[Number(segment)] : undefined;
  return item === undefined ? null : { key: item, value: item };
}

function top(sources: Sources, file: string): Place {
  return { file, line: 1, node: sources.files.get(file)?.contents };
}
