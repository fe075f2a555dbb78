import assert from "node:assert/strict";
import { after, beforeEach } from "node:test";
import { serveCheckedSandbox } from "../conformance/checked-sandbox.ts";
import { environment } from "./built.ts";
import { type Answer, connect } from "./session.ts";

export const photo = { id: 1, uuid: "511b8c2d-c424-3a6a-a154-be271418ff01" };
export const film = { id: 2, name: "tea-reduced-file-size.mp4" };

/**
 * A workspace with two accounts of one name and a third, two tags, and the sandbox's own three files; before it the
 * built server, and a client of that. Ends with the file's tests, and fails them if any request was undocumented.
 */
export async function openWorkspace() {
  const sandbox = await serveCheckedSandbox({ seed });
  const session = await connect(environment({ ...sandbox.info, url: sandbox.url }));
  after(async () => {
    await session.close();
    await sandbox.close();
    assert.deepEqual(sandbox.problems, []);
  });
  beforeEach(() => void sandbox.take());
  /** The writes since the test began, or since this was last asked. */
  const writes = () =>
    sandbox
      .take()
      .filter(({ method }) => method !== "GET")
      .map(({ operationId, body }) => [operationId, body] as const);
  /** The body of the only write. */
  const written = (operationId: string): Answer => {
    const all = writes();
    assert.deepEqual(
      all.map(([id]) => id),
      [operationId],
    );
    return all[0]?.[1] as Answer;
  };
  const { call, refused } = session;
  return { sandbox, call, refused, writes, written };
}

const seed = {
  accounts: [
    { id: 1, uuid: "11111111-1111-4111-8111-111111111111", name: "Acme", provider: "twitter" },
    { id: 2, uuid: "22222222-2222-4222-8222-222222222222", name: "Acme", provider: "linkedin" },
    { id: 3, uuid: "33333333-3333-4333-8333-333333333333", name: "Bakery", provider: "mastodon" },
  ],
  tags: [
    { id: 1, uuid: "a1111111-1111-4111-8111-111111111111", name: "announcement" },
    { id: 2, uuid: "a2222222-2222-4222-8222-222222222222", name: "winter" },
  ],
  posts: [],
};
