import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { semverStep } from "../../../codegen/diff/change.ts";
import { compareContracts } from "../../../codegen/diff/compare.ts";
import { sentence } from "../../../codegen/diff/markdown.ts";
import type { Patch } from "./patch.ts";
import { pairsFolder, shopContract } from "./shop.ts";

/** One change of the base, and everything that is to be said about it, in order. */
interface Pair extends Patch {
  readonly pair: string;
  /** What the base looked like before; default: as it is. */
  readonly old?: Patch;
  readonly want: readonly string[];
}

const STEPS = { breaking: "major", compatible: "minor", text: "patch" };

for (const file of readdirSync(pairsFolder).filter((name) => name !== "base.yaml")) {
  describe(path.parse(file).name, () => {
    for (const { pair, old = {}, want, ...now } of parse(
      readFileSync(path.join(pairsFolder, file), "utf8"),
    ) as Pair[]) {
      it(pair, () => {
        const changes = compareContracts(shopContract(old), shopContract(now));
        assert.deepEqual(
          changes.map((change) => `${change.verdict}: ${sentence(change)}`),
          want,
        );
        const worst = (["breaking", "compatible", "text"] as const).find((verdict) =>
          want.some((line) => line.startsWith(verdict)),
        );
        assert.equal(semverStep(changes), worst === undefined ? "none" : STEPS[worst]);
      });
    }
  });
}
