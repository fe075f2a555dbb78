import type { Finding, Status } from "./finding.ts";

export interface Report {
  readonly version: string;
  /** Whose configuration was examined, and where this server was found in it; null when only the environment was. */
  readonly client: { readonly name: string; readonly file: string | null } | null;
  readonly findings: readonly Finding[];
}

/** Whether nothing is wrong; warnings do not count. */
export function isHealthy({ findings }: Report): boolean {
  return findings.every(({ status }) => status !== "fail");
}

/** One JSON document: `{healthy, version, client, findings: [{id, status, what, mend}]}`. */
export function renderJson(report: Report): string {
  return `${JSON.stringify({ healthy: isHealthy(report), ...report }, null, 2)}\n`;
}

const marks: Readonly<Record<Status, { readonly sign: string; readonly colour: number }>> = {
  ok: { sign: "✓", colour: 32 },
  warn: { sign: "!", colour: 33 },
  fail: { sign: "✗", colour: 31 },
  skip: { sign: "-", colour: 2 },
};

/** One line a finding, what to do about it below, and the sum at the end. */
export function renderText(report: Report, colours: boolean): string {
  const width = Math.max(...report.findings.map(({ id }) => id.length));
  const paint = (text: string, colour: number) => (colours ? `\u001b[${colour}m${text}\u001b[0m` : text);
  const lines = report.findings.flatMap(({ id, status, what, mend }) => {
    const { sign, colour } = marks[status];
    const line = `${paint(sign, colour)} ${id.padEnd(width)}  ${what}`;
    return mend === null ? [line] : [line, `  ${" ".repeat(width)}  -> ${mend}`];
  });
  return [...lines, "", sum(report), ""].join("\n");
}

function sum({ findings }: Report): string {
  const count = (wanted: Status) => findings.filter(({ status }) => status === wanted).length;
  const [problems, warnings] = [count("fail"), count("warn")];
  const about = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const parts = [
    ...(problems > 0 ? [about(problems, "problem")] : ["No problem"]),
    ...(warnings > 0 ? [about(warnings, "warning")] : []),
  ];
  return `${parts.join(", ")}.`;
}
