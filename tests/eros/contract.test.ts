import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createErosClient } from "../../src/eros.ts";
import { createErosBackend } from "../../src/sandbox/eros/index.ts";
import { cli } from "../e2e/built.ts";
import { heardSoon } from "../e2e/heard.ts";
import { connect } from "../e2e/session.ts";
import { folder, refuses, serve } from "./database.ts";

const demo = path.join(folder, "demo.db");
const init = (...args: string[]) =>
  spawnSync(process.execPath, [cli, "eros", "init", ...args], { encoding: "utf8" });
const made = init(demo, "--demo");
const session = await serve(demo, { LOG_LEVEL: "info" });

const names = [
  "get_creator_profile get_active_creators get_persona_profile get_vault_availability get_performance_trends",
  "get_content_type_rankings get_best_timing get_volume_assignment get_top_captions get_send_type_captions",
  "get_send_types get_send_type_details get_volume_config get_channels get_audience_targets save_schedule execute_query",
].flatMap((line) => line.split(" "));

/** One good call of each tool. */
const calls: Readonly<Record<string, Record<string, unknown>>> = {
  get_creator_profile: { creator_id: "rosa" },
  get_active_creators: {},
  get_persona_profile: { creator_id: "ben" },
  get_vault_availability: { creator_id: "rosa" },
  get_performance_trends: { creator_id: "rosa" },
  get_content_type_rankings: { creator_id: "rosa" },
  get_best_timing: { creator_id: "mina" },
  get_volume_assignment: { creator_id: "otto" },
  get_top_captions: { creator_id: "rosa" },
  get_send_type_captions: { creator_id: "rosa", send_type_key: "ppv_unlock" },
  get_send_types: {},
  get_send_type_details: { send_type_key: "bundle" },
  get_volume_config: { creator_id: "rosa" },
  get_channels: {},
  get_audience_targets: {},
  save_schedule: {
    creator_id: "rosa",
    week_start: "2026-12-14",
    items: [
      {
        scheduled_date: "2026-12-14",
        scheduled_time: "10:00",
        item_type: "x",
        channel: "y",
        channel_key: "z",
      },
    ],
  },
  execute_query: { query: "SELECT page_name, 1.5 AS half, NULL AS absent FROM creators ORDER BY 1" },
};

describe("the tools (3.1, 3.18)", () => {
  it("E1: these 17", () => {
    assert.deepEqual(session.tools.map(({ name }) => name).toSorted(), names.toSorted());
  });

  it("E2: each with a name, words and a schema of its arguments", () => {
    for (const { name, description = "", inputSchema } of session.tools) {
      assert.equal(inputSchema.type, "object", name);
      assert.ok(Array.isArray(inputSchema.required ?? []) && inputSchema.properties, name);
      const words = description.split(/\s+/).length;
      assert.ok(words >= 40 && words <= 90, `${name}: ${words} words`);
    }
  });

  const document = JSON.parse(readFileSync("generated/eros/openapi.json", "utf8"));

  it("E3 E187: every answer is JSON and keeps to the outputSchema and to the document", async () => {
    assert.deepEqual(Object.keys(calls), names);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ ...document, $id: "eros" });
    for (const { name, outputSchema } of session.tools) {
      assert.equal(outputSchema?.type, "object", name);
      const answer = await session.call(name, calls[name]);
      assert.ok(ajv.validate(outputSchema, answer), `${name}: ${ajv.errorsText()}`);
      assert.ok(ajv.validate(answerSchema(name), answer), `${name}: ${ajv.errorsText()}`);
    }
  });

  function answerSchema(tool: string): object {
    for (const [route, item] of Object.entries<Record<string, never>>(document.paths)) {
      for (const [method, operation] of Object.entries<{ "x-mcp"?: { tool: string } }>(item)) {
        if (operation["x-mcp"]?.tool !== tool) continue;
        const pointer = [route, method, "responses", "200", "content", "application/json", "schema"]
          .map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))
          .join("/");
        return { $ref: `eros#/paths/${encodeURI(pointer)}` };
      }
    }
    return assert.fail(`${tool} is no operation`);
  }

  it("E186: the 32 documented types are schemas", () => {
    const types = [
      "CreatorInfo AnalyticsSummary VolumeAssignment ContentTypeRanking CreatorProfile CreatorListItem",
      "ActiveCreatorsResponse PersonaData PersonaProfile PerformanceTrends ContentTypeRankingsResponse TimingHour TimingDay",
      "BestTimingResponse CaptionData TopCaptionsResponse SendTypeCaptionsResponse VaultItem VaultAvailabilityResponse",
      "SendTypeData SendTypesResponse CaptionRequirement SendTypeDetailsResponse VolumeConfigResponse ChannelData",
      "ChannelsResponse AudienceTargetData AudienceTargetsResponse ScheduleItem SaveScheduleResponse",
      "QueryExecutionResponse ErrorResponse",
    ].flatMap((line) => line.split(" "));
    assert.equal(types.length, 32);
    for (const type of types) assert.ok(document.components.schemas[type], type);
  });

  it("E74: the operation is marked as deprecated", () => {
    const { deprecated } = document.paths["/v1/creators/{creator_id}/volume-assignment"].get;
    assert.equal(deprecated, true);
  });

  it("E59: the guide to the tiers is in the description", () => {
    const tool = session.tools.find(({ name }) => name === "get_content_type_rankings");
    assert.match(
      tool?.description ?? "",
      /TOP over \$60 .*0\.75, MID \$30-60 .*0\.60, LOW \$15-30 .*AVOID under \$15/,
    );
  });

  it("E4: every error is JSON with `error`, whatever went wrong", async () => {
    const failures = [
      ["get_channels", { supports_targeting: [] }],
      ["get_best_timing", { creator_id: "nobody" }],
      ["get_top_captions", { creator_id: "rosa", caption_type: 7 }],
      ["save_schedule", {}],
      ["execute_query", { query: "SELECT nothing FROM nowhere" }],
      ["execute_query", {}],
    ] as const;
    for (const [tool, args] of failures) {
      const { error } = await session.refused(tool, args);
      assert.ok(typeof error === "string" && error.length > 10, `${tool}: ${error}`);
    }
  });

  it("E5: an unknown tool is an error", async () => {
    await assert.rejects(session.client.callTool({ name: "nope" }), /-32602.*Unknown tool: nope/);
  });

  it("E21: rows are objects by column", async () => {
    const { results, columns } = await session.call("execute_query", calls.execute_query);
    assert.deepEqual(results[0], { page_name: "bens-kitchen", half: 1.5, absent: null });
    assert.deepEqual(columns, ["page_name", "half", "absent"]);
  });

  it("E20: queries and what is refused are logged on stderr, cut to 100 characters", async () => {
    await session.refused("execute_query", { query: "DROP TABLE creators" });
    await session.call("execute_query", { query: `SELECT '${"x".repeat(80)}\n${"y".repeat(80)}' AS long` });
    await heardSoon(session, /"level":"info".*execute_query called: SELECT 'x{80} y{11}"/);
    await heardSoon(session, /"level":"warn".*Only SELECT queries are allowed/);
  });
});

