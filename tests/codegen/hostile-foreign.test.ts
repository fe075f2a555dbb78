import assert from "node:assert/strict";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { type TestContext } from "node:test";
import "tsx"; // for code that is generated during the test
import ts from "typescript";
import { generateForeign } from "../../codegen/pipeline.ts";
import { writeFiles } from "../../codegen/write.ts";
import { project } from "./cases.ts";

/** Ways out of literals, comments, templates and lines, each with something that would show that it ran. */
const PAYLOADS = [
  '"; globalThis.pwned = 1; "',
  "'; globalThis.pwned = 1; '",
  "`; globalThis.pwned = 1; `",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it would be one in generated code
  "${(globalThis.pwned = 1)}",
  "*/ globalThis.pwned = 1; /*",
  "\n globalThis.pwned = 1; //",
  "\r\n globalThis.pwned = 1; //",
  "\u2028 globalThis.pwned = 1; //",
  "\\",
  '\\"; globalThis.pwned = 1; //',
  "{{globalThis.pwned = 1}}",
  "x', q: (globalThis.pwned = 1), z: '",
  "})(globalThis.pwned = 1)({",
  "</script><script>globalThis.pwned = 1</script>",
  "--> ] ) } ; globalThis.pwned = 1",
  "__proto__",
  "constructor",
] as const;

/** Words that the structure of a document is made of; everything else is somebody's text. */
const STRUCTURE = new Set(
  `string integer number boolean object array null file path query header cookie body formData form matrix label simple
  deepObject spaceDelimited pipeDelimited http apiKey oauth2 bearer basic binary csv multi accessCode application
  application/json multipart/form-data application/x-www-form-urlencoded text/plain image/png
  3.1.0 3.0.3 2.0 https`.split(/\s+/),
);

/** Objects whose keys are names that the author chose. */
const TABLES = new Set(
  "properties patternProperties schemas parameters securitySchemes responses definitions variables mapping callbacks".split(
    " ",
  ),
);

for (const [dialect, document] of [
  ["3.1", document31()],
  ["3.0", { ...document31(), openapi: "3.0.3" }],
  ["2.0", document20()],
] as const) {
  for (let run = 0; run < Number(process.env.HOSTILE_RUNS ?? 2); run++) {
    test(`every text of a document in ${dialect} may be hostile (${run})`, async (t) => {
      const files = await generated(t, poisoned(document, run * 7));
      const code = [...files].filter(([file]) => file.endsWith(".ts"));
      assert.ok(code.length >= 5, "nothing was generated, so nothing was shown");
      for (const [file, text] of code) assert.deepEqual(faultsOf(file, text, await shapes()), []);
      await load(t, files);
      assert.equal("pwned" in globalThis, false);
    });
  }
}

test("the texts that once ran in other generators do not run here", async (t) => {
  const version = '1"; globalThis.pwned=2; "';
  const title = "x', q: (globalThis.pwned=1), z: '";
  const files = await generated(t, { ...document31(), info: { title, version } });
  const contract = JSON.parse(files.get("contract.json") ?? "{}");
  assert.deepEqual([contract.title, contract.version], [title, version]);
  await load(t, files);
  assert.equal("pwned" in globalThis, false);
});

function document31() {
  const text = { type: "string", description: "A text.", default: "a", example: "b" };
  const schema = { $ref: "#/components/schemas/Thing" };
  const ok = { description: "Fine.", content: { "application/json": { schema } } };
  const parameters = ["path", "query", "header", "cookie"].map((place) => ({
    ...{ name: `in${place}`, in: place, required: place === "path", description: "A parameter." },
    schema: { ...text, enum: ["a", "b"] },
  }));
  return {
    openapi: "3.1.0",
    info: {
      ...{ title: "Title", version: "1.0", description: "About.", termsOfService: "Terms" },
      ...{ contact: { name: "Name", url: "Url", email: "Email" }, license: { name: "Licence" } },
    },
    servers: [{ url: "https://example.com", description: "Live.", variables: { stage: { default: "a" } } }],
    tags: [{ name: "tag", description: "A tag.", externalDocs: { url: "Url", description: "Docs." } }],
    security: [{ key: [] }],
    "x-anything": "value",
    paths: {
      "/first/{inpath}": {
        summary: "Path summary.",
        get: {
          ...{ operationId: "first.get", summary: "Summary", description: "Description.", tags: ["tag"] },
          ...{ parameters, responses: { 200: ok, 404: { description: "Missing." } } },
          externalDocs: { url: "Url", description: "Docs." },
        },
        post: {
          ...{ operationId: "first.post", parameters: parameters.slice(0, 1), deprecated: true },
          requestBody: {
            description: "The body.",
            required: true,
            content: { "application/json": { schema } },
          },
          responses: { 200: ok },
          callbacks: { done: { "{$request.body#/url}": { post: { responses: { 200: ok } } } } },
        },
      },
      "/second": {
        put: {
          operationId: "second.put",
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  properties: { file: { type: "string", format: "binary" }, note: text },
                },
                encoding: { file: { contentType: "image/png" } },
              },
            },
          },
          responses: { 200: { description: "Text.", content: { "text/plain": { schema: text } } } },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." } },
      schemas: {
        Thing: {
          ...{ title: "Thing", type: "object", description: "A thing.", required: ["kind"] },
          properties: {
            kind: { type: "string", enum: ["a", "b"], "x-enum-varnames": ["A", "B"] },
            text: { ...text, pattern: "^a$", format: "colour" },
            constant: { const: "c" },
            other: { oneOf: [{ $ref: "#/components/schemas/Other" }, { type: "null" }] },
          },
        },
        Other: {
          type: "object",
          properties: { thing: schema },
          additionalProperties: { type: "string", example: "e" },
        },
      },
    },
  };
}

