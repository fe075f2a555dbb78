import type { z } from "zod";
import type { Arguments, Operation } from "../../core/operation.ts";
import { readQueryTypes } from "../strict.ts";
import type { ErosLog } from "./log.ts";
import { invalid } from "./refusals.ts";

/**
 * Checks the arguments of an operation in the order in which the document lists them.
 *
 * @throws {Refused} 400 with the documented text for the first that is wrong
 */
export function checkInput(
  operation: Operation,
  schema: z.ZodType,
  given: Arguments,
  log: ErosLog,
): Arguments {
  const parsed = schema.safeParse(readQueryTypes(operation, schema, given));
  if (parsed.success) return parsed.data as Arguments;
  const [issue] = parsed.error.issues;
  const error = issue === undefined ? "Invalid arguments" : textOf(issue);
  log.warn({ operation: operation.id, error }, "invalid arguments");
  throw invalid(error);
}

/** Texts of the document stand for themselves; others need the place. */
function textOf({ code, path, message }: z.core.$ZodIssue): string {
  return code === "custom" ? message : `${placeOf(path)}: ${message}`;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    return place === "" ? String(key) : `${place}.${String(key)}`;
  }, "");
}
