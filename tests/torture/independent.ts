import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { parse } from "yaml";
import { listen } from "./echo.ts";
import { MATRIX_ROWS, matrixDocument } from "./matrix.ts";
import { isRecord, type Row, type Sent } from "./row.ts";
import { ROWS } from "./rows.ts";

/**
 * What another implementation, swagger-client, sends for every row: written to `requests.json`, or compared with it
 * (`--check`). A program of its own, since that implementation weighs more than all the rest of the tests.
 */
interface SwaggerClient {
  resolve(options: { spec: unknown; baseDoc?: string }): Promise<{ spec: unknown }>;
  execute(options: { [name: string]: unknown }): Promise<unknown>;
}

interface Document {
  readonly paths: {
    readonly [path: string]: { readonly [method: string]: { readonly operationId?: string } };
  };
}

const packages = createRequire(path.join(import.meta.dirname, "packages/package.json"));
const client = packages("swagger-client") as SwaggerClient;

const BASE = "https://example.com/";
const FILE = path.join(import.meta.dirname, "requests.json");

const CREDENTIALS = {
  bearer: "token",
  basic: { username: "user", password: "pass word" },
  headerKey: "key-h",
  queryKey: "key q&",
  cookieKey: "key-c",
};

const found = {
  torture: await requests(parse(await readFile(path.join(import.meta.dirname, "spec.yaml"), "utf8")), ROWS),
  matrix: await requests(matrixDocument(), MATRIX_ROWS),
};
const text = `${JSON.stringify(found, null, 1)}\n`;
if (!process.argv.includes("--check")) await writeFile(FILE, text);
else if ((await readFile(FILE, "utf8")) !== text) {
  console.error("tests/torture/requests.json is not what swagger-client sends: run `make torture UPDATE=1`");
  process.exitCode = 1;
}

async function requests(document: Document, rows: readonly Row[]) {
  const echo = await listen();
  const { spec } = await client.resolve({
    spec: { ...document, servers: [{ url: echo.url }] },
    baseDoc: BASE,
  });
  const found: { [row: string]: Sent | { failed: string } } = {};
  for (const row of rows) {
    const fault = await client.execute({ spec, ...whereabouts(document, row), ...inputs(row) }).catch(String);
    found[`${row.operation}: ${row.name}`] = echo.seen.pop() ?? { failed: String(fault) };
  }
  echo.close();
  return found;
}

/** By path and method, since this client changes operationIds before it looks for them. */
function whereabouts({ paths }: Document, { operation }: Row) {
  const places = Object.entries(paths).flatMap(([pathName, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({ pathName, method, operationId })),
  );
  const found = places.find(({ pathName, method, operationId }) =>
    [operationId, `${method.toUpperCase()} ${pathName}`].includes(operation),
  );
  if (found === undefined) throw new Error(`${operation} is not in the document`);
  return { pathName: found.pathName, method: found.method };
}

function inputs(row: Row) {
  const parameters = (["path", "query", "header", "cookie"] as const).flatMap((place) =>
    Object.entries(row[place] ?? {}).map(([name, value]) => [`${place}.${name}`, value]),
  );
  return {
    parameters: Object.fromEntries(parameters),
    requestBody: isRecord(row.body) ? mapped(row.body) : fileOf(row.body),
    securities: { authorized: CREDENTIALS },
  };
}

function mapped(fields: Record<string, unknown>) {
  return fields instanceof Uint8Array
    ? fileOf(fields)
    : Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fileOf(value)]));
}

function fileOf(value: unknown): unknown {
  return value instanceof Uint8Array ? new File([value], "pixel.png", { type: "image/png" }) : value;
}
