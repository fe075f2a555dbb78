import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Launch {
  /** File and arguments for Node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A process that was started here, and is ended here. */
export interface Child {
  readonly pid: number;
  send(line: string): void;
  /** The host has nothing more to say. */
  hangUp(): void;
  /** Ends it: by the end of stdin, as a host does, and by SIGKILL when that is not enough. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
const patience = 2_000;

/**
 * Starts a Node process that speaks lines.
 *
 * @param onLine called with each line of stdout
 * @param onEnd called when it is gone, with the reason; what waits for a line then waits in vain
 * @param onLog called with what comes over stderr
 */
export function start(
  launch: Launch,
  onLine: (line: string) => void,
  onEnd: (reason: Error) => void,
  onLog: (text: string) => void = () => undefined,
): Child {
  const child = spawn(process.execPath, [...launch.args], {
    env: { PATH: process.env.PATH ?? "", ...launch.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  // A host reads stderr too, or at least drains it.
  child.stderr.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-1_000);
    onLog(chunk.toString());
  });
  child.stdout.on("data", splitter(onLine));
  child.stdin.on("error", () => undefined);
  child.once("error", onEnd);
  child.once("exit", (code, signal) => {
    running.delete(child);
    onEnd(new Error(`${launch.args.join(" ")} ended (${signal ?? code}). ${said}`));
  });
  return {
    pid: child.pid ?? 0,
    send: (line) => void child.stdin.write(`${line}\n`),
    hangUp: () => void child.stdin.end(),
    stop: () => stop(child),
  };
}

/** Ends every process that is still running, at once. */
export function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const gone = once(child, "exit");
  child.stdin?.end();
  const killer = setTimeout(() => child.kill("SIGKILL"), patience);
  await gone;
  clearTimeout(killer);
}

/** Cuts a stream into lines; most chunks are exactly one. */
function splitter(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest: Buffer[] = [];
  return (chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...rest, chunk.subarray(from, end)]);
      rest = [];
      from = end + 1;
      onLine(line.toString("utf8"));
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  };
}
