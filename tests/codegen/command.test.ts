import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { type TestContext } from "node:test";
import { promisify } from "node:util";
import { run } from "../../codegen/command.ts";
import { project } from "./cases.ts";

/** A project of its own with one spec, and the command in it. */
async function smallProject(t: TestContext, name: string, memory?: string) {
  const folder = await mkdtemp(path.join(tmpdir(), "project-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(path.join(project, "biome.json"), path.join(folder, "biome.json"));
  await mkdir(path.join(folder, "openapi"));
  await cp(path.join(project, "tests/cases", name, "spec.yaml"), path.join(folder, "openapi/demo.yaml"));
  const kept = memory === undefined ? {} : { memory: path.join(folder, memory) };
  const command = async (...argv: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
    return {
      code: await run(argv, { project: folder, ...kept, ...streams }),
      out: out.join(""),
      err: err.join(""),
    };
  };
  const watching = (signal: AbortSignal) =>
    run(["--watch"], { project: folder, signal, out: () => undefined, err: () => undefined });
  return { command, watching, file: (name: string) => path.join(folder, "generated/demo", name) };
}

const UP_TO_DATE = { code: 0, out: "generated/ is up to date\n", err: "" };

test("the command writes, then has nothing to do; it finds hand edits and stale files, and mends them", async (t) => {
  const { command, file } = await smallProject(t, "tools");
  const first = await command();
  assert.deepEqual([first.code, first.err], [0, ""]);
  assert.match(first.out, /^new {6}generated\/demo\/REFERENCE\.md$/m);
  assert.deepEqual(await command("--check"), UP_TO_DATE);

  await appendFile(file("tools.ts"), "// by hand\n");
  await writeFile(file("../old.ts"), "");
  await rm(file("client.ts"));
  const { code, err } = await command("--check");
  assert.equal(code, 1);
  assert.deepEqual(err.split("\n"), [
    "missing  generated/demo/client.ts",
    "changed  generated/demo/tools.ts",
    "stale    generated/old.ts",
    "generated/ is not what the specs say: run `make generate`",
    "",
  ]);
  assert.match(await readFile(file("tools.ts"), "utf8"), /by hand/, "a check writes nothing");

  assert.equal((await command("demo")).code, 0);
  assert.equal((await command()).out, "removed  generated/old.ts\n");
  assert.deepEqual(await command("--check"), UP_TO_DATE);
});

test("a spec that is wrong is said with file and line, and nothing is written", async (t) => {
  const { command, file } = await smallProject(t, "bad-operations");
  const { code, err } = await command();
  assert.equal(code, 1);
  assert.match(err, /^openapi\/demo\.yaml:6 error summary-full-stop: the summary ends in a full stop$/m);
  await assert.rejects(readFile(file("tools.ts")));
});

test("what is remembered is believed only as long as spec and files are what they were", async (t) => {
  const { command, file } = await smallProject(t, "tools", "memory");
  const spec = file("../../openapi/demo.yaml");
  // A file that has just been written may still change; what was read of it is not remembered.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const first = await command();
  const client = await readFile(file("client.ts"), "utf8");
  assert.equal((await readdir(file("../../memory"))).length, 1);
  assert.deepEqual(await command(), { ...UP_TO_DATE, err: first.err });

  await appendFile(file("client.ts"), "// by hand\n");
  assert.equal((await command("--check")).code, 1);
  assert.equal((await command()).out, "changed  generated/demo/client.ts\n");
  assert.equal(await readFile(file("client.ts"), "utf8"), client);

  const text = await readFile(spec, "utf8");
  await writeFile(spec, text.replace(/^( *)summary: .*$/m, "$1summary: Now it is new"));
  assert.match((await command()).out, /^changed {2}generated\/demo\/client\.ts$/m);
  assert.match(await readFile(file("client.ts"), "utf8"), /Now it is new/);
});

test("the model is printed as JSON, and nothing is written", async (t) => {
  const { command, file } = await smallProject(t, "tools");
  const { code, out } = await command("--print-model");
  const model = JSON.parse(out);
  assert.equal(code, 0);
  assert.deepEqual(
    [model.id, model.tools.length, model.operations[0].pointer],
    ["demo", 5, "#/paths/~1{teamUuid}~1items/get"],
  );
  await assert.rejects(readFile(file("tools.ts")));
});

test("help goes to stdout; a wrong command line is said, with exit code 2", async (t) => {
  const { command } = await smallProject(t, "minimal");
  const help = await command("--help");
  assert.deepEqual([help.code, help.err], [0, ""]);
  assert.match(help.out, /--check/);
  const unknown = await command("nonesuch");
  assert.deepEqual(unknown, { code: 2, out: "", err: "no such api: nonesuch (openapi/ has demo)\n" });
  assert.equal((await command("--chekc")).code, 2);
});

test("the exit code reaches the shell", async () => {
  const argv = ["--import", "tsx", "codegen/main.ts", "nonesuch"];
  const fault = await promisify(execFile)(process.execPath, argv, { cwd: project }).catch((error) => error);
  assert.deepEqual([fault.code, fault.stdout], [2, ""]);
});

/** A spec of somebody else with a folder for its files, and the command on it. */
async function foreignProject(t: TestContext, name: string) {
  const { command, file } = await smallProject(t, "minimal");
  const folder = file("../..");
  const out = path.join(folder, "out");
  const spec = path.join(folder, "spec");
  await cp(path.join(project, "tests/cases", name), spec, { recursive: true });
  const generate = (...argv: string[]) => command("--spec", spec, "--out", out, ...argv);
  return { generate, spec, out: (name: string) => path.join(out, name) };
}

test("a spec of somebody else goes to a folder of theirs, where other files are left alone", async (t) => {
  const { generate, out } = await foreignProject(t, "foreign-overlay");
  const first = await generate("--name", "shop");
  assert.deepEqual([first.code, first.err], [0, ""]);
  assert.equal(JSON.parse(await readFile(out("contract.json"), "utf8")).id, "shop");
  await writeFile(out("notes.txt"), "mine");
  const { code, out: said } = await generate("--name", "shop");
  assert.equal(code, 0);
  assert.match(said, /is up to date\n$/);
  assert.equal(await readFile(out("notes.txt"), "utf8"), "mine");
  assert.equal((await generate("--name", "shop", "--expose", "none", "--check")).code, 1);
});

test("files that nobody generated are not overwritten", async (t) => {
  const { generate, out } = await foreignProject(t, "foreign-overlay");
  await mkdir(out("."), { recursive: true });
  await writeFile(out("client.ts"), "by hand");
  const { code, err } = await generate();
  assert.equal(code, 1);
  assert.match(err, /has a client\.ts that was not generated/);
  assert.equal(await readFile(out("client.ts"), "utf8"), "by hand");
});

test("what is wrong with it is a warning, which costs what it is about; with --strict it costs everything", async (t) => {
  const { generate, out } = await foreignProject(t, "foreign-broken");
  const strict = await generate("--strict");
  assert.equal(strict.code, 1);
  assert.match(strict.err, /warning ref-unresolved: .*\n.*\n.*\n[\s\S]*nothing was written/);
  await assert.rejects(readFile(out("contract.json")));
  assert.equal((await generate()).code, 0);
  const { operations } = JSON.parse(await readFile(out("contract.json"), "utf8"));
  assert.deepEqual(
    operations.map(({ id }: { id: string }) => id),
    ["a.get", "b.create", "c.get", "operations.described"],
  );
});

test("a tool or a list that is larger than was allowed is an error with its size, and nothing is written", async (t) => {
  const { generate, out } = await foreignProject(t, "foreign-large");
  const tool = await generate("--max-tool-bytes", "200");
  assert.equal(tool.code, 1);
  assert.match(
    tool.err,
    /error tool-too-large: \w+ takes \d+ bytes of the list, 200 are allowed\n.*\n {2}fix: .*--max-tool-bytes/,
  );
  const list = await generate("--max-list-bytes", "300");
  assert.equal(list.code, 1);
  assert.match(
    list.err,
    /error tool-list-too-large: \d+ tools take \d+ bytes, 300 are allowed\n {2}fix: .*--max-list-bytes/,
  );
  await assert.rejects(readFile(out("contract.json")));
});

test("a size that was allowed is no warning any more", async (t) => {
  const { generate, out } = await foreignProject(t, "foreign-large");
  assert.match((await generate()).err, /warning tool-list-large/);
  const { code, err } = await generate("--max-tool-bytes", "9000000", "--max-list-bytes", "9000000");
  assert.equal(code, 0);
  assert.doesNotMatch(err, / tool-\S*large:/);
  await readFile(out("contract.json"));
});

const wrongCommands: readonly { argv: readonly string[]; says: RegExp }[] = [
  { argv: ["--spec", "x.yaml"], says: /--spec needs --out/ },
  { argv: ["--out", "x"], says: /--out needs --spec/ },
  {
    argv: ["--spec", "x.yaml", "--out", "x", "--expose", "some"],
    says: /--expose must be all, tagged or none/,
  },
  { argv: ["--max-tool-bytes", "5"], says: /--max-tool-bytes needs --spec/ },
  {
    argv: ["--spec", "x.yaml", "--out", "x", "--max-list-bytes", "5k"],
    says: /--max-list-bytes must be a number of bytes, not 5k/,
  },
  { argv: ["--spec", "x.yaml", "--out", "x", "demo"], says: /--spec is one api/ },
  {
    argv: ["--spec", "x.yaml", "--out", "x", "--name", "a b"],
    says: /--name must be letters, digits and hyphens/,
  },
];

test("a command line that does not fit is said", async (t) => {
  const { command } = await smallProject(t, "minimal");
  for (const { argv, says } of wrongCommands) {
    const { code, err } = await command(...argv);
    assert.equal(code, 2);
    assert.match(err, says);
  }
});

test("what is watched is generated again after a change", async (t) => {
  const { watching, file } = await smallProject(t, "minimal");
  const end = new AbortController();
  const ended = watching(end.signal);
  await until(async () => assert.match(await readFile(file("client.ts"), "utf8"), /./));
  const spec = file("../../openapi/demo.yaml");
  await writeFile(
    spec,
    (await readFile(spec, "utf8")).replace(/^( *)summary: .*$/m, "$1summary: Now it is new"),
  );
  await until(async () => assert.match(await readFile(file("client.ts"), "utf8"), /Now it is new/));
  end.abort();
  assert.equal(await ended, 0);
});

/** Waits for something to hold, ten seconds at most. */
async function until(holds: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const fault = await holds().catch((error: unknown) => error);
    if (fault === undefined) return;
    if (Date.now() > end) throw fault;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
