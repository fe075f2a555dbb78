import type { ChildProcess } from "node:child_process";
import type { OpenMessage, QueryMessage, Reply } from "./messages.ts";

/** `late` and `cancelled`: the process has been killed. `ended`: it ended by itself, or did not even start. */
export type Reason = "late" | "cancelled" | "ended";

/** There was no reply, and there will be none from this process. */
export class NoReply extends Error {
  readonly reason: Reason;
  /** Of a process that ended: its signal, its exit code or why it did not start. */
  readonly end: string;

  constructor(reason: Reason, end = "") {
    super(`${reason} ${end}`.trim());
    this.name = "NoReply";
    this.reason = reason;
    this.end = end;
  }
}

export interface Patience {
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one message and waits for its reply. When that is late, or not wanted any more, the process is killed: there
 * is no other way to interrupt SQLite.
 *
 * @throws {NoReply}
 */
export async function exchange(
  child: ChildProcess,
  message: OpenMessage | QueryMessage,
  patience: Patience,
): Promise<Reply> {
  let stopListening = () => {};
  const reply = new Promise<Reply>((resolve, reject) => {
    stopListening = listen(child, patience, resolve, (reason, end) => {
      if (reason !== "ended") child.kill("SIGKILL");
      reject(new NoReply(reason, end));
    });
    // Should it fail, the child is gone, and we hear of that.
    child.send(message, () => {});
  });
  return reply.finally(stopListening);
}

/** Calls one of both, once or more; returns what puts an end to it. */
function listen(
  child: ChildProcess,
  { ms, signal }: Patience,
  onReply: (reply: Reply) => void,
  onFailure: (reason: Reason, end?: string) => void,
): () => void {
  const onExit = (code: number | null, killedBy: string | null) => onFailure("ended", `${killedBy ?? code}`);
  // Its message has paths in it.
  const onError = ({ code, name }: NodeJS.ErrnoException) => onFailure("ended", code ?? name);
  const onAbort = () => onFailure("cancelled");
  // The timer is also what keeps this process alive meanwhile: the child by itself does not.
  const timer = setTimeout(onFailure, ms, "late");
  signal?.addEventListener("abort", onAbort);
  child.once("message", onReply).once("exit", onExit).once("error", onError);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    child.off("message", onReply).off("exit", onExit).off("error", onError);
  };
}
