import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { assertKept } from "../e2e/canary.ts";

interface Frame {
  readonly jsonrpc: "2.0";
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look deep into answers
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A child, and a look at whether it kept its key to itself. */
const children: [child: ChildProcess, assertKeeping: () => void][] = [];
after(() => {
  for (const [child] of children) child.kill("SIGKILL");
  for (const [, assertKeeping] of children) assertKeeping();
});

const hello = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "0" } };

/** Starts a server as a host does, with nothing of this process's environment but the path. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string) {
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...env }, cwd });
  children.push([child, () => assertKept(env, stdout.join("\n") + stderr)]);
  const stdout: string[] = [];
  const waiting = new Map<number, (frame: Frame) => void>();
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdin.on("error", () => undefined);
  createInterface({ input: child.stdout }).on("line", (line) => {
    stdout.push(line);
    const frame = line.startsWith("{") ? (JSON.parse(line) as Frame) : undefined;
    if (frame?.id !== undefined) waiting.get(frame.id)?.(frame);
  });
  const exit = once(child, "close").then(([code, signal]) => ({ code, signal }));
  let last = 0;
  const write = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const send = (method: string, params?: unknown) => {
    write({ id: ++last, method, params });
    return last;
  };
  const request = (method: string, params?: unknown): Promise<Frame> => {
    const answer = new Promise<Frame>((resolve) => waiting.set(last + 1, resolve));
    send(method, params);
    return soon(answer, `an answer to ${method}`);
  };
  return {
    child,
    exited: () => soon(exit, "the end of the process"),
    send,
    request,
    notify: (method: string, params?: unknown) => write({ method, params }),
    write: (text: string) => child.stdin.write(text),
    call: (name: string, args?: unknown) => request("tools/call", { name, arguments: args }),
    async shakeHands() {
      const { result } = await request("initialize", hello);
      write({ method: "notifications/initialized" });
      return result;
    },
    /** Waits until stderr has the text. */
    async says(text: string) {
      const end = Date.now() + 10_000;
      while (!stderr.includes(text)) {
        assert.ok(Date.now() < end, `stderr never said ${JSON.stringify(text)}, but ${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    /** How long the process outlives an action, in milliseconds. */
    async outlives(action: () => void) {
      const begun = performance.now();
      action();
      const { code, signal } = await soon(exit, "the end of the process");
      return { ms: performance.now() - begun, code, signal };
    },
    stdout: () => stdout,
    stderr: () => stderr,
  };
}

/** A test that waits for what never comes should say so. */
async function soon<Value>(value: Promise<Value>, what: string): Promise<Value> {
  const late = new AbortController();
  const alarm = delay(10_000, undefined, { signal: late.signal }).then(() =>
    assert.fail(`${what} never came`),
  );
  return Promise.race([value, alarm]).finally(() => late.abort());
}

/** Asserts that stdout carried protocol frames and nothing else. */
export function onlyFrames(lines: readonly string[]): void {
  for (const line of lines) assert.equal(JSON.parse(line).jsonrpc, "2.0", line);
}
