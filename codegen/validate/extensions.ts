import { type Problem, problem } from "../diagnostics.ts";
import { type Document, join, valueAt } from "../document.ts";
import { type ExtensionFault, extensionFaults, VALUE_KEYWORDS } from "../model/extensions.ts";
import { operationNodes } from "../model/operations.ts";
import { objectNodes, schemaNodes } from "./nodes.ts";
import type { Subject } from "./rule.ts";

/** Every `x-mcp` keeps to the vocabulary of its place. */
export function* extensionKeys({ document }: Subject): Generator<Problem> {
  for (const { pointer, value, kind } of extensions(document)) {
    for (const fault of extensionFaults(kind, value)) yield asProblem(pointer, fault);
  }
}

/** `x-mcp` says something on the document, operations, parameters and schemas, and nowhere else. */
export function* extensionPlaces({ document }: Subject): Generator<Problem> {
  const known = new Set(extensions(document).map(({ pointer }) => pointer));
  for (const { pointer, value } of objectNodes(document)) {
    const place = join(pointer, "x-mcp");
    if (value["x-mcp"] === undefined || known.has(place)) continue;
    yield problem("x-mcp-misplaced", place, "x-mcp means nothing here");
  }
}

/** A list refers to nothing, its elements do. */
export function* listReferences({ document }: Subject): Generator<Problem> {
  for (const { pointer, value } of schemaNodes(document)) {
    const extension = value["x-mcp"] as { readonly [key: string]: unknown } | undefined;
    if (extension?.ref === undefined || value.type !== "array") continue;
    yield problem("ref-on-array", join(pointer, "x-mcp", "ref"), "a list cannot refer to one entity");
  }
}

/** Words by keyword are there for every check that the schema itself makes, and for no other. */
export function* errorWords({ document }: Subject): Generator<Problem> {
  const parameters = operationNodes(document).flatMap((operation) => operation.parameters);
  for (const { pointer, value } of [...schemaNodes(document), ...parameters]) {
    const words = (value["x-mcp"] as { readonly error?: unknown } | undefined)?.error;
    if (typeof words !== "object" || words === null) continue;
    const schema = (value.schema ?? value) as { readonly [keyword: string]: unknown };
    const wrong = VALUE_KEYWORDS.filter((name) => Object.hasOwn(words, name) !== Object.hasOwn(schema, name));
    if (wrong.length === 0) continue;
    const message = `${wrong.join(", ")} must be both a keyword of the schema and a key of the words, or neither`;
    yield problem("error-words-keyword", join(pointer, "x-mcp", "error"), message);
  }
}

interface Extension {
  readonly kind: "document" | "operation" | "workflow" | "field";
  readonly pointer: string;
  readonly value: unknown;
}

function extensions(document: Document): Extension[] {
  const fields = [
    ...operationNodes(document).flatMap(({ parameters }) => parameters),
    ...schemaNodes(document),
  ];
  const nodes = [
    { kind: "document", pointer: "#", value: document } as const,
    ...operationNodes(document).map(({ node }) => ({ kind: "operation", ...node }) as const),
    ...fields.map((node) => ({ kind: "field", ...node }) as const),
  ];
  const found = nodes
    .filter(({ value }) => value["x-mcp"] !== undefined)
    .map(({ kind, pointer, value }) => ({ kind, pointer: join(pointer, "x-mcp"), value: value["x-mcp"] }));
  return [...found, ...workflows(document)];
}

function workflows(document: Document): Extension[] {
  const listed = valueAt(document, "#/x-mcp/workflows");
  return (Array.isArray(listed) ? listed : []).map((value: unknown, index) => ({
    kind: "workflow",
    pointer: join("#/x-mcp/workflows", index),
    value,
  }));
}

function asProblem(pointer: string, { unknownKey, path, message }: ExtensionFault): Problem {
  return problem(unknownKey ? "x-mcp-unknown-key" : "x-mcp-invalid", join(pointer, ...path), message);
}
