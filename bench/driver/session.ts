import type { Contestant, PlainContestant, Scene, ServerContestant, ToolCall } from "../contestants.ts";
import type { Order, Timing } from "../floors/plain-process.ts";
import { start } from "./child.ts";
import { openRpc, type Rpc } from "./rpc.ts";

/** A contestant that runs and is ready for calls. */
export interface Session {
  readonly pid: number;
  /** Sends the same request again and again, `inFlight` of them at a time. */
  repeat(scene: Scene, calls: number, inFlight: number): Promise<Timing>;
  stop(): Promise<void>;
}

/** What every host says first. */
export const greeting = {
  protocolVersion: "2025-11-25",
  capabilities: {},
  clientInfo: { name: "bench", version: "1.0.0" },
} as const;

export function open(contestant: Contestant): Promise<Session> {
  return contestant.kind === "server" ? openServer(contestant) : openPlain(contestant);
}

async function openServer({ launch, calls }: ServerContestant): Promise<Session> {
  const rpc = openRpc(launch);
  await rpc.request("initialize", greeting);
  rpc.notify("notifications/initialized");
  return {
    pid: rpc.pid,
    repeat: (scene, count, inFlight) => repeat(rpc, callOf(calls, scene), count, inFlight),
    stop: rpc.stop,
  };
}

function callOf(calls: ServerContestant["calls"], scene: Scene): ToolCall {
  const call = calls[scene];
  if (call === undefined) throw new Error(`This server has no tool for ${scene}.`);
  return call;
}

async function repeat(rpc: Rpc, call: ToolCall, count: number, inFlight: number): Promise<Timing> {
  const latencies: number[] = [];
  const started = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const before = performance.now();
      await rpc.request("tools/call", call);
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { latencies, total: performance.now() - started };
}

async function openPlain({ launch, calls }: PlainContestant): Promise<Session> {
  let settle: { resolve(timing: Timing): void; reject(error: Error): void } | undefined;
  const child = start(
    launch,
    (line) => settle?.resolve(JSON.parse(line)),
    (error) => settle?.reject(error),
  );
  const carryOut = (order: Order) =>
    new Promise<Timing>((resolve, reject) => {
      settle = { resolve, reject };
      child.send(JSON.stringify(order));
    });
  return {
    pid: child.pid,
    repeat: (scene, count, inFlight) => carryOut({ request: calls[scene], calls: count, inFlight }),
    stop: child.stop,
  };
}
