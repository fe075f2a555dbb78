import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import path from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { run as diff } from "../../../codegen/diff/command.ts";
import { shopProject } from "./project.ts";

const SORT = { name: "sort", in: "query", description: "Order.", schema: { type: "string" } };
const CHANGED = {
  set: {
    "/paths/~1items/get/parameters/-": SORT,
    "/components/schemas/Item/properties/status/enum": ["draft", "live", "sold"],
    "/paths/~1items~1{id}/put": {
      operationId: "items.replace",
      summary: "Replace",
      "x-mcp": { tool: "shop_replace_item", toolset: "core" },
      responses: { 204: { description: "Done." } },
    },
    "/x-mcp/instructions": "Look twice.",
  },
};

test("a git ref and the work tree: what a maintainer pastes into the changelog", async (t) => {
  const { run, change, git } = await shopProject(t);
  await git("init", "-q");
  await git("add", ".");
  await git("commit", "-qm", "First");
  await git("tag", "v1.0.0");
  await change(CHANGED);
  const status = await git("status", "--short");
  const { code, out, err } = await run(diff, "v1.0.0");
  assert.deepEqual([code, err], [1, ""]);
  const [text, cost] = out.split("### Token cost");
  assert.equal(
    text,
    `Next step: **major** (3 breaking, 4 compatible, 1 text).

### Breaking

- \`client.items.list\`, \`client.items.create\`, \`client.items.get\`: result \`Item.status\` admits "sold" too

### Added

- \`shop_replace_item\` is new
- \`client.items.replace\` is new

### Changed

- \`shop_list_items\`, \`client.items.list\`: argument \`sort\` is new

### Wording

- \`shop\` has other instructions

`,
  );
  assert.match(cost ?? "", /^\| tools that are on by default \| [\d,]+ → [\d,]+ \| [\d,]+ → [\d,]+ \|$/m);
  assert.match(cost ?? "", /^\| `shop_replace_item` \| 0 → \d+ \| 0 → \d+ \|$/m);
  assert.equal(await git("status", "--short"), status, "the work tree stays as it is");

  await git("commit", "-qam", "Second");
  assert.equal((await run(diff, "HEAD~1", "HEAD")).code, 1);
  assert.equal((await run(diff, "HEAD", "HEAD~1:openapi/shop.yaml")).code, 1);
  const none = await run(diff, "HEAD");
  assert.deepEqual(none, { code: 0, out: "No change of the contract from `HEAD` to `.`.\n", err: "" });
});

test("two files, for machines", async (t) => {
  const { run, change } = await shopProject(t);
  await change({ set: { "/paths/~1items/get/parameters/-": SORT } }, "vendor/new.yaml");
  const { code, out } = await run(diff, "openapi/shop.yaml", "vendor/new.yaml", "--format", "json");
  const { before, after, step, changes, costs } = JSON.parse(out);
  assert.deepEqual([code, before, after, step], [0, "openapi/shop.yaml", "vendor/new.yaml", "minor"]);
  const added = {
    api: "new",
    at: "sort",
    part: "input",
    code: "added",
    verdict: "compatible",
    message: "is new",
  };
  assert.deepEqual(changes, [
    { ...added, kind: "tool", subject: "shop_list_items" },
    { ...added, kind: "method", subject: "items.list" },
  ]);
  const [cost] = costs;
  assert.deepEqual(
    cost.tools.map(({ tool }: { tool: string }) => tool),
    ["shop_list_items"],
  );
  assert.equal(
    cost.all.after.bytes - cost.all.before.bytes,
    JSON.stringify({ sort: { type: "string", description: "Order." } }).length - 1,
  );
});

test("folders: a project, generated output; an api that is missing is gone", async (t) => {
  const { run, change, folder } = await shopProject(t);
  await change({}, "copy/openapi/shop.yaml");
  await change({}, "copy/openapi/other.yaml");
  await change({}, "generated/shop/openapi.json");
  const gone = await run(diff, "copy", ".");
  assert.equal(gone.code, 1);
  assert.match(gone.out, /^- `other` is gone$/m);
  assert.equal((await run(diff, ".", "copy")).code, 0);
  assert.equal((await run(diff, "copy", "openapi/shop.yaml")).code, 0, "one file says nothing of the others");
  assert.equal((await run(diff, "generated", ".")).code, 0);
  assert.equal((await run(diff, path.join(folder, "generated/shop/openapi.json"))).code, 0);
});

const REFUSALS = [
  { argv: [], says: /^say what to compare with/ },
  { argv: ["a", "b", "c"], says: /c is one too many/ },
  { argv: ["a", "--format", "xml"], says: /--format is markdown or json, not xml/ },
  { argv: ["--formt"], says: /Unknown option '--formt'/ },
  { argv: ["v9.9.9"], says: /^v9\.9\.9 is no file, no folder and no git ref of this repository$/m },
  { argv: ["--", "--upload-pack=x"], says: /is no file, no folder and no git ref/ },
  { argv: ["empty"], says: /^empty holds no spec: expected openapi\/\*\.yaml/ },
  { argv: ["empty/broken.txt"], says: /empty\/broken\.txt:\d error yaml-syntax/ },
];

test("what cannot be compared is said, with exit code 2", async (t) => {
  const { run, file } = await shopProject(t);
  await file("empty/broken.txt", "a: [");
  for (const { argv, says } of REFUSALS) {
    const { code, out, err } = await run(diff, ...argv);
    assert.deepEqual([code, out], [2, ""], argv.join(" "));
    assert.match(err, says);
  }
  const help = await run(diff, "--help");
  assert.deepEqual([help.code, help.err], [0, ""]);
  assert.match(help.out, /^Usage: npm run diff -- /);
});

test("the exit code reaches the shell", async () => {
  const project = path.resolve(import.meta.dirname, "../../..");
  const argv = ["--import", "tsx", "codegen/diff/main.ts", "no-such-ref"];
  const fault = await promisify(execFile)(process.execPath, argv, { cwd: project }).catch((error) => error);
  assert.deepEqual([fault.code, fault.stdout], [2, ""]);
  assert.match(fault.stderr, /^no-such-ref is no file/);
});
