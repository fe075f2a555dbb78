import assert from "node:assert/strict";
import test from "node:test";
import { toolTable } from "../../codegen/emit/tool-table.ts";
import { generateCase } from "./cases.ts";

test("the table lists every tool, set by set, with what it does", async () => {
  const { model } = await generateCase("tools");
  assert.ok(model);
  assert.equal(
    toolTable(model),
    `| tool | toolset | what it does |
| --- | --- | --- |
| \`demo_list_items\` | core | List items |
| \`demo_create_item\` | core | For the model |
| \`demo_replace_item\` | core | Replace an item |
| \`demo_delete_item\` | more | Delete an item |
| \`demo_move_all\` | more | Move every item to another team |`,
  );
});
