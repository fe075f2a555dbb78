import { fstatSync, writeSync } from "node:fs";
import { Socket } from "node:net";

/** Where finished lines go. */
export interface Destination {
  write(line: string): void;
  /** Sends on what was gathered, without waiting for its reader. */
  push(): void;
  /** Resolves when everything is written, or when the reader takes longer than `grace`. */
  flush(): Promise<void>;
}

/** Milliseconds for which lines are gathered: a write to a pipe costs more than making the line. */
const gatherFor = 5;

/** Bytes that a reader may be behind before lines are dropped. */
const mostBehind = 1_000_000;

/** Milliseconds that the end of the process waits for a reader. */
const grace = 200;

/** A file takes a line at once. A pipe takes it when somebody reads, and many hosts never read the log of a server. */
export function openDestination(fd: number): Destination {
  const target = fstatSync(fd);
  if (target.isFIFO() || target.isSocket()) return openPipe(fd);
  return { write: (line) => void writeSync(fd, line), push: () => undefined, flush: async () => undefined };
}

/** Writing to a full pipe in the usual way (`process.stderr`, pino's own destination) would stop the server for good. */
function openPipe(fd: number): Destination {
  const pipe = new Socket({ fd, readable: false, writable: true });
  pipe.on("error", () => undefined).unref();
  let gathered = "";
  let timer: NodeJS.Timeout | undefined;
  const push = () => {
    clearTimeout(timer);
    timer = undefined;
    if (gathered !== "") pipe.write(gathered);
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
