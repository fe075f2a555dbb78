import { LOG_LEVELS } from "./levels.ts";
import type { Entry, Level, LogFields, LogOptions, Printer } from "./printer.ts";

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

/** Milliseconds for which entries are gathered: making lines and writing them is no part of the calls that they tell of. */
const gatherFor = 50;

/** Makes a log; its library is loaded on request, or with the first line that the level lets through. */
export function createLog(options: LogOptions): Log {
  const threshold = LOG_LEVELS.indexOf(options.level);
  let gathered: Entry[] = [];
  let timer: NodeJS.Timeout | undefined;
  let loading: Promise<Printer | null> | undefined;
  let printer: Printer | null | undefined;
  const load = async () => {
    loading ??= import("./printer.ts").then(({ openPrinter }) => openPrinter(options)).catch(complain);
    printer = await loading;
  };
  const print = () => {
    clearTimeout(timer);
    timer = undefined;
    const entries = gathered;
    gathered = [];
    printer?.print(entries);
  };
  const push = () => (printer === undefined ? void load().then(print) : print());
  const at = (level: Level) => {
    if (LOG_LEVELS.indexOf(level) < threshold) return () => undefined;
    return (given: LogFields | (() => LogFields), message: string) => {
      const fields = typeof given === "function" ? given() : given;
      gathered.push({ level, fields, message, at: Date.now() });
      // One that tells of an error waits for no others.
      if (level === "error") push();
      else timer ??= setTimeout(push, gatherFor);
    };
  };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    preload: () => void (options.level !== "silent" && load()),
    flush: async () => {
      if (loading === undefined && gathered.length === 0) return;
      await load();
      print();
      await printer?.flush();
    },
  };
}

/** A server without a log still serves, but not in silence. */
function complain(error: unknown): null {
  process.stderr.write(
    `There will be no log: ${error instanceof Error ? error.message : "it cannot be loaded"}\n`,
  );
  return null;
}
