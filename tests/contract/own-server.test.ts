import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { before, test } from "node:test";
import "tsx"; // for code that is generated during the test
import { readFolderConfig } from "../../src/config.ts";
import { readContract } from "../../src/contract/contract.ts";
import { createTransport } from "../../src/runtime.ts";
import { callTool, folderOf, listen, serveFolder } from "./served.ts";

/* Operations and paths that have a server of their own; two servers note what arrives at them. */

type Server = Awaited<ReturnType<typeof listen>>;

let [main, other]: Server[] = [];
let generated: Promise<string>;

before(async () => {
  [main, other] = await Promise.all([server(), server()]);
  generated = folderOf(document());
});

function server(): Promise<Server> {
  return listen((_, response) => void response.setHeader("content-type", "application/json").end("{}"));
}

function document() {
  const get = (operationId: string, more: object = {}) => ({
    get: { operationId, responses: { 200: { description: "Good." } }, ...more },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Own servers", version: "1" },
    servers: [{ url: `${main?.url}/v1` }, { url: `${main?.url}/v2` }],
    security: [{ bearer: [] }],
    paths: {
      "/common": get("common"),
      "/repeated": { ...get("repeated"), servers: [{ url: `${main?.url}/v1/` }] },
      "/second": get("second", { servers: [{ url: `${main?.url}/v2` }] }),
      "/path": { ...get("path"), servers: [{ url: `${main?.url}/beta/` }] },
      "/both": { ...get("both", { servers: [{ url: "/nearer" }] }), servers: [{ url: "/farther" }] },
      "/root": { ...get("root"), servers: [{ url: "" }] },
      "/below": get("below", { servers: [{ url: "below/it" }] }),
      "/variable": get("variable", {
        servers: [{ url: "/{stage}", variables: { stage: { default: "test" } } }],
      }),
      "/unusable": get("unusable", { servers: [{ url: "https://{host}/x" }] }),
      "/foreign": get("foreign", { servers: [{ url: `${other?.url}/files` }] }),
    },
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
  };
}

const WANTED = {
  common: "/v1/common",
  repeated: "/v1/repeated",
  second: "/v2/second",
  path: "/beta/path",
  both: "/nearer/both",
  root: "/root",
  below: "/v1/below/it/below",
  variable: "/test/variable",
  unusable: "/v1/unusable",
};

for (const [tool, wanted] of Object.entries(WANTED)) {
  test(`${tool} is called at ${wanted}, with the credentials`, async () => {
    const toolbox = await serveFolder(`${main?.url}/v1`, { API_TOKEN: "s3cret" }, generated);
    const { isError, data } = await callTool(toolbox, tool);
    assert.equal(isError, false, JSON.stringify(data));
    assert.equal(main?.seen.at(-1)?.url, wanted);
    assert.equal(main?.seen.at(-1)?.headers.authorization, "Bearer s3cret");
  });
}

test("another origin is not called, and the error says how to allow it", async () => {
  const toolbox = await serveFolder(`${main?.url}/v1`, { API_TOKEN: "s3cret" }, generated);
  const { isError, data } = await callTool(toolbox, "foreign");
  assert.equal(isError, true);
  assert.match(JSON.stringify(data), new RegExp(`API_ALLOW_ORIGINS=${other?.url}`));
  assert.equal(other?.seen.length, 0);
});

test("another origin that is allowed is called", async () => {
  const env = { API_TOKEN: "s3cret", API_ALLOW_ORIGINS: `https://unused.example.com,${other?.url}` };
  const toolbox = await serveFolder(`${main?.url}/v1`, env, generated);
  const { isError, data } = await callTool(toolbox, "foreign");
  assert.equal(isError, false, JSON.stringify(data));
  assert.equal(other?.seen.at(-1)?.url, "/files/foreign");
  assert.equal(other?.seen.at(-1)?.headers.authorization, "Bearer s3cret");
});

test("an address that is given by hand makes the others of the document foreign ones", async () => {
  const toolbox = await serveFolder(`${other?.url}/v1`, { API_TOKEN: "s3cret" }, generated);
  const before = main?.seen.length;
  const { isError, data } = await callTool(toolbox, "path");
  assert.equal(isError, true);
  assert.match(JSON.stringify(data), new RegExp(`API_ALLOW_ORIGINS=${main?.url}`));
  assert.equal(main?.seen.length, before);
});

test("the generated client goes by the same rule", async () => {
  await writeFile(path.join(await generated, "package.json"), '{"type": "module"}');
  const { createClient } = await import(path.join(await generated, "client.ts"));
  const urls: string[] = [];
  const connect = (allowedOrigins: readonly string[]) => {
    const fetch = async (request: { url: string }) => {
      urls.push(request.url);
      return new Response("{}", { headers: { "content-type": "application/json" } });
    };
    return createClient(createTransport({ baseUrl: `${main?.url}/v1/`, fetch, allowedOrigins }));
  };
  await connect([]).path();
  await assert.rejects(connect([]).foreign(), { name: "ConfigurationError" });
  await connect([String(other?.url)]).foreign();
  assert.deepEqual(urls, [`${main?.url}/beta/path`, `${other?.url}/files/foreign`]);
});

const ORIGINS: readonly [value: string, problem: RegExp | null][] = [
  ["https://files.example.com, http://127.0.0.1:1", null],
  ["http://files.example.com", /must be https/],
  ["https://files.example.com/v1", /has a path/],
  ["files.example.com", /has no scheme/],
  ["https://a:b@files.example.com", /user name or password/],
];

for (const [value, problem] of ORIGINS) {
  test(`API_ALLOW_ORIGINS=${value} is ${problem === null ? "taken" : "refused"}`, async () => {
    const contract = await readContract(await generated);
    const flags = { sandbox: false, baseUrl: main?.url };
    const { connection } = readFolderConfig(contract, flags, { API_ALLOW_ORIGINS: value });
    assert.equal(connection.ok, problem === null);
    if (problem !== null) assert.match(JSON.stringify(connection), problem);
  });
}
