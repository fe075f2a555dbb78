const NOT_UNRESERVED = /[!'()*]/g;
const RESERVED_TO_KEEP = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/g;
const TRIPLE_OF_CALLER = /%25([0-9A-Fa-f]{2})/g;

/**
 * Percent-encodes everything except letters, digits, `-`, `.`, `_` and `~`.
 *
 * @throws {URIError} when the text holds half of a surrogate pair
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function encodeStrict(text: string): string {
  return encodeURIComponent(text).replace(NOT_UNRESERVED, byteTriple);
}

/**
 * Encodes a query value whose parameter has `allowReserved`: reserved characters and finished triples pass. The
 * characters that would end the value or the query (`&`, `#`, `+`, `[`, `]`) are encoded even so, so that a value
 * cannot smuggle in a second parameter.
 *
 * @throws {URIError} when the text holds half of a surrogate pair
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
export function encodeReserved(text: string): string {
  return encodeStrict(text).replace(RESERVED_TO_KEEP, decodeURIComponent).replace(TRIPLE_OF_CALLER, "%$1");
}

function byteTriple(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
