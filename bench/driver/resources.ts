import { readdirSync, readFileSync } from "node:fs";

/** Resident memory of a process in bytes; null on systems without /proc. */
export function residentMemory(pid: number): number | null {
  return memory(pid, /^VmRSS:\s+(\d+) kB/m);
}

/** The most that it ever was. */
export function peakMemory(pid: number): number | null {
  return memory(pid, /^VmHWM:\s+(\d+) kB/m);
}

function memory(pid: number, line: RegExp): number | null {
  const kilobytes = Number(line.exec(read(`/proc/${pid}/status`))?.[1]);
  return Number.isFinite(kilobytes) ? kilobytes * 1024 : null;
}

/**
 * Time that all threads of a process have really run, in milliseconds; null on systems without it. Waiting for a
 * busy machine is not in it.
 *
 * @see https://www.kernel.org/doc/html/latest/scheduler/sched-stats.html
 */
export function processorTime(pid: number): number | null {
  const nanoseconds = threads(pid).map((thread) =>
    Number.parseInt(read(`/proc/${pid}/task/${thread}/schedstat`), 10),
  );
  const known = nanoseconds.filter(Number.isFinite);
  return known.length === 0 ? null : known.reduce((sum, time) => sum + time, 0) / 1_000_000;
}

function threads(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
