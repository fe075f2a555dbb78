import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import test, { type TestContext } from "node:test";
import "tsx"; // for code that is generated during the test
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { z } from "zod";
import { materialise, project } from "./cases.ts";
import { sample } from "./sample.ts";

type Schema = { readonly [keyword: string]: unknown };
type Checks = { readonly [name: string]: z.ZodType };

/** The generated checks of an API, and the schemas that an independent validator goes by. */
interface Subject {
  readonly document: Schema;
  readonly requests: Checks;
  readonly responses: Checks;
  readonly toolInputs: Checks;
  readonly tools: readonly { readonly name: string; readonly inputSchema: Schema }[];
}

test("the checks of a request take what the schema takes, keyword by keyword", async (t) => {
  const { document, requests } = await caseSubject(t, "schemas");
  const everything = { $ref: "#/components/schemas/Everything" };
  agree(requests["schemas.send"], everything, asUnion(withoutBytes(document)), 3000);
});

for (const name of ["schemas", "mixpost", "agent-social", "eros"]) {
  test(`the checks of answers take what the schemas of ${name} take, formats and closed objects aside`, async (t) => {
    const subject = name === "schemas" ? await caseSubject(t, name) : await projectSubject(name);
    const document = asUnion(asShape(withoutBytes(subject.document)));
    const schemas = answerSchemas(document);
    assert.ok(schemas.size > 0);
    for (const [id, schema] of schemas) agree(subject.responses[id], schema, document, 150);
  });
}

for (const name of ["tools", "adapted", "mixpost", "agent-social", "eros"]) {
  test(`the checks of the tools of ${name} take exactly what the tools advertise`, async (t) => {
    const isCase = name === "tools" || name === "adapted";
    const { tools, toolInputs } = isCase ? await caseSubject(t, name) : await projectSubject(name);
    assert.deepEqual(
      Object.keys(toolInputs),
      tools.map((tool) => tool.name),
    );
    for (const tool of tools) agree(toolInputs[tool.name], tool.inputSchema, tool.inputSchema, 300);
  });
}

const ajv = new Ajv2020({ strict: false, formats: { colour: true } });
addFormats.default(ajv);

/** Both give the same verdict on many values, and neither refuses them all. */
function agree(check: z.ZodType | undefined, schema: Schema, document: Schema, numRuns: number): void {
  const validate = ajv.compile({ ...schema, components: document.components });
  let accepted = 0;
  fc.assert(
    fc.property(sample(schema, document), (value) => {
      const expected = validate(value);
      accepted += Number(expected);
      assert.equal(check?.safeParse(value).success, expected, ajv.errorsText(validate.errors));
    }),
    { numRuns },
  );
  assert.ok(accepted > 0, "no value was good, so nothing was shown");
}

function answerSchemas(document: Schema): Map<string, Schema> {
  const found = new Map<string, Schema>();
  for (const item of Object.values(document.paths as Schema)) {
    for (const operation of Object.values(item as { [method: string]: Schema })) {
      const responses = Object.entries((operation.responses ?? {}) as { [status: string]: Schema });
      const good = responses
        .filter(([status]) => status.startsWith("2"))
        .map(([, response]) => jsonSchema(response));
      const [first] = good;
      if (first && good.every((schema) => JSON.stringify(schema) === JSON.stringify(first))) {
        found.set(String(operation.operationId), first);
      }
    }
  }
  return found;
}

function jsonSchema(response: Schema): Schema | undefined {
  const content = response.content as { [mediaType: string]: { schema?: Schema } } | undefined;
  const types = Object.keys(content ?? {});
  return types.length === 1 ? content?.["application/json"]?.schema : undefined;
}

async function caseSubject(t: TestContext, name: string): Promise<Subject> {
  return readSubject(path.join(await materialise(t, [name]), "generated", name));
}

function projectSubject(name: string): Promise<Subject> {
  return readSubject(path.join(project, "generated", name));
}

async function readSubject(folder: string): Promise<Subject> {
  const document = JSON.parse(await readFile(path.join(folder, "openapi.json"), "utf8"));
  const [schemas, tools] = await Promise.all([import(`${folder}/schemas.ts`), import(`${folder}/tools.ts`)]);
  return { document, ...schemas, ...tools };
}

/** A choice is checked as a union: it takes what at least one alternative takes. */
function asUnion(document: Schema): Schema {
  return rewrite(document, ({ oneOf, ...schema }) =>
    Array.isArray(oneOf) ? { ...schema, anyOf: oneOf } : schema,
  );
}

/** Bytes are no JSON, so there is nothing to compare. */
function withoutBytes(document: Schema): Schema {
  return rewrite(document, (schema) => (schema.format === "binary" ? { not: {} } : schema));
}

function asShape(document: Schema): Schema {
  return rewrite(document, ({ format, pattern, additionalProperties, ...schema }) => ({
    ...schema,
    ...(typeof format === "string" || format === undefined ? {} : { format }),
    ...(typeof pattern === "string" || pattern === undefined ? {} : { pattern }),
    ...(additionalProperties === false || additionalProperties === undefined ? {} : { additionalProperties }),
  }));
}

function rewrite(document: Schema, change: (schema: Schema) => Schema): Schema {
  return JSON.parse(JSON.stringify(document), (_, value) => {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? change(value) : value;
  });
}
