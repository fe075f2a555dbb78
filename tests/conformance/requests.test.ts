import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import fc from "fast-check";
import { createMixpostClient, type MixpostClient } from "../../src/client.ts";
import { ConflictError } from "../../src/core/errors.ts";
import { createContractCheck, type WireRequest } from "./contract-check.ts";
import { callsOf, type Extent, type Sample, SampleFile, valuesOf } from "./samples.ts";
import { operations, type SpecOperation } from "./spec.ts";
import { listen } from "./upstream.ts";

const upstream = await listen();
after(() => upstream.close());

const check = await createContractCheck();

/** Each way in which a Mixpost may be mounted, with the path that its API then has. */
const mounts: readonly { corePath: string; apiRoot: string; extent: Extent }[] = [
  { corePath: "mixpost", apiRoot: "/mixpost/api", extent: "least" },
  { corePath: "", apiRoot: "/api", extent: "all" },
  { corePath: "os/core", apiRoot: "/os/core/api", extent: "all" },
];

for (const { corePath, apiRoot, extent } of mounts) {
  describe(`core path "${corePath}", ${extent === "least" ? "only what is required" : "every argument"}`, () => {
    const client = createMixpostClient({ baseUrl: upstream.baseUrl, corePath, apiKey: "key-1" });
    after(() => client.close());

    for (const operation of operations) {
      it(`${operation.id} is ${operation.method} ${operation.path}`, async () => {
        await fc.assert(
          fc.asyncProperty(callsOf(operation, extent), answersOf(operation), async (sample, given) => {
            upstream.answer = given;
            const result = call(client, operation.id, argumentsOf(sample));
            if (tellsOfFailure(operation, given.body)) await assert.rejects(result, ConflictError);
            else assert.deepEqual(await result, given.body);
            const request = below(apiRoot, upstream.take());
            const { problems, operationId, path, query, body } = await check.request(request);
            assert.deepEqual(problems, []);
            assert.equal(operationId, operation.id);
            assert.deepEqual({ path, query }, { path: texts(sample.path), query: texts(sample.query) });
            assert.deepEqual(await plain(body), await plain(sample.body));
          }),
          { numRuns: 4 },
        );
      });
    }
  });
}

it("knows all 70 operations", () => assert.equal(operations.length, 70));

/** Documented answers, 201 as well as 200. */
function answersOf({ answers }: SpecOperation) {
  const each = answers.map(({ status, schema }) =>
    fc.record({
      status: fc.constant(status),
      body: schema === null ? fc.constant(undefined) : valuesOf(schema, "all"),
    }),
  );
  return fc.oneof(...each);
}

/** Two schemas of the document say of a change that it was not made, although the status is a good one. */
function tellsOfFailure({ method }: SpecOperation, body: unknown): boolean {
  const { success, status, error } = (body ?? {}) as Record<string, unknown>;
  return method !== "GET" && (success === false || (status === "failed" && error !== undefined));
}

/** The client's flat arguments: `accounts[]` on the wire is `accounts`. */
function argumentsOf({ path, query, body = {} }: Sample): Record<string, unknown> {
  const places = [path, query, body].flatMap(Object.entries);
  const named = places.map(([name, value]) => [name.replace(/\W+$/, ""), asFile(value)] as const);
  assert.equal(new Set(named.map(([name]) => name)).size, named.length, "no name in two places");
  return Object.fromEntries(named);
}

function asFile(value: unknown): unknown {
  return value instanceof SampleFile ? new File([value.bytes], value.name, { type: value.type }) : value;
}

function call(client: MixpostClient, operationId: string, args: object): Promise<unknown> {
  const steps = operationId.split(".");
  const method = steps.reduce((at, step) => (at as Record<string, unknown>)[step], client as unknown);
  return (method as (args: object) => Promise<unknown>)(args);
}

/** The one request that arrived, as seen from the root of the API. */
function below(apiRoot: string, [request, ...others]: readonly WireRequest[]): WireRequest {
  assert.ok(request, "no request arrived");
  assert.ok(request.url.startsWith(`${apiRoot}/`), request.url);
  assert.deepEqual(others, []);
  return { ...request, url: request.url.slice(apiRoot.length) };
}

/** What stands in a URL is text; a list with one element looks like one value. */
function texts(values: Readonly<Record<string, unknown>>): Record<string, string | string[]> {
  const textOf = (value: unknown) => {
    const list = [value].flat().map(String);
    return list.length === 1 ? (list[0] ?? "") : list;
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

/** Files as name, type and bytes, so that both sides compare. */
async function plain(body: unknown): Promise<unknown> {
  if (typeof body !== "object" || body === null) return body;
  const entries = Object.entries(body).map(async ([name, value]) => {
    if (value instanceof SampleFile) return [name, { ...value }] as const;
    if (!(value instanceof File)) return [name, value] as const;
    const bytes = new Uint8Array(await value.arrayBuffer());
    return [name, { name: value.name, type: value.type, bytes }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
