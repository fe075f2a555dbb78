import { problem } from "../diagnostics.ts";
import { shortHash, words } from "../names.ts";
import { below, type Mutable, pointerOf, type Report } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

const LONGEST_NAME = 48;

/** Gives every operation an id of its own; the ones that are made up follow from method and path alone. */
export function adoptIds(document: Mutable, report: Report): void {
  const given = new Map<string, number>();
  for (const { operation } of operationsOf(document)) {
    const id = idOf(operation);
    given.set(id, (given.get(id) ?? 0) + 1);
  }
  const taken = new Set([...given.keys()]);
  const seen = new Set<string>();
  for (const { path, method, operation, spot } of operationsOf(document)) {
    const id = idOf(operation);
    if (id !== "" && !seen.has(id)) {
      seen.add(id);
      operation.operationId = id;
      continue;
    }
    operation.operationId = derived(method, path, taken);
    const said = `${method.toUpperCase()} ${path} is called ${operation.operationId}`;
    if (id === "") report(problem("operation-id-missing", pointerOf(spot), said));
    else
      report(
        problem("operation-id-duplicate", pointerOf(below(spot, "operationId")), `${id} is taken: ${said}`),
      );
  }
}

/** Without `#`: in a reference it begins a pointer, and types of operations are referred to by their ids. */
function idOf(operation: Mutable): string {
  const { operationId } = operation;
  return typeof operationId === "string" ? operationId.trim().replaceAll("#", "/") : "";
}

/** `get /users/{id}/posts`: `getUsersIdPosts`; with a hash where that is taken or says nothing. */
function derived(method: string, path: string, taken: Set<string>): string {
  const parts = words(path).map((word) => word[0]?.toUpperCase() + word.slice(1));
  const plain = method + parts.join("");
  const id = parts.length === 0 || taken.has(plain) ? `${plain}_${shortHash(`${method} ${path}`)}` : plain;
  taken.add(id);
  return id;
}

/**
 * Names of tools for these ids: snake_case, at most 48 characters, each once. A name depends on its own id and on the
 * ids that would be called the same, never on the order; what is cut or shared gets a hash of the id.
 */
export function toolNames(ids: readonly string[]): Map<string, string> {
  const plain = new Map(ids.map((id) => [id, snakeCase(id)]));
  const sharers = new Map<string, number>();
  for (const name of plain.values()) sharers.set(name, (sharers.get(name) ?? 0) + 1);
  return new Map(
    ids.map((id) => {
      const name = plain.get(id) ?? "";
      const alone = sharers.get(name) === 1 || id === name;
      return [id, alone && name.length <= LONGEST_NAME && name !== "" ? name : shortened(name, id)];
    }),
  );
}

function shortened(name: string, id: string): string {
  const suffix = `_${shortHash(id)}`;
  return (name || "operation").slice(0, LONGEST_NAME - suffix.length).replace(/_+$/, "") + suffix;
}

function snakeCase(id: string): string {
  const name = words(id).join("_").toLowerCase();
  return /^[a-z]/.test(name) || name === "" ? name : `op_${name}`;
}
