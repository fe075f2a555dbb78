import fc from "fast-check";

/** Documents that nobody would write, and that are documents all the same. */
type Json = { readonly [key: string]: unknown };

const NAMES = [
  "id",
  "name",
  "Name",
  "a-b",
  "a_b",
  "a b",
  "class",
  "constructor",
  "x[]",
  "délai",
  "2fa",
  "$ref-like",
  "body",
];

const name = fc.oneof(fc.constantFrom(...NAMES), fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,12}$/));
const words = fc.option(fc.string({ unit: "grapheme", maxLength: 30 }), { nil: undefined });

const COMPONENTS = ["Thing", "Tree", "thing", "Odd.name-1"];
const reference = fc
  .constantFrom(...COMPONENTS)
  .map((component) => ({ $ref: `#/components/schemas/${component}` }));

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.record(
    {
      type: fc.constant("string"),
      minLength: fc.nat(3),
      maxLength: fc.integer({ min: 3, max: 9 }),
      description: words,
    },
    { requiredKeys: ["type"] },
  ),
  fc.record({
    type: fc.constant("string"),
    format: fc.constantFrom("date", "uuid", "byte", "colour", "uri"),
  }),
  fc.record({
    type: fc.constant("string"),
    enum: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1 }),
  }),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.integer({ min: -9, max: 0 }),
      maximum: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ["type"] },
  ),
  fc.constant({ type: "boolean" }),
  fc.constant({ type: ["string", "null"] }),
  fc.record({ const: fc.oneof(fc.string(), fc.integer(), fc.constant(null)) }),
  fc.constant({}),
);

const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    reference,
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc
      .tuple(fc.dictionary(name, tie("schema"), { maxKeys: 4, noNullPrototype: true }), fc.boolean(), words)
      .map(([properties, all, description]) => ({
        ...{ type: "object", properties, description },
        ...(all ? { required: Object.keys(properties) } : {}),
      })),
    fc.record({ type: fc.constant("object"), additionalProperties: tie("schema") }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(fc.oneof(reference, tie("schema")), { minLength: 1, maxLength: 2 }) }),
  ),
})).schema;

const STYLES = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

const parameter = fc
  .tuple(
    name,
    fc.constantFrom("query", "header", "cookie"),
    fc.oneof(scalar, schema),
    fc.boolean(),
    fc.nat(3),
    words,
  )
  .map(([named, place, shape, required, style, description]) => ({
    ...{ name: named, in: place, required, description, schema: shape },
    style: STYLES[place as "query"][style % STYLES[place as "query"].length],
  }));

const body = fc
  .tuple(
    fc.constantFrom(
      "application/json",
      "multipart/form-data",
      "application/x-www-form-urlencoded",
      "text/plain",
      "application/pdf",
    ),
    schema,
    fc.boolean(),
  )
  .map(([type, shape, required]) => ({ required, content: { [type]: { schema: shape } } }));

const responses = fc
  .tuple(
    fc.constantFrom("200", "201", "204", "2XX", "default"),
    fc.constantFrom("application/json", "text/csv", "image/png"),
    schema,
  )
  .map(([status, type, shape]) => ({
    [status]: {
      description: "An answer.",
      ...(status === "204" ? {} : { content: { [type]: { schema: shape } } }),
    },
  }));

const operation = fc.record(
  {
    operationId: fc.oneof(name, fc.string({ minLength: 1, maxLength: 70 })),
    summary: words,
    description: words,
    tags: fc.array(name, { maxLength: 2 }),
    parameters: fc.uniqueArray(parameter, {
      maxLength: 4,
      selector: ({ name: named, in: place }) => `${place} ${named.toLowerCase()}`,
    }),
    requestBody: body,
    responses,
  },
  { requiredKeys: ["responses"] },
);

const path = fc
  .tuple(
    fc.array(fc.constantFrom("a", "b-c", "{x}", "{some-id}", "d.e"), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("get", "post", "put", "delete", "patch"),
    operation,
  )
  .map(([segments, method, given]) => {
    const unique = segments.filter((segment, index) => segments.indexOf(segment) === index);
    const inPath = unique.filter((segment) => segment.startsWith("{")).map((segment) => segment.slice(1, -1));
    const parameters = [
      ...inPath.map((named) => ({ name: named, in: "path", required: true, schema: { type: "string" } })),
      ...(given.parameters ?? []),
    ];
    return [`/${unique.join("/")}`, { [method]: { ...given, parameters } }] as const;
  });

/** A document in OpenAPI 3.1 with a few operations; some of its operationIds may be the same. */
export const randomDocument: fc.Arbitrary<Json> = fc
  .tuple(fc.array(path, { minLength: 1, maxLength: 4 }), fc.tuple(schema, schema, schema), words)
  .map(([paths, [thing, lower, odd], title]) => ({
    // Within an object, since a union or an intersection with itself means nothing.
    openapi: "3.1.0",
    info: { title: title || "Random", version: "1" },
    servers: [{ url: "https://example.com" }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        ...{ Thing: within(thing), thing: within(lower), "Odd.name-1": within(odd) },
        Tree: {
          type: "object",
          properties: { below: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
        },
      },
    },
  }))
  .map((document) => JSON.parse(JSON.stringify(document)));

function within(part: Json): Json {
  return { type: "object", properties: { part } };
}
