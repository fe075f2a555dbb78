import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { InvalidResponseError } from "../core/errors.ts";
import type { CallInfo } from "../core/http.ts";
import { tooLarge } from "./size-limit.ts";

type Decoder = (
  bytes: Uint8Array,
  limits: { maxOutputLength: number },
) => Promise<Uint8Array<ArrayBufferLike>>;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip) as Decoder,
  "x-gzip": promisify(gunzip) as Decoder,
  deflate: promisify(inflate) as Decoder,
  br: promisify(brotliDecompress) as Decoder,
};

/** Value of `accept-encoding` that `decodeContent` keeps its word for. */
export const ACCEPTED_ENCODINGS = "gzip, br";

/**
 * Undoes the content encoding of an answer, never past the limit: a small body can unfold into any size.
 *
 * @param encoding value of the field `content-encoding`
 * @throws {InvalidResponseError} when it is too large, damaged or in an encoding that was not asked for
 */
export async function decodeContent(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string,
  limit: number,
  call: CallInfo,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = encoding.trim().toLowerCase();
  if (name === "identity" || bytes.byteLength === 0) return bytes;
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!decode) throw damaged("in an encoding that was not asked for", call);
  try {
    return (await decode(bytes, { maxOutputLength: limit })) as Uint8Array<ArrayBuffer>;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limit, call);
    throw damaged("compressed and damaged", call);
  }
}

function damaged(how: string, { requestId }: CallInfo): InvalidResponseError {
  return new InvalidResponseError(`The server's answer is ${how}.`, { requestId });
}
