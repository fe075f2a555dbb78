import { bareContract } from "../bare.ts";
import type { Change } from "../change.ts";
import { compareContracts } from "../compare.ts";
import type { Contract } from "../contract.ts";
import { change } from "../subject.ts";
import { breakingNote } from "./changelog.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Judgement {
  readonly snapshot: Snapshot;
  readonly breaking: readonly Change[];
  /** Nothing breaks, or the changelog says that something does. */
  readonly isSaid: boolean;
  /** What breaks and the changelog does not name; the next version is a major one all the same. */
  readonly unnamed: readonly string[];
}

/**
 * Whether an API may look as it does, given what was released and what the changelog says.
 *
 * @param now null when the API is gone
 */
export function judge(snapshot: Snapshot, now: Contract | null, changelog: string): Judgement {
  const changes =
    now === null ? [departure(snapshot.api)] : compareContracts(bareContract(snapshot), bareContract(now));
  const breaking = changes.filter(({ verdict }) => verdict === "breaking");
  const note = breakingNote(changelog, snapshot.release);
  const subjects = [...new Set(breaking.map(({ subject }) => subject))];
  return {
    snapshot,
    breaking,
    isSaid: breaking.length === 0 || note !== null,
    unnamed: note === null ? [] : subjects.filter((subject) => !note.includes(subject)),
  };
}

function departure(api: string): Change {
  return change({ api, kind: "api", subject: api }, "removed", "breaking", "is gone");
}
