import { fstatSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import type { Redact } from "./core/redact.ts";

/** Where finished lines go. */
export interface Destination {
  write(line: string): void;
  /** Sends on what was gathered, without waiting for its reader. */
  push(): void;
  /** Resolves when everything is written, or when the reader takes longer than `grace`. */
  flush(): Promise<void>;
}

/** Milliseconds for which lines are gathered: a write to a pipe costs more than making the line. */
const gatherFor = 50;

/** Bytes that a reader may be behind before lines are dropped. */
const mostBehind = 1_000_000;

/** Milliseconds that the end of the process waits for a reader. */
const grace = 200;

/**
 * A file takes a line at once. A pipe takes it when somebody reads, and many hosts never read the log of a server.
 *
 * @param redact the last thing that happens to lines, one or several at a time
 */
export function openDestination(fd: number, redact: Redact): Destination {
  const target = fstatSync(fd);
  if (target.isFIFO() || target.isSocket()) return openPipe(fd, redact);
  return {
    write: (line) => void writeSync(fd, redact(line)),
    push: () => undefined,
    flush: async () => undefined,
  };
}

/** Writing to a full pipe in the usual way (`process.stderr`, pino's own destination) would stop the server for good. */
function openPipe(fd: number, redact: Redact): Destination {
  const pipe = new Socket({ fd, readable: false, writable: true });
  pipe.on("error", () => undefined).unref();
  let gathered = "";
  let timer: NodeJS.Timeout | undefined;
  const push = () => {
    clearTimeout(timer);
    timer = undefined;
    if (gathered !== "") pipe.write(redact(gathered));
    gathered = "";
  };
  return {
    write: (line) => {
      if (pipe.writableLength + gathered.length >= mostBehind) return;
      gathered += line;
      timer ??= setTimeout(push, gatherFor);
    },
    push,
    flush: () => {
      push();
      return written(pipe);
    },
  };
}

function written(pipe: Socket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, grace);
    pipe.write("", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
