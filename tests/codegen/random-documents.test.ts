import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import fc from "fast-check";
import "tsx"; // for code that is generated during the test
import ts from "typescript";
import { generateForeign } from "../../codegen/pipeline.ts";
import { writeFiles } from "../../codegen/write.ts";
import { toolInputs } from "../../src/contract/inputs.ts";
import { sampleValue, seeded } from "../corpus/sampler.ts";
import { project } from "./cases.ts";
import { randomDocument } from "./random-documents.ts";

/** RANDOM_DOCUMENTS=1000 for a night; the seed of a failure is printed. */
const numRuns = Number(process.env.RANDOM_DOCUMENTS ?? 8);

const workshop = await mkdtemp(path.join(tmpdir(), "random-"));
after(() => rm(workshop, { recursive: true }));
await mkdir(path.join(workshop, "node_modules"));
await writeFile(path.join(workshop, "package.json"), '{"type": "module"}');
await symlink(project, path.join(workshop, "node_modules/mixpost-mcp-server"));
await symlink(path.join(project, "node_modules/zod"), path.join(workshop, "node_modules/zod"));

test("whatever the document: the same twice, code that compiles, tools that can be called", async () => {
  const folders: string[] = [];
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      const folder = path.join(workshop, `case${folders.length}`);
      const first = await filesOf(document);
      assert.deepEqual(await filesOf(document), first);
      if (first.size === 0) return;
      await writeFiles(first, folder);
      folders.push(folder);
      await callEverything(folder);
    }),
    { numRuns, endOnFailure: true },
  );
  assert.ok(folders.length > numRuns / 2, "too few documents were good for anything");
  assert.deepEqual(typeFaults(folders), []);
});

async function filesOf(document: object): Promise<ReadonlyMap<string, string>> {
  const spec = path.join(workshop, "spec.json");
  await writeFile(spec, JSON.stringify(document));
  const options = {
    name: "random",
    expose: "all" as const,
    includeTags: [],
    includePaths: [],
    overlay: null,
  };
  const { files } = await generateForeign({ spec, ...options }, project);
  return files;
}

/** Every method of the client and every tool's check is tried: with values that fit, and with none. */
async function callEverything(folder: string): Promise<void> {
  const [{ operations }, { createClient }, { tools }] = await Promise.all(
    ["operations", "client", "tools"].map((file) => import(path.join(folder, `${file}.ts`))),
  );
  const called: string[] = [];
  const client = createClient({ call: async (operation: { id: string }) => void called.push(operation.id) });
  await Promise.all(methodsOf(client).map((method) => method({})));
  assert.deepEqual(called.sort(), Object.keys(operations).sort());
  const checks = toolInputs(tools);
  const random = seeded(1);
  for (const { name, inputSchema } of tools) {
    for (const value of [{}, sampleValue(inputSchema, inputSchema, random)]) checks[name]?.safeParse(value);
  }
}

type Method = (args: object) => Promise<unknown>;

function methodsOf(value: unknown): Method[] {
  if (typeof value === "function") return [value as Method];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(methodsOf);
}

/** One program for all of them: reading the library's declarations takes longer than anything else. */
function typeFaults(folders: readonly string[]): string[] {
  const { config } = ts.readConfigFile(path.join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, workshop);
  const roots = folders.flatMap((folder) => ts.sys.readDirectory(folder, [".ts"]));
  const typeRoots = [path.join(project, "node_modules/@types")];
  return ts
    .getPreEmitDiagnostics(ts.createProgram(roots, { ...options, typeRoots }))
    .map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
}
