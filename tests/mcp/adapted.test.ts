import assert from "node:assert/strict";
import test, { after, before, beforeEach, type TestContext } from "node:test";
import type { ApiModule } from "../../src/mcp/api.ts";
import { createMemory, type Memory } from "../../src/mcp/memory.ts";
import { createToolbox } from "../../src/mcp/toolbox.ts";
import { adapted, type Exchange } from "./adapted.ts";
import { connect, type Wire } from "./wire.ts";

let wire: Wire;
let exchange: Exchange;
let module: ApiModule;
const cleanUps: (() => unknown)[] = [];

before(async () => {
  const context = { after: (cleanUp: () => unknown) => cleanUps.push(cleanUp) };
  const api = await adapted(context as unknown as TestContext);
  ({ exchange, module } = api);
  wire = await connect([api.module]);
});

beforeEach(() => exchange.requests.splice(0));

after(async () => {
  await wire.close();
  for (const cleanUp of cleanUps) await cleanUp();
});

/** What a tool answers, as data; a failure as what its text says. */
async function call(name: string, args: unknown, answer: Response = Response.json({ notes: [] })) {
  exchange.answer = answer;
  const { result } = await wire.call(name, args);
  return result.structuredContent ?? JSON.parse(result.content[0].text);
}

const moment = (seconds: unknown, nanoseconds?: unknown) => ({
  _seconds: seconds,
  _nanoseconds: nanoseconds,
});
const bare = { id: "n", author_name: "a", tags: [], timestamp: null, team_name: "red" };

const notes = [
  { name: "names, forms and values that are added", note: {}, want: bare },
  {
    name: "a moment",
    note: { createdAt: moment(1672531200, 5e8), editedAt: moment(0) },
    want: { ...bare, timestamp: "2023-01-01T00:00:00.500Z", edited: "1970-01-01T00:00:00.000Z" },
  },
  { name: "null that means nothing", note: { parentId: null, createdAt: null }, want: "skipped" },
  { name: "null where it is allowed", note: { parentId: null }, want: bare },
  {
    name: "a given parent, tags",
    note: { parentId: "p", tags: ["x"] },
    want: { ...bare, parent_id: "p", tags: ["x"] },
  },
  { name: "what the tool does not show", note: { secret: "s" }, want: bare },
  { name: "a field that nobody documented", note: { more: 1 }, want: { ...bare, more: 1 } },
  { name: "one that has the name of another", note: { id: "other" }, want: bare },
  { name: "an element without its key", note: { noteId: undefined }, want: "skipped" },
  { name: "an element with a wrong type inside", note: { tags: [1] }, want: "skipped" },
];

for (const { name, note, want } of notes) {
  test(`an answer: ${name}`, async () => {
    const answer = { notes: [{ noteId: "n", author: "a", ...note }], nextCursor: null };
    const shown = await call("list_notes", {}, Response.json(answer));
    if (want === "skipped") assert.deepEqual(shown, { found: [], has_more: false, skipped: 1 });
    else assert.deepEqual(shown, { found: [want], has_more: false });
  });
}

test("broken elements are left out, counted and logged, the others stay in order", async () => {
  const list = ["a", 1, "b", null, "c"].map((noteId) => ({ noteId, author: "x" }));
  const shown = await call("list_notes", {}, Response.json({ notes: list, nextCursor: "more" }));
  const ids = shown.found.map(({ id }: { id: string }) => id);
  assert.deepEqual([ids, shown.skipped, shown.after, shown.has_more], [["a", "b", "c"], 2, "more", true]);
  assert.ok(wire.logged.some((line) => /left out.*notes\[1\]\.noteId/.test(line)));
});

test("an answer that breaks its schema elsewhere is an error that names the place", async () => {
  for (const [answer, place] of [
    [{ nextCursor: null }, "notes: is required"],
    [{ notes: "none" }, "notes: expected array, received string"],
    [[], "expected object, received array"],
  ] as const) {
    const shown = await call("list_notes", {}, Response.json(answer));
    assert.equal(shown.category, "invalid_response");
    assert.ok(shown.message.includes(place), shown.message);
    assert.equal(shown.error, shown.message);
  }
});

