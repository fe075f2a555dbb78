import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { generateForeign } from "../../codegen/pipeline.ts";
import { writeFiles } from "../../codegen/write.ts";
import { readFolderConfig } from "../../src/config.ts";
import { readContract } from "../../src/contract/contract.ts";
import { contractModule } from "../../src/contract/module.ts";
import { redactSecrets } from "../../src/core/redact.ts";
import { createLog } from "../../src/log/log.ts";
import { createToolbox, type Toolbox } from "../../src/mcp/toolbox.ts";
import { project } from "../codegen/cases.ts";

/** A request as the server on the other end saw it. */
export interface Seen {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What is open is shared by the tests of a file, so that it is closed after the last of them. */
const open: (() => unknown)[] = [];
after(() => Promise.all(open.map((close) => close())));

type Answer = (seen: Seen, response: ServerResponse) => void;

/** A server that remembers what it is asked. */
export async function listen(answer: Answer) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
    seen.push(one);
    answer(one, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(() => server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

let written: Promise<string> | undefined;

/** The generated folder of the spec beside this file. */
export function folder(): Promise<string> {
  written ??= write(path.join(import.meta.dirname, "spec.yaml"));
  return written;
}

/** A document that a test makes, generated. */
export async function folderOf(document: object): Promise<string> {
  const source = await mkdtemp(path.join(tmpdir(), "spec-"));
  open.push(() => rm(source, { recursive: true }));
  await writeFile(path.join(source, "spec.json"), JSON.stringify(document));
  return write(path.join(source, "spec.json"));
}

async function write(spec: string): Promise<string> {
  const target = await mkdtemp(path.join(tmpdir(), "contract-"));
  open.push(() => rm(target, { recursive: true }));
  const asked = { expose: "all", includeTags: [], includePaths: [], overlay: null } as const;
  const { files } = await generateForeign({ spec, name: "everything", ...asked }, project);
  await writeFiles(files, target);
  return target;
}

/** The tools of a folder, connected to an address as the environment says. */
export async function serveFolder(
  baseUrl: string,
  env: Readonly<Record<string, string>>,
  generated: Promise<string> = folder(),
): Promise<Toolbox> {
  const contract = await readContract(await generated);
  const { connection, secrets, selection } = readFolderConfig(contract, { sandbox: false, baseUrl }, env);
  const redact = redactSecrets(secrets);
  const log = createLog({ level: "silent", redact });
  const toolbox = createToolbox({
    modules: [contractModule(contract, connection)],
    wanted: selection,
    log,
    redact,
  });
  open.push(() => toolbox.close());
  return toolbox;
}

export async function callTool(toolbox: Toolbox, name: string, args: Record<string, unknown> = {}) {
  const result = await toolbox.call(name, args, { signal: new AbortController().signal });
  return { isError: result.isError === true, data: JSON.parse(result.content[0].text) };
}
