import { writeSync } from "node:fs";

/** Loaded before a program: says at its end, on file descriptor 3, what it took: MB at most, and seconds of processor. */
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  writeSync(3, JSON.stringify({ megabytes: Math.round(maxRSS / 1024), processor }));
});
