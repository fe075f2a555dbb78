import { spawn } from "node:child_process";
import path from "node:path";

export const PROJECT = path.resolve(import.meta.dirname, "../..");

/** By its place, so that it is found whatever folder a program works in. */
const TSX = import.meta.resolve("tsx");

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** Of processor time, which says more than the clock on a machine that has other things to do. */
  readonly processor: number;
  /** Peak of the resident set. Both are nought when the process was killed. */
  readonly megabytes: number;
}

/** Runs a program in a process of its own and measures it; kills it after the limit. */
export async function runMeasured(
  program: string,
  argv: readonly string[],
  limitSeconds = 300,
  cwd = PROJECT,
): Promise<Finished> {
  const compiler = program.endsWith(".ts") ? ["--import", TSX] : [];
  const preload = ["--import", path.join(import.meta.dirname, "peak.mjs")];
  const started = performance.now();
  const child = spawn(process.execPath, [...compiler, ...preload, program, ...argv], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), limitSeconds * 1000);
  const texts = [1, 2, 3].map(async (descriptor) => {
    let text = "";
    for await (const chunk of child.stdio[descriptor] as NodeJS.ReadableStream) text += chunk;
    return text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  const [out = "", err = "", peak = ""] = await Promise.all(texts);
  const taken = { megabytes: 0, processor: 0, ...(peak === "" ? {} : JSON.parse(peak)) };
  return { code, out, err, seconds: (performance.now() - started) / 1000, ...taken };
}
