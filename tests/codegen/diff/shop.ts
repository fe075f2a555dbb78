import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { type Contract, contractOf } from "../../../codegen/diff/contract.ts";
import type { Document } from "../../../codegen/document.ts";
import { apiModel } from "../../../codegen/model/api.ts";
import { type Patch, patched } from "./patch.ts";

/** Where the pairs stand, and the spec that they all start from. */
export const pairsFolder = path.join(import.meta.dirname, "pairs");

export const shop: Document = parse(readFileSync(path.join(pairsFolder, "base.yaml"), "utf8"));

/** The contract of the shop after a patch. */
export function shopContract(patch: Patch): Contract {
  return contractOf(apiModel({ id: "shop", source: "shop.yaml", hash: "", document: patched(shop, patch) }));
}
