import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { after, describe, it } from "node:test";
import { connect } from "../e2e/session.ts";

/** Set: the files are written anew instead of compared. */
const isUpdate = process.env.UPDATE === "1";

const session = await connect({}, "--api", "mixpost,agent-social", "--toolsets", "all");
after(() => session.close());

const folder = new URL("../pins/", import.meta.url);
const fileOf = (name: string) => new URL(`${name}.json`, folder);

describe("what clients see of each tool has not changed unnoticed (UPDATE=1 accepts a change)", () => {
  for (const tool of session.tools) {
    it(tool.name, async () => {
      const text = `${JSON.stringify(tool, null, 2)}\n`;
      if (isUpdate) await writeFile(fileOf(tool.name), text);
      assert.equal(text, await readFile(fileOf(tool.name), "utf8"));
    });
  }

  it("no tool has gone", async () => {
    const names = new Set(session.tools.map(({ name }) => `${name}.json`));
    const gone = (await readdir(folder)).filter((name) => !names.has(name));
    if (isUpdate) await Promise.all(gone.map((name) => rm(new URL(name, folder))));
    else assert.deepEqual(gone, []);
  });
});
