import { behaviour } from "./dimensions/behaviour.ts";
import { completeness } from "./dimensions/completeness.ts";
import { conciseness } from "./dimensions/conciseness.ts";
import { guidelines } from "./dimensions/guidelines.ts";
import { parameters } from "./dimensions/parameters.ts";
import { isTautology, purpose } from "./dimensions/purpose.ts";
import { type Examined, examine } from "./examine.ts";
import type { ListedTool } from "./listed-tool.ts";
import { type Dimension, type Loss, type Rule, WEIGHTS } from "./rule.ts";

const RULES: { readonly [dimension in Dimension]: readonly Rule[] } = {
  purpose,
  guidelines,
  behaviour,
  parameters,
  conciseness,
  completeness,
};

const BEST = 5;
const WORST = 1;

export interface ToolScore {
  readonly tool: string;
  /** From 1 to 5 each. */
  readonly dimensions: { readonly [dimension in Dimension]: number };
  /** Weighted, from 1 to 5, after the gates. */
  readonly total: number;
  /** Every point that is missing, and every gate that was shut. */
  readonly losses: readonly (Loss & { readonly dimension: Dimension })[];
}

/**
 * How well each tool tells a model what it is, by the part of the Tool Definition Quality Score that needs no judge:
 * six dimensions of five points, from which each rule that is broken takes some. Without a description the total is 1;
 * one that only restates the name is worth 2 at most.
 */
export function scoreTools(tools: readonly ListedTool[]): ToolScore[] {
  return examine(tools).map(scoreTool);
}

function scoreTool(examined: Examined): ToolScore {
  const { tool, text } = examined;
  if (text === "") return undescribed(tool.name);
  const names = Object.keys(RULES) as Dimension[];
  const losses = names.flatMap((dimension) =>
    RULES[dimension].flatMap((rule) => {
      const loss = rule(examined);
      return loss === null ? [] : [{ ...loss, dimension }];
    }),
  );
  const points = (dimension: Dimension) => losses.filter((loss) => loss.dimension === dimension);
  const dimensions = each((dimension) => dimensionScore(dimension, points(dimension)));
  const total = names.reduce((sum, dimension) => sum + WEIGHTS[dimension] * dimensions[dimension], 0);
  return {
    tool: tool.name,
    dimensions,
    total: rounded(isTautology(examined) ? Math.min(total, 2) : total),
    losses,
  };
}

/** Silence is not as bad as a lie: only a contradiction takes behaviour below 2. */
function dimensionScore(dimension: Dimension, losses: readonly Loss[]): number {
  const lost = losses.reduce((sum, { points }) => sum + points, 0);
  const lies = losses.some(({ rule }) => rule === "contradiction");
  if (lies) return WORST;
  return Math.max(dimension === "behaviour" ? 2 : WORST, BEST - lost);
}

function undescribed(tool: string): ToolScore {
  const mend = "say what it does, when to use it, what happens, what comes back";
  const loss = {
    rule: "no-description",
    points: BEST - WORST,
    message: "it has no description",
    mend,
  } as const;
  return { tool, dimensions: each(() => WORST), total: WORST, losses: [{ ...loss, dimension: "purpose" }] };
}

function each(value: (dimension: Dimension) => number): ToolScore["dimensions"] {
  const names = Object.keys(RULES) as Dimension[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as ToolScore["dimensions"];
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
