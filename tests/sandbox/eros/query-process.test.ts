import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";
import { buildSync } from "esbuild";
import { createQueryRunner, type QueryRunnerOptions } from "../../../src/sandbox/eros/query/index.ts";
import { createFixture, outcomeOf } from "./query-fixture.ts";

const fixture = createFixture();
after(() => fixture.remove());

const ENDLESS = "SELECT count(*) FROM mass_messages a, mass_messages b, mass_messages c";
const failed = (text: string) => `Query execution error: ${text}`;

/** Writes a module beside the program. */
function module(name: string, text: string): string {
  const file = path.join(fixture.folder, name);
  writeFileSync(file, text);
  return file;
}

/** The program, which leaves its number in a file of this name. */
const numbered = (name: string) =>
  module(
    `${name}.js`,
    `import "./eros-query.js";
     import { writeFileSync } from "node:fs";
     writeFileSync(${JSON.stringify(path.join(fixture.folder, `${name}.pid`))}, String(process.pid));`,
  );
const numberOf = (name: string) => Number(readFileSync(path.join(fixture.folder, `${name}.pid`), "utf8"));

/** Whether a process runs; one that has ended and that nobody asked for yet does not. */
function runs(pid: number): boolean {
  const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  return state !== "" && !state.startsWith("Z");
}

async function hasEnded(pid: number): Promise<boolean> {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) if (!runs(pid)) return true;
  process.kill(pid, "SIGKILL");
  return false;
}

async function withRunner(
  options: Partial<QueryRunnerOptions>,
  work: (runner: ReturnType<typeof createQueryRunner>) => Promise<void>,
): Promise<void> {
  const runner = createQueryRunner({ file: fixture.file, program: fixture.program, ...options });
  try {
    await work(runner);
  } finally {
    runner.close();
  }
}

/** The runner as a part of a bundle in this place. */
function bundled(outfile: string): Promise<{ createQueryRunner: typeof createQueryRunner }> {
  const entry = fileURLToPath(new URL("../../../src/sandbox/eros/query/index.ts", import.meta.url));
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  return import(pathToFileURL(outfile).href);
}

