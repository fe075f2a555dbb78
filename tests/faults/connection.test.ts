import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { certificate, listenSecurely } from "../e2e/secure.ts";
import { connect } from "../e2e/session.ts";
import { APIS } from "./apis/index.ts";
import { mixpost } from "./apis/mixpost.ts";
import { ARGS, listen, meet, variables } from "./setting.ts";
import { Upstream } from "./upstream.ts";

const secure = new Upstream(mixpost.site());
const breaking = new Upstream(mixpost.site());
const plain = (await secure.listen()).replace("http:", "https:");
const reset = await breaking.listen();
const untrusted = await listenSecurely(await certificate(), (_, response) => void response.end("{}"));
after(() => [secure, breaking, untrusted].map((upstream) => upstream.close()));

const TOOLS = APIS.flatMap(({ tools }) => Object.values(tools));

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
    what: "a certificate that nobody vouches for",
    url: untrusted.url,
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
      const { read, create } = mixpost.tools;
      const session = await connect(variables([url]));
      try {
        for (const tool of [read, create, read]) {
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
    // Below those that the system hands out: nobody else gets one of them while it is left.
    const first = 10_000 + 3 * (process.pid % 5_000);
    const { urls, upstreamOf, close } = await listen(APIS.map((_, index) => first + index));
    const ports = await Promise.all(APIS.map((api) => upstreamOf(api).leave()));
    const session = await connect(variables(urls), ...ARGS);
    try {
      for (const tool of TOOLS) {
        const { told, fields } = await meet(session, tool);
        assert.equal(told, "network not_sent", JSON.stringify(fields));
        assert.match(fields.message, /nothing listens there/);
      }
      await Promise.all(APIS.map((api, index) => upstreamOf(api).listen(ports[index])));
      for (const tool of TOOLS) assert.equal((await meet(session, tool, tool.kind)).told, "ok");
    } finally {
      await session.close();
      close();
    }
  });

  test("a connection that is reset between two calls is not used for the next one", async () => {
    const { urls, upstreamOf, close } = await listen();
    const session = await connect(variables(urls), ...ARGS);
    try {
      for (const [index, tool] of [...TOOLS, ...TOOLS].entries()) {
        const { told, fields } = await meet(session, tool, `call ${index}`);
        assert.equal(told, "ok", JSON.stringify(fields));
        for (const api of APIS) upstreamOf(api).hangUp();
        await delay(50);
      }
      assert.deepEqual(
        APIS.map((api) => upstreamOf(api).site.made),
        [4, 2, 0],
      );
    } finally {
      await session.close();
      close();
    }
  });
});
