import fc from "fast-check";

/** Every code point but the halves of pairs. */
const character = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

/** As fast-check's unit "binary" would give it, which takes a second of each process to list all of Unicode. */
export function anyText(bounds: fc.StringConstraints = {}): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.string({ ...bounds, unit: character }) },
    { weight: 1, arbitrary: fc.string(bounds) },
  );
}
