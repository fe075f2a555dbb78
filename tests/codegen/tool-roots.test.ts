import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { generateForeign } from "../../codegen/pipeline.ts";
import { project } from "./cases.ts";
import { randomSchemas } from "./random-schemas.ts";

/* Hosts refuse a tool whose input is no plain object at its root, and the whole list with it. */

const folder = await mkdtemp(path.join(tmpdir(), "roots-"));
after(() => rm(folder, { recursive: true }));

const properties = { a: { type: "string" }, b: { properties: { c: {} } } };

/** Bodies and parameters of documents that forget, contradict or overdo something. */
const ODD: readonly unknown[] = [
  ...[{ properties }, { required: ["a"] }, { properties, required: ["z"] }, {}, true, false, null],
  ...[
    { type: "array", properties },
    { type: ["object", "null"], properties },
    { type: [], properties },
  ],
  ...[{ oneOf: [{ properties }, { type: "string" }] }, { anyOf: [{ required: ["a"] }], properties }],
  ...[
    { allOf: [{ properties }, { required: ["b"] }] },
    { allOf: [] },
    { not: {} },
    { enum: [{ a: 1 }, "x"] },
  ],
  ...[
    { properties, additionalProperties: {} },
    { patternProperties: { "^x": {} } },
    { items: {}, properties },
  ],
  ...[
    { if: { required: ["a"] }, properties },
    { dependentRequired: { a: ["b"] }, properties },
  ],
  ...[{ $ref: "#/nowhere" }, { type: "object", enum: ["a"] }, { nullable: true, properties }],
];

const TYPES = ["application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];
const REFUSED = ["anyOf", "oneOf", "allOf", "not", "if", "enum", "$ref"];

test("the input of a tool is an object with properties at its root, whatever its body and parameters are", async () => {
  const random = randomSchemas(7, 40);
  const schemas = [...ODD, ...Object.values(random)];
  const spec = path.join(folder, "spec.json");
  const info = { title: "Roots", version: "1" };
  const paths = Object.fromEntries(schemas.map((schema, index) => [`/p${index}`, operations(schema, index)]));
  await writeFile(spec, JSON.stringify({ openapi: "3.1.0", info, paths, components: { schemas: random } }));
  const selection = { expose: "all" as const, includeTags: [], includePaths: [], overlay: null };
  const { model } = await generateForeign({ spec, name: "roots", ...selection }, project);
  const tools = model?.tools ?? [];
  assert.equal(tools.length, 2 * schemas.length);
  for (const { name, inputSchema } of tools) {
    assert.equal(inputSchema.type, "object", name);
    assert.equal(typeof inputSchema.properties, "object", name);
    assert.deepEqual(
      Object.keys(inputSchema).filter((keyword) => REFUSED.includes(keyword)),
      [],
      name,
    );
  }
});

/** The same schema as a body and as a parameter. */
function operations(schema: unknown, index: number) {
  const type = TYPES[index % TYPES.length] ?? "";
  const responses = { 204: { description: "Done." } };
  return {
    post: { requestBody: { required: true, content: { [type]: { schema } } }, responses },
    get: { parameters: [{ name: "p", in: "query", schema }], responses },
  };
}
