import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { operations } from "../../generated/mixpost/operations.ts";
import { LAST, nobody, poolOf } from "./arbitraries.ts";
import { type Caller, createCaller, form, mp4, NOW, png } from "./caller.ts";

interface Attempt {
  readonly id: string;
  readonly as: string;
  readonly wait: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

type Named = { readonly name: string; readonly required: boolean };

/** Required values are mostly there, others half of the time. */
function recordOf(fields: readonly Named[]): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries = fields.map(({ name, required }) => [
    name,
    fc.option(poolOf(name), { nil: undefined, freq: required ? 20 : 2 }),
  ]);
  return fc.record(Object.fromEntries(arbitraries));
}

/** Panel calls are rare, so that the workspace lives for a while. */
function weightOf(id: string): number {
  if (id.startsWith("panel.workspaces.delete")) return 1;
  return id.startsWith("panel.") ? 5 : 20;
}

const attempts = Object.values(operations).map((operation) => {
  const parameters: readonly (Named & { in: string })[] = operation.parameters;
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const fields: readonly Named[] = operation.body?.fields ?? [];
  const arbitrary = fc.record<Attempt>({
    id: fc.constant(operation.id),
    as: fc.constantFrom("admin", "admin", "admin", "admin", "author", "viewer"),
    wait: fc.constantFrom(0, 0, 0, 2000, 5000, 86_400_000),
    path: fc.record(Object.fromEntries(inPath.map(({ name }) => [name, poolOf(name)]))),
    query: recordOf(parameters.filter((parameter) => parameter.in === "query")),
    body: recordOf(fields),
  });
  return { weight: weightOf(operation.id), arbitrary };
});

function queryString(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : [value].flat().map((item): [string, string] => [name, String(item)]),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function multipart(body: Readonly<Record<string, unknown>>): FormData {
  const files: Readonly<Record<string, File>> = { png: png(), mp4: mp4(1000) };
  const fields = Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
  return form(
    Object.fromEntries(fields.map(([name, value]) => [name, files[String(value)] ?? String(value)])),
  );
}

/** @returns the uuid that the answer brought, or the last one */
async function attempt({ call, sandbox }: Caller, last: string, given: Attempt): Promise<string> {
  const { id, as, wait, path, query, body }: Attempt = JSON.parse(
    JSON.stringify(given).replaceAll(LAST, last),
  );
  const operation = operations[id as keyof typeof operations];
  const place = operation.path
    .slice(1)
    .replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name]) || "x"));
  const sent =
    operation.body?.mediaType === "multipart/form-data" ? multipart(body) : operation.body ? body : undefined;
  sandbox.clock.advance(wait);
  const reply = await call(operation.method, place + queryString(query), sent, sandbox.info.tokens[as]);
  const what = `${as}: ${operation.method} /${place}${queryString(query)} ${JSON.stringify(body)}`;
  assert.ok(reply.status < 500, `${what} gave ${reply.status}: ${JSON.stringify(reply.body)}`);
  if (reply.status >= 400 && id !== "media.remote.status") errorBody.parse(reply.body);
  return reply.body?.uuid ?? reply.body?.upload_uuid ?? reply.body?.download_id ?? last;
}

const errorBody = z.strictObject({
  message: z.string().min(1),
  errors: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Whatever comes in whatever order, right, half right or nonsense: no answer is a 5xx, which is also what an answer
 * becomes that breaks its own schema. Fields are drawn from pools of values that mean something to the sandbox, so
 * that calls meet each other's traces.
 */
test("no sequence of calls breaks the sandbox", async () => {
  const sequence = fc.array(fc.oneof(...attempts), { minLength: 30, maxLength: 60, size: "max" });
  await fc.assert(
    fc.asyncProperty(sequence, async (calls) => {
      const caller = createCaller({ now: NOW, limits: { chunk: 1000, video: 5000, remoteQueue: 1 } });
      let last = nobody;
      for (const call of calls) last = await attempt(caller, last, call);
      caller.sandbox.close();
    }),
    { numRuns: 60, interruptAfterTimeLimit: 4000 },
  );
});
