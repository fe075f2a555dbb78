import type { ParsedBody } from "../body.ts";
import { badInput, noJson, tooLarge } from "./refusals.ts";

/** Most bytes of a body. */
const MOST_BYTES = 256 * 1024;

/**
 * Reads a JSON body, no further than it may go.
 *
 * @throws {Refused} 413, 415 or 400
 */
export async function readJson(request: Request): Promise<ParsedBody> {
  if (request.body === null || request.method === "GET") return undefined;
  if (!/^application\/([\w.-]+\+)?json\b/i.test(request.headers.get("content-type") ?? "")) throw noJson();
  const text = await readText(request.body);
  try {
    return JSON.parse(text);
  } catch {
    throw badInput("The body is not valid JSON", "INVALID_JSON");
  }
}

/** What a header says of the length may be wrong: the bytes themselves are counted. */
async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw tooLarge(MOST_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
