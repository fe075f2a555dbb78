import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A running sandbox, and the hand on its clock. */
export interface Sandbox {
  readonly url: string;
  readonly corePath: string;
  readonly workspaceUuid: string;
  readonly apiKey: string;
  /** Moves its clock to an ISO 8601 instant; posts that are due go out. */
  setClock(instant: string): Promise<void>;
  stop(): void;
}

/** Starts the built sandbox as a child process; its one line on stdout says where it listens. */
export async function startSandbox(seedFile: string): Promise<Sandbox> {
  const child = spawn(process.execPath, ["dist/cli.js", "sandbox", "--port", "0", "--seed", seedFile], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const announced = JSON.parse(await firstLine(child));
  return { ...announced, setClock: (instant) => setClock(announced.url, instant), stop: () => child.kill() };
}

async function setClock(url: string, instant: string): Promise<void> {
  const body = JSON.stringify({ set: instant });
  const headers = { "content-type": "application/json" };
  const response = await fetch(new URL("/sandbox/clock", url), { method: "POST", headers, body });
  if (!response.ok) throw new Error(`The sandbox did not move its clock: ${response.status}`);
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The sandbox has no stdout.");
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("The sandbox ended before it listened.");
}
