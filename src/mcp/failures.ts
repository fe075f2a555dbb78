import { ApiError, ValidationError } from "../core/errors.ts";
import { fieldErrors, type Issue, invalidByIssues } from "../core/issues.ts";
import type { JsonObject } from "../core/json.ts";
import type { ToolDefinition } from "../core/tool.ts";
import type { Place } from "./paths.ts";

/** What the client is told about a failure. */
export interface Report {
  readonly content: JsonObject;
  /** Not foreseen by any error class: belongs in the log, and its text stays out of the answer. */
  readonly unexpected: boolean;
}

/** A lookup that failed and the place in the wire arguments that asked for it. */
export interface FailedLookup {
  readonly place: Place;
  readonly reason: unknown;
}

/**
 * Turns whatever was thrown into public fields, the message first, arguments under the names that the tool shows.
 *
 * @param errorFields what the API calls the words of a failure comes first; the contract's own words, where it has some
 */
export function report(
  error: unknown,
  requestId: string,
  tool: ToolDefinition,
  [wordsField]: readonly string[] = [],
): Report {
  const unexpected = !(error instanceof ApiError);
  const { message, ...fields } = unexpected ? internalError() : underShownNames(error, tool).toJSON();
  const words = wordsField === undefined ? {} : { [wordsField]: (!unexpected && error.words) || message };
  return { content: { message, requestId, ...words, ...fields } as JsonObject, unexpected };
}

/** The API complains about `posts[0]` where the model wrote `postUuids`. */
function underShownNames(error: ApiError, tool: ToolDefinition): ApiError {
  const renamed = tool.arguments.filter(({ name, argument }) => name !== null && name !== argument);
  if (error.errors === undefined || renamed.length === 0) return error;
  const shown = (text: string) =>
    renamed.reduce((words, { name, argument }) => words.replace(wholeName(argument), name ?? argument), text);
  const errors = Object.entries(error.errors).map(([field, texts]) => [shown(field), texts] as const);
  return error.with({ errors: Object.fromEntries(errors) }, shown(error.message));
}

/** Argument names are identifiers, so none of their characters means something else. */
function wholeName(argument: string): RegExp {
  return new RegExp(`(?<![\\w.])${argument}(?=[.[:]|$)`, "g");
}

function internalError(): JsonObject {
  return {
    message: "Internal error",
    category: "internal",
    retryable: false,
    outcome: "unknown",
    hint: "This is a defect of the MCP server; its log on stderr has the details under this request id.",
  };
}

/** What a tool refuses of its arguments; whoever names one that it does not have is told which ones it has. */
export function refusedArguments(issues: readonly Issue[], { inputSchema }: ToolDefinition): ApiError {
  const error = invalidByIssues(issues);
  if (!issues.some(({ code, path }) => code === "unrecognized_keys" && path.length === 0)) return error;
  const known = Object.keys(inputSchema.properties ?? {});
  const takes = `The tool takes ${known.length === 0 ? "no arguments" : known.join(", ")}.`;
  return error.with({ hint: `${takes} ${error.hint}` });
}

/**
 * One error for several failed lookups. Names that match nothing or too much are the model's to mend and are
 * reported together; anything else (network, rights) is the cause of the others and stands alone.
 */
export function unresolved(failed: readonly FailedLookup[], tool: ToolDefinition): unknown {
  const other = failed.find(({ reason }) => !isMismatch(reason));
  if (other !== undefined) return notMade(other.reason);
  const mismatches = failed as readonly { place: Place; reason: ApiError }[];
  const messages = new Set(mismatches.map(({ reason }) => reason.message));
  const issues = mismatches.map(({ place, reason }) => ({
    path: shownPlace(place, tool),
    message: reason.message,
  }));
  return new ValidationError([...messages].join(" "), {
    errors: fieldErrors(issues),
    hint: mismatches[0]?.reason.hint,
  });
}

/** The lookup may have reached the server; the call that needed it did not. */
function notMade(reason: unknown): unknown {
  if (!(reason instanceof ApiError)) return reason;
  return reason.with(
    { outcome: "not_sent" },
    `What the call refers to could not be looked up: ${reason.message}`,
  );
}

function isMismatch(reason: unknown): boolean {
  if (!(reason instanceof ApiError) || reason.status !== undefined) return false;
  return reason.category === "validation" || reason.category === "not_found";
}

/** The place with the name that the model used for the argument. */
function shownPlace([first, ...rest]: Place, tool: ToolDefinition): Place {
  const shown = tool.arguments.find(({ argument }) => argument === first)?.name ?? first;
  return shown === undefined ? rest : [shown, ...rest];
}
