import { InvalidResponseError } from "../core/errors.ts";
import { fieldErrors, type Issue, summary } from "../core/issues.ts";
import { find, pathOf, replaceAt } from "./paths.ts";

/** An answer without what broke its schema where that may be left out. */
export interface Lenient {
  readonly answer: unknown;
  /** Elements that were left out. */
  readonly skipped: number;
  /** What was wrong with them, by place. */
  readonly complaints: string;
}

/**
 * Leaves the broken elements of tolerant lists out.
 *
 * @param tolerant paths of these lists
 * @param issues all that is wrong with the answer
 * @throws {InvalidResponseError} when something else is wrong with it
 */
export function withoutBroken(
  answer: unknown,
  tolerant: readonly string[],
  issues: readonly Issue[],
): Lenient {
  const lists = tolerant.flatMap((path) => find(answer, path).map(({ place }) => place));
  const elementOf = ({ path }: Issue) => {
    const list = lists.find(
      (place) => place.length < path.length && place.every((key, at) => key === path[at]),
    );
    return list && { list, index: Number(path[list.length]) };
  };
  const broken = issues.map(elementOf).filter((element) => element !== undefined);
  if (broken.length < issues.length) throw invalid(issues.filter((issue) => elementOf(issue) === undefined));
  const skipped = lists.map((list) => {
    const indexes = broken.filter((element) => element.list === list).map(({ index }) => index);
    return { list, indexes: new Set(indexes) };
  });
  return {
    answer: skipped.reduce((kept, { list, indexes }) => withoutElements(kept, list, indexes), answer),
    skipped: skipped.reduce((count, { indexes }) => count + indexes.size, 0),
    complaints: summary(fieldErrors(issues)),
  };
}

function withoutElements(root: unknown, list: readonly (string | number)[], indexes: ReadonlySet<number>) {
  if (indexes.size === 0) return root;
  const elements = find(root, pathOf(list))[0]?.value as readonly unknown[];
  return replaceAt(
    root,
    list,
    elements.filter((_, index) => !indexes.has(index)),
  );
}

/** Field names and types are the contract's own words; nothing of the answer is repeated. */
function invalid(issues: readonly Issue[]): InvalidResponseError {
  return new InvalidResponseError(
    `The server's answer is not what its contract promises: ${summary(fieldErrors(issues))}`,
  );
}
