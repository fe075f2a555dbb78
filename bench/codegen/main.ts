import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { type Finished, PROJECT, runMeasured } from "../../tests/corpus/child.ts";
import { furnish } from "../../tests/corpus/row.ts";
import { listen } from "../../tests/torture/echo.ts";
import { CONTESTANTS, type Contestant, type Job } from "./contestants.ts";

/**
 * Program: generates MCP servers from the same documents with this project and with others, one after the other, and prints
 * a Markdown table: processor time, memory, type errors, tools that the official client lists.
 */
const DOCUMENTS = {
  torture: path.join(PROJECT, "tests/torture/spec.yaml"),
  "train-travel": corpus("@readme/oas-examples/3.1/yaml/train-travel.yaml"),
  "parameters-style": corpus("@readme/oas-examples/3.1/json/parameters-style.json"),
  figma: corpus("@figma/rest-api-spec/openapi/openapi.yaml"),
};

const LIMIT_SECONDS = 300;

const workshop = await mkdtemp(path.join(tmpdir(), "codegen-bench-"));
const echo = await listen();
await furnish(path.join(workshop, "ours"));
await mkdir(path.join(workshop, "others"));
await writeFile(path.join(workshop, "others/package.json"), '{"type": "module"}');
await symlink(
  path.join(import.meta.dirname, "packages/node_modules"),
  path.join(workshop, "others/node_modules"),
);
console.log(
  "| document | generator | seconds of processor | MB | type errors | tools listed |\n| --- | --- | --- | --- | --- | --- |",
);
try {
  for (const [document, spec] of Object.entries(DOCUMENTS)) {
    for (const contestant of CONTESTANTS) console.log(await line(document, spec, contestant));
  }
} finally {
  echo.close();
  await rm(workshop, { recursive: true });
}

async function line(document: string, spec: string, contestant: Contestant): Promise<string> {
  const house = contestant === CONTESTANTS[0] ? "ours" : "others";
  const out = path.join(workshop, house, `${document}-${contestant.name.replaceAll(/\W+/g, "-")}`);
  await mkdir(out);
  // A copy, so that whoever writes beside its input does it here.
  const copy = path.join(workshop, `${document}${path.extname(spec)}`);
  await cp(spec, copy);
  const job: Job = { spec: copy, out, baseUrl: echo.url };
  const { argv, files = {} } = contestant.generate(job);
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(out, file), text);
  const [program = "", ...rest] = argv;
  const made = await runMeasured(program, rest, LIMIT_SECONDS, contestant === CONTESTANTS[0] ? PROJECT : out);
  const types = made.code === 0 ? await typeErrors(out) : "";
  const tools = made.code === 0 ? await listed(contestant.start(job)) : "";
  return `| ${[document, contestant.name, cost(made), made.megabytes || "", types, tools].join(" | ")} |`;
}

function cost({ code, processor, err, out }: Finished): string {
  return code === 0 ? processor.toFixed(1) : `fails: ${(err || out).trim().split("\n").at(-1)?.slice(0, 80)}`;
}

async function typeErrors(folder: string): Promise<string> {
  const checked = await runMeasured("tests/corpus/type-check.ts", [folder], LIMIT_SECONDS);
  return checked.code === 0
    ? String(checked.out.split("\n").filter((text) => text !== "").length)
    : "over the limit";
}

/** How many tools the official client lists, or why it lists none. */
async function listed(args: readonly string[]): Promise<string> {
  const client = new Client({ name: "bench", version: "1.0.0" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...args],
    cwd: PROJECT,
    stderr: "ignore",
  });
  try {
    await client.connect(transport, { timeout: 30_000 });
    let [count, cursor]: [number, string | undefined] = [0, undefined];
    do {
      const page = await client.listTools(cursor === undefined ? {} : { cursor });
      count += page.tools.length;
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return String(count);
  } catch (fault) {
    return `none: ${String(fault).replaceAll(/\s+/g, " ").slice(0, 80)}`;
  } finally {
    await client.close().catch(() => undefined);
  }
}

function corpus(file: string): string {
  return path.join(PROJECT, "tests/corpus/packages/node_modules", file);
}
