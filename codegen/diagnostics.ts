import { CODES, type Code, type Severity } from "./codes.ts";

/** Something to say about a spec, as a value: stages find problems, the pipeline locates them, the command prints. */
export interface Problem {
  readonly code: Code;
  /** JSON pointer into the bundled spec; `#` when there is no better one. */
  readonly pointer: string;
  readonly message: string;
}

/** A problem with its place in the sources. */
export interface Diagnostic extends Problem {
  /** Relative to the project. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** In place of the code's own: what is an error in a spec of ours is a warning in that of somebody else. */
  readonly severity?: Severity;
}

export function problem(code: Code, pointer: string, message: string): Problem {
  return { code, pointer, message };
}

/** Whether there is something that leaves no sound files to generate. */
export function hasErrors(problems: readonly (Problem & { readonly severity?: Severity })[]): boolean {
  return problems.some((problem) => severityOf(problem) === "error");
}

export function severityOf({
  code,
  severity,
}: {
  readonly code: Code;
  readonly severity?: Severity;
}): Severity {
  return severity ?? CODES[code].severity;
}

/** By file, line, then text; a finding in a shared part of the spec is said once, however often it was met. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]));
  return [...byText.entries()]
    .sort(
      ([a, left], [b, right]) => compare(left.file, right.file) || left.line - right.line || compare(a, b),
    )
    .map(([, diagnostic]) => diagnostic);
}

/** `file:line severity code: message`, then the pointer and the way to mend it, each on a line of its own. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { code, file, line, message, pointer } = diagnostic;
  const at = pointer === "#" ? [] : [`  at ${pointer}`];
  const said = `${file}:${line} ${severityOf(diagnostic)} ${code}: ${message}`;
  return [said, ...at, `  fix: ${CODES[code].fix}`].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
