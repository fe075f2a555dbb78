import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCaller, SECOND_WORKSPACE } from "./caller.ts";

const NEW = `panel/workspaces/${SECOND_WORKSPACE}`;

describe("users", () => {
  test("cannot delete themselves, nor change their own rank", async () => {
    const { call } = createCaller();
    const own = await call("DELETE", "panel/users/1");
    assert.deepEqual(
      [own.status, own.body],
      [200, { success: false, message: "You cannot delete yourself." }],
    );
    await call("DELETE", "panel/users", { users: [1, 2] });
    await call("PUT", "panel/users/1", { name: "T", email: "t@example.com", is_admin: false });
    const { body } = await call("GET", "panel/users");
    assert.deepEqual(
      body.data.map(({ id, is_admin }: { id: number; is_admin: boolean }) => [id, is_admin]),
      [
        [3, false],
        [1, true],
      ],
    );
  });

  test("are found by name and address", async () => {
    const { call } = createCaller();
    const find = async (query: string) =>
      (await call("GET", `panel/users?${query}`)).body.data.map(({ id }: { id: number }) => id);
    assert.deepEqual(await find("keyword=ANTON"), [3]);
    assert.deepEqual(await find("keyword=viewer@"), [2]);
    assert.deepEqual(await find("exclude[]=1&exclude[]=3"), [2]);
  });

  test("leave their posts behind when they go", async () => {
    const { call } = createCaller();
    await call("DELETE", "panel/users/3");
    const { body } = await call("GET", "W/posts/97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60");
    assert.deepEqual(body.user, { name: "" });
  });

  test("show what they are in each workspace", async () => {
    const { call } = createCaller();
    const membership = { user_id: 3, role: "viewer", can_approve: false, is_owner: true };
    await call("POST", `${NEW}/users`, membership);
    const { workspaces } = (await call("GET", "panel/users/3")).body;
    assert.deepEqual(
      workspaces.map(({ pivot }: { pivot: { role: string } }) => pivot.role),
      ["member", "viewer"],
    );
    assert.equal((await call("GET", NEW)).body.workspace.owner_id, 3);
    await call("DELETE", `${NEW}/users`, { user_id: 3 });
    assert.equal((await call("GET", NEW)).body.workspace.owner_id, null);
    assert.equal((await call("DELETE", `${NEW}/users`, { user_id: 3 })).status, 404);
  });
});
