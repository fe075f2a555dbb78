import { operations } from "../../../generated/mixpost/operations.ts";
import { tools } from "../../../generated/mixpost/tools.ts";
import { ApiError, NotFoundError } from "../../core/errors.ts";
import type { Operation } from "../../core/operation.ts";

const byId: Readonly<Record<string, Operation>> = operations;

/**
 * What a tool that is one operation answers after an error. What was to be deleted and is not there any more, after a
 * try that got no answer, is deleted. After a write that may have happened, the error names the tool that tells.
 *
 * @throws whatever it was given, otherwise
 */
export function afterUnknown(error: unknown, operation: Operation): unknown {
  if (!(error instanceof ApiError) || error.outcome !== "unknown") throw error;
  if (deletesOne(operation) && error instanceof NotFoundError) {
    return { reconciled: true, note: "An earlier try got no answer; it is gone now." };
  }
  const tool = error.retryable ? undefined : lookUpTool(operation);
  throw tool === undefined ? error : error.with({ hint: `${error.hint} Look with ${tool}.` });
}

/**
 * The tool that shows what an operation changes: `get` of the same group where the arguments suffice for it, else
 * `list`, else those of the group around.
 */
export function lookUpTool({ id, method, parameters }: Operation): string | undefined {
  if (method === "GET") return undefined;
  const given = new Set(parameters.map(({ argument }) => argument));
  const groups = id.split(".").slice(0, -1);
  const places = groups.map((_, index) => groups.slice(0, groups.length - index).join("."));
  const reads = places.flatMap((group) => [`${group}.get`, `${group}.list`]);
  const reachable = reads.filter((read) => isReachable(read, given));
  return reachable.flatMap((read) => tools.filter(({ operation }) => operation === read))[0]?.name;
}

/** Of several things one may be missing while the others are still there. */
function deletesOne({ method, path }: Operation): boolean {
  return method === "DELETE" && path.endsWith("}");
}

function isReachable(id: string, given: ReadonlySet<string>): boolean {
  const needed = byId[id]?.parameters.filter(({ in: place }) => place === "path");
  return needed?.every(({ argument }) => given.has(argument)) ?? false;
}
