import assert from "node:assert/strict";
import { test } from "node:test";
import { RecentCreates } from "../../../src/apis/mixpost/exactly-once/recent.ts";
import { soughtOf } from "../../../src/apis/mixpost/exactly-once/sought.ts";

const doubt = (key: string) => ({
  ...soughtOf({ workspaceUuid: "w", versions: [] }, key, { wall: 0, steady: 0 }),
  uuid: null,
  isSettled: false,
});

test("thousands of creates that end in doubt are all remembered", () => {
  const recent = new RecentCreates(() => 0);
  for (let index = 0; index < 5_000; index++) recent.remember(doubt(`no. ${index}`), undefined);
  assert.equal(recent.doubt("no. 0")?.key, "no. 0");
  assert.equal(recent.doubt("no. 4999")?.key, "no. 4999");
});
