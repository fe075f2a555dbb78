import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateForeign } from "../../codegen/pipeline.ts";
import { writeFiles } from "../../codegen/write.ts";
import { project } from "../codegen/cases.ts";
import { connect, type Session } from "../e2e/session.ts";
import { CREDENTIALS } from "./credentials.ts";

/** What the generator made of a document, as the built server offers it. */
export interface Served {
  readonly session: Session;
  /** The tool of an operation, by operationId or by `GET /path`. */
  toolOf(operation: string): string;
}

interface Contract {
  readonly tools: readonly { readonly name: string; readonly operation: string }[];
  readonly operations: readonly { readonly id: string; readonly method: string; readonly path: string }[];
}

/** A test, or the file of tests: whatever is done when it ends. */
interface Cleaner {
  after(clean: () => unknown): void;
}

/** Generates tools from a document and serves them by the built command, for an API at the address. */
export async function serve(t: Cleaner, spec: object | string, baseUrl: string, env = {}): Promise<Served> {
  const folder = await mkdtemp(path.join(tmpdir(), "served-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = typeof spec === "string" ? spec : path.join(folder, "spec.json");
  if (typeof spec !== "string") await writeFile(file, JSON.stringify(spec));
  const request = {
    spec: file,
    name: "api",
    expose: "all" as const,
    includeTags: [],
    includePaths: [],
    overlay: null,
  };
  const { files } = await generateForeign(request, project);
  await writeFiles(files, path.join(folder, "tools"));
  const { tools, operations } = JSON.parse(files.get("contract.json") ?? "{}") as Contract;
  const argv = ["--tools", path.join(folder, "tools"), "--base-url", baseUrl];
  const session = await connect({ ...CREDENTIALS, ...env }, ...argv);
  t.after(() => session.close());
  return { session, toolOf };

  function toolOf(operation: string): string {
    const id =
      operations.find(({ method, path: below }) => `${method} ${below}` === operation)?.id ?? operation;
    const tool = tools.find((one) => one.operation === id);
    if (tool === undefined) throw new Error(`${operation} has no tool`);
    return tool.name;
  }
}
