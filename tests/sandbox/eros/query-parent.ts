import { createQueryRunner } from "../../../src/sandbox/eros/query/index.ts";

/*
 * A process that runs queries, to be looked at from outside: `FILE PROGRAM idle` asks once and has nothing more to do;
 * `FILE PROGRAM busy` then asks something endless, and says so.
 */

const [file = "", program, mode] = process.argv.slice(2);
const runner = createQueryRunner({ file, program, deadlineMs: mode === "busy" ? 1500 : 30_000 });
const { results } = await runner.run("SELECT count(*) AS n FROM creators");
if (mode === "busy") {
  void runner.run("SELECT count(*) FROM mass_messages a, mass_messages b, mass_messages c").catch(() => {});
}
process.stdout.write(JSON.stringify(results));
