import type { ToolDefinition } from "../core/tool.ts";
import type { ApiModule } from "./api.ts";

/** Which tools configuration wants. */
export interface Wanted {
  /** Names of toolsets; `default` stands for those that are on by themselves, `all` for every one. */
  readonly toolsets: readonly string[];
  /** Only tools that change nothing. */
  readonly readOnly: boolean;
}

/** Why a tool that exists is not listed, or null when it is. */
export function whyHidden(tool: ToolDefinition, module: ApiModule, wanted: Wanted): string | null {
  if (!toolsetsOf(module, wanted.toolsets).has(tool.toolset)) {
    return `belongs to the toolset "${tool.toolset}", which --toolsets leaves off`;
  }
  if (wanted.readOnly && !tool.annotations.readOnlyHint) {
    return "changes something, and this server is read-only (--read-only)";
  }
  return null;
}

/** Names that no module knows; the valid ones are `toolsetNames`. */
export function unknownToolsets(modules: readonly ApiModule[], names: readonly string[]): readonly string[] {
  const known = new Set(toolsetNames(modules));
  return names.filter((name) => !known.has(name));
}

/** Every name that may stand in the configuration. */
export function toolsetNames(modules: readonly ApiModule[]): readonly string[] {
  const own = modules.flatMap(({ toolsets }) => toolsets.map(({ name }) => name));
  return [...new Set(own), "default", "all"];
}

/** An API of which no set is named keeps its default ones: the choice was about another API. */
function toolsetsOf(module: ApiModule, names: readonly string[]): ReadonlySet<string> {
  const own = module.toolsets.map(({ name }) => name);
  const standing: Readonly<Record<string, readonly string[]>> = {
    all: own,
    default: module.toolsets.filter((toolset) => toolset.default).map(({ name }) => name),
  };
  const chosen = names.flatMap((name) => standing[name] ?? own.filter((known) => known === name));
  return new Set(chosen.length === 0 ? standing.default : chosen);
}
