import { hostFindings } from "./hosts/hosts.ts";
import type { Finding } from "./hosts/rule.ts";
import { type Budget, type Costs, costsOf, sizes } from "./hosts/sizes.ts";
import type { Listing } from "./listed-tool.ts";
import { scoreTools, type ToolScore } from "./score.ts";

/** What a list has to reach. */
export interface Demands {
  readonly mean: number;
  readonly lowest: number;
  readonly budget: Budget;
}

export interface Report {
  readonly name: string;
  readonly scores: readonly ToolScore[];
  readonly mean: number;
  readonly lowest: number;
  readonly findings: readonly Finding[];
  readonly costs: Costs;
  readonly demands: Demands;
  readonly isGood: boolean;
}

/** Scores every tool of a list and checks it against hosts and budgets. */
export function lint(listing: Listing, demands: Demands): Report {
  const scores = scoreTools(listing.tools);
  const totals = scores.map(({ total }) => total);
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const lowest = Math.min(...totals);
  const costs = costsOf(listing);
  const findings = [...hostFindings(listing), ...sizes(listing, costs, demands.budget)];
  const isGood =
    mean >= demands.mean &&
    lowest >= demands.lowest &&
    !findings.some(({ severity }) => severity === "error");
  return { name: listing.name, scores, mean, lowest, findings, costs, demands, isGood };
}
