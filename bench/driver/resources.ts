import { readdirSync, readFileSync } from "node:fs";

/** Resident memory of a process in bytes; null on systems without /proc. */
export function residentMemory(pid: number): number | null {
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1]);
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
