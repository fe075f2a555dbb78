import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { type Finished, PROJECT, runMeasured } from "../../tests/corpus/child.ts";
import type { Row, Sent } from "../../tests/torture/row.ts";
import type { Contestant, Job } from "./contestants.ts";
import { shaped } from "./shape.ts";
import type { Subject } from "./subjects.ts";
import { type Score, score } from "./wire.ts";

/** What became of one document in the hands of one generator. A text says why there is no number. */
export interface Outcome {
  readonly subject: string;
  readonly contestant: string;
  readonly isOurs: boolean;
  readonly processor: number | string;
  readonly megabytes: number | null;
  readonly typeErrors: number | string | null;
  readonly tools: number | string | null;
  /** Null where the document has no calls, or nothing could be called. */
  readonly score: Score | null;
}

/** Seconds that each step may take; generators that run into it are killed. */
const LIMITS = { generate: 60, types: 60, start: 20 };

export interface Stage {
  /** Folder for what is generated, with the packages that it needs beside it. */
  readonly house: string;
  readonly echo: { readonly url: string; readonly seen: Sent[] };
  progress(step: string): void;
}

export async function trial(subject: Subject, contestant: Contestant, stage: Stage): Promise<Outcome> {
  const job = await prepared(subject, contestant, stage);
  stage.progress("generates");
  const made = await generated(contestant, job);
  const outcome = {
    subject: subject.name,
    contestant: contestant.name,
    isOurs: contestant.isOurs ?? false,
    processor: cost(made),
    megabytes: made.megabytes || null,
  };
  if (made.code !== 0) return { ...outcome, typeErrors: null, tools: null, score: null };
  stage.progress("is type-checked, started and called");
  const [typeErrors, calls] = await Promise.all([
    countTypeErrors(job.out),
    served(subject, contestant, job, stage),
  ]);
  return { ...outcome, typeErrors, ...calls };
}

/** In a folder with a copy of the document, so that whoever writes beside its input does it there. */
async function prepared(subject: Subject, contestant: Contestant, { house, echo }: Stage): Promise<Job> {
  const name = `${subject.name} ${contestant.name}`.replaceAll(/\W+/g, "-");
  const out = path.join(house, name);
  const spec = path.join(house, `${name}-spec${subject.extension}`);
  await mkdir(out);
  await writeFile(spec, subject.text);
  return { spec, out, baseUrl: echo.url };
}

async function generated(contestant: Contestant, job: Job): Promise<Finished> {
  const { argv, files = {} } = contestant.generate(job);
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(job.out, file), text);
  const [program = "", ...rest] = argv;
  return runMeasured(program, rest, LIMITS.generate, contestant.isOurs ? PROJECT : job.out);
}

function cost({ code, processor, err, out }: Finished): number | string {
  if (code === 0) return processor;
  return code === null ? `killed after ${LIMITS.generate} s` : `fails: ${reason(err || out)}`;
}

/** The line that says what went wrong, without the stack under it. */
function reason(text: string): string {
  const lines = text.trim().split("\n");
  const line = lines.find((each) => /error/i.test(each) && !/^\s+at /.test(each)) ?? lines.at(-1) ?? "";
  return line.trim().slice(0, 100);
}

async function countTypeErrors(folder: string): Promise<number | string> {
  const program = path.join(import.meta.dirname, "type-check.ts");
  const checked = await runMeasured(program, [folder], LIMITS.types);
  return checked.code === 0 ? Number(checked.out) : `killed after ${LIMITS.types} s`;
}

async function served(
  subject: Subject,
  contestant: Contestant,
  job: Job,
  { echo }: Stage,
): Promise<Pick<Outcome, "tools" | "score">> {
  const client = new Client({ name: "bench", version: "1.0.0" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...contestant.start(job)],
    cwd: PROJECT,
    env: { ...getDefaultEnvironment(), ...contestant.environment },
    stderr: "pipe",
  });
  const said: string[] = [];
  transport.stderr?.on("data", (chunk) => said.push(String(chunk)));
  try {
    await client.connect(transport, { timeout: LIMITS.start * 1000 });
    const tools = await listed(client);
    const shape = (row: Row, tool: Tool) => contestant.shape?.(row) ?? shaped(row, tool.inputSchema);
    const wire = { client, tools, seen: echo.seen, shape };
    return { tools: tools.length, score: subject.calls.length > 0 ? await score(subject.calls, wire) : null };
  } catch (fault) {
    return { tools: `none: ${why(fault, said.join(""))}`, score: null };
  } finally {
    await client.close().catch(() => undefined);
  }
}

async function listed(client: Client): Promise<Tool[]> {
  const tools: Tool[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listTools(cursor === undefined ? {} : { cursor });
    tools.push(...page.tools);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return tools;
}

/** A server that ended says why on stderr; one whose list is refused is named by the client's own words. */
function why(fault: unknown, said: string): string {
  const text = String(fault);
  return text.includes("Connection closed")
    ? `the server ends: ${reason(said)}`
    : text.replaceAll(/\s+/g, " ").slice(0, 140);
}
