import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { after, describe, it } from "node:test";
import { environment } from "./built.ts";
import { assertSilent, canary } from "./canary.ts";
import { heardSoon } from "./heard.ts";
import { listen } from "./listen.ts";
import { connect } from "./session.ts";

/** What an upstream may repeat, as it found it and as it may write it. */
function echo({ headers }: IncomingMessage): string {
  const { authorization = "" } = headers;
  const token = authorization.replace("Bearer ", "");
  const base64 = Buffer.from(token).toString("base64");
  return `${authorization} ${encodeURIComponent(token)} ${base64}`;
}

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };

/** Upstreams that give the credentials away in one way each. */
const leaks: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "the message of a 401": (request, response) =>
    response.writeHead(401, json).end(JSON.stringify({ message: `No such token: ${echo(request)}` })),
  "the field errors of a 422, in names and texts": (request, response) => {
    const said = echo(request);
    response.writeHead(422, json).end(JSON.stringify({ message: said, errors: { [said]: [said, said] } }));
  },
  "the debug page of a 500": (request, response) =>
    response
      .writeHead(500, json)
      .end(JSON.stringify({ message: echo(request), trace: [{ args: [echo(request)] }] })),
  "a 403 as a web page": (request, response) =>
    response.writeHead(403, html).end(`<pre>${echo(request)}</pre>`),
  "a 200 that is a web page": (request, response) => response.writeHead(200, html).end(echo(request)),
  "JSON that breaks off": (request, response) =>
    response.writeHead(200, json).end(`{"data":[{"name":"${echo(request)}`),
  "a redirect": (request, response) =>
    response
      .writeHead(302, { location: `http://127.0.0.1:9/login?token=${encodeURIComponent(echo(request))}` })
      .end(),
  "headers and the reason phrase": (request, response) => {
    response.writeHead(503, echo(request), { "x-debug": echo(request) }).end();
  },
  "an answer that is a good one": (request, response) => {
    const tag = {
      id: 1,
      uuid: "2323e1eb-b3a6-4183-990d-4d5afea04835",
      name: echo(request),
      hex_color: "#fff",
    };
    response.writeHead(200, json).end(JSON.stringify({ data: [tag] }));
  },
};

/** What the upstream does now, and the credentials that it was given. */
let giveAway = leaks["the message of a 401"];
let given: (string | undefined)[] = [];
const upstream = await listen((request, response) => {
  given.push(request.headers.authorization);
  giveAway?.(request, response);
});
const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";
const mixpost = { url: upstream.url, corePath: "mixpost", workspaceUuid, apiKey: canary };
const session = await connect({ ...environment(mixpost), LOG_LEVEL: "trace" });
after(async () => {
  await session.close();
  upstream.close();
});

describe("the key goes upstream and comes back nowhere, whatever the upstream does with it", () => {
  for (const [what, leak] of Object.entries(leaks)) {
    it(what, async () => {
      given = [];
      giveAway = leak;
      await session.client.callTool({ name: "mixpost_list_tags" });
      await session.client.callTool({ name: "mixpost_create_tag", arguments: { name: canary } });
      await session.client.callTool({ name: "mixpost_get_tag", arguments: { tagUuid: canary } });
      assert.ok(given.length >= 2);
      assert.deepEqual([...new Set(given)], [`Bearer ${canary}`]);
      await heardSoon(session, /"operation":"tags\.list"/);
      assertSilent(session.heard(), "stdout or stderr");
    });
  }

  it("the log at its most talkative: shapes of arguments and answers, and the request id of the result", async () => {
    const words = "cOnfidential plan";
    const upstream = await listen((request, response) => {
      const refused = { message: `${words} ${request.headers["x-request-id"]}` };
      if (request.method === "POST") return void response.writeHead(403, json).end(JSON.stringify(refused));
      response.writeHead(200, json).end(JSON.stringify({ data: [{ id: 1, name: words }] }));
    });
    const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";
    const place = { url: upstream.url, corePath: "mixpost", workspaceUuid, apiKey: canary };
    const session = await connect({ ...environment(place), LOG_LEVEL: "trace" });
    after(() => session.close());
    await session.call("mixpost_list_tags");
    const { message, requestId } = await session.refused("mixpost_create_tag", { name: words });
    await session.close();
    upstream.close();
    assert.ok(message.includes(requestId), "the id that was sent is the id that is told");
    const log = session.heard().match(/^.*"level":.*$/gm) ?? [];
    const lines = log.map((line) => JSON.parse(line.slice(line.lastIndexOf('{"level"'))));
    const about = lines.filter((line) => line.requestId === requestId);
    const upstreamCall = about.find(({ msg }) => msg === "upstream call");
    assert.deepEqual([upstreamCall.operation, upstreamCall.status], ["tags.create", 403]);
    const begins = about.find(({ msg }) => msg === "tool call begins");
    assert.deepEqual(begins.arguments, { name: `string(${words.length})` });
    const answer = lines.find(({ msg, tool }) => msg === "tool call" && tool === "mixpost_list_tags").answer;
    assert.deepEqual(answer, { data: [{ id: "number", name: `string(${words.length})` }] });
    assert.doesNotMatch(JSON.stringify(lines), /cOnfidential/);
  });

  it("a wrong configuration", async () => {
    const place = {
      url: `https://example.com/?key=${canary}`,
      corePath: canary,
      workspaceUuid: canary,
      apiKey: canary,
    };
    const session = await connect({ ...environment(place), MIXPOST_WORKSPACES: canary, LOG_LEVEL: "trace" });
    const { category } = await session.refused("mixpost_list_tags");
    await session.close();
    assert.equal(category, "configuration");
    assert.match(session.heard(), /MIXPOST_BASE_URL/);
    assertSilent(session.heard(), "stdout or stderr");
  });
});
