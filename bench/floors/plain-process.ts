import { createInterface } from "node:readline";
import { type FloorRequest, send } from "./request.ts";

/** An order to the process, one a line on stdin; answered by one `Timing` a line on stdout. */
export interface Order {
  readonly request: FloorRequest;
  readonly calls: number;
  readonly inFlight: number;
}

/** All in milliseconds. */
export interface Timing {
  /** Of each call. */
  readonly latencies: readonly number[];
  /** From the first request to the last answer. */
  readonly total: number;
}

/** No protocol and no SDK: `fetch` in a loop, timed where it is called. */
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await carryOut(JSON.parse(line)))}\n`);
}

async function carryOut({ request, calls, inFlight }: Order): Promise<Timing> {
  const latencies: number[] = [];
  const started = performance.now();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) {
      const before = performance.now();
      await send(request);
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { latencies, total: performance.now() - started };
}
