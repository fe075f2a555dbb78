import type { ListedTool } from "../../../codegen/lint/listed-tool.ts";

/** A tool of a library that nothing is to be said against, and a sibling. */
export const lend: ListedTool = {
  name: "library_lend_book",
  title: "Lend a book",
  description:
    "Lend a book to a reader for some days. Use when the reader is known and the book is in; to reserve one that is " +
    "out use library_reserve_book instead. The loan stays until library_return_book ends it; needs the role " +
    "librarian, and a reader has at most five books. Returns the loan with its due date.",
  inputSchema: {
    type: "object",
    properties: {
      book: { type: "string", description: "Title, or the number on its back." },
      days: { type: "integer", minimum: 1, description: "Default 28." },
    },
    required: ["book"],
    additionalProperties: false,
  },
  outputSchema: { type: "object", properties: { due: { type: "string" } } },
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
};

export const siblings: readonly ListedTool[] = ["reserve", "return"].map((verb) => ({
  ...lend,
  name: `library_${verb}_book`,
}));

/** Names, descriptions and argument names as a catalogue in the manner of many servers has them. */
export function bareTool(name: string, description: string, ...args: readonly string[]): ListedTool {
  const properties = args.map((arg) => [arg, { type: "string", description: `The ${arg}.` }]);
  return { name, description, inputSchema: { type: "object", properties: Object.fromEntries(properties) } };
}
