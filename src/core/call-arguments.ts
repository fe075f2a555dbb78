import { ConfigurationError } from "./errors.ts";
import type { Issue } from "./issues.ts";
import type { Arguments, Operation } from "./operation.ts";

/** Values that stand in for arguments which the contract binds to configuration, for example `{workspace: "…"}`. */
export type ArgumentDefaults = Readonly<Record<string, string | undefined>>;

/**
 * The arguments that are really given, with configured values for bound ones that are not.
 *
 * @throws {ConfigurationError} when a required argument is neither given nor configured
 */
export function withDefaults(operation: Operation, args: Arguments, defaults: ArgumentDefaults): Arguments {
  const given = { ...args };
  for (const name of Object.keys(given)) if (given[name] === undefined) delete given[name];
  for (const { argument, bind, required } of operation.parameters) {
    if (bind === null || given[argument] !== undefined) continue;
    const value = defaults[bind];
    if (value !== undefined) given[argument] = value;
    else if (required) throw missing(operation, argument, bind);
  }
  return given;
}

/** What the contract alone says about a set of arguments: required ones present, no unknown ones. */
export function nameIssues(operation: Operation, args: Arguments): Issue[] {
  const known = knownArguments(operation);
  const unknown = Object.keys(args).filter((name) => !known.has(name));
  const absent = [...known].filter(([name, required]) => required && args[name] === undefined);
  return [
    ...absent.map(([name]) => ({ path: [name], message: "is required" })),
    ...unknown.map((name) => ({ path: [name], message: "is not a known argument" })),
  ];
}

/** Every argument of the operation, and whether it must be given. */
function knownArguments({ parameters, body }: Operation): Map<string, boolean> {
  const known = new Map(parameters.map(({ argument, required }) => [argument, required]));
  if (body?.fields === null) known.set("body", body.required);
  for (const { argument, required } of body?.fields ?? [])
    known.set(argument, required && body?.required === true);
  return known;
}

function missing(operation: Operation, argument: string, bind: string): ConfigurationError {
  return new ConfigurationError(`${operation.id} needs a ${bind}, and none is configured.`, {
    errors: { [argument]: ["is required"] },
    hint: `Pass \`${argument}\`, or configure a default ${bind}.`,
  });
}
