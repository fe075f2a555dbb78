import { ConfigurationError } from "./errors.ts";
import { invalidArgument } from "./issues.ts";
import type { Arguments, Operation, Parameter } from "./operation.ts";
import { asText, expand, STYLES } from "./parameter-style.ts";
import { encodeStrict } from "./percent-encoding.ts";

const PLACEHOLDER = /\{([^{}]+)\}/g;
const SUSPICIOUS = /[.%\\]/;
const DOT_SEGMENT = /^\.{1,2}$/;

/**
 * Fills the path template. Whatever the arguments are, the result has the template's segments and stays in its
 * route: values are encoded, and those that a URL parser or a proxy would take for a step up are refused.
 *
 * @throws {ValidationError} naming the argument: absent, empty, a dot segment, or with a backslash
 * @throws {ConfigurationError} when the template names a parameter that the operation lacks
 */
export function buildPath(operation: Operation, args: Arguments): string {
  return operation.path.replace(PLACEHOLDER, (_, name: string) =>
    segment(pathParameter(operation, name), args),
  );
}

function segment(parameter: Parameter, args: Arguments): string {
  const { argument, name, explode } = parameter;
  const style = styleOf(parameter);
  const given = args[argument];
  if (given === undefined || given === null) throw invalidArgument(argument, "is required");
  const encode = (text: string) => encodeStrict(checked(text, argument));
  const text = expand(asText(parameter, given), { argument, name, style, explode, encode });
  if (text === null || text === "") throw invalidArgument(argument, "must not be empty");
  return text;
}

/** A proxy may decode a value once more than it should, so the decoded forms are refused along with the plain ones. */
function checked(text: string, argument: string): string {
  if (text === "") throw invalidArgument(argument, "must not be empty");
  if (!SUSPICIOUS.test(text)) return text;
  const seen = text.replace(/%2e/gi, ".").replace(/%2f/gi, "/").replace(/%5c/gi, "\\");
  if (seen.includes("\\")) throw invalidArgument(argument, "must not contain a backslash");
  if (seen.split("/").some((part) => DOT_SEGMENT.test(part))) {
    throw invalidArgument(argument, "must not contain the path segments `.` or `..`");
  }
  return text;
}

function styleOf({ style }: Parameter): (typeof STYLES)["simple" | "label" | "matrix"] {
  return style === "label" || style === "matrix" ? STYLES[style] : STYLES.simple;
}

function pathParameter(operation: Operation, name: string): Parameter {
  const found = operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  if (found) return found;
  throw new ConfigurationError(`Operation ${operation.id} has no path parameter ${name}.`);
}
