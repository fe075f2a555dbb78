import { startBackend } from "./backend.ts";

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

/** Starts the built sandbox. */
export async function startSandbox(seedFile: string): Promise<Sandbox> {
  const { announced, stop } = await startBackend("sandbox", "--seed", seedFile);
  const { url, corePath = "", workspaceUuid = "", apiKey = "" } = announced;
  return { url, corePath, workspaceUuid, apiKey, setClock: (instant) => setClock(url, instant), stop };
}

async function setClock(url: string, instant: string): Promise<void> {
  const body = JSON.stringify({ set: instant });
  const headers = { "content-type": "application/json" };
  const response = await fetch(new URL("/sandbox/clock", url), { method: "POST", headers, body });
  if (!response.ok) throw new Error(`The sandbox did not move its clock: ${response.status}`);
}