test("arguments become the wire's, to the innermost", async () => {
  const texts = [
    { body: "one", shown_from: "2023-01-01T00:00:00.500Z", reminders: ["1970-01-01T00:00:00Z"] },
    { body: "two" },
  ];
  const made = [{ noteId: "n", author: "a" }];
  const shown = await call("create_notes", { author_name: "ann", texts }, Response.json(made));
  assert.deepEqual(exchange.requests[0]?.body, {
    author: "ann",
    notes: [
      { noteBody: "one", shownFrom: moment(1672531200, 5e8), reminders: [moment(0, 0)] },
      { noteBody: "two" },
    ],
  });
  assert.deepEqual(shown, { result: [bare] });
});

test("a moment that is none is refused under the tool's own name", async () => {
  const shown = await call("create_notes", {
    author_name: "ann",
    texts: [{ body: "x", shown_from: "soon" }],
  });
  assert.deepEqual(Object.keys(shown.errors), ["texts[0].shown_from"]);
  assert.equal(exchange.requests.length, 0);
});

test("a bound value from nowhere is asked for in the contract's own words, which the declared field repeats", async () => {
  const shown = await call("create_notes", { texts: [] });
  assert.equal(shown.message, "Who are you?");
  assert.equal(shown.error, "Who are you?");
  assert.equal(shown.hint, "Give author_name.");
  assert.equal(exchange.requests.length, 0);
});

test("what a session remembers fills in for it alone, and gives way to what the model says", async () => {
  const [bea, other] = [createMemory(), createMemory()];
  const silent = { debug() {}, info() {}, warn() {}, error() {}, preload() {}, flush: async () => {} };
  const wanted = { toolsets: ["default"], readOnly: false };
  const toolbox = createToolbox({ modules: [module], wanted, log: silent, redact: (text) => text });
  const signal = new AbortController().signal;
  const create = async (memory: Memory | undefined, args = {}) => {
    exchange.answer = Response.json([]);
    return (await toolbox.call("create_notes", { texts: [], ...args }, { signal, memory })).isError ?? "sent";
  };
  exchange.answer = Response.json({});
  await toolbox.call("get_plain", {}, { signal, memory: bea });
  exchange.requests.splice(0);
  assert.deepEqual([await create(other), await create(undefined), await create(bea)], [true, true, "sent"]);
  assert.equal(await create(bea, { author_name: "ann" }), "sent");
  assert.deepEqual(
    exchange.requests.map(({ body }) => (body as { author: string }).author),
    ["bea", "ann"],
  );
});

const long = `Spaces  kept\n${"x".repeat(1000)}`;
const failures = [
  {
    name: "declared fields arrive as they are",
    answer: Response.json({ error: long, message: "Detailed", code: "E1", trace: "no" }, { status: 400 }),
    want: { error: long, message: 'The server says: "Detailed"', code: "E1", status: 400 },
  },
  {
    name: "of a server's failure too",
    answer: Response.json({ error: "Broken", code: "E2" }, { status: 500 }),
    want: { error: "Broken", message: 'The server says: "Broken"', code: "E2", status: 500 },
  },
  {
    name: "what is no text is no field",
    answer: Response.json({ error: { a: 1 }, code: 7 }, { status: 403 }),
    want: { error: "Access is forbidden.", message: "Access is forbidden.", status: 403 },
  },
  {
    name: "a web page tells nothing",
    answer: new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "content-type": "text/html" } }),
    want: {
      error: "The server failed with status 502.",
      message: "The server failed with status 502.",
      status: 502,
    },
  },
];

for (const { name, answer, want } of failures) {
  test(`a failure: ${name}`, async () => {
    const { error, message, code, status, trace } = await call("list_notes", {}, answer);
    assert.deepEqual({ error, message, code, status, trace }, { code: undefined, ...want, trace: undefined });
  });
}
