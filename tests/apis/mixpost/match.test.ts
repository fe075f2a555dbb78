import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { match, type Named } from "../../../src/apis/mixpost/match.ts";

const account = (id: number, name: string, provider: string): Named => ({
  id,
  uuid: `00000000-0000-4000-8000-00000000000${id}`,
  name,
  aliases: [`${name.toLowerCase().replaceAll(" ", "")}`, provider, `${name} ${provider}`],
  label: `${name} (${provider}, id ${id})`,
});

const accounts = [
  account(1, "Acme", "twitter"),
  account(2, "Acme", "linkedin"),
  account(3, "Bakery North", "instagram"),
];

describe("finding the entity that a caller means", () => {
  const rows: readonly [wanted: string | number, id: number][] = [
    [1, 1],
    ["2", 2],
    ["00000000-0000-4000-8000-000000000003", 3],
    ["bakery north", 3],
    ["  Bakery North ", 3],
    ["@bakerynorth", 3],
    ["Acme LinkedIn", 2],
    ["instagram", 3],
  ];
  for (const [wanted, id] of rows) {
    it(`takes ${JSON.stringify(wanted)} for account ${id}`, () => {
      const found = match(wanted, accounts);
      assert.equal(found.kind === "one" && found.entity.id, id);
    });
  }

  it("does not choose between two of the same name", () => {
    const found = match("acme", accounts);
    assert.deepEqual(found.kind === "several" && found.entities.map(({ id }) => id), [1, 2]);
  });

  it("does not take a part of a name for the name, but offers what is similar", () => {
    const found = match("bakery", accounts);
    assert.deepEqual(found.kind === "none" && found.similar.map(({ id }) => id), [3]);
  });

  it("prefers an id to a name that looks like one", () => {
    const found = match("3", [...accounts, account(4, "3", "mastodon")]);
    assert.equal(found.kind === "one" && found.entity.id, 3);
  });

  it("never answers with an entity that does not carry the wanted text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat(9)), (wanted) => {
        const found = match(wanted, accounts);
        if (found.kind !== "one") return true;
        const { id, uuid, name, aliases } = found.entity;
        const known = [String(id), uuid ?? "", name, ...aliases].map((text) => text.toLowerCase());
        return known.includes(String(wanted).normalize("NFKC").trim().replace(/^@/, "").toLowerCase());
      }),
    );
  });
});
