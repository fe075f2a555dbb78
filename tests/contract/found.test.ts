import assert from "node:assert/strict";
import { test } from "node:test";
import { callTool, folderOf, listen, type Seen, serveFolder } from "./served.ts";

/** What public documents were found to say that few others do, in the smallest document that says it. */
interface Find {
  readonly name: string;
  /** What else the document says, its version above all. */
  readonly document?: object;
  /** The operation, which is a POST to `/find` unless it says otherwise. */
  readonly operation: object;
  readonly args: Record<string, unknown>;
  readonly want: (seen: Seen) => void;
}

const FORM = "application/x-www-form-urlencoded";

const FINDS: readonly Find[] = [
  {
    name: "keys with dots inside of an argument keep their names",
    operation: json({
      properties: {
        data: {
          type: "object",
          properties: {
            "risk.item[nr].size": { type: "string" },
            "a.b": { type: "object", properties: { "c d": { type: "string" } } },
          },
        },
      },
    }),
    args: { data: { risk_item_nr_size: "XL", "a.b": { c_d: "x" } } },
    want: ({ body }) =>
      assert.deepEqual(JSON.parse(body), { data: { "risk.item[nr].size": "XL", "a.b": { "c d": "x" } } }),
  },
  {
    name: "what is required and not described can be given",
    operation: json({ properties: { name: { type: "string" } }, required: ["limits"] }),
    args: { name: "a", limits: { day: 1 } },
    want: ({ body }) => assert.deepEqual(JSON.parse(body), { name: "a", limits: { day: 1 } }),
  },
  {
    name: "what only a part of a body requires can be given",
    operation: json({
      allOf: [
        { type: "object", properties: { name: { type: "string" } }, required: ["host"] },
        { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
      ],
    }),
    args: { name: "a", id: "1", host: "h" },
    want: ({ body }) => assert.deepEqual(JSON.parse(body), { name: "a", id: "1", host: "h" }),
  },
  {
    name: "a list is a list, whatever properties it is said to have",
    operation: body("application/json", {
      schema: { ...STRINGS(), properties: { empty: { type: "boolean" } } },
    }),
    args: { body: ["a"] },
    want: ({ body }) => assert.deepEqual(JSON.parse(body), ["a"]),
  },
  {
    name: "letters of any language where a pattern asks for letters",
    operation: json({ properties: { name: { type: "string", pattern: "^[\\p{L} ]+$" } } }),
    args: { name: "kůň" },
    want: ({ body }) => assert.equal(Buffer.from(body, "latin1").toString(), '{"name":"kůň"}'),
  },
  {
    name: "an empty list leaves nothing in a form",
    operation: body(FORM, {
      schema: { type: "object", properties: { expand: STRINGS(), note: { type: "string" } } },
      encoding: { expand: { style: "deepObject", explode: true } },
    }),
    args: { expand: [], note: "a" },
    want: (seen) => assert.equal(seen.body, "note=a"),
  },
  {
    name: "an object where the type says bytes is JSON",
    operation: body("application/octet-stream", {
      schema: { type: "object", properties: { Container: { type: "string" } } },
    }),
    args: { Container: "a" },
    want: ({ body, headers }) =>
      assert.deepEqual([headers["content-type"], body], ["application/octet-stream", '{"Container":"a"}']),
  },
  {
    name: "text where the type says bytes is a file",
    document: { openapi: "3.0.3" },
    operation: body("application/octet-stream", { schema: { type: "string" } }),
    args: { body: { base64: "AP8B" } },
    want: ({ body }) => assert.equal(Buffer.from(body, "latin1").toString("hex"), "00ff01"),
  },
  {
    name: "bytes of a type of text are sent as they are",
    operation: body("text/plain", { schema: { type: "string", format: "binary" } }),
    args: { body: { base64: "YTogYgo=" } },
    want: ({ body, headers }) => assert.deepEqual([headers["content-type"], body], ["text/plain", "a: b\n"]),
  },
  {
    name: "what is called bytes inside of JSON is a text",
    operation: json({
      properties: {
        photo: { type: "string", format: "binary" },
        more: {
          type: "array",
          items: { type: "object", properties: { photo: { type: "string", format: "binary" } } },
        },
      },
    }),
    args: { photo: "AP8B", more: [{ photo: "AP8B" }] },
    want: ({ body }) => assert.deepEqual(JSON.parse(body), { photo: "AP8B", more: [{ photo: "AP8B" }] }),
  },
  {
    name: "XML is written by the caller, whichever of its types it has",
    operation: body("text/xml", { schema: { type: "object", properties: { rules: STRINGS() } } }),
    args: { body: "<rules/>" },
    want: ({ body, headers }) => assert.deepEqual([headers["content-type"], body], ["text/xml", "<rules/>"]),
  },
  {
    name: "styles in a multipart form",
    operation: body("multipart/form-data", {
      schema: {
        type: "object",
        properties: {
          list: STRINGS(),
          joined: STRINGS(),
          piped: STRINGS(),
          deep: { type: "object" },
          object: { type: "object" },
        },
      },
      encoding: {
        list: { style: "form" },
        joined: { explode: false },
        piped: { style: "pipeDelimited", contentType: "text/plain" },
        deep: { style: "deepObject" },
        object: { style: "form", explode: true },
      },
    }),
    args: {
      list: ["a&b", "c"],
      joined: ["a", "b c"],
      piped: ["x=", "y"],
      deep: { a: { b: "1 %" } },
      object: { k: "v" },
    },
    want: ({ body }) =>
      assert.deepEqual(partsOf(body), [
        ["list", "a&b"],
        ["list", "c"],
        ["joined", "a,b c"],
        ["piped", "x=|y"],
        ["deep[a][b]", "1 %"],
        ["k", "v"],
      ]),
  },
  {
    name: "lists in forms of Swagger 2.0 are joined by commas unless they say otherwise",
    document: { openapi: undefined, swagger: "2.0" },
    operation: {
      consumes: [FORM],
      parameters: [
        { ...formList("ids"), items: { type: "integer" } },
        formList("kinds", "pipes"),
        formList("tags", "multi"),
      ],
    },
    args: { ids: [1, 2], kinds: ["a", "b,c"], tags: ["x", "y"] },
    want: ({ body }) => assert.equal(body, "ids=1,2&kinds=a%7Cb%2Cc&tags=x&tags=y"),
  },
];

for (const { name, document: said, operation, args, want } of FINDS) {
  test(name, async () => {
    const server = await listen((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end("{}"),
    );
    const paths = {
      "/find": { post: { operationId: "find", responses: { 200: { description: "Done." } }, ...operation } },
    };
    const document = { openapi: "3.1.0", ...said, info: { title: "Found", version: "1" }, paths };
    const toolbox = await serveFolder(server.url, {}, folderOf(document));
    const result = await callTool(toolbox, "find", args);
    assert.equal(result.isError, false, JSON.stringify(result.data));
    const [seen] = server.seen;
    assert.ok(seen);
    want(seen);
  });
}

function STRINGS() {
  return { type: "array", items: { type: "string" } };
}

function formList(name: string, collectionFormat?: string) {
  return { name, in: "formData", type: "array", items: { type: "string" }, collectionFormat };
}

function json(schema: object) {
  return body("application/json", { schema: { type: "object", ...schema } });
}

function body(mediaType: string, media: object) {
  return { requestBody: { required: true, content: { [mediaType]: media } } };
}

/** Name and text of each part; none of these has a type. */
function partsOf(text: string) {
  return [...text.matchAll(/name="([^"]*)"\r\n\r\n(.*?)\r\n--/gs)].map(([, name, value]) => [name, value]);
}
