import type { z } from "zod";
import type { Arguments, Operation } from "../../core/operation.ts";
import { checkLeniently } from "../lenient.ts";
import type { Refused } from "../refused.ts";
import { invalid } from "./laravel.ts";

type Issue = z.core.$ZodIssue;

/**
 * Checks as leniently as PHP. A value in the path is never invalid: what it names does not exist, which its handler
 * finds out.
 *
 * @throws {Refused} 422
 */
export function checkInput(operation: Operation, schema: z.ZodType, given: Arguments): Arguments {
  const { input, issues } = checkLeniently(schema, given);
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const wrong = issues.filter((issue) => !inPath.some(({ argument }) => argument === issue.path[0]));
  if (wrong.length > 0) throw validationErrors(operation, wrong, input);
  return input;
}

/** Answers wrong arguments as Laravel's validator does: texts by field, fields named as on the wire. */
function validationErrors(operation: Operation, issues: readonly Issue[], input: Arguments): Refused {
  const errors: Record<string, string[]> = {};
  for (const issue of issues) {
    const field = [wireName(operation, String(issue.path[0])), ...issue.path.slice(1)].join(".");
    const text = textOf(issue, field.replaceAll("_", " "), valueAt(input, issue.path));
    errors[field] = [...(errors[field] ?? []), text];
  }
  return invalid(errors);
}

function wireName({ parameters, body }: Operation, argument: string): string {
  const known = [...parameters, ...(body?.fields ?? [])].find((place) => place.argument === argument);
  return (known?.name ?? argument).replace(/\[\]$/, "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function textOf(issue: Issue, field: string, value: unknown): string {
  if (value === undefined) return `The ${field} field is required.`;
  switch (issue.code) {
    case "invalid_type":
      return `The ${field} field must be ${types[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `The selected ${field} is invalid.`;
    case "too_big":
      return `The ${field} field must not ${limits[issue.origin]?.most(issue.maximum) ?? "be as large."}`;
    case "too_small":
      return `The ${field} field must ${limits[issue.origin]?.least(issue.minimum) ?? "be larger."}`;
    case "invalid_format":
      return `The ${field} field format is invalid.`;
    case "custom":
      return `The ${field} field ${issue.message}.`;
    default:
      return `The ${field} field is invalid.`;
  }
}

const types: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "an integer",
  boolean: "true or false",
  array: "an array",
  object: "an array",
  record: "an array",
};

type Bound = number | bigint;

const limits: Readonly<Record<string, { most: (bound: Bound) => string; least: (bound: Bound) => string }>> =
  {
    string: {
      most: (bound) => `be greater than ${bound} characters.`,
      least: (bound) => `be at least ${bound} characters.`,
    },
    array: {
      most: (bound) => `have more than ${bound} items.`,
      least: (bound) => `have at least ${bound} items.`,
    },
    number: {
      most: (bound) => `be greater than ${bound}.`,
      least: (bound) => `be at least ${bound}.`,
    },
  };
