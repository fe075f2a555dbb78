import { randomBytes } from "node:crypto";

const DIGITS = 36;
/** Enough for every millisecond until the year 5188. */
const TIME_LENGTH = 9;
const COUNT_LENGTH = 4;

/**
 * Hands out ids that sort as they were made, so that of two posts in one millisecond the later one is the newer one, and
 * that nobody can guess.
 */
export function createPostIds(): (ms: number) => string {
  let last = { ms: 0, count: 0 };
  return (ms) => {
    last = { ms, count: ms === last.ms ? last.count + 1 : 0 };
    return `post_${digits(ms, TIME_LENGTH)}${digits(last.count, COUNT_LENGTH)}${randomBytes(6).toString("hex")}`;
  };
}

function digits(value: number, length: number): string {
  return value.toString(DIGITS).padStart(length, "0");
}
