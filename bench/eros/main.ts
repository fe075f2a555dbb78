/**
 * `npm run bench:eros`: the EROS backend, its answers included, against the same statements directly on the library,
 * by turns in one run. `--quick`: fewer rounds.
 */
import { DatabaseSync } from "@photostructure/sqlite";
import { createErosBackend } from "../../src/sandbox/eros/index.ts";
import { median, pairedRatios, quantile, spread } from "../statistics.ts";
import { MESSAGES, makeDatabase } from "./database.ts";

const rounds = process.argv.includes("--quick") ? 0.2 : 1;
const { file, remove } = makeDatabase();
const backend = createErosBackend({ file });
const direct = new DatabaseSync(file, { readOnly: true });
const point = "SELECT page_name, current_total_earnings FROM creators WHERE performance_tier = 1";
const many = "SELECT * FROM mass_messages LIMIT 10000";

try {
  await compare("execute_query, one row", 1000 * rounds, () => ask("/v1/query", point), read(point));
  await compare("execute_query, 10,000 rows", 30 * rounds, () => ask("/v1/query", many), read(many));
  // Nothing on the library does the same.
  await alone(`get_volume_config, ${MESSAGES} messages`, 100 * rounds, () =>
    ask("/v1/creators/mina/volume-config"),
  );
  await alone(`get_best_timing, ${MESSAGES} messages`, 50 * rounds, () =>
    ask("/v1/creators/mina/best-timing?days_lookback=120"),
  );
} finally {
  backend.close();
  direct.close();
  remove();
}

/** A request as a client makes it, and its answer read to the end. */
async function ask(route: string, query?: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${backend.apiKey}`, "content-type": "application/json" };
  const sent = query === undefined ? {} : { method: "POST", body: JSON.stringify({ query }) };
  const response = await backend.fetch(new Request(`http://eros.localhost${route}`, { headers, ...sent }));
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The statement on the library, its rows turned into text and back, as every answer is. */
function read(query: string): () => unknown {
  return () => JSON.parse(JSON.stringify(direct.prepare(query).all()));
}

async function compare(
  what: string,
  count: number,
  ours: () => unknown,
  floor: () => unknown,
): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let round = -5; round < count; round++) {
    const [a, b] = [await timed(ours), await timed(floor)];
    if (round < 0) continue;
    times[0].push(a);
    times[1].push(b);
  }
  const ratio = spread(pairedRatios(...times));
  const range = `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
  console.log(`${what}: p50 ${ms(median(times[0]))}, library p50 ${ms(median(times[1]))}, ratio ${range}`);
}

async function alone(what: string, count: number, work: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let round = -3; round < count; round++) {
    const time = await timed(work);
    if (round >= 0) times.push(time);
  }
  console.log(`${what}: p50 ${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
