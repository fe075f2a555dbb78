import {
  createMixpostSandbox,
  type MixpostSandbox,
  type MixpostSandboxOptions,
  serve,
} from "../../src/sandbox/index.ts";
import { canary } from "../e2e/canary.ts";
import { createContractCheck, type Reading } from "./contract-check.ts";

/** A request that reached the sandbox and the status that it got. */
export interface SeenCall extends Reading {
  readonly method: string;
  readonly status: number;
}

/** A sandbox on loopback with a witness in front of it. */
export interface CheckedSandbox {
  readonly url: string;
  readonly info: MixpostSandbox["info"];
  readonly clock: MixpostSandbox["clock"];
  readonly faults: MixpostSandbox["faults"];
  /** Every call of the API so far, oldest first. */
  readonly calls: readonly SeenCall[];
  /** The calls since the last time this was asked. */
  take(): SeenCall[];
  /** All that requests or answers had and the document does not allow. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Monday, 10:00 UTC. */
export const NOW = "2026-05-04T10:00:00Z";

/** Serves a sandbox whose key is the canary, and holds each request to it, and each of its answers, against the bundled document. */
export async function serveCheckedSandbox(options: MixpostSandboxOptions = {}): Promise<CheckedSandbox> {
  const sandbox = createMixpostSandbox({ now: NOW, apiKey: canary, ...options });
  const check = await createContractCheck();
  const calls: SeenCall[] = [];
  const problems: string[] = [];
  const root = `/${sandbox.info.corePath}/api`.replace("//", "/");

  async function witness(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    if (!pathname.startsWith(`${root}/`)) return sandbox.fetch(request);
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    const body = new Uint8Array(await request.arrayBuffer());
    const reading = await check.request({ method, url: pathname.slice(root.length) + search, headers, body });
    const response = await sandbox.fetch(
      new Request(url, { method, headers, body: body.length > 0 ? body : null }),
    );
    const answer = {
      status: response.status,
      contentType: response.headers.get("content-type") ?? "",
      body: new Uint8Array(await response.clone().arrayBuffer()),
    };
    const wrong = [
      ...reading.problems.map((problem) => `request: ${problem}`),
      ...(reading.operationId ? check.answer(reading.operationId, answer) : []),
    ];
    calls.push({ ...reading, method, status: response.status });
    problems.push(...wrong.map((text) => `${reading.operationId} (${method} ${pathname}): ${text}`));
    return response;
  }

  const { url, close } = await serve(witness);
  let taken = 0;
  return {
    url,
    info: sandbox.info,
    clock: sandbox.clock,
    faults: sandbox.faults,
    calls,
    problems,
    take: () => {
      const fresh = calls.slice(taken);
      taken = calls.length;
      return fresh;
    },
    close: async () => {
      await close();
      sandbox.close();
    },
  };
}
