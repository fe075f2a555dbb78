import type { Config, Fault } from "../config.ts";
import { fail, ok, skip, type Verdict, warn } from "./finding.ts";

export interface ConfigurationParts {
  /** Every name that MIXPOST_TOOLSETS may hold. */
  readonly toolsets: readonly string[];
  /** Where variables are set: `in this environment`. */
  readonly place: string;
  /** Variables whose values only the client knows. */
  readonly asked: readonly string[];
}

/** Everything that is wrong with environment and flags, or the one verdict that nothing is. */
export function checkConfiguration(config: Config, parts: ConfigurationParts): readonly Verdict[] {
  const { place, asked } = parts;
  const { mixpost } = config.connections;
  const faults = config.sandbox || mixpost.ok ? [] : mixpost.faults;
  const known = faults.filter(({ variable }) => !asked.includes(variable));
  const found = [
    ...known.map((fault) => fail(problem(fault), remedy(fault, place))),
    ...judgeToolsets(config.selection.toolsets, parts),
    ...config.notices.map((fault) => warn(problem(fault), remedy(fault, place))),
  ];
  if (found.length > 0) return found;
  if (config.sandbox) return [ok("--sandbox needs none")];
  return faults.length > 0 ? [skip(`${asked.join(", ")} cannot be seen from here`)] : [ok(summary(config))];
}

function problem({ variable, problem }: Fault): string {
  return `${variable} ${problem}`;
}

function remedy({ variable, remedy }: Fault, place: string): string {
  return `Set ${variable} ${place}. ${remedy}`;
}

/** A server with an unknown toolset does not even start. */
function judgeToolsets(
  wanted: readonly string[],
  { toolsets, place }: ConfigurationParts,
): readonly Verdict[] {
  const mend = `Use some of ${toolsets.join(", ")} for MIXPOST_TOOLSETS ${place}, or for --toolsets.`;
  return wanted
    .filter((name) => !toolsets.includes(name))
    .map((name) => fail(`MIXPOST_TOOLSETS names ${JSON.stringify(name)}, which is no toolset`, mend));
}

function summary({ connections: { mixpost }, selection }: Config): string {
  const address = mixpost.ok ? mixpost.value.baseUrl : "";
  return `${address}, toolsets ${selection.toolsets.join(", ")}${selection.readOnly ? ", read-only" : ""}`;
}
