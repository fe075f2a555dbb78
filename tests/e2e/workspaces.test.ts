import assert from "node:assert/strict";
import { after, beforeEach, describe, it } from "node:test";
import { serveCheckedSandbox } from "../conformance/checked-sandbox.ts";
import { environment } from "./built.ts";
import { type Answer, connect, type Session } from "./session.ts";

const sandbox = await serveCheckedSandbox();
const env = environment({ ...sandbox.info, url: sandbox.url });
const first = sandbox.info.workspaceUuid;
const second = "5d0f2a6c-8e1b-4c39-9a77-1f6e3b2c4d58";

after(async () => {
  await sandbox.close();
  assert.deepEqual(sandbox.problems, []);
});
beforeEach(() => void sandbox.take());

/** The workspaces in whose paths the calls since the test began went. */
const visited = () => [...new Set(sandbox.take().flatMap(({ path }) => path.workspaceUuid ?? []))];

function sessionFor(extra: Record<string, string>, ...args: string[]): () => Session {
  let session: Session;
  after(() => session.close());
  beforeEach(async () => {
    session ??= await connect({ ...env, ...extra }, ...args);
  });
  return () => session;
}

describe("the workspace of a call", () => {
  const session = sessionFor({});

  const rows: readonly [workspace: string | undefined, uuid: string][] = [
    [undefined, first],
    [first, first],
    [second, second],
    [second.toUpperCase(), second],
    ["Client Workspace", second],
    ["client workspace", second],
  ];
  for (const [workspace, uuid] of rows) {
    it(`${workspace ?? "none, so the configured one"} is ${uuid}`, async () => {
      await session().call("mixpost_list_tags", workspace === undefined ? {} : { workspace });
      assert.deepEqual(
        visited().map((visit) => visit.toLowerCase()),
        [uuid],
      );
    });
  }

  it("names are looked up in it, and nowhere else", async () => {
    const { data } = await session().call("mixpost_list_accounts", { workspace: "Client Workspace" });
    assert.deepEqual(
      data.map(({ name }: Answer) => name),
      ["Client on X"],
    );
    const post = { accounts: ["Client on X"], versions: [{ content: { body: "A" } }] };
    await session().call("mixpost_create_post", { workspace: "Client Workspace", ...post });
    const { message } = await session().refused("mixpost_create_post", post);
    assert.match(message, /"Client on X" matches no account/);
  });

  it("a name that none has is answered with the names that there are", async () => {
    const { message } = await session().refused("mixpost_list_tags", { workspace: "Nowhere" });
    assert.match(message, /"Nowhere" matches no workspace.*My Workspace.*Client Workspace/);
    assert.deepEqual(visited(), []);
  });
});

describe("an allow list", () => {
  const byName = sessionFor({ MIXPOST_WORKSPACES: "my workspace" });
  const byUuid = sessionFor({ MIXPOST_WORKSPACES: `${first}, ${second}` });

  it("lets through what is on it, under every name", async () => {
    for (const workspace of [first, "My Workspace"]) await byName().call("mixpost_list_tags", { workspace });
    await byName().call("mixpost_list_tags");
    for (const workspace of [second, "Client Workspace"])
      await byUuid().call("mixpost_list_tags", { workspace });
  });

  it("refuses the others, by uuid as by name, and does not offer them", async () => {
    for (const workspace of [second, "Client Workspace"]) {
      const { message, outcome } = await byName().refused("mixpost_create_tag", { workspace, name: "x" });
      assert.match(message, /matches no workspace\. There is: My Workspace/);
      assert.equal(outcome, "not_sent");
    }
    assert.deepEqual(visited(), []);
  });
});

describe("read-only", () => {
  const session = sessionFor({ MIXPOST_TOOLSETS: "all" }, "--read-only");

  it("lists only tools that say so", () => {
    assert.ok(session().tools.length >= 15);
    assert.ok(session().tools.every(({ annotations }) => annotations?.readOnlyHint === true));
  });

  it("knows no other, and says why", async () => {
    const call = session().client.callTool({ name: "mixpost_delete_post", arguments: { postUuid: first } });
    await assert.rejects(call, /mixpost_delete_post .*read-only/);
    assert.deepEqual(sandbox.take(), []);
  });

  it("sends nothing but GET, whatever is called", async () => {
    const answers = session().tools.map(({ name }) => session().client.callTool({ name, arguments: {} }));
    await Promise.all(answers);
    const methods = sandbox.take().map(({ method }) => method);
    assert.ok(methods.length >= 8);
    assert.deepEqual([...new Set(methods)], ["GET"]);
  });
});
