import { type Cost, costOf } from "../../diff/cost.ts";
import type { Listing } from "../listed-tool.ts";
import type { Finding } from "./rule.ts";

/** How many tokens a listing may cost, estimated at four bytes each. */
export interface Budget {
  readonly tool: number;
  /** The tools that are on by default. */
  readonly standard: number;
  readonly all: number;
}

export interface Costs {
  readonly tools: ReadonlyMap<string, Cost>;
  readonly standard: Cost;
  readonly all: Cost;
}

/** Some hosts pass on this many tools and drop the others. */
const MOST_TOOLS = 128;

/** What a host's standard input takes in one message, less what the protocol adds. */
const MOST_BYTES = 8 * 1024 * 1024;

export function costsOf({ tools, standard }: Listing): Costs {
  return {
    tools: new Map(tools.map((tool) => [tool.name, costOf(tool)])),
    standard: costOf({ tools: tools.filter(({ name }) => standard.has(name)) }),
    all: costOf({ tools }),
  };
}

export function sizes(listing: Listing, costs: Costs, budget: Budget): Finding[] {
  const over = (
    rule: string,
    tool: string | null,
    { tokens }: Cost,
    most: number,
    what: string,
  ): Finding[] => {
    if (tokens <= most) return [];
    const message = `${what} about ${count(tokens)} tokens, ${count(tokens - most)} over the budget`;
    return [
      {
        severity: "error",
        rule,
        tool,
        message,
        mend: "shorten texts and schemas, or move tools out of the default sets",
      },
    ];
  };
  return [
    ...[...costs.tools].flatMap(([tool, cost]) =>
      over("tool-budget", tool, cost, budget.tool, "its listing costs"),
    ),
    ...over("default-budget", null, costs.standard, budget.standard, "the tools that are on by default cost"),
    ...over("list-budget", null, costs.all, budget.all, "all tools together cost"),
    ...tooMany(listing),
    ...tooLong(costs.all),
  ];
}

function tooMany({ standard }: Listing): Finding[] {
  if (standard.size <= MOST_TOOLS) return [];
  const message = `${standard.size} tools are on by default, and some hosts take ${MOST_TOOLS}`;
  return [
    {
      severity: "warning",
      rule: "tool-count",
      tool: null,
      message,
      mend: "put the rarer ones into sets that are off",
    },
  ];
}

function tooLong({ bytes }: Cost): Finding[] {
  if (bytes <= MOST_BYTES) return [];
  const message = `the list has ${count(bytes)} bytes, and clients stop reading at 10 MiB`;
  return [{ severity: "error", rule: "list-bytes", tool: null, message, mend: "expose fewer operations" }];
}

export function count(number: number): string {
  return number.toLocaleString("en-US");
}
