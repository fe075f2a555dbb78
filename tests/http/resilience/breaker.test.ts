import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigurationError, InvalidResponseError, NetworkError } from "../../../src/core/errors.ts";
import type { Fetch } from "../../../src/core/http.ts";
import { Breaker, breakCircuit } from "../../../src/http/breaker.ts";
import { createFetchStack } from "../../../src/http/stack.ts";
import { failing } from "../../core/reach.ts";
import { callAt, type Deed, endOf, perform, script } from "./scripted.ts";
import { VirtualTime } from "./virtual-time.ts";

const OPEN = "circuit_open, not_sent";

/** A breaker that opens after three failures within 5 s and probes after 1 s. */
function breaking(deeds: readonly Deed[]) {
  const time = new VirtualTime();
  const { end, sentAt } = script(deeds, time);
  const breaker = new Breaker({ failures: 3, withinMs: 5_000, coolDownMs: 1_000 }, time.effects.now);
  const fetch = breakCircuit(breaker)(end);
  const call = (parts = {}) => time.run(endOf(fetch(callAt(time, parts))));
  return { time, sentAt, call };
}

for (const deed of ["500", "503 9", "refused", "reset", "hang"]) {
  test(`three times in a row opens the circuit: ${deed}`, async () => {
    const { sentAt, call } = breaking([deed]);
    const ends = [await call(), await call(), await call()];
    assert.ok(!ends.includes(OPEN));
    // With `hang` the failures are 10 s apart each, too far for a row.
    assert.equal(await call(), deed === "hang" ? ends[0] : OPEN);
    assert.equal(sentAt.length, deed === "hang" ? 4 : 3);
  });
}

test("hanging calls at once count together", async () => {
  const { time, sentAt, call } = breaking(["hang", "hang", "hang", "200"]);
  await Promise.all([call(), call(), call()]).catch(() => {});
  assert.deepEqual([await call(), sentAt.length, time.now], [OPEN, 3, 10_000]);
});

for (const deed of ["401", "404", "422", "429 9"]) {
  test(`a refusal never counts, and ends a row: ${deed}`, async () => {
    const { sentAt, call } = breaking(["500", "500", deed, "500", "500", deed, deed, deed, deed, "200"]);
    for (let count = 0; count < 9; count += 1) await call();
    assert.deepEqual([await call(), sentAt.length], ["200", 10]);
  });
}

test("failures far apart are no row", async () => {
  const { time, sentAt, call } = breaking(["500"]);
  for (let count = 0; count < 6; count += 1) {
    await call();
    await time.run(time.sleep(2_600));
  }
  assert.equal(sentAt.length, 6);
});

test("cancelled calls say nothing about the server", async () => {
  const { sentAt, call } = breaking(["hang"]);
  for (let count = 0; count < 5; count += 1) assert.equal(await call({ cancelAt: 0 }), "cancelled, not_sent");
  assert.equal(sentAt.length, 5);
});

const LOST = () => new NetworkError("reset");
const ROWS: [string, () => Error, boolean][] = [
  ["an error of this side neither counts nor ends a row", () => new ConfigurationError("no token"), true],
  ["nor does a defect", () => new TypeError("defect"), true],
  ["an answer that is not the API's is an answer", () => new InvalidResponseError("a redirect"), false],
];

for (const [name, fault, opens] of ROWS) {
  test(name, async () => {
    const time = new VirtualTime();
    const faults = [fault, fault, fault, LOST, LOST, fault, LOST, fault].map((make) => make());
    const fetch = breakCircuit(new Breaker({ failures: 3 }, time.effects.now))(async () => {
      throw faults.shift();
    });
    for (const expected of faults.slice(0, 7)) assert.equal(await failing(fetch(callAt(time))), expected);
    const [last] = faults;
    const error = await failing(fetch(callAt(time)));
    assert.equal(opens ? error.category === "circuit_open" : error === last, true);
  });
}

test("an open circuit says when to come back", async () => {
  const time = new VirtualTime();
  const { end } = script(["500"], time);
  const fetch = breakCircuit(new Breaker({ failures: 1, coolDownMs: 1_700 }, time.effects.now))(end);
  await fetch(callAt(time));
  const error = await failing(fetch(callAt(time)));
  assert.deepEqual(
    [error.name, error.category, error.retryable, error.retryAfterSeconds, error.requestId],
    ["CircuitOpenError", "circuit_open", true, 2, "req-1"],
  );
  assert.match(error.hint, /Wait 2 seconds/);
});

