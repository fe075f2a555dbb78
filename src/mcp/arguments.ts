import { ConfigurationError } from "../core/errors.ts";
import type { Json } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";
import type { ToolArgument, ToolDefinition } from "../core/tool.ts";

/** Values for `bind`, by name. */
export type Defaults = Readonly<Record<string, Json | undefined>>;

/**
 * Gives the model's arguments their wire names and fills in what it left out: first from the configuration
 * (`bind`), then from the tool's own default. Arguments that the tool does not list pass through unchanged.
 *
 * @throws {ConfigurationError} when a value that the call needs comes from nowhere, and the contract has words for it
 */
export function toWire(tool: ToolDefinition, args: Arguments, defaults: Defaults): Arguments {
  const wire = Object.entries(args).filter(
    ([name]) => !tool.arguments.some((listed) => listed.name === name),
  );
  for (const argument of tool.arguments) {
    const value = chosen(argument, args, defaults);
    if (value !== undefined) wire.push([argument.argument, value]);
  }
  return Object.fromEntries(wire);
}

/** An explicit null counts as given: it means "none" to the operation, not "as configured". */
function chosen(argument: ToolArgument, args: Arguments, defaults: Defaults): unknown {
  const given = argument.name === null ? undefined : args[argument.name];
  if (given !== undefined) return given;
  const configured = argument.bind === null ? undefined : defaults[argument.bind];
  const value = configured ?? argument.default ?? undefined;
  if (value === undefined && argument.unbound !== null) throw comesFromNowhere(argument.unbound);
  return value;
}

function comesFromNowhere({ error, hint }: NonNullable<ToolArgument["unbound"]>): ConfigurationError {
  return new ConfigurationError(error, { hint });
}
