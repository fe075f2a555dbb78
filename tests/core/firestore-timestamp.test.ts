import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { firestoreFromIso, isoFromFirestore } from "../../src/core/firestore-timestamp.ts";

const shown: readonly (readonly [wire: unknown, iso: string | null])[] = [
  [{ _seconds: 1672531200, _nanoseconds: 0 }, "2023-01-01T00:00:00.000Z"],
  [{ _seconds: 1672531200, _nanoseconds: 500_000_000 }, "2023-01-01T00:00:00.500Z"],
  [{ _seconds: 1672531200, _nanoseconds: 999_999_999 }, "2023-01-01T00:00:00.999Z"],
  [{ _seconds: -1, _nanoseconds: 500_000_000 }, "1969-12-31T23:59:59.500Z"],
  [{ _seconds: 0 }, "1970-01-01T00:00:00.000Z"],
  [{ _seconds: 0, _nanoseconds: 1_000_000_000 }, null],
  [{ _seconds: 0, _nanoseconds: -1 }, null],
  [{ _seconds: 0.5, _nanoseconds: 0 }, null],
  [{ _seconds: "0", _nanoseconds: 0 }, null],
  [{ _seconds: 8.64e12 + 1, _nanoseconds: 0 }, null],
  [{ _nanoseconds: 0 }, null],
  [{ _seconds: 0, _nanoseconds: null }, null],
  ["2023-01-01", null],
  [null, null],
];

for (const [wire, iso] of shown) {
  test(`R43, R44, R45, R48: ${JSON.stringify(wire)} is shown as ${iso}`, () =>
    assert.equal(isoFromFirestore(wire), iso));
}

const sent: readonly (readonly [iso: unknown, wire: unknown])[] = [
  ["2023-01-01T00:00:00.500Z", { _seconds: 1672531200, _nanoseconds: 500_000_000 }],
  ["2023-01-01T01:00:00+01:00", { _seconds: 1672531200, _nanoseconds: 0 }],
  ["1969-12-31T23:59:59.500Z", { _seconds: -1, _nanoseconds: 500_000_000 }],
  ["soon", null],
  [1672531200, null],
];

for (const [iso, wire] of sent) {
  test(`R46, R54: ${iso} travels as ${JSON.stringify(wire)}`, () =>
    assert.deepEqual(firestoreFromIso(iso), wire));
}

test("R47: to the wire and back is the identity for every millisecond that has a date", () => {
  const moments = fc.integer({ min: -8.64e15, max: 8.64e15 }).map((ms) => new Date(ms).toISOString());
  fc.assert(
    fc.property(moments, (iso) => {
      const wire = firestoreFromIso(iso);
      assert.ok(wire !== null && wire._nanoseconds >= 0 && wire._nanoseconds < 1e9);
      assert.equal(isoFromFirestore(wire), iso);
    }),
  );
});

test("whatever comes, the answer is a date or null", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const iso = isoFromFirestore(value);
      assert.ok(iso === null || !Number.isNaN(Date.parse(iso)));
      assert.ok(typeof firestoreFromIso(value) === "object");
    }),
  );
});
