import { fstatSync, writeSync } from "node:fs";
import { Socket } from "node:net";

/** Where finished lines go. Never throws and never waits. */
export interface Destination {
  write(lines: string): void;
  /** Resolves when everything is written, or when the reader takes longer than `grace`. */
  flush(): Promise<void>;
}

/** Bytes that a reader may be behind before lines are dropped. */
const mostBehind = 1_000_000;

/** Milliseconds that the end of the process waits for a reader. */
const grace = 200;

/** A file takes lines at once. A pipe takes them when somebody reads, and many hosts never read the log of a server. */
export function openDestination(fd: number): Destination {
  const target = fstatSync(fd);
  return target.isFIFO() || target.isSocket() ? openPipe(fd) : openFile(fd);
}

function openFile(fd: number): Destination {
  return {
    write: (lines) => {
      // A full disk costs lines, not the server.
      try {
        writeSync(fd, lines);
      } catch {}
    },
    flush: async () => undefined,
  };
}

/** Writing to a full pipe in the usual way (`process.stderr`, pino's own destination) would stop the server for good. */
function openPipe(fd: number): Destination {
  const pipe = new Socket({ fd, readable: false, writable: true });
  pipe.on("error", () => undefined).unref();
  return {
    write: (lines) => {
      if (pipe.writableLength < mostBehind) pipe.write(lines);
    },
    flush: () => written(pipe),
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
