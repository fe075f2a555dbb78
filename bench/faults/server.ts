import { EventEmitter, once } from "node:events";
import type { ToolCall } from "../contestants.ts";
import { type Launch, start } from "../driver/child.ts";
import { greeting } from "../driver/session.ts";

/** What came back of a call, in short: `ok`, `reconciled`, `<category> <outcome>`, or `error` where it says no more. */
export interface Told {
  readonly told: string;
  /** The frame of the answer. */
  readonly frame: string;
  readonly ms: number;
}

/** A server under fire, over stdio. Unlike the driver of the benchmark it takes every answer for an answer. */
export interface Server {
  readonly pid: number;
  call(call: ToolCall): Promise<Told>;
  /** Starts a call that nobody waits for. @returns the id of its request */
  begin(call: ToolCall): number;
  cancel(id: number): void;
  /** A line as it is. */
  say(line: string): void;
  hangUp(): void;
  /** Resolves when it is gone. */
  readonly gone: Promise<void>;
  readonly isGone: boolean;
  /** Everything that came over stdout and stderr. */
  heard(): string;
  stop(): Promise<void>;
}

/** No server may take longer to say anything, in milliseconds. */
const PATIENCE = 45_000;

export async function startServer(launch: Launch): Promise<Server> {
  let heard = "";
  let lastId = 0;
  let isGone = false;
  const frames = new EventEmitter().setMaxListeners(0);
  const onLine = (line: string) => {
    heard += `${line}\n`;
    if (line.startsWith("{")) frames.emit(String(JSON.parse(line).id), line);
  };
  const gone = once(frames, "gone").then(() => undefined);
  const onEnd = () => {
    isGone = true;
    frames.emit("gone");
  };
  const child = start(launch, onLine, onEnd, (text) => {
    heard += text;
  });
  const send = (method: string, params: object, id?: number) =>
    child.send(JSON.stringify({ jsonrpc: "2.0", ...(id !== undefined && { id }), method, params }));
  const request = async (method: string, params: object): Promise<string> => {
    lastId += 1;
    const answered = once(frames, String(lastId), { signal: AbortSignal.timeout(PATIENCE) });
    send(method, params, lastId);
    const [frame] = await Promise.race([answered, gone.then(() => [""])]);
    return frame;
  };
  await request("initialize", greeting);
  send("notifications/initialized", {});
  return {
    pid: child.pid,
    call: async (call) => {
      const begun = performance.now();
      const frame = await request("tools/call", call).catch(() => "");
      return { told: summary(frame), frame, ms: performance.now() - begun };
    },
    begin: (call) => {
      lastId += 1;
      send("tools/call", call, lastId);
      return lastId;
    },
    cancel: (requestId) => send("notifications/cancelled", { requestId }),
    say: child.send,
    hangUp: child.hangUp,
    gone,
    get isGone() {
      return isGone;
    },
    heard: () => heard,
    stop: child.stop,
  };
}

function summary(frame: string): string {
  if (frame === "") return "nothing";
  const { result, error } = JSON.parse(frame);
  if (error !== undefined) return "error";
  const { category, outcome, reconciled } = fieldsOf(result.content?.[0]?.text ?? "");
  if (result.isError === true) return category === undefined ? "error" : `${category} ${outcome}`;
  return reconciled === true ? "reconciled" : "ok";
}

function fieldsOf(text: string): { category?: string; outcome?: string; reconciled?: boolean } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
