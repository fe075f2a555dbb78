import { type Finding, faultsOf } from "./judge.ts";

const header = [
  "fault",
  "call",
  "answer",
  "time",
  "requests",
  "posts",
  "out",
  "alive",
  "next call",
  "key seen",
  "verdict",
];

/** The findings as a Markdown table, and how many are as they should be. */
export function table(findings: readonly Finding[], isOurs: boolean): string {
  const rows = findings.map((finding) => cells(finding, isOurs));
  const good = findings.filter((finding) => faultsOf(finding, isOurs).length === 0).length;
  const lines = [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return `${lines.join("\n")}\n\n${good} of ${findings.length} as it should be.`;
}

function cells(finding: Finding, isOurs: boolean): string[] {
  const { scenario, told, ms, requests, posts, published, isAlive, next, leaks } = finding;
  const wrong = faultsOf(finding, isOurs);
  return [
    scenario.what,
    scenario.action,
    told,
    ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`,
    String(requests),
    String(posts),
    String(published),
    isAlive ? "yes" : "no",
    next,
    leaks.length === 0 ? "no" : leaks.join(", "),
    wrong.length === 0 ? "✓" : `✗ ${wrong.join("; ")}`,
  ];
}
