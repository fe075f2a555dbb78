import type { Schema } from "../model.ts";
import type { Change } from "./change.ts";
import type { Contract, MethodContract } from "./contract.ts";
import { type Comparison, canonical, type Direction } from "./schema/finding.ts";
import { change, type Subject, schemaChanges } from "./subject.ts";

/** What has changed for programs that use the typed client. */
export function methodChanges(before: Contract, after: Contract): Change[] {
  const known = new Set(before.methods.map(({ name }) => name));
  const added = after.methods.filter(({ name }) => !known.has(name));
  const sides = { before: definitions(before), after: definitions(after) };
  const input: Comparison = { ...sides, direction: "input", named: new Map() };
  const output: Comparison = { ...sides, direction: "output", named: new Map() };
  return [
    ...before.methods.flatMap((method) => changesOf(method, after, { input, output })),
    ...added.map(({ name }) => change(subjectOf(after.api, name), "added", "compatible", "is new")),
  ];
}

function changesOf(
  old: MethodContract,
  { api, methods }: Contract,
  { input, output }: { readonly [direction in Direction]: Comparison },
): Change[] {
  const subject = subjectOf(api, old.name);
  const now = methods.find(({ name }) => name === old.name);
  if (now === undefined) return [change(subject, "removed", "breaking", farewell(old, methods))];
  return [
    ...behaviourChanges(subject, old, now),
    ...securityChanges(subject, old, now),
    ...wordChanges(subject, old, now),
    ...schemaChanges(subject, old.input, now.input, input),
    ...schemaChanges(subject, old.output, now.output, output),
  ];
}

function farewell(old: MethodContract, methods: readonly MethodContract[]): string {
  const heir = methods.find(({ request }) => request === old.request);
  return heir === undefined ? "is gone" : `is called \`client.${heir.name}\` now`;
}

/** How a call travels is the client's business; callers see no difference. */
function behaviourChanges(subject: Subject, old: MethodContract, now: MethodContract): Change[] {
  const repeated =
    now.retry === "safe" ? "is repeated after failures now" : "is repeated after failures no longer";
  return [
    ...(old.request === now.request
      ? []
      : [change(subject, "request", "compatible", `sends \`${now.request}\` instead of \`${old.request}\``)]),
    ...(old.retry === now.retry ? [] : [change(subject, "retry", "compatible", repeated)]),
    ...(now.deprecated && !old.deprecated
      ? [change(subject, "deprecated", "compatible", "is deprecated")]
      : []),
  ];
}

/** Whoever could call it with the credentials at hand should go on to. */
function securityChanges(subject: Subject, old: MethodContract, now: MethodContract): Change[] {
  if (canonical(old.security) === canonical(now.security)) return [];
  const isOpen = now.security.length === 0 || now.security.some((schemes) => schemes.length === 0);
  const isEnough = (schemes: readonly string[]) =>
    now.security.some((wanted) => wanted.every((scheme) => schemes.includes(scheme)));
  const before = old.security.length === 0 ? [[]] : old.security;
  const verdict = isOpen || before.every(isEnough) ? "compatible" : "breaking";
  const wanted = isOpen ? "nothing" : now.security.map((schemes) => schemes.join(" and ")).join(" or ");
  return [change(subject, "security", verdict, `wants ${wanted} as credentials now`)];
}

function wordChanges(subject: Subject, old: MethodContract, now: MethodContract): Change[] {
  const isSame = old.summary === now.summary && old.description === now.description;
  return isSame ? [] : [change(subject, "description", "text", "is described anew")];
}

function definitions({ schemas }: Contract): Map<string, Schema> {
  return new Map(Object.entries(schemas));
}

function subjectOf(api: string, subject: string): Subject {
  return { api, kind: "method", subject };
}
