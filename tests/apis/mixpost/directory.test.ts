import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createDirectory } from "../../../src/apis/mixpost/directory.ts";
import { createMixpostClient } from "../../../src/client.ts";
import { CancelledError, InvalidResponseError, ServerError } from "../../../src/core/errors.ts";

const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";

/** A directory over a server that counts the requests and answers each with what is made for it. */
function directoryOver(
  answer: (url: URL, count: number, signal: AbortSignal) => Response | Promise<Response>,
) {
  const asked: string[] = [];
  const clock = { now: 0 };
  const fetch = async (request: Request) => {
    const url = new URL(request.url);
    asked.push(url.pathname.split("/").at(-1) + url.search);
    return answer(url, asked.length, request.signal);
  };
  const client = createMixpostClient({
    baseUrl: "http://mixpost.test",
    apiKey: "key-1",
    workspaceUuid,
    fetch,
  });
  return { directory: createDirectory(client, () => clock.now), asked, clock };
}

async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const tag = { id: 1, uuid: "2323e1eb-b3a6-4183-990d-4d5afea04835", name: "news", hex_color: "#38bdf8" };
const tags = () => Response.json({ data: [tag] });

describe("the directory of a workspace", () => {
  it("fetches a list once for all who ask within half a minute, and anew after that", async () => {
    const { directory, asked, clock } = directoryOver(tags);
    const both = await Promise.all([directory.tags(workspaceUuid, {}), directory.tags(workspaceUuid, {})]);
    assert.equal(both[0].entities[0]?.name, "news");
    clock.now = 30_000;
    await directory.tags(workspaceUuid, {});
    assert.deepEqual(asked, ["tags"]);
    clock.now = 30_001;
    await directory.tags(workspaceUuid, {});
    assert.deepEqual(asked, ["tags", "tags"]);
  });

  it("fetches at once what is asked for as newer than the list at hand, and after a change", async () => {
    const { directory, asked, clock } = directoryOver(tags);
    const { at } = await directory.tags(workspaceUuid, {});
    clock.now = 5;
    await directory.tags(workspaceUuid, { freshAs: at + 1 });
    assert.equal(asked.length, 2);
    directory.clear();
    await directory.tags(workspaceUuid, {});
    assert.equal(asked.length, 3);
  });

  it("lets go of a request when the last who waits for it is cancelled, and of no other", async () => {
    let aborted = 0;
    let answer = () => {};
    const { directory, asked } = directoryOver(
      (_, __, signal) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => ++aborted);
          answer = () => resolve(tags());
        }),
    );
    const callers = [new AbortController(), new AbortController(), new AbortController()];
    const waits = callers.map(({ signal }) => directory.tags(workspaceUuid, { signal }));
    await until(() => asked.length === 1);
    callers[0]?.abort();
    await assert.rejects(waits[0] ?? assert.fail(), CancelledError);
    assert.equal(aborted, 0);
    answer();
    const others = await Promise.all(waits.slice(1));
    assert.deepEqual([others[0]?.entities[0]?.name, others[0], asked.length], ["news", others[1], 1]);

    directory.clear();
    const last = [new AbortController(), new AbortController()];
    const lost = last.map(({ signal }) => directory.tags(workspaceUuid, { signal }));
    await until(() => asked.length === 2);
    for (const controller of last) controller.abort();
    for (const wait of lost) await assert.rejects(wait, CancelledError);
    const next = directory.tags(workspaceUuid, {});
    await until(() => asked.length === 3);
    assert.equal(aborted, 1);
    answer();
    assert.equal((await next).entities[0]?.name, "news");
    assert.equal(asked.length, 3);
    await assert.rejects(directory.tags(workspaceUuid, { signal: AbortSignal.abort() }), CancelledError);
  });

  it("does not remember a failure", async () => {
    const { directory } = directoryOver((_, count) =>
      count === 1 ? new Response("", { status: 500 }) : tags(),
    );
    await assert.rejects(directory.tags(workspaceUuid, {}), ServerError);
    assert.equal((await directory.tags(workspaceUuid, {})).entities.length, 1);
  });

  it("takes a bare list, and calls anything else what it is", async () => {
    const bare = directoryOver(() => Response.json([tag]));
    assert.equal((await bare.directory.tags(workspaceUuid, {})).entities.length, 1);
    for (const answer of [true, "pong", {}, { data: null }]) {
      const { directory } = directoryOver(() => Response.json(answer));
      await assert.rejects(directory.tags(workspaceUuid, {}), InvalidResponseError);
    }
  });

  it("looks for a file by its id page by page, and stops at the last one", async () => {
    const page = (number: number) => ({
      data: [
        {
          id: String(10 - number),
          uuid: `00000000-0000-4000-8000-00000000000${number}`,
          name: `${number}.png`,
        },
      ],
      meta: { current_page: number, last_page: 3, per_page: 1, total: 3 },
    });
    const { directory, asked } = directoryOver(({ searchParams }) =>
      Response.json(page(Number(searchParams.get("page")))),
    );
    assert.equal((await directory.file(workspaceUuid, 8, {}))?.name, "2.png");
    assert.equal(asked.length, 2);
    assert.equal(await directory.file(workspaceUuid, 99, {}), null);
    assert.deepEqual(
      asked.slice(2),
      [1, 2, 3].map((number) => `media?page=${number}&limit=100`),
    );
  });
});
