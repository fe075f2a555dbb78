import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { connect } from "../e2e/session.ts";
import { closedOrigin } from "../http/upstream.ts";
import { LookAlike } from "./lookalike.ts";
import { meet, variables } from "./setting.ts";

const secure = new LookAlike();
const breaking = new LookAlike();
const plain = (await secure.listen()).replace("http:", "https:");
const reset = await breaking.listen();
after(() => [secure, breaking].map((upstream) => upstream.close()));

interface Row {
  readonly what: string;
  readonly url: string;
  /** In short, for a read and a create alike. */
  readonly told: RegExp;
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  {
    what: "a host that is not known",
    url: "https://mixpost-that-is-not.test",
    told: /^network not_sent$/,
    says: /host name is not known/,
  },
  {
    what: "https to a plain port",
    url: plain,
    told: /^network not_sent$/,
    says: /no secure connection/,
  },
  {
    what: "every connection reset at once",
    url: reset,
    told: /^network (?:not_sent|unknown)$/, // by whether the reset comes before or after the first byte
    says: /connection broke/,
  },
];

describe("no connection, met through the whole server", { concurrency: true }, () => {
  breaking.connectionsToReset = Number.POSITIVE_INFINITY;
  for (const { what, url, told, says } of rows) {
    test(what, async () => {
      const session = await connect(variables(url));
      try {
        for (const tool of ["read", "create", "read"] as const) {
          const met = await meet(session, tool);
          assert.match(met.told, told, JSON.stringify(met.fields));
          assert.match(met.fields.message, says);
        }
      } finally {
        await session.close();
      }
    });
  }

  test("nothing listens, then somebody does", async () => {
    const origin = await closedOrigin();
    const session = await connect(variables(origin));
    const upstream = new LookAlike();
    try {
      for (const tool of ["read", "create"] as const) {
        const { told, fields } = await meet(session, tool);
        assert.equal(told, "network not_sent", JSON.stringify(fields));
        assert.match(fields.message, /nothing listens there/);
      }
      await upstream.listen(Number(new URL(origin).port));
      assert.equal((await meet(session, "read")).told, "ok");
      assert.equal((await meet(session, "create")).told, "ok");
      assert.equal(upstream.posts.length, 1);
    } finally {
      await session.close();
      upstream.close();
    }
  });

  test("a connection that is reset between two calls is not used for the next one", async () => {
    const upstream = new LookAlike();
    const session = await connect(variables(await upstream.listen()));
    try {
      for (const tool of ["read", "create", "read", "create"] as const) {
        const { told, fields } = await meet(session, tool, `after ${upstream.posts.length} posts`);
        assert.equal(told, "ok", JSON.stringify(fields));
        upstream.hangUp();
        await delay(50);
      }
      assert.equal(upstream.posts.length, 2);
    } finally {
      await session.close();
      upstream.close();
    }
  });
});
