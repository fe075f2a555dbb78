import type { Contract, ToolContract } from "./contract.ts";

/** What a model pays for the tools before it calls any. */
export interface Cost {
  readonly bytes: number;
  /** Estimated at four bytes each. */
  readonly tokens: number;
}

export interface ContractCost {
  /** The sets that are on by default. */
  readonly standard: Cost;
  readonly all: Cost;
  readonly tools: ReadonlyMap<string, Cost>;
}

export function contractCost({ tools, toolsets }: Contract): ContractCost {
  const off = new Set(toolsets.filter((set) => !set.default).map(({ name }) => name));
  return {
    standard: costOf({ tools: tools.filter(({ toolset }) => !off.has(toolset)).map(listing) }),
    all: costOf({ tools: tools.map(listing) }),
    tools: new Map(tools.map((tool) => [tool.name, costOf(listing(tool))])),
  };
}

/** A tool as `tools/list` shows it. */
export function listing({ name, title, description, input, output, hints }: ToolContract) {
  const annotations = {
    readOnlyHint: hints.readOnly,
    destructiveHint: hints.destructive,
    idempotentHint: hints.idempotent,
    openWorldHint: hints.openWorld,
  };
  return { name, title, description, inputSchema: input, outputSchema: output, annotations };
}

export function costOf(value: unknown): Cost {
  const bytes = Buffer.byteLength(JSON.stringify(value));
  return { bytes, tokens: Math.ceil(bytes / 4) };
}
