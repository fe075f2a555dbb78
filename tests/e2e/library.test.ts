import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openWorkspace, photo } from "./workspace.ts";

const { sandbox, call, refused, writes, written } = await openWorkspace();

describe("media and tags", () => {
  it("a file is listed, described and used", async () => {
    const { data } = await call("mixpost_list_media", { page: 1, limit: 20, type: "image" });
    const mediaUuid = data[0].uuid;
    await call("mixpost_update_media", {
      mediaUuid,
      alt_text: "Product showcase image",
      name: "product-hero.jpg",
    });
    assert.deepEqual(written("media.update"), {
      alt_text: "Product showcase image",
      name: "product-hero.jpg",
    });
    const post = await call("mixpost_create_post", { versions: [{ content: { media: [mediaUuid] } }] });
    assert.equal(post.versions[0].content[0].media[0].name, "product-hero.jpg");
  });

  it("a file goes by the id that a post shows, as number in a text", async () => {
    const { versions } = await call("mixpost_create_post", {
      versions: [{ content: { media: [photo.uuid] } }],
    });
    const { id, uuid } = versions[0].content[0].media[0];
    assert.deepEqual([id, uuid], ["1", undefined]);
    assert.equal((await call("mixpost_get_media", { mediaUuid: id })).uuid, photo.uuid);
  });

  it("a file that is not in the library is answered with the way to put it there", async () => {
    const { message, hint } = await refused("mixpost_get_media", { mediaUuid: "https://a.example/a.png" });
    assert.match(message, /matches no media/);
    assert.match(hint, /mixpost_upload_media/);
  });

  it("one list serves many names, and a name that is newer than the list is found", async () => {
    const lists = () => sandbox.take().filter(({ operationId }) => operationId === "tags.list").length;
    await call("mixpost_list_posts", { accounts: ["Bakery"] });
    const versions = [{ content: { body: "A" } }];
    await call("mixpost_create_post", { tags: ["announcement", "winter", "Winter"], versions });
    assert.equal(lists(), 1);
    await call("mixpost_get_tag", { tagUuid: "winter" });
    await call("mixpost_get_tag", { tagUuid: "announcement" });
    assert.equal(lists(), 1);
    const body = JSON.stringify({ name: "brand new", hex_color: "#fff" });
    const headers = { authorization: `Bearer ${sandbox.info.apiKey}`, accept: "application/json" };
    const url = `${sandbox.url}/mixpost/api/${sandbox.info.workspaceUuid}/tags`;
    await fetch(url, { method: "POST", body, headers: { ...headers, "content-type": "application/json" } });
    assert.equal((await call("mixpost_get_tag", { tagUuid: "brand new" })).name, "brand new");
    assert.equal(lists(), 1);
  });

  it("a tag goes by its uuid without a look at the list: the server knows whether it is there", async () => {
    const { uuid } = await call("mixpost_create_tag", { name: "by uuid" });
    assert.equal((await call("mixpost_get_tag", { tagUuid: uuid.toUpperCase() })).name, "by uuid");
    const report = await refused("mixpost_get_tag", { tagUuid: "00000000-0000-4000-8000-000000000000" });
    assert.equal(report.category, "not_found");
  });

  it("a file is deleted by its integer id, whatever names it", async () => {
    const { uuid } = (await call("mixpost_list_media", { keyword: "steam" })).data[0];
    await call("mixpost_delete_media", { mediaUuid: uuid });
    assert.deepEqual(written("media.delete"), { items: [3] });
    const report = await refused("mixpost_delete_media", { mediaUuid: uuid });
    assert.equal(report.category, "not_found");
    assert.deepEqual(writes(), []);
  });

  it("a tag gets a colour by itself, and an update keeps the other half", async () => {
    const tag = await call("mixpost_create_tag", { name: "spring" });
    assert.match(tag.hex_color, /^#[0-9a-f]{6}$/i);
    assert.equal(
      (await call("mixpost_update_tag", { tagUuid: "spring", name: "Spring" })).hex_color,
      tag.hex_color,
    );
    assert.equal(
      (await call("mixpost_update_tag", { tagUuid: "#spring", hex_color: "#00ff00" })).name,
      "Spring",
    );
  });
});
