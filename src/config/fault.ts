import type { ZodError } from "zod";
import { ConfigurationError } from "../core/errors.ts";

/** One thing that is wrong with the configuration, in words for the person who can mend it. */
export interface Fault {
  /** Environment variable (or flag) that holds the wrong value. */
  readonly variable: string;
  /** Continues the variable's name: `is missing`, `must be https`. Never holds a secret. */
  readonly problem: string;
  /** Where the right value is found, or what a right one looks like. */
  readonly remedy: string;
}

/** A value that was read, or everything that is wrong with it. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** One line for a fault: variable, what is wrong, how to mend it. */
export function describeFault(fault: Fault): string {
  return `${fault.variable} ${fault.problem}. ${fault.remedy}`;
}

/**
 * What a schema of variables found.
 *
 * @param remedies by variable
 */
export function faultsOf({ issues }: ZodError, remedies: Readonly<Record<string, string>>): Fault[] {
  return issues.map(({ path, message }) => {
    const variable = String(path[0]);
    return { variable, problem: message, remedy: remedies[variable] ?? "" };
  });
}

/** What every call answers while the configuration has these faults. */
export function configurationError(faults: readonly Fault[]): ConfigurationError {
  const errors = Object.fromEntries(faults.map(({ variable, problem }) => [variable, [problem]]));
  const hint =
    "Set it in the environment of this server (the env block of the MCP client's configuration), then restart.";
  return new ConfigurationError(faults.map(describeFault).join(" "), { errors, hint });
}
