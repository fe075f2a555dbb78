/** A moment as Firestore writes it: Unix time in whole seconds, and nanoseconds from there on, 0 to 999,999,999. */
export interface FirestoreTimestamp {
  readonly _seconds: number;
  readonly _nanoseconds: number;
}

const MS_IN_S = 1_000;
const NS_IN_MS = 1_000_000;

/**
 * The moment as ISO 8601 in UTC, cut to the millisecond; nanoseconds that are not said are none.
 *
 * @returns null for what is no such timestamp, or none that a calendar has a date for
 */
export function isoFromFirestore(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const { _seconds: seconds, _nanoseconds: nanoseconds = 0 } = value as Partial<FirestoreTimestamp>;
  if (!Number.isSafeInteger(seconds) || !isFraction(nanoseconds)) return null;
  const date = new Date(Number(seconds) * MS_IN_S + Math.floor(nanoseconds / NS_IN_MS));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/**
 * The other way; before 1970 the seconds are negative and the nanoseconds still count forwards.
 *
 * @returns null for a text that is no moment
 */
export function firestoreFromIso(text: unknown): FirestoreTimestamp | null {
  const ms = typeof text === "string" ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  const seconds = Math.floor(ms / MS_IN_S);
  return { _seconds: seconds, _nanoseconds: (ms - seconds * MS_IN_S) * NS_IN_MS };
}

function isFraction(nanoseconds: unknown): nanoseconds is number {
  return (
    Number.isInteger(nanoseconds) && Number(nanoseconds) >= 0 && Number(nanoseconds) < MS_IN_S * NS_IN_MS
  );
}
