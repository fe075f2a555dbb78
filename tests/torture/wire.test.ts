import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import test from "node:test";
import { listen } from "./echo.ts";
import { INSTEAD } from "./instead.ts";
import { MATRIX_ROWS, matrixDocument } from "./matrix.ts";
import { type Row, type Sent, toolArguments } from "./row.ts";
import { ROWS } from "./rows.ts";
import { serve } from "./serving.ts";

type Requests = { readonly [row: string]: Sent | { readonly failed: string } };

const recorded = JSON.parse(await readFile(path.join(import.meta.dirname, "requests.json"), "utf8")) as {
  readonly torture: Requests;
  readonly matrix: Requests;
};

for (const [name, document, rows, requests] of [
  ["trap", path.join(import.meta.dirname, "spec.yaml"), ROWS, recorded.torture],
  ["style", matrixDocument(), MATRIX_ROWS, recorded.matrix],
] as const) {
  test(`every ${name} arrives as another implementation sends it`, async (t) => {
    const echo = await listen();
    t.after(() => echo.close());
    const { session, toolOf } = await serve(t, document, echo.url);
    for (const row of rows) {
      await t.test(rowName(row), async () => {
        const result = await session.client.callTool({
          name: toolOf(row.operation),
          arguments: { ...toolArguments(row) },
        });
        const sent = echo.seen.splice(0);
        const want = wanted(row, requests);
        if ("failed" in want) assert.deepEqual([result.isError, sent], [true, []]);
        else assert.deepEqual(plain(sent), [want], JSON.stringify(result.content));
      });
    }
  });
}

test("no exception is made of a row that is not there, or where there is nothing to except", () => {
  const all = { ...recorded.torture, ...recorded.matrix };
  for (const [row, instead] of INSTEAD) {
    const want = all[row];
    assert.ok(want !== undefined && !("failed" in want), row);
    assert.notDeepEqual({ ...want, ...instead }, want, row);
  }
});

function wanted(row: Row, requests: Requests): Sent | { readonly failed: string } {
  const want = requests[rowName(row)];
  assert.ok(want, `${rowName(row)} is not recorded: run \`make torture UPDATE=1\``);
  return "failed" in want ? want : { ...want, ...INSTEAD.get(rowName(row)) };
}

function rowName({ operation, name }: Row): string {
  return `${operation}: ${name}`;
}

/** What JSON makes of it: absent is absent. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
