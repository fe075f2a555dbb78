import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { examine, furnish, generator, type Row } from "./row.ts";
import { batches, others, specs } from "./specs.ts";
import { percentage, table, wireSummary } from "./table.ts";

/**
 * Program: generates tools from public documents, type-checks, loads and lists them, and prints what became of each as a
 * Markdown table. Exit code 1 when something is lost without a word, does not compile, or is rejected by a client.
 *
 *   SAMPLE=1      the documents that CI takes
 *   ONLY=a,b      those of these names
 *   SPECS=a,b     the documents with these paths instead
 *   VALUES=200    how many values each tool's check is tried with
 *   CALLS=20      how many calls of each tool are compared on the wire
 */
const { SAMPLE, ONLY, SPECS, VALUES = "20", CALLS = "5", KEEP } = process.env;
const only = ONLY?.split(",");
const offered = SPECS === undefined ? specs(SAMPLE === "1") : others(SPECS.split(","));
const chosen = offered.filter(({ name }) => only === undefined || only.includes(name));
const workshop = KEEP ?? (await mkdtemp(path.join(tmpdir(), "corpus-")));
await furnish(workshop);
// Compiles the generator if it has to be, which is no document's cost.
await generator("--help");
const rows: Row[] = [];
try {
  for (const batch of batches(chosen)) {
    const done = await examine(batch, { workshop, values: Number(VALUES), calls: Number(CALLS) });
    for (const { name, faults } of done)
      console.error(`${name}: ${faults.length === 0 ? "good" : faults.join("\n  ")}`);
    rows.push(...done);
  }
} finally {
  if (KEEP === undefined) await rm(workshop, { recursive: true });
}

console.log(table(rows));
const disagreements = rows.flatMap(({ name, agreement }) =>
  (agreement?.examples ?? []).map((text) => `- ${name}: ${text}`),
);
const sum = (key: "values" | "disagreed") =>
  rows.reduce((total, { agreement }) => total + (agreement?.[key] ?? 0), 0);
const all = { values: sum("values"), disagreed: sum("disagreed") };
console.log(`zod and ajv say the same of ${percentage(all)} of ${all.values} values. Where they do not:\n`);
console.log(disagreements.slice(0, 60).join("\n"));
console.log(`\n${wireSummary(rows)}`);
const faults = rows.filter((row) => row.faults.length > 0);
if (faults.length > 0) console.error(`\nat fault: ${faults.map(({ name }) => name).join(", ")}`);
if (faults.length > 0 || all.disagreed > all.values * 0.005) process.exitCode = 1;