test("one probe after the cool-down: its failure opens again, its answer closes", async () => {
  const { time, sentAt, call } = breaking(["500", "500", "500", "500", "404", "200"]);
  for (let count = 0; count < 3; count += 1) await call();
  await time.run(time.sleep(999));
  assert.equal(await call(), OPEN);
  await time.run(time.sleep(1));
  assert.equal(await call(), "server, unknown");
  assert.equal(await call(), OPEN);
  await time.run(time.sleep(1_000));
  assert.equal(await call(), "not_found, rejected");
  assert.equal(await call(), "200");
  assert.deepEqual(sentAt, [0, 0, 0, 1_000, 2_000, 2_000]);
});

test("while the probe is under way the others are held back; a cancelled probe hands over", async () => {
  const time = new VirtualTime();
  const deeds = ["500", "200 @400", "200"];
  const breaker = new Breaker({ failures: 1, coolDownMs: 1_000 }, time.effects.now);
  const fetch = breakCircuit(breaker)((one) => perform(deeds.shift() ?? "200", one, time));
  const call = (parts = {}) => endOf(fetch(callAt(time, parts)));
  await time.run(call());
  await time.run(time.sleep(1_000));
  const probe = call({ cancelAt: 1_200 });
  assert.equal(await time.run(call()), OPEN);
  assert.equal(await time.run(probe), "cancelled, unknown");
  assert.equal(await time.run(call()), "200");
});

test("an answer to a request from before does not close the circuit", async () => {
  const time = new VirtualTime();
  const deeds = ["200 @500", "500", "200"];
  const breaker = new Breaker({ failures: 1, coolDownMs: 1_000 }, time.effects.now);
  const fetch = breakCircuit(breaker)((one) => perform(deeds.shift() ?? "200", one, time));
  const call = () => endOf(fetch(callAt(time)));
  const early = call();
  await time.run(call());
  assert.equal(await time.run(early), "200");
  assert.equal(await time.run(call()), OPEN);
});

/** The whole chain, whose breaker opens after ten failures. */
function whole(end: Fetch, time: VirtualTime): Fetch {
  return createFetchStack({ end, credentials: {}, resilience: { effects: time.effects } });
}

test("six calls fail, the server heals, and the next call works within 2 s", async () => {
  const time = new VirtualTime();
  let healed = false;
  let requests = 0;
  const fetch = whole((one) => {
    requests += 1;
    return perform(healed ? "200" : "502", one, time);
  }, time);
  for (let count = 0; count < 6; count += 1) {
    assert.equal(await time.run(endOf(fetch(callAt(time)))), "server, unknown");
  }
  assert.equal(requests, 13); // 4, 4, 2 until the circuit opens, then one probe each
  healed = true;
  const before = time.now;
  assert.equal(await time.run(endOf(fetch(callAt(time)))), "200");
  assert.ok(time.now - before <= 2_000, `${time.now - before} ms`);
});

test("calls that meet an open circuit wait for the probe of one of them", async () => {
  const time = new VirtualTime();
  let requests = 0;
  const fetch = whole((one) => {
    requests += 1;
    return perform(requests > 10 ? "200 @50" : "500", one, time);
  }, time);
  await time.run(Promise.all([1, 2, 3, 4].map(() => endOf(fetch(callAt(time))))));
  assert.equal(requests, 10);
  const before = time.now;
  const ends = await time.run(Promise.all([1, 2, 3, 4, 5, 6].map(() => endOf(fetch(callAt(time))))));
  assert.deepEqual([...new Set(ends)], ["200"]);
  assert.deepEqual([requests, time.now - before <= 2_100], [16, true]);
});

test("a call held back to the end says that nothing was sent", async () => {
  const time = new VirtualTime();
  const breaker = { failures: 1, coolDownMs: 60_000 };
  const fetch = createFetchStack({
    end: (one) => perform("reset", one, time),
    credentials: {},
    resilience: { effects: time.effects, breaker },
  });
  const create = { method: "POST", retry: "never" } as const;
  assert.equal(await time.run(endOf(fetch(callAt(time, create)))), "network, unknown");
  assert.equal(await time.run(endOf(fetch(callAt(time, create)))), OPEN);
});
