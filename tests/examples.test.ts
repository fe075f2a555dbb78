import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { environment, startSandbox } from "./e2e/built.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const sandbox = await startSandbox();
after(() => sandbox.stop());

/** Runs an example as a reader would, against the sandbox; its exit code must be 0. */
async function run(example: string): Promise<string[]> {
  const env = { PATH: process.env.PATH, ...environment(sandbox.place) };
  const command = ["--import", "tsx", `examples/${example}`];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  assert.equal(stderr, "");
  return stdout.trimEnd().split("\n");
}

/** What each example prints, line by line. */
const prints: Readonly<Record<string, readonly RegExp[]>> = {
  "client.ts": [/^Planned for 7 accounts at 2099-01-05 08:00:00 UTC$/],
  "errors.ts": [
    /^A tag without a colour: mend hex_color$/,
    /^A post that was deleted: it is gone$/,
    /^An old token: renew the token$/,
    /^A server that is down: repeat it$/,
  ],
  "mcp-client.ts": [
    /^Mixpost offers \d\d tools, among them /,
    /^A draft for Acme on X$/,
    /^Refused: "Acme" matches .*Acme on X \(twitter, id 3\)/,
  ],
  "sandbox.ts": [/^Published: https:\/\/\S+, https:\/\/\S+$/],
};

describe("examples", { concurrency: 2 }, () => {
  for (const [example, lines] of Object.entries(prints)) {
    it(example, async () => {
      const printed = await run(example);
      assert.equal(printed.length, lines.length, printed.join("\n"));
      for (const [index, line] of lines.entries()) assert.match(printed[index] ?? "", line);
    });
  }

  it("every one is run", async () =>
    assert.deepEqual((await readdir(`${root}examples`)).sort(), Object.keys(prints)));
});
