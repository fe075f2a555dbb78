import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCaller, original } from "./caller.ts";

const CAMPAIGNS = "b5e1f0d7-2c64-4a89-8e3f-91d0a7c6b253";
const SUMMER = "d84a2f6b-0e93-4c1d-a7b5-6f3e8c29d140";
const PHOTO = "511b8c2d-c424-3a6a-a154-be271418ff01";

const ids = ({ data }: { data: { id: string }[] }) => data.map(({ id }) => id);

describe("a list of files", () => {
  const rows: readonly [query: string, ids: readonly string[]][] = [
    ["", ["3", "2", "1"]],
    ["type=image", ["1"]],
    ["type=video", ["2"]],
    ["type=gif", ["3"]],
    ["folder=root", ["3", "1"]],
    [`folder=${CAMPAIGNS}`, ["2"]],
    [`folder=${CAMPAIGNS}&keyword=PHOTO`, ["1"]],
    ["sort=oldest", ["1", "2", "3"]],
    ["sort=name", ["1", "3", "2"]],
    ["favorite=1", ["3"]],
    ["usage=published", ["1"]],
    ["usage=unused", ["3", "2"]],
    ["mime_types[]=image/gif&mime_types[]=video/mp4", ["3", "2"]],
    ["limit=1&page=2", ["2"]],
  ];
  for (const [query, want] of rows) {
    test(`?${query}`, async () => {
      assert.deepEqual(ids((await createCaller().call("GET", `W/media?${query}`)).body), want);
    });
  }

  test("the strongest use of a file counts", async () => {
    const { call } = createCaller();
    const versions = [{ ...original()[0], content: [{ media: [1, 3] }] }];
    await call("POST", "W/posts", { versions });
    assert.deepEqual(ids((await call("GET", "W/media?usage=draft")).body), ["3"]);
    assert.deepEqual(ids((await call("GET", "W/media?usage=published")).body), ["1"]);
  });
});

describe("changing and deleting files", () => {
  test("only what is sent changes; null moves to the root", async () => {
    const { call } = createCaller();
    assert.deepEqual((await call("PUT", `W/media/${PHOTO}`, { folder: SUMMER })).body, { success: true });
    assert.deepEqual(ids((await call("GET", `W/media?folder=${SUMMER}`)).body), ["1"]);
    await call("PUT", `W/media/${PHOTO}`, { name: "cup.jpg" });
    assert.deepEqual(ids((await call("GET", `W/media?folder=${SUMMER}`)).body), ["1"]);
    await call("PUT", `W/media/${PHOTO}`, { folder: null });
    assert.deepEqual(ids((await call("GET", "W/media?folder=root")).body), ["3", "1"]);
    assert.equal((await call("GET", `W/media/${PHOTO}`)).body.name, "cup.jpg");
  });

  test("ids and uuids may be mixed, unknown ones are skipped", async () => {
    const { call } = createCaller();
    assert.deepEqual((await call("DELETE", "W/media", { items: [2, PHOTO, 99] })).body, { success: true });
    assert.deepEqual(ids((await call("GET", "W/media")).body), ["3"]);
    assert.deepEqual((await call("GET", `W/media/${PHOTO}`)).body, { message: "Media not found." });
  });
});

describe("folders", () => {
  test("know their parent and how many files they hold", async () => {
    const { body } = await createCaller().call("GET", "W/media/folders");
    assert.deepEqual(body.data, [
      { uuid: CAMPAIGNS, name: "Campaigns", parent: null, media_count: 1 },
      { uuid: SUMMER, name: "Summer", parent: CAMPAIGNS, media_count: 0 },
    ]);
  });

  const wrong: readonly [what: string, method: string, path: string, body: object, field: string][] = [
    ["a name that a sibling has", "POST", "", { name: "Campaigns" }, "name"],
    ["an unknown parent", "POST", "", { name: "X", parent: PHOTO }, "parent"],
    ["a parent below itself", "PUT", `/${CAMPAIGNS}`, { parent: SUMMER }, "parent"],
    ["itself as a parent", "PUT", `/${CAMPAIGNS}`, { parent: CAMPAIGNS }, "parent"],
  ];
  for (const [what, method, path, body, field] of wrong) {
    test(`${what} is refused`, async () => {
      const reply = await createCaller().call(method, `W/media/folders${path}`, body);
      assert.deepEqual([reply.status, Object.keys(reply.body.errors)], [422, [field]]);
    });
  }

  test("five levels deep and no deeper, also by moving", async () => {
    const { call } = createCaller();
    let parent = SUMMER;
    for (const name of ["3", "4", "5"])
      parent = (await call("POST", "W/media/folders", { name, parent })).body.uuid;
    assert.equal((await call("POST", "W/media/folders", { name: "6", parent })).status, 422);
    const { body } = await call("POST", "W/media/folders", { name: "top" });
    assert.equal((await call("PUT", `W/media/folders/${CAMPAIGNS}`, { parent: body.uuid })).status, 422);
  });

  test("deleting one moves its files up, or deletes them when asked to", async () => {
    const { call } = createCaller();
    await call("PUT", `W/media/${PHOTO}`, { folder: SUMMER });
    await call("DELETE", `W/media/folders/${SUMMER}`);
    assert.deepEqual(ids((await call("GET", `W/media?folder=${CAMPAIGNS}`)).body), ["2", "1"]);
    await call("DELETE", `W/media/folders/${CAMPAIGNS}`, { delete_media: true });
    assert.deepEqual(ids((await call("GET", "W/media")).body), ["3"]);
    assert.deepEqual((await call("GET", "W/media/folders")).body, { data: [] });
  });
});
