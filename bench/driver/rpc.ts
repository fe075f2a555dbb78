import { type Child, type Launch, start } from "./child.ts";

export type Result = Readonly<Record<string, unknown>>;

/** JSON-RPC by hand over a child's stdin and stdout: no client library in what is timed. */
export interface Rpc {
  readonly pid: number;
  /** @throws {Error} when the answer is an error, or a result that says so, or when none comes in time */
  request(method: string, params: object): Promise<Result>;
  notify(method: string): void;
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: Result;
  readonly error?: { readonly message: string };
}

const patience = 20_000;

/** Starts a server and speaks to it. */
export function openRpc(launch: Launch): Rpc {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const child: Child = start(launch, (line) => settle(waiting, line), failAll);
  const watchdog = silenceWatch(waiting, failAll, () => lastId);
  return {
    pid: child.pid,
    request: (method, params) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        child.send(JSON.stringify({ jsonrpc: "2.0", id: lastId, method, params }));
      }),
    notify: (method) => child.send(JSON.stringify({ jsonrpc: "2.0", method })),
    stop: async () => {
      clearInterval(watchdog);
      await child.stop();
    },
  };
}

function settle(waiting: Map<number, Waiting>, frame: string): void {
  const { id, result, error }: Answer = JSON.parse(frame);
  const caller = id === undefined ? undefined : waiting.get(id);
  if (id === undefined || caller === undefined) return;
  waiting.delete(id);
  if (result === undefined || result.isError === true) {
    caller.reject(new Error(`A call failed: ${error?.message ?? JSON.stringify(result)}`));
  } else caller.resolve(result);
}

/** One timer for all requests, since one for each would be part of what is measured. */
function silenceWatch(waiting: Map<number, Waiting>, fail: (error: Error) => void, lastId: () => number) {
  let seen = -1;
  const look = () => {
    const oldest = waiting.keys().next().value;
    if (oldest !== undefined && oldest === seen)
      fail(new Error(`No answer in ${patience} ms (${lastId()} requests)`));
    seen = oldest ?? -1;
  };
  return setInterval(look, patience).unref();
}
