import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { type TestContext } from "node:test";
import { run } from "../../../codegen/lint/command.ts";
import { lend, siblings } from "./tools.ts";

const project = path.resolve(import.meta.dirname, "../../..");

/** What the command says, and its exit code. */
async function lint(...argv: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  return { code: await run(argv, { project, ...streams }), out: out.join(""), err: err.join("") };
}

async function fileOf(t: TestContext, content: unknown): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "lint-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "tools.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

test("our own contracts are good, within the budgets of their promise", async () => {
  const { code, out, err } = await lint("--default-tokens", "6000");
  assert.deepEqual([code, err], [0, ""], out);
  assert.match(
    out,
    /^good: mean \d\.\d\d \(at least 4\.3\), lowest \d\.\d\d \(at least 4\), 0 errors, \d+ warnings$/m,
  );
});

test("a bad contract, in any wrapping: low scores, each lost point with its mend, exit code 1", async (t) => {
  const bad = {
    name: "do",
    description: "This tool is important: use it always.",
    inputSchema: { type: "object", properties: { data: { type: "object" }, method: { type: "string" } } },
  };
  for (const content of [[bad], { tools: [bad] }, { jsonrpc: "2.0", id: 1, result: { tools: [bad] } }]) {
    const file = await fileOf(t, content);
    const { code, out } = await lint(file, "--format", "json");
    const [report] = JSON.parse(out);
    assert.equal(code, 1);
    assert.ok(report.mean < 2.5, `${report.mean}`);
    const { code: again, out: table } = await lint(file);
    assert.equal(again, 1);
    assert.match(table, /^do +\d\.\d\d /m);
    const explained = table.match(/^ {2}-[\d.]+ \w+ [\w-]+: .+\n {5}mend: .+$/gm) ?? [];
    assert.equal(explained.length, report.scores[0].losses.length);
    assert.match(table, /^not good enough: /m);
  }
});

test("the demands are the caller's", async (t) => {
  const file = await fileOf(t, [lend, ...siblings]);
  assert.equal((await lint(file)).code, 0);
  assert.equal((await lint(file, "--min-mean", "5", "--min-tool", "5")).code, 0);
  assert.equal((await lint(file, "--tool-tokens", "100")).code, 1);
  assert.equal((await lint(file, "--all-tokens", "100")).code, 1);
  const { out } = await lint(file, "--default-tokens", "100");
  assert.match(
    out,
    /^error default-budget: the tools that are on by default cost about \d+ tokens, \d+ over the budget$/m,
  );
});

const refusals = [
  { argv: ["nonesuch"], says: /^nonesuch is no file and no api \(openapi\/ has .*mixpost.*\)$/m },
  { argv: ["tests/cases/bad-text/spec.yaml"], says: /error yaml-syntax/ },
  { argv: ["--min-mean", "high"], says: /^--min-mean is a number, not high/ },
  { argv: ["--format", "xml"], says: /^--format is table or json, not xml/ },
  { argv: ["--explian"], says: /Unknown option '--explian'/ },
];

test("what cannot be scored is said, with exit code 2", async (t) => {
  const empty = await fileOf(t, { tools: [] });
  assert.deepEqual(await lint(empty), { code: 2, out: "", err: `${empty} has no tools\n` });
  for (const { argv, says } of refusals) {
    const { code, out, err } = await lint(...argv);
    assert.deepEqual([code, out], [2, ""], argv.join(" "));
    assert.match(err, says);
  }
  assert.match((await lint("--help")).out, /^Usage: npm run lint:tools -- /);
});
