import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { redactSecrets } from "../../../src/core/redact.ts";
import type { Log } from "../../../src/log/log.ts";
import { assertSilent, canary } from "../../e2e/canary.ts";
import { createAssistant } from "./assistant.ts";
import { serveTwoAccounts } from "./creating.ts";

/** Every character as JSON may escape it. */
const inUnicode = (text: string) =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const inBase64 = (text: string) => Buffer.from(text).toString("base64");
const complaint = (name: string, text: string) => `{"message":"${text}","errors":{"${name}":["${text}"]}}`;

interface Echo {
  readonly status: number;
  readonly type?: string;
  readonly headers?: (authorization: string) => Record<string, string>;
  readonly body: (authorization: string) => string | Buffer;
}

/** Ways in which a server may give back what it was sent. */
const echoes: Readonly<Record<string, Echo>> = {
  "in a key and a text": { status: 422, body: (sent) => complaint(sent, sent) },
  "escaped in a key and a text": { status: 422, body: (sent) => complaint(inUnicode(sent), inUnicode(sent)) },
  "in base64": { status: 422, body: (sent) => complaint(inBase64(sent), `Not ${inBase64(sent)}.`) },
  "in hexadecimal": { status: 403, body: (sent) => complaint("a", Buffer.from(sent).toString("hex")) },
  "percent-encoded": { status: 400, body: (sent) => complaint("a", encodeURIComponent(sent)) },
  "compressed, although it was said to be text": {
    status: 422,
    headers: () => ({ "content-encoding": "gzip" }),
    body: (sent) => gzipSync(complaint("a", sent)),
  },
  "in a damaged compression": {
    status: 422,
    headers: () => ({ "content-encoding": "gzip" }),
    body: (sent) => Buffer.from(`${sent}${sent}`),
  },
  "in broken JSON": { status: 200, body: (sent) => `{"message":"${sent}"` },
  "in a page": { status: 500, type: "text/html", body: (sent) => `<!doctype html><pre>${sent}</pre>` },
  "in a header, as the name and as the value": {
    status: 500,
    headers: (sent) => ({
      [`x-${sent.replace(/[^a-z0-9-]/gi, "-")}`]: "1",
      "x-echo": sent,
      "retry-after": sent,
    }),
    body: () => "{}",
  },
  "in the address of a redirect": {
    status: 302,
    headers: (sent) => ({
      location: `https://${encodeURIComponent(sent)}@example.com/${encodeURIComponent(sent)}`,
    }),
    body: () => "",
  },
  "in a good answer": { status: 200, body: (sent) => `{"uuid":"${sent}","status":"${inUnicode(sent)}"}` },
};

let echo: Echo;

/** In pieces of a few bytes, so that no piece has all of the secret. */
async function drip(response: ServerResponse, body: string | Buffer): Promise<void> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += 11) {
    response.write(bytes.subarray(at, at + 11));
    if (at < 110) await sleep(1);
  }
  response.end();
}

const server = createServer((request, response) => {
  const sent = request.headers.authorization ?? "";
  const { status, type = "application/json", headers, body } = echo;
  request.resume().once("end", () => {
    response.writeHead(status, { "content-type": type, ...headers?.(sent) });
    void drip(response, body(sent));
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** All that was said besides the answers, and what was thrown, causes included; not yet redacted. */
const said: string[] = [];
const note = (fields: unknown) => void said.push(textOf(typeof fields === "function" ? fields() : fields));
const log: Log = {
  debug: note,
  info: note,
  warn: note,
  error: note,
  preload: () => {},
  flush: async () => {},
};

function textOf(value: unknown): string {
  if (!(value instanceof Error))
    return JSON.stringify(value, (_, inner) => (inner instanceof Error ? textOf(inner) : inner));
  return `${value.stack} ${JSON.stringify(value)} ${value.cause === undefined ? "" : textOf(value.cause)}`;
}

const mixpost = await serveTwoAccounts(canary);
const assistant = createAssistant({ ...mixpost, url }, { apiKey: canary, log, timeoutMs: 3_000 });
after(async () => {
  await assistant.close();
  await mixpost.close();
  server.closeAllConnections();
  server.close();
});

const postUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";
const versions = [{ content: { body: "Tea" } }];
const calls: readonly (readonly [string, object])[] = [
  ["mixpost_create_post", { versions }],
  ["mixpost_update_post", { postUuid, versions }],
  ["mixpost_schedule_post", { postUuid, postNow: true }],
  ["mixpost_delete_post", { postUuid }],
  [
    "mixpost_upload_media",
    {
      base64:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    },
  ],
  ["mixpost_list_tags", {}],
];

describe("a server that gives the key back", () => {
  for (const [way, given] of Object.entries(echoes)) {
    it(`${way}: nothing shows it`, async () => {
      echo = given;
      for (const [tool, args] of calls) {
        const { answer } = await assistant.call(tool, args);
        const text = JSON.stringify(answer);
        assertSilent(text, `the answer of ${tool}`);
        assert.ok(!text.includes(inBase64(`Bearer ${canary}`).slice(12, 30)), text);
        assert.notEqual(answer.category, "internal", text);
      }
      for (const line of said) assertSilent(redactSecrets([canary])(line), "the log");
      const unredacted = said.filter((line) => line.includes(canary));
      assert.deepEqual(unredacted, [], "not even before it is redacted");
    });
  }
});
