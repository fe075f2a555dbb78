import path from "node:path";
import { run } from "./command.ts";

process.exitCode = await run(process.argv.slice(2), {
  project: path.resolve(import.meta.dirname, ".."),
  memory: path.resolve(import.meta.dirname, "../node_modules/.cache/generate"),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
