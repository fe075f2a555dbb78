import type { Listing } from "../listed-tool.ts";
import { inputs } from "./inputs.ts";
import { names } from "./names.ts";
import { outputs } from "./outputs.ts";
import type { Finding } from "./rule.ts";

/** Everything about a list of tools that some host would refuse, drop or misread, sizes excepted. */
export function hostFindings(listing: Listing): Finding[] {
  const rules = [...names, ...inputs, ...outputs];
  return listing.tools.flatMap((tool) => rules.flatMap((rule) => rule(tool, listing)));
}
