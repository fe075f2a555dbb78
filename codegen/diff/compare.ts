import type { Change } from "./change.ts";
import type { Contract } from "./contract.ts";
import { methodChanges } from "./methods.ts";
import { toolChanges } from "./tools.ts";
import { toolsetChanges } from "./toolsets.ts";

/** Everything that users of an API can notice between two of its contracts, in the order of the contracts. */
export function compareContracts(before: Contract, after: Contract): Change[] {
  return [
    ...instructionChanges(before, after),
    ...toolsetChanges(before, after),
    ...toolChanges(before, after),
    ...methodChanges(before, after),
  ];
}

function instructionChanges(before: Contract, { api, instructions }: Contract): Change[] {
  if (before.instructions === instructions) return [];
  const message = "has other instructions";
  return [
    { api, kind: "api", subject: api, at: "", part: null, code: "instructions", verdict: "text", message },
  ];
}
