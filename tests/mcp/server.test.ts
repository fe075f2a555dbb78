import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { canary, closedLibrary, library } from "./library.ts";
import { connect } from "./wire.ts";

const hello = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "0" } };
const textOf = (frame: { result?: { content: { text: string }[] } }) =>
  JSON.parse(frame.result?.content[0]?.text ?? "null");

test("initialize says who it is, what it can and how to use it, and opens nothing", async () => {
  const module = library();
  const wire = await connect([module]);
  const { result } = await wire.request("initialize", hello);
  assert.deepEqual(result, {
    protocolVersion: "2025-11-25",
    capabilities: { tools: {} },
    serverInfo: { name: "library-server", version: "1.2.3", title: "Library" },
    instructions: "A library.",
  });
  assert.equal(module.opened, 0);
  wire.notify("notifications/initialized");
  await delay(10);
  assert.equal(module.opened, 1, "loads as soon as the handshake is over");
  await wire.call("nothing");
  assert.equal(module.opened, 1);
});

test("tools/list shows the default sets with everything a host wants to know", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.request("tools/list");
  const names = result.tools.map(({ name }: { name: string }) => name);
  assert.ok(names.includes("lend_book") && !names.includes("open_cellar"));
  const lend = result.tools.find(({ name }: { name: string }) => name === "lend_book");
  assert.deepEqual(Object.keys(lend), [
    "name",
    "title",
    "description",
    "inputSchema",
    "outputSchema",
    "annotations",
  ]);
  assert.deepEqual(lend.inputSchema.required, ["book_ids", "days"]);
  assert.equal(result.nextCursor, undefined);
  assert.equal((await wire.request("tools/list", { cursor: "2" })).error?.code, -32602);
});

const selections = [
  { wanted: { toolsets: ["all"] }, has: ["open_cellar", "lend_book"], lacks: [] },
  { wanted: { toolsets: ["cellar"] }, has: ["open_cellar"], lacks: ["list_books", "lend_book"] },
  { wanted: { toolsets: ["default", "cellar"] }, has: ["open_cellar", "list_books"], lacks: [] },
  { wanted: { readOnly: true }, has: ["list_books"], lacks: ["lend_book", "open_cellar"] },
];

for (const { wanted, has, lacks } of selections) {
  test(`selection ${JSON.stringify(wanted)}: what is not listed cannot be called either`, async () => {
    const wire = await connect([library()], wanted);
    const { result } = await wire.request("tools/list");
    const names = result.tools.map(({ name }: { name: string }) => name);
    for (const name of has) assert.ok(names.includes(name), name);
    for (const name of lacks) {
      assert.ok(!names.includes(name), name);
      assert.equal((await wire.call(name, {})).error?.code, -32602);
    }
  });
}

test("a hidden tool says which switch hides it", async () => {
  const wire = await connect([library()], { readOnly: true });
  assert.match(
    (await wire.call("lend_book", {})).error?.message ?? "",
    /^Unknown tool: lend_book .*read-only/,
  );
  assert.match((await wire.call("open_cellar", {})).error?.message ?? "", /toolset "cellar"/);
});

test("a former name leads to the tool, is listed nowhere, and gives way to a tool that bears it", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.request("tools/list");
  assert.ok(!JSON.stringify(result).includes("borrow_book"));
  const lent = await wire.call("borrow_book", { book_ids: ["Emma"], days: 3 });
  assert.deepEqual(lent.result.structuredContent, { lent: { days: 3, books: [2], shelfUuid: "main" } });
  assert.deepEqual((await wire.call("nothing")).result.structuredContent, { result: null });
  const readOnly = await connect([library()], { readOnly: true });
  assert.match((await readOnly.call("borrow_book")).error?.message ?? "", /read-only/);
});

test("a call: the same data as structure and as text, concise unless asked, with the next page", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.call("list_books", { page: 1 });
  assert.deepEqual(result.structuredContent, {
    data: [
      { id: 1, title: "Persuasion" },
      { id: 2, title: "Emma" },
    ],
    meta: { page: 1, pages: 2 },
    asked: {},
    next_page: 2,
  });
  assert.equal(result.content[0].text, JSON.stringify(result.structuredContent));
  assert.equal(result.isError, undefined);
  const full = await wire.call("list_books", { page: 2, detail: "full" });
  assert.deepEqual(full.result.structuredContent.data[0].blurb, { text: "long" });
  assert.ok(!("next_page" in full.result.structuredContent));
  assert.deepEqual(full.result.structuredContent.asked, {}, "detail is not the operation's business");
});

test("a call: renamed, completed from the configuration, references resolved, JSON strings parsed", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.call("lend_book", { book_ids: '["Emma",1]', days: 3 });
  assert.deepEqual(result.structuredContent, { lent: { days: 3, books: [2, 1], shelfUuid: "main" } });
  const other = await wire.call("lend_book", { book_ids: [2], days: 3, shelf: "top" });
  assert.equal(other.result.structuredContent.lent.shelfUuid, "top");
});

test("answers that are no objects are wrapped", async () => {
  const wire = await connect([library()]);
  assert.deepEqual((await wire.call("list_names")).result.structuredContent, { result: ["a", "b"] });
  assert.deepEqual((await wire.call("nothing", null)).result.structuredContent, { result: null });
  assert.deepEqual((await wire.call("nothing", {})).result.structuredContent, { result: null });
});

test("bad arguments come back as a result that names each field", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.call("lend_book", { book_ids: "Emma", extra: 1 });
  assert.equal(result.isError, true);
  assert.equal(result.structuredContent, undefined);
  const report = textOf({ result });
  assert.equal(Object.keys(report)[0], "message");
  assert.deepEqual(Object.keys(report.errors).sort(), ["book_ids", "days", "extra"]);
  assert.equal(report.category, "validation");
  assert.equal(report.outcome, "not_sent");
  assert.match(report.message, /^Invalid arguments: .*days: is required/);
});