function document20() {
  const schema = { $ref: "#/definitions/Thing" };
  return {
    swagger: "2.0",
    info: { title: "Title", version: "1.0", description: "About." },
    ...{ host: "example.com", basePath: "/v1", schemes: ["https"] },
    tags: [{ name: "tag", description: "A tag." }],
    securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." } },
    paths: {
      "/first/{id}": {
        get: {
          ...{ operationId: "first.get", summary: "Summary", description: "Description.", tags: ["tag"] },
          parameters: [
            { name: "id", in: "path", required: true, type: "string", description: "An id." },
            {
              name: "list",
              in: "query",
              type: "array",
              items: { type: "string", enum: ["a"] },
              collectionFormat: "multi",
            },
          ],
          responses: { 200: { description: "Fine.", schema } },
        },
        post: {
          operationId: "first.post",
          parameters: [
            { name: "id", in: "path", required: true, type: "string" },
            { name: "whole", in: "body", description: "The body.", schema },
          ],
          responses: { 200: { description: "Fine.", schema } },
        },
      },
    },
    definitions: {
      Thing: {
        type: "object",
        description: "A thing.",
        properties: { text: { type: "string", description: "A text." } },
      },
    },
  };
}

/** Puts a payload in the place of, or behind, every text and every name that an author may choose. */
function poisoned(document: object, offset: number): object {
  let count = offset;
  const names = new Map<string, string>();
  const payload = () => PAYLOADS[count++ % PAYLOADS.length] ?? "";
  const named = (name: string) => {
    if (!names.has(name)) names.set(name, `${name}${payload()}`);
    return names.get(name) ?? name;
  };
  return walk(document, "") as object;

  function walk(value: unknown, key: string): unknown {
    if (typeof value === "string") return textOf(value, key);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== "object" || value === null) return value;
    const isTable = TABLES.has(key) && !("content" in value);
    const entries = Object.entries(value).map(([name, part]) => {
      const to = isTable && !/^\d/.test(name) ? named(name) : name.startsWith("/") ? pathOf(name) : name;
      return [to, walk(part, isTable ? "" : name)];
    });
    return Object.fromEntries(entries);
  }

  function textOf(value: string, key: string): string {
    if (key === "$ref") return reference(value);
    if (STRUCTURE.has(value)) return value;
    if (key === "required") return named(value);
    if (key === "name" && value.startsWith("in")) return named(value);
    return `${value}${payload()}`;
  }

  /** A reference follows the name that it points to. */
  function reference(value: string): string {
    const [prefix, name = ""] = value.split(/(?<=\/)(?=[^/]*$)/);
    return prefix + encodeURIComponent(named(name).replaceAll("~", "~0").replaceAll("/", "~1"));
  }

  function pathOf(template: string): string {
    return (
      template.replaceAll(/\{(\w+)\}/g, (_, name: string) => `{${named(name)}}`) +
      payload().replaceAll(/[{}]/g, "")
    );
  }
}

async function generated(t: TestContext, document: object): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "hostile-"));
  t.after(() => rm(folder, { recursive: true }));
  const spec = path.join(folder, "spec.json");
  await writeFile(spec, JSON.stringify(document));
  const options = {
    name: "hostile",
    expose: "all" as const,
    includeTags: [],
    includePaths: [],
    overlay: null,
  };
  const { files, diagnostics } = await generateForeign({ spec, ...options }, project);
  assert.ok(files.size > 0, JSON.stringify(diagnostics));
  return files;
}

/** Runs what stands at the top of the modules, as whoever imports them does. */
async function load(t: TestContext, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "hostile-"));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, "package.json"), '{"type": "module"}');
  await symlink(path.join(project, "node_modules"), path.join(folder, "node_modules"));
  await writeFiles(files, folder);
  for (const file of ["operations", "tools", "schemas", "client"])
    await import(path.join(folder, `${file}.ts`));
}

/** The kinds of nodes that generated code is made of when nobody means harm. */
let known: Promise<ReadonlySet<ts.SyntaxKind>> | undefined;

function shapes(): Promise<ReadonlySet<ts.SyntaxKind>> {
  known ??= Promise.all(
    ["types", "schemas", "operations", "tools", "client"].map((file) =>
      ts.sys.readFile(path.join(project, `generated/mixpost/${file}.ts`)),
    ),
  ).then((texts) => new Set(texts.flatMap((text) => nodesOf("x.ts", text ?? "").map(({ kind }) => kind))));
  return known;
}

/** Kinds that the code of other documents has beside those of our own. */
const ALSO = new Set([
  ts.SyntaxKind.NeverKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.QualifiedName,
  ts.SyntaxKind.ConditionalType,
]);

function faultsOf(file: string, text: string, expected: ReadonlySet<ts.SyntaxKind>): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: file });
  const syntax = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  const strange = nodesOf(file, text).filter(
    (node) =>
      (!expected.has(node.kind) && !ALSO.has(node.kind)) ||
      (ts.isIdentifier(node) && ["pwned", "globalThis", "eval"].includes(node.text)),
  );
  return [
    ...syntax,
    ...strange.map((node) => `${file}: ${ts.SyntaxKind[node.kind]} ${node.getText().slice(0, 80)}`),
  ];
}

function nodesOf(file: string, text: string): ts.Node[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
