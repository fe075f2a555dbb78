import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import "tsx"; // for code that is generated during the test
import fc from "fast-check";
import ts from "typescript";
import { emit } from "../../codegen/emit/emit.ts";
import { comment, identifier, literal } from "../../codegen/emit/literal.ts";
import { apiModel } from "../../codegen/model/api.ts";
import { materialise } from "./cases.ts";

/** Pieces that end literals, comments, templates and lines of code, and one that would show that it ran. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        "'",
        "`",
        "\\",
        "*/",
        "/*",
        "//",
        "${",
        "}",
        "{{x}}",
        "\n",
        "\r",
        "\u2028",
        "\u2029",
        "-->",
        "]",
        ")",
        ";",
      ],
      ...["globalThis.pwned = 1", "__proto__", "constructor", " ", "a"],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

test("generated modules of a hostile spec load, and nothing in them runs", async (t) => {
  const folder = await materialise(t, ["hostile"]);
  for (const file of ["operations", "tools", "schemas", "client"]) {
    await import(path.join(folder, `generated/hostile/${file}.ts`));
  }
  const { createClient } = await import(path.join(folder, "generated/hostile/client.ts"));
  const calls: unknown[] = [];
  const client = createClient({ call: async (operation: { id: string }) => void calls.push(operation.id) });
  await client.globalThisPwned1.xGlobalThisPwned1({});
  assert.deepEqual(calls, ["x'];globalThis.pwned = 1;//\"`"]);
  assert.equal("pwned" in globalThis, false);
});

test("no string of a spec becomes code, wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 20 }), async (texts) => {
      const document = hostileDocument(texts);
      const model = apiModel({ id: "x", source: "openapi/x.yaml", hash: "0", document });
      for (const [file, code] of (await emit(model, document)).files) {
        if (file.endsWith(".ts")) assert.deepEqual(codeFaults(file, code), []);
      }
    }),
    { numRuns: 60 },
  );
});

test("a literal is read back as the value that it was", () => {
  const value = fc.json().map((text) => JSON.parse(JSON.stringify(JSON.parse(text))));
  fc.assert(
    fc.property(value, (json) => assert.deepEqual(new Function(`return (${literal(json)})`)(), json)),
  );
  const ownProto = JSON.parse('{"__proto__": {"a": 1}}');
  assert.deepEqual(Object.keys(new Function(`return (${literal(ownProto)})`)()), ["__proto__"]);
});

test("a comment is one comment, whatever it says", () => {
  fc.assert(
    fc.property(fc.array(text), (paragraphs) => {
      const [token, ...rest] = tokens(`${comment(paragraphs)}\n`);
      assert.deepEqual([token ?? "nothing", rest], ["nothing", []]);
    }),
  );
  assert.equal(comment(["", ""]), "");
  assert.equal(comment(["a"]), "/** a */");
  assert.equal(comment(["a", "b\nc"]), "/**\n * a\n *\n * b\n * c\n */");
});

test("an identifier is one, or an error", () => {
  assert.equal(identifier("a_b$1"), "a_b$1");
  for (const name of ["", "1a", "a-b", "a b", "a;b", "a\n", null])
    assert.throws(() => identifier(name), /not an identifier/);
});

function hostileDocument(texts: readonly string[]) {
  const next = (() => {
    let index = 0;
    return () => texts[index++ % texts.length] ?? "";
  })();
  return {
    openapi: "3.1.0",
    info: { title: next(), version: next(), description: next() },
    "x-mcp": { instructions: next(), toolsets: { [next()]: { description: next(), default: true } } },
    paths: {
      [`/${next()}/{id}`]: {
        post: {
          operationId: next(),
          tags: [next()],
          summary: next(),
          description: next(),
          "x-since": next(),
          "x-mcp": { tool: next(), title: next(), description: next(), toolset: next() },
          parameters: [
            {
              name: next(),
              in: "query",
              description: next(),
              schema: { enum: [next(), next()] },
              "x-mcp": { error: next() },
            },
            { name: next(), in: "header", schema: { type: "string", default: next(), format: next() } },
          ],
          requestBody: { content: { "application/json": { schema: bodySchema(next) } } },
          responses: {
            200: {
              description: next(),
              content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
            },
            422: { description: next() },
          },
        },
      },
    },
    components: {
      schemas: { A: { type: "object", description: next(), properties: { [next()]: { const: next() } } } },
    },
  };
}

function bodySchema(next: () => string) {
  const properties = {
    [next()]: { description: next(), type: "string" },
    [next()]: { oneOf: [{ const: next() }, { type: "null" }] },
  };
  return { type: "object", title: next(), required: [next()], properties };
}

/** Syntax errors, and every identifier of a file that only a string of the spec can have brought in. */
function codeFaults(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true, fileName: file });
  const faults = diagnostics.map((diagnostic) =>
    ts.flattenDiagnosticMessageText(diagnostic.messageText, " "),
  );
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ["pwned", "globalThis"].includes(node.text))
      faults.push(node.parent.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

function tokens(code: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code);
  const found: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) found.push(scanner.getTokenText());
  return found;
}
