import type { Outcome } from "./trial.ts";
import type { Score } from "./wire.ts";

const HEADER = [
  "document",
  "generator",
  "seconds of processor",
  "MB",
  "type errors",
  "tools listed",
  "right on the wire",
  "but for credentials",
];

/** The outcomes as a Markdown table, a line for each document and generator. */
export function table(outcomes: readonly Outcome[]): string {
  return [HEADER, HEADER.map(() => "---"), ...outcomes.map(cells)]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function cells(outcome: Outcome): string[] {
  const { subject, contestant, processor, megabytes, typeErrors, tools, score } = outcome;
  return [
    subject,
    contestant,
    typeof processor === "number" ? processor.toFixed(1) : processor,
    text(megabytes),
    text(typeErrors),
    text(tools),
    share(score, "right"),
    share(score, "rightButCredentials"),
  ];
}

function share(score: Score | null, part: "right" | "rightButCredentials"): string {
  return score === null ? "" : `${score[part]} of ${score.of}`;
}

/** A stroke would end the cell. */
function text(value: number | string | null): string {
  return value === null ? "" : String(value).replaceAll("|", "\\|");
}
