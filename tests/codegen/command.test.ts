import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { type TestContext } from "node:test";
import { promisify } from "node:util";
import { run } from "../../codegen/command.ts";
import { project } from "./cases.ts";

/** A project of its own with one spec, and the command in it. */
async function smallProject(t: TestContext, name: string) {
  const folder = await mkdtemp(path.join(tmpdir(), "project-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(path.join(project, "biome.json"), path.join(folder, "biome.json"));
  await mkdir(path.join(folder, "openapi"));
  await cp(path.join(project, "tests/cases", name, "spec.yaml"), path.join(folder, "openapi/demo.yaml"));
  const command = async (...argv: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
    return { code: await run(argv, { project: folder, ...streams }), out: out.join(""), err: err.join("") };
  };
  return { command, file: (name: string) => path.join(folder, "generated/demo", name) };
}

const UP_TO_DATE = { code: 0, out: "generated/ is up to date\n", err: "" };

test("the command writes, then has nothing to do; it finds hand edits and stale files, and mends them", async (t) => {
  const { command, file } = await smallProject(t, "tools");
  const first = await command();
  assert.deepEqual([first.code, first.err], [0, ""]);
  assert.match(first.out, /^missing {2}generated\/demo\/REFERENCE\.md$/m);
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
  assert.equal((await command()).out, "stale    generated/old.ts\n");
  assert.deepEqual(await command("--check"), UP_TO_DATE);
});

test("a spec that is wrong is said with file and line, and nothing is written", async (t) => {
  const { command, file } = await smallProject(t, "bad-operations");
  const { code, err } = await command();
  assert.equal(code, 1);
  assert.match(err, /^openapi\/demo\.yaml:6 error summary-full-stop: the summary ends in a full stop$/m);
  await assert.rejects(readFile(file("tools.ts")));
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
