import type { Finding } from "./hosts/rule.ts";
import { count } from "./hosts/sizes.ts";
import type { Report } from "./lint.ts";
import { WEIGHTS } from "./rule.ts";
import type { ToolScore } from "./score.ts";

/** As text for people: a row a tool, worst first, then what each lacks, then what hosts would say. */
export function toTable(report: Report, explain: boolean): string {
  const scores = [...report.scores].sort((a, b) => a.total - b.total);
  const failing = scores.filter(({ total }) => total < report.demands.lowest);
  return [
    heading(report),
    "",
    ...rows(report, scores),
    "",
    ...(explain ? scores : failing).flatMap(explanation),
    ...(explain ? [] : tally(scores)),
    ...report.findings.map(findingLine),
    ...(report.findings.length > 0 ? [""] : []),
    verdict(report),
    "",
  ].join("\n");
}

/** Everything, for machines. */
export function toJson(reports: readonly Report[]): string {
  const plain = reports.map(({ costs, ...report }) => ({
    ...report,
    costs: { ...costs, tools: Object.fromEntries(costs.tools) },
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function heading({ name, scores, costs }: Report): string {
  const { standard, all } = costs;
  const tokens = `${count(standard.tokens)} tokens by default, ${count(all.tokens)} in all (estimated)`;
  return `${name}: ${scores.length} tools, ${tokens}`;
}

function rows({ costs }: Report, scores: readonly ToolScore[]): string[] {
  const titles = ["tool", "total", ...Object.keys(WEIGHTS), "tokens"];
  const cells = scores.map(({ tool, total, dimensions }) => [
    tool,
    total.toFixed(2),
    ...Object.values(dimensions).map((score) => score.toFixed(1)),
    String(costs.tools.get(tool)?.tokens ?? 0),
  ]);
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  return [titles, ...cells].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function explanation({ tool, total, losses }: ToolScore): string[] {
  if (losses.length === 0) return [];
  const lines = losses.map(
    ({ dimension, rule, points, message, mend }) =>
      `  -${points} ${dimension} ${rule}: ${message}\n     mend: ${mend}`,
  );
  return [`${tool}: ${total.toFixed(2)}`, ...lines, ""];
}

/** Which rules cost the most tools points. */
function tally(scores: readonly ToolScore[]): string[] {
  const rules = scores.flatMap(({ losses }) => losses.map(({ rule }) => rule));
  const counts = [...new Set(rules)].map(
    (rule) => [rule, rules.filter((other) => other === rule).length] as const,
  );
  if (counts.length === 0) return [];
  const said = counts.sort((a, b) => b[1] - a[1]).map(([rule, times]) => `${rule} ${times}`);
  return [`Points are missing for: ${said.join(", ")} (--explain says where, and what mends it)`, ""];
}

function findingLine({ severity, rule, tool, message, mend }: Finding): string {
  return `${severity} ${rule}: ${tool === null ? "" : `${tool}: `}${message}\n  mend: ${mend}`;
}

function verdict({ mean, lowest, demands, findings, isGood }: Report): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const said = `mean ${mean.toFixed(2)} (at least ${demands.mean}), lowest ${lowest.toFixed(2)} (at least ${demands.lowest})`;
  return `${isGood ? "good" : "not good enough"}: ${said}, ${errors} errors, ${findings.length - errors} warnings`;
}
