import { homedir } from "node:os";
import { resolve } from "node:path";
import * as z from "zod";
import { isPlaceholder } from "./placeholder.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** For a schema that reads once: making a program of it, as zod does, takes longer than that. */
export const once = { jitless: true } as const;

/**
 * A required text; spaces and line breaks around it are dropped, since no value means them.
 *
 * @param problemOf says what else is wrong with it, or null
 */
export function text(problemOf: (value: string) => string | null) {
  const all = (value: string) => stopgapProblem(value) ?? problemOf(value) ?? spaceProblem(value);
  return z.string("is missing").trim().superRefine(refuse(all));
}

/** What shows that nobody has put the real value in yet, or put more than the value in. */
function stopgapProblem(value: string): string | null {
  if (value === "") return "is empty";
  if (/^(["'`]).*\1$/.test(value)) return "has quotes around its value; leave them out";
  return isPlaceholder(value) ? "still holds a placeholder instead of a value" : null;
}

function spaceProblem(value: string): string | null {
  return /\s/.test(value) ? "has a space or line break inside its value" : null;
}

const words: Readonly<Record<string, boolean>> = {
  "1": true,
  true: true,
  yes: true,
  on: true,
  "0": false,
  false: false,
  no: false,
  off: false,
  "": false,
};

/** An optional switch: 1, true, yes, on or 0, false, no, off. */
export const flag = z
  .string()
  .default("")
  .transform((value, context) => {
    const meaning = words[value.trim().toLowerCase()];
    if (meaning === undefined) context.addIssue({ code: "custom", message: "must be 1 or 0" });
    return meaning ?? false;
  });

/** An optional list; empty items are dropped. */
export function list(separator: string) {
  return z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    );
}

/** `TIMEOUT`: the deadline of one call in milliseconds, whatever the API. */
export function deadline() {
  const problem = "must be a whole number of milliseconds from 1000 to 600000";
  return z
    .string()
    .default("")
    .transform((value) => (value.trim() === "" ? 30_000 : Number(value)))
    .refine((value) => Number.isInteger(value) && value >= 1_000 && value <= 600_000, problem);
}

/** What a wrong `TIMEOUT` should be. */
export const deadlineRemedy = "It is the deadline of one call in milliseconds; 30000 when unset.";

/** An optional whole number; undefined when it is not set. */
export function wholeNumber(limits: { readonly min: number; readonly max: number }) {
  const fits = (value: number) => Number.isInteger(value) && value >= limits.min && value <= limits.max;
  return z
    .string()
    .default("")
    .transform((value) => (value.trim() === "" ? undefined : Number(value)))
    .refine(
      (value) => value === undefined || fits(value),
      `must be a whole number from ${limits.min} to ${limits.max}`,
    );
}

/** A refinement out of a function that says what is wrong with a value, or null. */
export function refuse<Value>(problemOf: (value: Value) => string | null) {
  return (value: Value, context: { addIssue(issue: string): void }): void => {
    const problem = problemOf(value);
    if (problem !== null) context.addIssue(problem);
  };
}

/** A path with the home of whoever runs this in place of a `~`, which no shell has replaced. */
export function expandHome(path: string): string {
  return path === "~" || path.startsWith("~/") ? resolve(homedir(), `.${path.slice(1)}`) : path;
}
