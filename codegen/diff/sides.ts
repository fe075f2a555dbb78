import { bareContract } from "./bare.ts";
import type { Change } from "./change.ts";
import { compareContracts } from "./compare.ts";
import type { Contract } from "./contract.ts";
import { type Cost, contractCost } from "./cost.ts";
import { change, type Subject } from "./subject.ts";

/** What stands on one side of a comparison. */
export interface Side {
  /** As the caller wrote it. */
  readonly name: string;
  readonly contracts: readonly Contract[];
  /** Every API of a project, so that one that is missing is gone. */
  readonly isWhole: boolean;
  /** Read from a released contract, which has no words. */
  readonly isBare: boolean;
}

export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
  /** Of each API that both sides have; empty where one of them has no words. */
  readonly costs: readonly ApiCost[];
}

export interface ApiCost {
  readonly api: string;
  readonly standard: CostChange;
  readonly all: CostChange;
  /** The tools whose listing has another length, or that only one side has. */
  readonly tools: readonly (CostChange & { readonly tool: string })[];
}

export interface CostChange {
  readonly before: Cost;
  readonly after: Cost;
}

export function compareSides(before: Side, after: Side): Comparison {
  const isBare = before.isBare || after.isBare;
  const pairs = pairsOf(before, after);
  const contract = (side: Contract) => (isBare ? bareContract(side) : side);
  return {
    before: before.name,
    after: after.name,
    changes: [
      ...unpaired(before, after),
      ...pairs.flatMap(([old, now]) => compareContracts(contract(old), contract(now))),
    ],
    costs: isBare ? [] : pairs.map(([old, now]) => apiCost(old, now)),
  };
}

/** Two single specs belong together whatever they are called. */
function pairsOf(before: Side, after: Side): [Contract, Contract][] {
  const [old, now] = [before.contracts[0], after.contracts[0]];
  const isSingle = before.contracts.length === 1 && after.contracts.length === 1;
  if (isSingle && old !== undefined && now !== undefined && !(before.isWhole && after.isWhole))
    return [[old, now]];
  return before.contracts.flatMap((contract) => {
    const same = after.contracts.find(({ api }) => api === contract.api);
    return same === undefined ? [] : [[contract, same]];
  });
}

/** An API that only one of two whole projects has. */
function unpaired(before: Side, after: Side): Change[] {
  if (!(before.isWhole && after.isWhole)) return [];
  const missing = (side: Side, other: Side) =>
    side.contracts
      .filter(({ api }) => !other.contracts.some((contract) => contract.api === api))
      .map(({ api }): Subject => ({ api, kind: "api", subject: api }));
  return [
    ...missing(before, after).map((subject) => change(subject, "removed", "breaking", "is gone")),
    ...missing(after, before).map((subject) => change(subject, "added", "compatible", "is new")),
  ];
}

function apiCost(old: Contract, now: Contract): ApiCost {
  const [before, after] = [contractCost(old), contractCost(now)];
  const left = new Map(before.tools);
  const present = now.tools.map(({ name, renamedFrom }) => {
    const former = [name, ...renamedFrom].find((known) => left.has(known)) ?? name;
    const cost = left.get(former) ?? NOTHING;
    left.delete(former);
    return { tool: name, before: cost, after: after.tools.get(name) ?? NOTHING };
  });
  const gone = [...left].map(([tool, cost]) => ({ tool, before: cost, after: NOTHING }));
  return {
    api: now.api,
    standard: { before: before.standard, after: after.standard },
    all: { before: before.all, after: after.all },
    tools: [...present, ...gone].filter((cost) => cost.before.bytes !== cost.after.bytes),
  };
}

const NOTHING: Cost = { bytes: 0, tokens: 0 };
