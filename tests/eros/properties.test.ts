import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isDay, isTime } from "../../src/sandbox/eros/days.ts";
import { readStored } from "../../src/sandbox/eros/stored-json.ts";
import { shareOut } from "../../src/sandbox/eros/volume/arithmetic.ts";

const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 2, noNaN: true }));

test("E116: shares add up, none is further than one from what it should be, and nothing goes to no weight", () => {
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 9 })
    .filter((all) => all.some((one) => one > 0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), weights, (total, given) => {
      const shares = shareOut(total, given);
      const sum = given.reduce((all, one) => all + one, 0);
      assert.equal(
        shares.reduce((all, one) => all + one, 0),
        total,
      );
      for (const [index, share] of shares.entries()) {
        const exact = (total * (given[index] ?? 0)) / sum;
        assert.ok(Number.isInteger(share) && Math.abs(share - exact) < 1 + 1e-6, `${share} of ${exact}`);
        if (given[index] === 0) assert.equal(share, 0);
      }
    }),
  );
});

test("E116: of equals the earlier gets more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 }), (total, count) => {
      const shares = shareOut(total, Array(count).fill(1.1));
      assert.deepEqual(
        shares,
        shares.toSorted((a, b) => b - a),
      );
    }),
  );
});

test("E133: any JSON is read as it was written, and any list in single quotes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      assert.deepEqual(readStored(JSON.stringify(value)), JSON.parse(JSON.stringify(value))),
    ),
  );
  const words = fc.array(
    fc.string().filter((text) => !text.includes("'")),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, (list) => {
      assert.deepEqual(readStored(`[${list.map((word) => `'${word}'`).join(", ")}]`), list);
    }),
  );
});

test("E139 E158: every day and minute is one, and nothing near it is", () => {
  const instant = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.nat(9), (date, digit) => {
      const [day = "", time = ""] = date.toISOString().split("T");
      assert.ok(isDay(day) && isTime(time.slice(0, 5)));
      assert.ok(!isDay(`${day}${digit}`) && !isDay(` ${day}`) && !isDay(day.replaceAll("-", "/")));
      assert.ok(!isDay(`${day.slice(0, 8)}3${2 + (digit % 8)}`) && !isTime(`2${4 + (digit % 6)}:00`));
    }),
  );
});
