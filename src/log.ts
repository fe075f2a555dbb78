import type { Logger } from "pino";
import type { Redact } from "./core/redact.ts";
import { type Destination, openDestination } from "./log-destination.ts";

/** What a log line carries beside its message: names, codes, durations; never content and never credentials. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes lines of JSON to stderr. Never throws and never waits. */
export interface Log {
  /** @param fields a function is asked only when the level lets the line through */
  debug(fields: LogFields | (() => LogFields), message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /** Loads the library ahead of the first line. */
  preload(): void;
  /** Resolves when every line so far has been written, or when the reader takes too long. */
  flush(): Promise<void>;
}

export interface LogOptions {
  readonly level: string;
  /** Applied to finished lines, so that no field, message, stack or cause escapes it. */
  readonly redact: Redact;
  /** File descriptor; default: stderr. */
  readonly fd?: number;
}

type Level = "debug" | "info" | "warn" | "error";

const order = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** Makes a log; its library is loaded on request, or with the first line that the level lets through. */
export function createLog(options: LogOptions): Log {
  const threshold = order.indexOf(options.level);
  let loading: Promise<Loaded | null> | undefined;
  let ready: Loaded | null | undefined;
  const load = () => {
    loading ??= open(options).catch(complain);
    loading.then((loaded) => {
      ready = loaded;
    });
    return loading;
  };
  const at = (level: Level) => (given: LogFields | (() => LogFields), message: string) => {
    if (order.indexOf(level) < threshold) return;
    const fields = typeof given === "function" ? given() : given;
    if (ready !== undefined) write(ready, level, fields, message);
    else load().then((loaded) => write(loaded, level, fields, message));
  };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    preload: () => void (options.level !== "silent" && load()),
    flush: async () => (await loading)?.destination.flush(),
  };
}

/** A line that cannot be written must not cause another one. One that tells of an error waits for no others. */
function write(loaded: Loaded | null, level: Level, fields: LogFields, message: string): void {
  try {
    loaded?.logger[level](fields, message);
    if (level === "error") loaded?.destination.push();
  } catch {}
}

/** A server without a log still serves, but not in silence. */
function complain(error: unknown): null {
  process.stderr.write(
    `There will be no log: ${error instanceof Error ? error.message : "it cannot be loaded"}\n`,
  );
  return null;
}

interface Loaded {
  readonly logger: Logger;
  readonly destination: Destination;
}

async function open({ level, redact, fd = 2 }: LogOptions): Promise<Loaded> {
  const { default: pino } = await import("pino");
  const settings = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const destination = openDestination(fd, redact);
  return { logger: pino(settings, destination), destination };
}
