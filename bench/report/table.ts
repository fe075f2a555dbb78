import { type Metric, metrics, type Target } from "../metrics.ts";
import type { Row } from "./rows.ts";

const header = ["what", "ours", "floor", "its value", "ratio (middle half)", "target", ""];
/** Columns that hold words; the others hold numbers and are flush right. */
const words = new Set([0, 2, 5, 6]);

/** The rows as a Markdown table, which a terminal shows just as well. */
export function table(rows: readonly Row[]): string {
  const cells = [header, ...rows.map(cellsOf)];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width, column) =>
    words.has(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const [top = [], ...rest] = cells;
  return [top, rule, ...rest].map((row) => line(row, widths)).join("\n");
}

function line(row: readonly string[], widths: readonly number[]): string {
  const padded = widths.map((width, column) => {
    const text = row[column] ?? "";
    return words.has(column) ? text.padEnd(width) : text.padStart(width);
  });
  return `| ${padded.join(" | ")} |`;
}

function cellsOf({ metric, ours, floor, ratio, target, met }: Row): string[] {
  const { title, unit, digits }: Metric = metrics[metric];
  const number = (value: number) => value.toLocaleString("en", fixed(digits));
  const range = ratio === null ? "" : `${two(ratio.median)} (${two(ratio.low)}–${two(ratio.high)})`;
  return [
    `${title}, ${unit}`,
    number(ours),
    floor?.id ?? "",
    floor === null ? "" : number(floor.value),
    range,
    target === null ? "" : bound(target),
    met === null ? "" : met ? "ok" : "missed",
  ];
}

function bound(target: Target): string {
  const [sign, limit] = "atMost" in target ? ["≤", target.atMost] : ["≥", target.atLeast];
  return `${sign} ${limit.toLocaleString("en")}`;
}

function two(value: number): string {
  return value.toLocaleString("en", fixed(2));
}

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