describe("the database (3.1)", () => {
  it("E22: a missing file is told at the start and by every call, and is not made", async () => {
    const missing = path.join(folder, "missing.db");
    const other = await serve(missing);
    await heardSoon(other, /EROS_DB_PATH names ".*missing\.db", which does not exist\. .*eros init/);
    const { error, category } = await other.refused("get_channels");
    assert.match(error, /EROS_DB_PATH names .* which does not exist/, "E4: and this too is `error`");
    assert.equal(category, "configuration");
    assert.equal(existsSync(missing), false);
  });

  it("E7: arguments are judged before the database is touched", async () => {
    const garbage = path.join(folder, "garbage.db");
    writeFileSync(garbage, "no database, ".repeat(500));
    const other = await serve(garbage);
    const words = "Invalid creator_id: creator_id cannot be empty";
    await refuses(other, "get_creator_profile", { creator_id: "" }, words);
    await refuses(
      other,
      "get_creator_profile",
      { creator_id: "rosa" },
      "Database error: file is not a database",
    );
  });

  it("eros init makes a database, and never writes over a file", () => {
    assert.equal(made.status, 0, made.stderr);
    const again = init(demo);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /demo\.db exists already/);
    const nowhere = init(path.join(folder, "no", "such", "folder.db"));
    assert.deepEqual([nowhere.status, nowhere.stdout], [1, ""]);
    for (const args of [[], [demo, "more"]]) assert.equal(init(...args).status, 2);
  });

  it("--sandbox has demo data and needs no file", async () => {
    const other = await connect({}, "--api", "eros", "--sandbox");
    after(() => other.close());
    assert.equal((await other.call("get_active_creators")).count, 4);
    assert.equal(
      (await other.call("execute_query", { query: "SELECT count(*) AS n FROM creators" })).results[0].n,
      5,
    );
  });

  it("it is served beside Mixpost; what the one lacks does not keep the other from working", async () => {
    const other = await connect({ EROS_DB_PATH: demo }, "--api", "mixpost,eros");
    after(() => other.close());
    const served = other.tools.map(({ name }) => name);
    assert.ok(served.includes("mixpost_create_post") && served.includes("get_channels"));
    assert.equal((await other.call("get_channels")).count, 5);
    assert.equal((await other.refused("mixpost_list_tags")).category, "configuration");
  });
});

