import { fstatSync, writeSync } from "node:fs";
import { Socket } from "node:net";

/** Where finished lines go. */
export interface Destination {
  write(line: string): void;
  /** Resolves when everything is written, or when the reader takes longer than `grace`. */
  flush(): Promise<void>;
}

/** Bytes that a reader may be behind before lines are dropped. */
const mostBehind = 1_000_000;

/** Milliseconds that the end of the process waits for a reader. */
const grace = 200;

/** A file takes a line at once. A pipe takes it when somebody reads, and many hosts never read the log of a server. */
export function openDestination(fd: number): Destination {
  const target = fstatSync(fd);
  if (target.isFIFO() || target.isSocket()) return openPipe(fd);
  return { write: (line) => void writeSync(fd, line), flush: async () => undefined };
}

/** Writing to a full pipe in the usual way (`process.stderr`, pino's own destination) would stop the server for good. */
function openPipe(fd: number): Destination {
  const pipe = new Socket({ fd, readable: false, writable: true });
  pipe.on("error", () => undefined).unref();
  return {
    write: (line) => {
      if (pipe.writableLength < mostBehind) pipe.write(line);
    },
    flush: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, grace);
        pipe.write("", () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}
