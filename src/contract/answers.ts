import { InvalidResponseError } from "../core/errors.ts";

/** Bytes that fit into a result; base64 makes a third more of them, and a model reads every one. */
const MOST_BYTES = 1_000_000;

/** An answer as JSON: bytes are given with their type and size, as base64. */
export async function readable(answer: unknown): Promise<unknown> {
  if (!(answer instanceof Blob)) return answer;
  const { size, type } = answer;
  if (size > MOST_BYTES) {
    throw new InvalidResponseError(`The answer is a file of ${size} bytes, and at most ${MOST_BYTES} fit.`, {
      hint: "Ask for a smaller part, if the API can give one.",
    });
  }
  return {
    type: type || "application/octet-stream",
    size,
    base64: Buffer.from(await answer.arrayBuffer()).toString("base64"),
  };
}
