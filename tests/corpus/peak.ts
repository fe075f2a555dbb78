import { writeSync } from "node:fs";

/** Loaded before a program: says at its end how much memory it had at most, in MB, on file descriptor 3. */
process.on("exit", () => writeSync(3, String(Math.round(process.resourceUsage().maxRSS / 1024))));