describe("over HTTP", async () => {
  const child = spawn(process.execPath, [cli, "serve", "--api", "eros", "--data", demo], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  after(() => child.kill());
  const { url, apiKey } = JSON.parse(await firstLine());

  async function firstLine(): Promise<string> {
    for await (const line of createInterface({ input: child.stdout })) return line;
    return assert.fail("it never listened");
  }

  const ask = async (route: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const response = await fetch(`${url}${route}`, { headers, ...init });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, body };
  };
  const query = (text: string) => ask("/v1/query", { method: "POST", body: JSON.stringify({ query: text }) });

  const rows = [
    [
      "E16: arguments 400",
      "/v1/creators/a%20b",
      400,
      "Invalid creator_id: creator_id may only hold letters, digits, _ and -",
    ],
    ["E16: arguments 400", "/v1/creators?tier=9", 400, "tier must be between 1 and 5"],
    ["E16: arguments 400", "/v1/creators?tier=one", 400, "tier must be between 1 and 5"],
    [
      "E16: arguments 400",
      "/v1/creators/rosa/performance-trends?period=",
      400,
      "period must be '7d', '14d', or '30d'",
    ],
    ["E16: not found 404", "/v1/creators/nobody", 404, "Creator not found: nobody"],
    ["E16: not found 404", "/v1/send-types/nothing", 404, "Send type not found: nothing"],
    ["E16: no such route 404", "/v2/creators", 404, "Unknown route: GET /v2/creators"],
  ] as const;
  for (const [title, route, status, error] of rows) {
    it(`${title}: ${route}`, async () => {
      assert.deepEqual(await ask(route), { status, body: { error } });
    });
  }

  it("E16 E185: a query that may not run 403, one that cannot 400", async () => {
    assert.deepEqual(await query("DELETE FROM creators"), {
      status: 403,
      body: { error: "Only SELECT queries are allowed" },
    });
    assert.equal((await query("SELECT * FROM nope")).status, 400);
  });

  it("E16: SQLite 500", async () => {
    const { fetch: answer, close } = createErosBackend({ file: path.join(folder, "none.db"), apiKey: "k" });
    after(close);
    const headers = { authorization: "Bearer k" };
    const response = await answer(new Request("http://eros.localhost/v1/channels", { headers }));
    assert.equal(response.status, 500);
    assert.deepEqual(await response.json(), { error: "Database error: unable to open database file" });
    assert.equal(existsSync(path.join(folder, "none.db")), false);
  });

  it("numbers and booleans of a query are read as such", async () => {
    const { body } = await ask("/v1/creators/rosa/captions?limit=2&min_performance=80.5");
    assert.equal(body.count, 2);
    assert.equal((await ask("/v1/channels?supports_targeting=false")).body.count, 3);
  });

  it("it listens on this computer alone, and wants its key", async () => {
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
    for (const authorization of ["", "Bearer wrong", `Basic ${apiKey}`, `Bearer ${apiKey}x`]) {
      const { status, body } = await ask("/v1/channels", { headers: { authorization } });
      assert.deepEqual([status, body.error], [401, "The API key is missing or wrong"]);
    }
  });

  it("the tools work on it as they do on a file", async () => {
    const other = await connect({ EROS_BASE_URL: url, EROS_API_KEY: apiKey }, "--api", "eros");
    after(() => other.close());
    for (const [tool, args] of Object.entries(calls)) {
      if (tool === "save_schedule") continue;
      assert.deepEqual(await other.call(tool, args), await session.call(tool, args), tool);
    }
    await refuses(other, "get_creator_profile", { creator_id: "nobody" }, "Creator not found: nobody");
    assert.ok(!other.heard().includes(apiKey));
  });

  it("the typed client works on it", async () => {
    const client = createErosClient({ baseUrl: url, apiKey });
    after(() => client.close());
    const { creator } = await client.creators.get({ creator_id: "rosa_garden" });
    assert.equal(creator.creator_id, "rosa");
    await assert.rejects(client.creators.get({ creator_id: "nobody" }), /Creator not found: nobody/);
  });

  it("a missing file is an error and is not made", () => {
    const missing = path.join(folder, "absent.db");
    const run = spawnSync(process.execPath, [cli, "serve", "--api", "eros", "--data", missing], {
      encoding: "utf8",
    });
    assert.equal(run.status, 1);
    assert.match(run.stderr, /There is no database .*absent\.db\. Make one: mixpost-mcp-server eros init/);
    assert.equal(existsSync(missing), false);
  });
});

it("every requirement is named by a test", () => {
  const files = ["tests/eros", "tests/sandbox/eros"].flatMap((place) =>
    readdirSync(place).map((file) => readFileSync(path.join(place, file), "utf8")),
  );
  const named = new Set(
    files.flatMap((text) => [...text.matchAll(/\bE(\d+)\b/g)].map(([, number]) => Number(number))),
  );
  const all = Array.from({ length: 187 }, (_, index) => index + 1);
  assert.deepEqual(
    all.filter((number) => !named.has(number)),
    [],
  );
});
