import { createHash } from "node:crypto";

/** Words of a name, split where case or punctuation says so: `accounts[]`, `X-Request-Id`, `postingTimes`. */
export function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `panel.workspaces.list` -> `PanelWorkspacesList`. */
export function pascalCase(text: string): string {
  const name = words(text)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join("");
  return /^[A-Za-z]/.test(name) ? name : `_${name}`;
}

/** `Media folders` -> `mediaFolders`. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name[0]?.toLowerCase() + name.slice(1);
}

/** What hosts accept at most as the key of an argument, less what a clash adds to it. */
const LONGEST_ARGUMENT = 56;

/** A wire name as the key of an argument: kept where hosts take it as it is (`account_id`), else camelCase. */
export function argumentName(wire: string): string {
  const trimmed = wire.replace(/\[\]$/, "");
  const name = (/^[A-Za-z_][A-Za-z0-9_]*$/.test(trimmed) ? trimmed : camelCase(trimmed)).slice(
    0,
    LONGEST_ARGUMENT,
  );
  return safeKey(name);
}

/** A key that means nothing yet to a JavaScript object, and none that makes a promise of it. */
export function safeKey(name: string): string {
  return UNSAFE.has(name) ? `${name}_` : name;
}

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/** A name that nobody has yet: the wanted one, or the first free one with a number behind it. Claims it. */
export function claim(taken: Set<string>, wanted: string): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

/** Keys that mean something to every JavaScript object. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"]);

/** Names that generated modules need for themselves, or that would hide a global or a keyword. */
export const RESERVED: readonly string[] = `
  z requests responses toolInputs

  Array Blob Boolean Date Error Function Infinity JSON Map Math NaN Number Object Promise Proxy Reflect RegExp Set
  String Symbol undefined

  arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof var void while with yield
`
  .trim()
  .split(/\s+/);

/** Eight letters that stand for a name that is too long, or that nothing is left of. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
