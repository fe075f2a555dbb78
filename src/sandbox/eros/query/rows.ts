import type { StatementSyncInstance } from "@photostructure/sqlite";
import { distinctNames } from "./columns.ts";
import type { Bindings } from "./parameters.ts";

export interface RowCaps {
  readonly maxRows: number;
  /** Of all rows as JSON. */
  readonly maxBytes: number;
}

/**
 * Steps through a statement until it ends or a cap is reached, whatever LIMIT it has.
 *
 * @returns the query's result (`QueryResult`) as JSON
 */
export function readRows(statement: StatementSyncInstance, bindings: Bindings, caps: RowCaps): string {
  const columns = distinctNames(statement.columns().map(({ name }) => name));
  const { rows, truncated } = collect(statement, columns, bindings, caps);
  const rest = { count: rows.length, columns, ...(truncated && { truncated }) };
  return `{"results":[${rows.join()}],${JSON.stringify(rest).slice(1)}`;
}

function collect(
  statement: StatementSyncInstance,
  columns: readonly string[],
  { named, positional }: Bindings,
  { maxRows, maxBytes }: RowCaps,
): { rows: string[]; truncated: boolean } {
  // By hand: making an object of each row first takes half as long again.
  const keys = columns.map((name) => `${JSON.stringify(name)}:`);
  const rows: string[] = [];
  let bytes = 0;
  for (const values of statement.iterate(named, ...positional) as Iterable<readonly unknown[]>) {
    const row = `{${values.map((value, column) => keys[column] + jsonOf(value)).join()}}`;
    bytes += Buffer.byteLength(row) + 1;
    // Leaving the loop resets the statement: an open one would hold back checkpoints of the writer.
    if (rows.length === maxRows || bytes > maxBytes) return { rows, truncated: true };
    rows.push(row);
  }
  return { rows, truncated: false };
}

/** JSON has neither blobs nor infinity, and its readers round integers beyond 2^53. */
function jsonOf(value: unknown): string {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? String(value) : `"${value}"`;
  if (typeof value === "number" && !Number.isFinite(value)) return `"${value}"`;
  if (value instanceof Uint8Array) return `{"base64":"${Buffer.from(value).toString("base64")}"}`;
  return JSON.stringify(value);
}
