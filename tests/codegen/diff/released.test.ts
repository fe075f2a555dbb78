import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { describe, it } from "node:test";
import { breakingNote } from "../../../codegen/diff/released/changelog.ts";
import { run as contract } from "../../../codegen/diff/released/command.ts";
import { judge } from "../../../codegen/diff/released/judge.ts";
import { snapshotText } from "../../../codegen/diff/released/snapshot.ts";
import { shopProject } from "./project.ts";
import { shopContract } from "./shop.ts";

const BREAKING = { remove: ["/paths/~1items/get/parameters/2"] };
const COMPATIBLE = {
  set: {
    "/paths/~1items/get/x-mcp/tool": "shop_show_items",
    "/paths/~1items/get/x-mcp/renamedFrom": "shop_list_items",
    "/paths/~1items/get/description": "Other words.",
  },
};
const GONE = { remove: ["/paths/~1items~1{id}/delete"] };

/** Version 1.2.0 is out with the base; what may follow it. */
const rows = [
  { it: "nothing changes", change: {}, changelog: "", code: 0 },
  { it: "what changes is compatible, or words", change: COMPATIBLE, changelog: "", code: 0 },
  {
    it: "a breaking change without a word of it",
    change: BREAKING,
    changelog: "## Unreleased\n\n### Changed\n\n- Lists.\n",
    code: 1,
  },
  {
    it: "a breaking change, said",
    change: BREAKING,
    changelog: "## Unreleased\n\n### Breaking\n\n- `shop_list_items` lost `since`.\n",
    code: 0,
  },
  {
    it: "a breaking change, said before the release",
    change: BREAKING,
    changelog: "## 1.2.0\n\n### Breaking\n\n- Lists.\n",
    code: 1,
  },
  {
    it: "a heading without a word under it",
    change: BREAKING,
    changelog: "## Unreleased\n\n### Breaking\n\n### Added\n\n- Lists.\n\n## 1.2.0\n",
    code: 1,
  },
  {
    it: "a major version",
    change: GONE,
    changelog: "## 2.0.0 - 2026-11-26\n\n### Removed\n\n- `shop_delete_item`.\n\n## 1.2.0\n",
    code: 0,
  },
  {
    it: "a minor version",
    change: GONE,
    changelog: "## 1.3.0\n\n### Removed\n\n- `shop_delete_item`.\n\n## 1.2.0\n",
    code: 1,
  },
];

describe("after a release", () => {
  const snapshot = JSON.parse(snapshotText(shopContract({}), "1.2.0"));

  for (const row of rows) {
    it(`${row.it}: exit code ${row.code}`, () => {
      const { isSaid } = judge(snapshot, shopContract(row.change), `# Changelog\n\n${row.changelog}`);
      assert.equal(isSaid ? 0 : 1, row.code);
    });
  }

  it("says what breaks, and what the note forgot", async (t) => {
    const { run, change, file } = await shopProject(t);
    await file("package.json", '{"version": "1.2.0"}');
    await run(contract, "--write");
    await change(BREAKING);
    const { err } = await run(contract);
    assert.match(
      err,
      /^shop: 2 breaking changes since 1\.2\.0\n {2}`shop_list_items`: argument `since` is gone\n/,
    );
    await file("CHANGELOG.md", "### Breaking\n\n- `shop_list_items` lost `since`.\n");
    const { code: said, out } = await run(contract);
    assert.equal(said, 0);
    assert.match(out, /^ {2}CHANGELOG\.md does not name items\.list$/m);
    assert.equal((await run(contract, "--write")).code, 0);
    assert.deepEqual(await run(contract), {
      code: 0,
      out: "shop: no breaking changes since 1.2.0\n",
      err: "",
    });
  });

  it("an api that is gone breaks, one that is new does not", async (t) => {
    const { run, change, file, folder } = await shopProject(t);
    await file("package.json", '{"version": "1.2.0"}');
    assert.deepEqual(await run(contract), { code: 0, out: "shop: not released yet\n", err: "" });
    await change({}, "openapi/kiosk.yaml");
    await run(contract, "--write");
    await file("openapi/kiosk.yaml", "openapi: [");
    assert.equal((await run(contract)).code, 2);
    await file("contracts/till.json", "{}");
    assert.match((await run(contract)).err, /^contracts\/till\.json is no released contract/);
    await rm(path.join(folder, "contracts/till.json"));
    await rm(path.join(folder, "openapi/kiosk.yaml"));
    const { code, err } = await run(contract);
    assert.equal(code, 1);
    assert.match(err, /^kiosk: 1 breaking change since 1\.2\.0\n {2}`kiosk` is gone\n/);
  });

  it("the help and a wrong command line", async (t) => {
    const { run } = await shopProject(t);
    assert.match((await run(contract, "--help")).out, /^Usage: npm run check-contract/);
    assert.equal((await run(contract, "--wirte")).code, 2);
  });
});

describe("the released contracts", () => {
  const project = path.resolve(import.meta.dirname, "../../..");

  it("stay small and have no words", async () => {
    const text = await readFile(path.join(project, "contracts/mixpost.json"), "utf8");
    assert.ok(text.length < 120_000, `${text.length} bytes`);
    assert.ok(!/"(description|title|summary)": ?"/.test(text));
  });
});

const notes = [
  { text: "## Unreleased\n### Breaking changes\n- A\n## 1.0.0\n### Breaking\n- B", note: "- A" },
  { text: "## [v2.0.0-rc.1]\n- A\n### Added\n- B\n## [1.0.0] - 2026\n- C", note: "- A\n- B" },
  { text: "## 1.1.0\n- Nothing breaking here.\n## 1.0.0", note: null },
  { text: "", note: null },
];

for (const { text, note } of notes) {
  it(`of ${JSON.stringify(text)} the note is ${JSON.stringify(note)}`, () => {
    assert.equal(breakingNote(text, "1.0.0"), note);
  });
}
