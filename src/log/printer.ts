import { pino } from "pino";
import type { Redact } from "../core/redact.ts";
import { openDestination } from "./destination.ts";
import type { LogLevel } from "./levels.ts";

/** What a log line carries beside its message: names, codes, durations; never content and never credentials. */
export type LogFields = Readonly<Record<string, unknown>>;

export type Level = "debug" | "info" | "warn" | "error";

export interface Entry {
  readonly level: Level;
  readonly fields: LogFields;
  readonly message: string;
  /** Unix time in milliseconds. */
  readonly at: number;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** Applied to finished lines, so that no field, message, stack or cause escapes it. */
  readonly redact: Redact;
  /** File descriptor; default: stderr. */
  readonly fd?: number;
}

/** Makes lines of what was logged, and sends them on their way. */
export interface Printer {
  print(entries: readonly Entry[]): void;
  flush(): Promise<void>;
}

/** @throws {Error} there is nothing to write to */
export function openPrinter({ level, redact, fd = 2 }: LogOptions): Printer {
  let lines = "";
  let stamp = stampOf(0);
  const settings = {
    level,
    base: null,
    timestamp: () => stamp.text,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = pino(settings, {
    write: (line: string) => {
      lines += line;
    },
  });
  const destination = openDestination(fd);
  return {
    print: (entries) => {
      lines = "";
      for (const { level, fields, message, at } of entries) {
        if (at !== stamp.at) stamp = stampOf(at);
        // A line that cannot be made must not cause another one.
        try {
          logger[level](fields, message);
        } catch {}
      }
      if (lines !== "") destination.write(redact(lines));
    },
    flush: () => destination.flush(),
  };
}

/** Many entries have the same moment. */
function stampOf(at: number) {
  return { at, text: `,"time":"${new Date(at).toISOString()}"` };
}
