import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readJson } from "../../src/doctor/json-text.ts";

const faults: readonly { text: string; at: readonly [line: number, column: number]; problem: RegExp }[] = [
  { text: '{\n  "a": 1,\n}', at: [3, 1], problem: /comma before this is too many/ },
  { text: '{"a": [1, 2,]}', at: [1, 13], problem: /comma before this is too many/ },
  { text: '{\n  "a": 1\n  "b": 2\n}', at: [3, 3], problem: /a comma or } is expected/ },
  { text: '{"a" 1}', at: [1, 6], problem: /a colon is expected/ },
  { text: '{"command": "C:\\Program Files"}', at: [1, 16], problem: /a backslash in text is written twice/ },
  { text: '{"a": "x\n}', at: [1, 9], problem: /not closed/ },
  { text: '{"a": {', at: [1, 8], problem: /ends too early/ },
  { text: "", at: [1, 1], problem: /ends too early/ },
  { text: "{'a': 1}", at: [1, 2], problem: /straight double quotes/ },
  { text: "{“a”: 1}", at: [1, 2], problem: /straight double quotes/ },
  { text: '{\n  // the token\n  "a": 1}', at: [2, 3], problem: /comments are not allowed/ },
  { text: '\uFEFF{"a": 1}', at: [1, 1], problem: /byte order mark/ },
  { text: '{"a": 1}}', at: [1, 9], problem: /file should end here/ },
  { text: '{"a": True}', at: [1, 7], problem: /a value is expected/ },
  { text: "[01]", at: [1, 2], problem: /a value or ] is expected/ },
];

for (const { text, at, problem } of faults) {
  test(`the place of the fault in ${JSON.stringify(text)}`, () => {
    const read = readJson(text);
    assert.ok(!read.ok);
    assert.deepEqual([read.fault.line, read.fault.column], at);
    assert.match(read.fault.problem, problem);
  });
}

test("comments and superfluous commas, where they are allowed, and not inside text", () => {
  const text = '{ // one\n "a": "// no /* comment */, }", /* two\n */ "b": [1, 2,],\n}';
  assert.deepEqual(readJson(text, true), { ok: true, value: { a: "// no /* comment */, }", b: [1, 2] } });
  const broken = readJson('{ /* one\n */ "a" 1 }', true);
  assert.deepEqual(!broken.ok && [broken.fault.line, broken.fault.column], [2, 9]);
});

test("whatever is JSON is read as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (value, comments) => {
      const text = JSON.stringify(value, null, 2);
      assert.deepEqual(readJson(text, comments), { ok: true, value: JSON.parse(text) });
    }),
  );
});

test("a fault is never placed before the line that was spoiled", () => {
  const spoilt = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "'", "x", "\\", "/", "1", "\u0001");
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), spoilt, (value, place, character) => {
      const text = JSON.stringify({ first: 1, ...value, last: 2 }, null, 2);
      const at = place % text.length;
      const wrong = text.slice(0, at) + character + text.slice(at);
      const read = readJson(wrong);
      if (read.ok) return;
      const { line, column } = read.fault;
      assert.ok(line >= wrong.slice(0, at).split("\n").length, wrong);
      const lines = wrong.split("\n");
      assert.ok(line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1, wrong);
    }),
  );
});
