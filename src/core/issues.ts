import { type ApiError, type FieldErrors, ValidationError } from "./errors.ts";

/** The part of a zod issue that is read here; structural, so that zod is not loaded to describe its findings. */
export interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  /** `unrecognized_keys`: the keys. */
  readonly keys?: readonly string[] | undefined;
  /** `invalid_union`: the issues of each branch. */
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

/** Finds what is wrong with an operation's arguments; resolves with `[]` when nothing is. */
export type Validate = (
  operationId: string,
  args: Readonly<Record<string, unknown>>,
) => readonly Issue[] | Promise<readonly Issue[]>;

/** The part of a zod schema that checking needs. */
export interface ArgumentSchema {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

const MOST_ISSUES = 20;
const PREAMBLE =
  /^(?:Invalid (?:input|option|string|key|element|type)|Too (?:small|big)|Unrecognized keys?): /;
const TYPE_MISMATCH = /^expected (\S+), received (\S+)$/;

/**
 * A check by schemas that are loaded on first use.
 *
 * @param load the table of request schemas by operationId; called once
 */
export function validateWith(load: () => Promise<Readonly<Record<string, ArgumentSchema>>>): Validate {
  type Schemas = Readonly<Record<string, ArgumentSchema>>;
  let loading: Promise<Schemas> | undefined;
  let schemas: Schemas | undefined;
  const check: Validate = (operationId, args) => {
    const parsed = schemas?.[operationId]?.safeParse(args);
    return parsed === undefined || parsed.success ? [] : parsed.error.issues;
  };
  return (operationId, args) => {
    if (schemas !== undefined) return check(operationId, args);
    loading ??= load();
    return loading.then((loaded) => {
      schemas = loaded;
      return check(operationId, args);
    });
  };
}

/**
 * Sorts issues by the place they complain about: `{"versions[0].content": ["expected array, received string"]}`.
 * A complaint about the whole value stands under the empty name.
 */
export function fieldErrors(issues: readonly Issue[]): FieldErrors {
  const byField = new Map<string, string[]>();
  for (const { field, text } of issues.flatMap((issue) => complaints(issue, [])).slice(0, MOST_ISSUES)) {
    const texts = byField.get(field) ?? [];
    byField.set(field, texts.includes(text) ? texts : [...texts, text]);
  }
  return Object.fromEntries(byField);
}

/** One line for all complaints: `versions[0].content: expected array, received string; date: is required`. */
export function summary(errors: FieldErrors): string {
  return Object.entries(errors)
    .flatMap(([field, texts]) => texts.map((text) => (field === "" ? text : `${field}: ${text}`)))
    .join("; ");
}

/** The error for arguments that were found wrong before anything was sent. */
export function invalidArguments(errors: FieldErrors): ValidationError {
  return new ValidationError(`Invalid arguments: ${summary(errors)}`, { errors });
}

/** The same for what a schema found; words that the contract has for a failed check stand in `words` as they are. */
export function invalidByIssues(issues: readonly Issue[]): ApiError {
  const words = issues.find(({ code }) => code === "custom")?.message;
  return invalidArguments(fieldErrors(issues)).with({ words });
}

/** The same for a single complaint about a single argument. */
export function invalidArgument(argument: string, text: string): ValidationError {
  return invalidArguments({ [argument]: [text] });
}

interface Complaint {
  readonly field: string;
  readonly text: string;
}

function complaints(issue: Issue, base: readonly PropertyKey[]): Complaint[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys" && issue.keys) {
    return issue.keys.map((key) => ({ field: fieldName([...path, key]), text: "is not a known argument" }));
  }
  if (issue.code === "invalid_union" && issue.errors?.length) return unionComplaints(issue.errors, path);
  return [{ field: fieldName(path), text: readable(issue.message) }];
}

/** The branch that got furthest is the one that was meant; when none got anywhere, all of them are named. */
function unionComplaints(branches: readonly (readonly Issue[])[], path: readonly PropertyKey[]): Complaint[] {
  const inside = branches.filter(
    (branch) => branch.length > 0 && branch.every((issue) => issue.path.length > 0),
  );
  const meant = inside.toSorted((a, b) => a.length - b.length)[0];
  if (meant) return meant.flatMap((issue) => complaints(issue, path));
  const texts = branches.flat().flatMap((issue) => complaints(issue, path).map(({ text }) => text));
  return [{ field: fieldName(path), text: alternatives([...new Set(texts)]) }];
}

/** `expected number, received string` and `expected object, received string` say together what may stand there. */
function alternatives(texts: readonly string[]): string {
  const types = texts.map((text) => TYPE_MISMATCH.exec(text));
  const received = new Set(types.map((type) => type?.[2]));
  if (types.includes(null) || received.size !== 1) return texts.join(", or ");
  return `expected ${types.map((type) => type?.[1]).join(" or ")}, received ${[...received][0]}`;
}

function readable(message: string): string {
  if (message === "Invalid GUID" || message === "Invalid UUID") return "must be a UUID";
  const text = message.replace(PREAMBLE, "");
  return text.endsWith(", received undefined") ? "is required" : text;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === "number") return `${name}[${key}]`;
    return name === "" ? String(key) : `${name}.${String(key)}`;
  }, "");
}
