import type { Schema } from "../sampler.ts";
import { isRecord, type Place } from "./document.ts";
import type { Inputs } from "./inputs.ts";

type Value = Inputs["parameters"][number];
type Test = (value: Value, parameter: Schema, all: Inputs["parameters"]) => boolean;

/** Calls of which swagger-client is no measure: the clause that says what must travel, or that nothing does. */
const OF_PARAMETERS: readonly (readonly [clause: string, is: Test])[] = [
  [
    "OpenAPI 3.1.1, Style Values: deepObject is for objects of plain values",
    ({ value }, { style }) => style === "deepObject" && !isPlain(value),
  ],
  [
    "OpenAPI 3.1.1, Style Examples: `label` without explode joins by commas",
    ({ value }, { style, explode }) => style === "label" && explode !== true && typeof value === "object",
  ],
  [
    "OpenAPI 3.1.1, Style Examples: the delimited styles delimit the keys and values of objects too",
    ({ value }, { style }) => /Delimited$/.test(String(style)) && isRecord(value),
  ],
  [
    "OpenAPI 3.1.1, Parameter Locations: every cookie parameter is sent (this client sends the last)",
    (value, _, all) => value.in === "cookie" && all.filter((one) => one.in === "cookie").length > 1,
  ],
  [
    "OpenAPI 3.1.1, Style Examples: `form` encodes values and explodes lists and objects, in cookies too",
    ({ in: where, value }) => where === "cookie" && !/^[\w ]*$/.test(String(value)),
  ],
  [
    "OpenAPI 3.1.1, Parameter Object, allowReserved: what has a meaning in a query is still encoded",
    ({ value }, { allowReserved }) => allowReserved === true && /[&#+%[\]]/.test(JSON.stringify(value)),
  ],
  [
    "RFC 8259, 2: a string is JSON in quotes only",
    ({ value }, { content }) =>
      content !== undefined && JSON.stringify(value).includes('"') && !isRecord(value),
  ],
];

/** Why a call is left out of the comparison, or null. */
export function unsettled({ parameters }: Place, inputs: Inputs, media: Schema): string | null {
  for (const value of inputs.parameters) {
    const parameter =
      parameters.find(({ in: where, name }) => where === value.in && name === value.name) ?? {};
    const found = OF_PARAMETERS.find(([, is]) => is(value, parameter, inputs.parameters));
    if (found !== undefined) return found[0];
  }
  const encoding = (media.encoding ?? {}) as { readonly [name: string]: Schema };
  const fields = isRecord(inputs.body?.value) ? Object.entries(inputs.body.value) : [];
  for (const [name, value] of fields) {
    const { style, contentType } = encoding[name] ?? {};
    if (style === "deepObject" && !isPlain(value))
      return "OpenAPI 3.1.1, Style Values: deepObject is for objects of plain values";
    if (
      /Delimited$/.test(String(style)) &&
      (isRecord(value) || /^multipart/.test(inputs.body?.mediaType ?? ""))
    )
      return "OpenAPI 3.1.1, Appendix E: a multipart form has no percent-encoding";
    if (contentType !== undefined && typeof value === "object")
      return "OpenAPI 3.1.1, Encoding Object: a part has the type that is said";
  }
  return null;
}

function isPlain(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((part) => typeof part !== "object");
}