function startParent(program: string, mode: "idle" | "busy"): ChildProcess {
  const script = fileURLToPath(new URL("query-parent.ts", import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", script, fixture.file, program, mode], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test("its process gets no environment, no stdin and no stdout", async () => {
  process.env.EROS_QUERY_TEST_SECRET = "a secret";
  const program = module(
    "probe.js",
    `import { fstatSync } from "node:fs";
     const seen = () => ({
       variables: Object.keys(process.env).filter((name) => !name.startsWith("NODE_CHANNEL_")),
       arguments: process.argv.slice(2),
       flags: process.execArgv,
       devices: [0, 1].map((fd) => fstatSync(fd).isCharacterDevice() && !process[fd ? "stdout" : "stdin"].isTTY),
     });
     process.on("message", () => process.send({ kind: "done", json: JSON.stringify({ results: [seen()] }) }));`,
  );
  await withRunner({ program }, async (runner) => {
    const { results } = await runner.run("SELECT 1");
    assert.deepEqual(results, [{ variables: [], arguments: [], flags: [], devices: [true, true] }]);
  });
  delete process.env.EROS_QUERY_TEST_SECRET;
});

test("whoever forgets to close it can end, its process ends too, and stdout stays clean", async () => {
  const parent = startParent(numbered("idle"), "idle");
  const [output] = await once(parent.stdout as NodeJS.ReadableStream, "data");
  const [code] = await once(parent, "exit");
  assert.deepEqual([String(output), code], ['[{"n":3}]', 0]);
  assert.ok(await hasEnded(numberOf("idle")));
});

test("when its parent is killed, its process ends, even in the middle of an endless query", async () => {
  const parent = startParent(numbered("busy"), "busy");
  await once(parent.stdout as NodeJS.ReadableStream, "data");
  await sleep(300);
  parent.kill("SIGKILL");
  await once(parent, "exit");
  await sleep(100);
  assert.ok(runs(numberOf("busy")), "the query was not running yet");
  assert.ok(await hasEnded(numberOf("busy")));
});

test("it works from source", async () => {
  await withRunner({ program: undefined }, async (runner) => {
    assert.equal((await runner.run("SELECT 1")).count, 1);
  });
});

test("a bundle finds its program from a public file, from a chunk, and from elsewhere in its package", async () => {
  writeFileSync(path.join(fixture.folder, "package.json"), "{}");
  mkdirSync(path.join(fixture.folder, "dist"));
  writeFileSync(path.join(fixture.folder, "dist/eros-query.js"), readFileSync(fixture.program));
  for (const place of ["dist/cli.js", "dist/chunks/cli-1.js", "compiled/tests/cli.js"]) {
    const outfile = path.join(fixture.folder, place);
    const runner = (await bundled(outfile)).createQueryRunner({ file: fixture.file });
    assert.equal((await runner.run("SELECT 1")).count, 1, place);
    runner.close();
  }
});

test("a program that is nowhere is said to be missing, and not looked for outside of the package", async () => {
  const outfile = path.join(fixture.folder, "dist/other/deep/cli.js");
  writeFileSync(path.join(fixture.folder, "dist/eros-query.js"), "");
  const { createQueryRunner: create } = await bundled(outfile);
  writeFileSync(path.join(fixture.folder, "dist/other/package.json"), "{}");
  await assert.rejects(
    create({ file: fixture.file }).run("SELECT 1"),
    /was not found\. Build it, or name it/,
  );
});

test("a program that does not start, or ends, is a clear refusal, and the next query starts it again", async () => {
  const crashing = module("crashing.js", "process.exit(3)");
  await withRunner({ program: crashing }, async (runner) => {
    for (const _ of [1, 2]) {
      const { status, message } = await outcomeOf(runner, "SELECT 1");
      assert.deepEqual(
        [status, message],
        [503, failed("the process for queries could not be started (ended 3)")],
      );
    }
  });
  await withRunner({ program: numbered("killed") }, async (runner) => {
    await runner.run("SELECT 1");
    const first = numberOf("killed");
    process.kill(first, "SIGKILL");
    assert.ok(await hasEnded(first));
    await sleep(50);
    assert.equal((await runner.run("SELECT 1")).count, 1);
    const running = outcomeOf(runner, ENDLESS);
    await sleep(200);
    process.kill(numberOf("killed"), "SIGSEGV");
    const { status, message } = await running;
    assert.deepEqual([status, message], [400, failed("query ended with SIGSEGV")]);
    assert.equal((await runner.run("SELECT 1")).count, 1);
  });
});

describe("whoever waits", () => {
  test("can give up, before it runs and while it runs", async () => {
    await withRunner({ deadlineMs: 30_000 }, async (runner) => {
      await runner.run("SELECT 1");
      const [first, second] = [new AbortController(), new AbortController()];
      const running = runner.run(ENDLESS, [], first.signal);
      const waiting = runner.run(ENDLESS, [], second.signal);
      const last = runner.run("SELECT 1");
      second.abort(new Error("not any more"));
      await sleep(100);
      first.abort(new Error("too slow"));
      await assert.rejects(running, /too slow/);
      await assert.rejects(waiting, /not any more/);
      assert.equal((await last).count, 1);
    });
  });

  test("can give up while the process starts", async () => {
    await withRunner({ deadlineMs: 30_000 }, async (runner) => {
      const controller = new AbortController();
      const starting = runner.run(ENDLESS, [], controller.signal);
      await sleep(1);
      controller.abort(new Error("not any more"));
      await assert.rejects(starting, /not any more/);
      assert.equal((await runner.run("SELECT 1")).count, 1);
    });
  });

  test("is refused when a hundred others wait", async () => {
    await withRunner({}, async (runner) => {
      const outcomes = await Promise.all(Array.from({ length: 103 }, () => outcomeOf(runner, "SELECT 1")));
      const refusals = outcomes.filter(({ status }) => status !== 200);
      const want = { status: 503, message: failed("too many queries are waiting") };
      assert.deepEqual(refusals, [want, want, want]);
      assert.equal((await runner.run("SELECT 1")).count, 1);
    });
  });

  test("is told when it is closed", async () => {
    await withRunner({ deadlineMs: 30_000 }, async (runner) => {
      await runner.run("SELECT 1");
      const asked = [ENDLESS, ENDLESS, "SELECT 1"].map((query) => outcomeOf(runner, query));
      await sleep(100);
      runner.close();
      const late = await outcomeOf(runner, "SELECT 1");
      for (const { status, message } of [...(await Promise.all(asked)), late]) {
        assert.deepEqual([status, message], [503, failed("the database has been closed")]);
      }
    });
  });
});

for (const journal of ["delete", "wal"]) {
  test(`it sees what others write, and holds no lock between queries (journal mode ${journal})`, async () => {
    const file = path.join(fixture.folder, `${journal}.db`);
    const writer = new DatabaseSync(file);
    writer.exec(`pragma journal_mode = ${journal}; create table plants (name)`);
    const plant = () => writer.exec("insert into plants select value from json_each('[1,2,3,4,5,6,7,8,9]')");
    await withRunner({ file, maxRows: 5 }, async (runner) => {
      for (const want of [0, 9, 18]) {
        assert.deepEqual((await runner.run("SELECT count(*) AS n FROM plants")).results, [{ n: want }]);
        assert.equal((await runner.run("SELECT * FROM plants")).truncated, want > 0 ? true : undefined);
        plant();
        if (journal === "wal") {
          assert.equal(writer.prepare("pragma wal_checkpoint(truncate)").get().busy, 0);
        }
      }
    });
    writer.close();
  });
}