test("a reference that matches nothing says so, with what there is", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.call("lend_book", { book_ids: ["Emma", "Ulysses"], days: 3 });
  const report = textOf({ result });
  assert.equal(report.message, "No book is called Ulysses.");
  assert.deepEqual(report.errors, { "book_ids[1]": ["No book is called Ulysses."] });
  assert.equal(report.hint, "Persuasion, Emma");
});

test("an error of the API keeps its fields", async () => {
  const wire = await connect([library()]);
  const report = textOf(await wire.call("refuse"));
  const { requestId, hint, ...fields } = report;
  assert.deepEqual(fields, {
    message: "Not for you.",
    category: "authorization",
    status: 403,
    errors: { role: ["viewer"] },
    retryable: false,
    outcome: "rejected",
  });
  assert.match(requestId, /^[0-9a-f-]{36}$/);
});

test("a defect shows a request id and nothing else; the log has the rest under the same id", async () => {
  const wire = await connect([library()]);
  const frame = await wire.call("explode");
  assert.equal(frame.result.isError, true);
  const report = textOf(frame);
  assert.equal(report.message, "Internal error");
  assert.ok(!JSON.stringify(frame).includes("cannot read"));
  assert.ok(wire.logged.some((line) => line.includes(report.requestId)));
  assert.deepEqual(
    (await wire.call("nothing")).result.structuredContent,
    { result: null },
    "the next call works",
  );
});

test("a secret in an answer is masked in structure and text", async () => {
  const wire = await connect([library()]);
  const { result } = await wire.call("leak");
  assert.deepEqual(result.structuredContent, { echoed: "Bearer [redacted]", url: "/?t=[redacted]", kept: 1 });
  assert.equal(result.content[0].text, JSON.stringify(result.structuredContent));
  assert.ok(!JSON.stringify(wire.frames).includes(canary));
});

test("what is no valid request is -32602, and unknown methods are -32601", async () => {
  const wire = await connect([library()]);
  assert.equal((await wire.call("no_such_tool", {})).error?.code, -32602);
  assert.equal((await wire.call("no_such_tool", {})).error?.message, "Unknown tool: no_such_tool");
  assert.equal((await wire.request("tools/call", { arguments: {} })).error?.code, -32602);
  assert.equal((await wire.request("tools/call")).error?.code, -32602);
  assert.equal((await wire.call("nothing", [1])).error?.code, -32602);
  assert.equal((await wire.call("nothing", "x")).error?.code, -32602);
  assert.equal((await wire.request("prompts/list")).error?.code, -32601);
  assert.deepEqual((await wire.request("ping")).result, {});
});

test("cancelling a call aborts its work, and no answer follows", async () => {
  const events: string[] = [];
  const wire = await connect([library({ tell: (event) => events.push(event) })]);
  const id = wire.send("tools/call", { name: "wait", arguments: {} });
  while (!events.includes("waiting")) await delay(1);
  wire.notify("notifications/cancelled", { requestId: id, reason: "changed my mind" });
  await delay(20);
  assert.deepEqual(events, ["waiting", "aborted"]);
  assert.equal(wire.frames.length, 0);
});

test("progress goes to clients that asked, and only forwards", async () => {
  const events: string[] = [];
  const wire = await connect([library({ tell: (event) => events.push(event) })]);
  wire.send("tools/call", { name: "wait", arguments: {}, _meta: { progressToken: "p" } });
  while (!events.includes("waiting")) await delay(1);
  assert.deepEqual(
    wire.frames.map(({ params }) => params),
    [
      { progressToken: "p", progress: 1, total: 3, message: "begun" },
      { progressToken: "p", progress: 2, total: 3 },
    ],
  );
  await wire.close();
  assert.deepEqual(events, ["waiting", "aborted", "closed"]);
});

test("without configuration the tools are listed, and each call says what is missing", async () => {
  const wire = await connect([closedLibrary()]);
  assert.equal((await wire.request("initialize", hello)).error, undefined);
  assert.ok((await wire.request("tools/list")).result.tools.length > 3);
  wire.notify("notifications/initialized");
  for (const name of ["nothing", "lend_book"]) {
    const frame = await wire.call(name, {});
    assert.equal(frame.result.isError, true);
    const report = textOf(frame);
    assert.equal(report.category, "configuration");
    assert.equal(report.message, "LIBRARY_KEY is missing.");
  }
});

test("an API that could not be opened is tried again at the next call", async () => {
  let broken = true;
  const module = library({
    opening: async () => {
      if (broken) throw new Error("disk full");
    },
  });
  const wire = await connect([module]);
  assert.equal(textOf(await wire.call("nothing")).message, "Internal error");
  broken = false;
  assert.deepEqual((await wire.call("nothing")).result.structuredContent, { result: null });
});

test("several APIs share one list; one without configuration leaves the others working", async () => {
  const other = library();
  const renamed = {
    ...closedLibrary(),
    id: "archive",
    tools: other.tools.map((each) => ({ ...each, name: `archive_${each.name}` })),
  };
  const wire = await connect([other, renamed]);
  const { result } = await wire.request("tools/list");
  assert.equal(new Set(result.tools.map(({ name }: { name: string }) => name)).size, result.tools.length);
  assert.deepEqual((await wire.call("nothing")).result.structuredContent, { result: null });
  assert.equal(textOf(await wire.call("archive_nothing")).category, "configuration");
});
