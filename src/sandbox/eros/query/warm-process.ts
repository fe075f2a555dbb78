import { type ChildProcess, fork } from "node:child_process";
import { exchange, type NoReply, type Patience } from "./exchange.ts";
import type { OpenMessage, QueryMessage, Reply } from "./messages.ts";
import type { Program } from "./program.ts";
import { executionError } from "./refused.ts";

/** A process with an open database that answers one question after the other. */
export interface WarmProcess {
  /**
   * To be called again only after the reply.
   *
   * @throws {NoReply}
   * @throws {QueryRefused} when the database cannot be opened
   * @throws the signal's reason when it gave up before the process was ready
   */
  ask(message: QueryMessage, patience: Patience): Promise<Reply>;
  /** Kills it. */
  close(): void;
}

interface Started {
  readonly child: ChildProcess;
  /** Fails with a `QueryRefused`. */
  readonly opened: Promise<void>;
}

/** The longest start: the machine may be busy, and from source the program is compiled first. */
const START_MS = 30_000;

/**
 * Keeps such a process. It is started by the first question and stays; after one that had to be killed another is
 * started at once, so that the next question finds it warm.
 */
export function createWarmProcess(program: () => Program, message: OpenMessage): WarmProcess {
  let current: Started | undefined;
  let closed = false;
  const start = (): Started => {
    const child = spawn(program());
    const started = { child, opened: open(child, message) };
    const forget = () => {
      if (current === started) current = undefined;
    };
    child.once("exit", forget);
    // Whoever asks hears of it, and the next one makes a new attempt.
    started.opened.catch(() => {
      forget();
      child.kill("SIGKILL");
    });
    return started;
  };
  return {
    ask: async (question, patience) => {
      current ??= start();
      const { child, opened } = current;
      await opened;
      patience.signal?.throwIfAborted();
      try {
        return await exchange(child, question, patience);
      } catch (error) {
        current = closed ? undefined : start();
        throw error;
      }
    },
    close: () => {
      closed = true;
      current?.child.kill("SIGKILL");
    },
  };
}

/** It gets none of our environment, where secrets are, and of our streams only stderr, where it says why it crashed. */
function spawn({ path, flags }: Program): ChildProcess {
  const child = fork(path, [], {
    env: {},
    execArgv: [...flags],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
  });
  // An error may come at any time; who waits for a reply listens too.
  child.on("error", () => {});
  child.unref();
  child.channel?.unref();
  return child;
}

async function open(child: ChildProcess, message: OpenMessage): Promise<void> {
  const reply = await exchange(child, message, { ms: START_MS }).catch((error: NoReply) => {
    throw executionError(503, `the process for queries could not be started (${error.message})`);
  });
  if (reply.kind === "failed") throw executionError(503, reply.message);
}
