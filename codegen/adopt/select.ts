import { problem } from "../diagnostics.ts";
import { join, segments, valueAt } from "../document.ts";
import { isMutable, type Mutable, type Report } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** Which operations of a document are wanted at all. */
export interface Selection {
  /** Tags of which an operation must have one; empty for any. */
  readonly includeTags: readonly string[];
  /** Globs of which the path must fit one (`*` within a segment, `**` across); empty for any. */
  readonly includePaths: readonly string[];
}

/** Takes out what is not wanted, and the schemas that nobody needs then. */
export function select(document: Mutable, { includeTags, includePaths }: Selection, report: Report): void {
  if (includeTags.length === 0 && includePaths.length === 0) return;
  const operations = [...operationsOf(document)].map(({ operation, ...place }) => ({
    ...place,
    tags: Array.isArray(operation.tags) ? operation.tags.map(String) : [],
  }));
  const globs = includePaths.map(globPattern);
  const isWanted = ({ path, tags }: (typeof operations)[number]) =>
    (includeTags.length === 0 || includeTags.some((tag) => tags.includes(tag))) &&
    (globs.length === 0 || globs.some((glob) => glob.test(path)));
  const wanted = new Set(operations.filter(isWanted));
  const texts = unmatched(operations, { includeTags, includePaths });
  if (texts.length === 0 && wanted.size === 0) texts.push("no operation has both such a tag and such a path");
  for (const text of texts) report(problem("selection-unmatched", "#", text));
  const kept = new Set([...wanted].map(({ path }) => path));
  for (const operation of operations) {
    if (!kept.has(operation.path)) delete (document.paths as Mutable)[operation.path];
    else if (!wanted.has(operation)) delete operation.item[operation.method];
  }
  prune(document);
}

/** What was asked for and is not there: a word that is misspelt would leave an API without tools. */
function unmatched(
  operations: readonly { readonly path: string; readonly tags: readonly string[] }[],
  { includeTags, includePaths }: Selection,
): string[] {
  const known = [...new Set(operations.flatMap(({ tags }) => tags))];
  const absent = includeTags.filter((tag) => !known.includes(tag));
  const there = known.length === 0 ? "no operation has any" : `there are ${listed(known)}`;
  const idle = includePaths.filter((glob) => !operations.some(({ path }) => globPattern(glob).test(path)));
  const paths = listed([...new Set(operations.map(({ path }) => path))]);
  return [
    ...absent.map((tag) => `no operation has the tag ${tag}: ${there}`),
    ...idle.map((glob) => `no path fits ${glob}: there are ${paths}`),
  ];
}

/** Of many the first. */
function listed(names: readonly string[]): string {
  return names.slice(0, 12).join(", ") + (names.length > 12 ? ", ..." : "");
}

function globPattern(glob: string): RegExp {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

/** Leaves the components that the paths refer to, directly or through others. */
function prune(document: Mutable): void {
  const components = isMutable(document.components) ? document.components : {};
  const needed = new Set<string>();
  const queue = [...referencesIn(document.paths)];
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    if (needed.has(pointer)) continue;
    needed.add(pointer);
    queue.push(...referencesIn(valueAt(document, pointer)));
  }
  for (const [kind, entries] of Object.entries(components)) {
    if (kind === "securitySchemes" || !isMutable(entries)) continue;
    for (const name of Object.keys(entries))
      if (!needed.has(join("#/components", kind, name))) delete entries[name];
  }
}

/** Pointers to the components that a value refers to itself; what a discriminator maps to is one of them. */
function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  if (!isMutable(value)) return;
  const { $ref, discriminator } = value;
  const mapping = isMutable(discriminator) && isMutable(discriminator.mapping) ? discriminator.mapping : {};
  for (const reference of [$ref, ...Object.values(mapping)])
    if (typeof reference === "string") yield join("#", ...segments(reference).slice(0, 3));
  for (const entry of Object.values(value)) yield* referencesIn(entry);
}
