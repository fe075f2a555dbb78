import type { Change } from "./change.ts";
import type { Contract } from "./contract.ts";
import { methodChanges } from "./methods.ts";
import { change, type Subject } from "./subject.ts";
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
  const subject: Subject = { api, kind: "api", subject: api };
  const isSame = before.instructions === instructions;
  return isSame ? [] : [change(subject, "instructions", "text", "has other instructions")];
}
