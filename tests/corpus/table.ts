import type { Row } from "./row.ts";

const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string | number])[] = [
  ["document", ({ name }) => name],
  ["KB", ({ kilobytes }) => kilobytes],
  ["operations", ({ operations }) => operations],
  ["methods", ({ methods }) => methods],
  ["tools", ({ listing }) => listing?.tools ?? "none"],
  ["seconds", ({ seconds }) => seconds.toFixed(1)],
  ["processor seconds", ({ processor }) => processor.toFixed(1)],
  ["MB", ({ megabytes }) => megabytes],
  ["warnings", ({ warnings }) => warnings],
  ["type errors", ({ typeErrors }) => typeErrors.length],
  ["list, KB", ({ listing }) => (listing ? Math.round(listing.bytes / 1024) : "rejected")],
  ["largest tool, KB", ({ listing }) => (listing ? (listing.largest / 1024).toFixed(1) : "")],
  ["calls right on the wire", ({ wire }) => (wire ? `${wire.right} of ${wire.calls}` : "")],
  ["zod = ajv", ({ agreement }) => (agreement ? percentage(agreement) : "")],
  [
    "diagnostics",
    ({ diagnostics }) =>
      Object.entries(diagnostics)
        .map(([code, count]) => `${code} ${count}`)
        .join(", "),
  ],
];

export function table(rows: readonly Row[]): string {
  const lines = [COLUMNS.map(([head]) => head), COLUMNS.map(() => "---"), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
}

function cells(row: Row): (string | number)[] {
  return COLUMNS.map(([, cell]) => cell(row));
}

export function percentage({
  values,
  disagreed,
}: {
  readonly values: number;
  readonly disagreed: number;
}): string {
  return values === 0 ? "" : `${(100 - (100 * disagreed) / values).toFixed(2)} %`;
}

/** How many calls were compared, and why the others were not. */
export function wireSummary(rows: readonly Row[]): string {
  const all = rows.flatMap(({ wire }) => (wire ? [wire] : []));
  const sum = (key: "calls" | "right") => all.reduce((total, wire) => total + wire[key], 0);
  const reasons = new Map<string, number>();
  for (const [reason, count] of all.flatMap(({ leftOut }) => Object.entries(leftOut)))
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  const lines = [...reasons]
    .sort(([, one], [, other]) => other - one)
    .map(([why, count]) => `- ${count} x ${why}`);
  return [`${sum("right")} of ${sum("calls")} calls are right on the wire. Not compared:\n`, ...lines].join(
    "\n",
  );
}
