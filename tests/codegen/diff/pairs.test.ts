import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { semverStep } from "../../../codegen/diff/change.ts";
import { compareContracts } from "../../../codegen/diff/compare.ts";
import { type Contract, contractOf } from "../../../codegen/diff/contract.ts";
import { sentence } from "../../../codegen/diff/markdown.ts";
import type { Document } from "../../../codegen/document.ts";
import { apiModel } from "../../../codegen/model/api.ts";
import { type Patch, patched } from "./patch.ts";

/** One change of the base, and everything that is to be said about it, in order. */
interface Pair extends Patch {
  readonly pair: string;
  /** What the base looked like before; default: as it is. */
  readonly old?: Patch;
  readonly want: readonly string[];
}

const folder = path.join(import.meta.dirname, "pairs");
const read = (file: string) => parse(readFileSync(path.join(folder, file), "utf8"));
const base = read("base.yaml");
const STEPS = { breaking: "major", compatible: "minor", text: "patch" };

for (const file of readdirSync(folder).filter((name) => name !== "base.yaml")) {
  describe(path.parse(file).name, () => {
    for (const { pair, old = {}, want, ...now } of read(file) as Pair[]) {
      it(pair, () => {
        const changes = compareContracts(contract(patched(base, old)), contract(patched(base, now)));
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

function contract(document: Document): Contract {
  return contractOf(apiModel({ id: "pair", source: "pair.yaml", hash: "", document }));
}
