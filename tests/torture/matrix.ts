import type { Row } from "./row.ts";

/** The style table of OpenAPI as data: for each place its styles, and which values they are defined for. */
const STYLES = [
  { place: "path", style: "simple", explode: [false, true], kinds: ["text", "list", "record"] },
  { place: "path", style: "label", explode: [false, true], kinds: ["text", "list", "record"] },
  { place: "path", style: "matrix", explode: [false, true], kinds: ["text", "list", "record"] },
  { place: "query", style: "form", explode: [false, true], kinds: ["text", "list", "record"] },
  { place: "query", style: "spaceDelimited", explode: [false, true], kinds: ["list", "record"] },
  { place: "query", style: "pipeDelimited", explode: [false, true], kinds: ["list", "record"] },
  { place: "query", style: "deepObject", explode: [true], kinds: ["record"] },
  { place: "header", style: "simple", explode: [false, true], kinds: ["text", "list", "record"] },
  { place: "cookie", style: "form", explode: [false, true], kinds: ["text", "list", "record"] },
] as const;

type Kind = (typeof STYLES)[number]["kinds"][number];

const SCHEMAS: { readonly [kind in Kind]: object } = {
  text: { type: ["string", "number", "boolean"] },
  list: { type: "array", items: { type: ["string", "number", "boolean"] } },
  record: { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } },
};

/** The examples of the table itself, then values with characters that styles or URLs have a use for. */
const VALUES: { readonly [kind in Kind]: readonly (readonly [string, unknown])[] } = {
  text: [
    ["plain", "blue"],
    ["number", 1.5],
    ["boolean", false],
    ["awkward", "a b+c/d?e&f=g,h;i|j%k"],
    ["not ASCII", "žluť 🐎"],
  ],
  list: [
    ["plain", ["blue", "black", "brown"]],
    ["of one", ["blue"]],
    ["numbers", [0, 1.5, true]],
    ["awkward", ["a b+c", "d/e?f&g=h", "i;j%k"]],
  ],
  record: [
    ["plain", { R: 100, G: 200, B: 150 }],
    ["awkward", { "a b": "c&d", e: "f=g/h" }],
  ],
};

interface Cell {
  readonly id: string;
  readonly place: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly kind: Kind;
}

const CELLS: readonly Cell[] = STYLES.flatMap(({ place, style, explode, kinds }) =>
  explode.flatMap((exploded) =>
    kinds.map((kind) => ({
      id: `${place}.${style}${exploded ? "Exploded" : ""}.${kind}`,
      ...{ place, style, kind, explode: exploded },
    })),
  ),
);

export const MATRIX_ROWS: readonly Row[] = CELLS.flatMap(({ id, place, kind }) =>
  VALUES[kind].map(([name, value]) => ({ name, operation: id, [place]: { color: value } })),
).concat(
  ["a b+c/d?e&f=g,h;i|j%k", "http://h:80/p?q=r", "50%25"].map((color) => ({
    name: color,
    operation: "query.reserved.text",
    query: { color },
  })),
);

/** One operation for each cell of the table, and one for `allowReserved`. */
export function matrixDocument() {
  const reserved = {
    id: "query.reserved.text",
    place: "query",
    style: "form",
    explode: true,
    kind: "text",
  } as const;
  return {
    openapi: "3.1.0",
    info: { title: "Every parameter style", version: "1.0.0" },
    servers: [{ url: "https://matrix.example.com" }],
    paths: Object.fromEntries([
      ...CELLS.map((cell) => pathOf(cell, {})),
      pathOf(reserved, { allowReserved: true }),
    ]),
  };
}

function pathOf({ id, place, style, explode, kind }: Cell, more: object) {
  const parameter = {
    name: "color",
    in: place,
    required: true,
    style,
    explode,
    ...more,
    schema: SCHEMAS[kind],
  };
  const operation = {
    operationId: id,
    parameters: [parameter],
    responses: {
      200: { description: "Done.", content: { "application/json": { schema: { type: "object" } } } },
    },
  };
  return [`/${id}${place === "path" ? "/{color}/end" : ""}`, { get: operation }];
}
