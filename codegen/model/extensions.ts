import { z } from "zod";
import { type Document, join, type Node } from "../document.ts";
import { FORMATS, type FormatName } from "./formats.ts";

/*
 * The `x-mcp` vocabulary. The spec is written for the API; `x-mcp` says what a model sees of it. Every key is listed
 * here, and a key that is not is a mistake.
 */

const FORMAT_NAMES = Object.keys(FORMATS) as [FormatName, ...FormatName[]];

const reference = z.strictObject({ $ref: z.string() });

/** Each is derived from the method when it is not said. */
const hints = z.strictObject({
  readOnly: z.boolean().optional(),
  destructive: z.boolean().optional(),
  idempotent: z.boolean().optional(),
  openWorld: z.boolean().optional(),
});

/** The argument that turns the pages, and the paths in the answer that say where it stands. */
const paginate = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("page"), argument: z.string(), current: z.string(), last: z.string() }),
  z.strictObject({
    type: z.literal("cursor"),
    argument: z.string(),
    next: z.string(),
    /** What the tool's answer calls the cursor of the page that follows. */
    as: z.string().default("next_cursor"),
    /** What it calls whether there is one; without it the answer does not say. */
    more: z.string().nullable().default(null),
  }),
]);

const tool = {
  /** One or several former names of the tool; calls under them still work. */
  renamedFrom: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  /** For people; the summary stands in. */
  title: z.string().optional(),
  /** For the model; the description, then the summary stand in. */
  description: z.string().optional(),
  toolset: z.string().optional(),
  hints: hints.optional(),
  /** Component schema of the arguments when they are not those of the operation; a handler by hand takes them. */
  input: reference.optional(),
  /** Schema of the result when it is not the answer of the operation. */
  output: reference.optional(),
  paginate: paginate.optional(),
};

const onOperation = z.strictObject({
  ...tool,
  /** Name of the tool; false, or no `x-mcp` at all, makes the operation a client method only. */
  tool: z.union([z.string(), z.literal(false)]).optional(),
  /** Whether it may be repeated after a failure; derived from the method when it is not said. */
  retry: z.enum(["safe", "never"]).optional(),
});

/** A tool that belongs to no single operation. */
const onWorkflow = z.strictObject({
  ...tool,
  tool: z.string(),
  description: z.string(),
  input: reference,
  /** operationIds of what it calls, for the reference. */
  operations: z.array(z.string()).optional(),
});

/** What a schema may ask of a value that is not made of others; each can have words of its own. */
export const VALUE_KEYWORDS = [
  ...(["type", "const", "enum", "minLength", "maxLength", "pattern", "format"] as const),
  ...(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const),
] as const;

/** On a parameter, a property or a schema. */
const onField = z.strictObject({
  /** The name that the tool shows, in arguments and in answers. */
  name: z.string().optional(),
  /** In place of the description, shorter. */
  description: z.string().optional(),
  /** Configuration value that stands in for an argument; without `name` the model cannot set it. */
  bind: z.string().optional(),
  /** What is said when neither the model nor the configuration gives a bound value that the call needs. */
  unbound: z.strictObject({ error: z.string(), hint: z.string() }).optional(),
  /** The entity that a value refers to, and what of it the wire wants; the model may give id, uuid or name. */
  ref: z
    .string()
    .regex(/^[a-z]+\.(id|uuid)$/, "must be an entity and its field, such as account.id")
    .optional(),
  /** Sent when neither the model nor the configuration gives a value; shown when an answer has none, or null. */
  default: z.json().optional(),
  /** False: the model does not see it, in arguments or in answers. */
  expose: z.boolean().optional(),
  /** Exact words for a failed check; or, by keyword, for each of the checks that the schema makes, in their order. */
  error: z.union([z.string(), z.partialRecord(z.enum(VALUE_KEYWORDS), z.string())]).optional(),
  /** Of an answer: left out unless the model asks for the full one. */
  detail: z.literal("full").optional(),
  /** Converter between what travels and what the tool takes and shows. */
  format: z
    .enum(FORMAT_NAMES, `no converter of this name is known; there is ${FORMAT_NAMES.join(", ")}`)
    .optional(),
  /** Of an answer: null means the same as absence. */
  omitNull: z.literal(true).optional(),
  /** Of an object in an answer: what the tool shows besides, by name, and the configuration value that it is. */
  add: z.record(z.string(), z.string()).optional(),
  /** Of a list in an answer: an element that breaks its schema is left out and counted, the others are shown. */
  tolerant: z.literal(true).optional(),
});

/** What every failure carries anyway, under these names. */
const RESERVED_ERROR_FIELDS = [
  ...["message", "category", "status", "errors", "retryable", "outcome", "hint", "requestId"],
  "retryAfterSeconds",
];

const errorField = z
  .string()
  .refine((name) => !RESERVED_ERROR_FIELDS.includes(name), "every failure has a field of this name already");

const onDocument = z.strictObject({
  /** Advice to the model that holds for all tools. */
  instructions: z.string().optional(),
  toolsets: z
    .record(z.string(), z.strictObject({ description: z.string(), default: z.boolean() }))
    .optional(),
  workflows: z.array(z.unknown()).optional(),
  /** Fields of error bodies that reach the caller as they are; the first holds the words, and local failures have it too. */
  errorFields: z.array(errorField).min(1).optional(),
  /** True: an answer that breaks its schema is an error, not a result. */
  checkAnswers: z.boolean().optional(),
  /** `open`: tools promise nothing about their answers, since the server is not known to keep to the document. */
  outputs: z.enum(["outlined", "open"]).optional(),
});

export type OperationExtension = z.infer<typeof onOperation>;
export type WorkflowExtension = z.infer<typeof onWorkflow>;
export type FieldExtension = z.infer<typeof onField>;
export type DocumentExtension = z.infer<typeof onDocument>;

/** What `x-mcp` on an operation says; null when it has none, or none that can be understood. */
export function operationExtension(node: Node): OperationExtension | null {
  return understood(onOperation, node.value["x-mcp"]);
}

/** What `x-mcp` on a parameter, property or schema says; an empty object when it has none. */
export function fieldExtension(node: Node): FieldExtension {
  return understood(onField, node.value["x-mcp"]) ?? {};
}

export function documentExtension(document: Document): DocumentExtension {
  return understood(onDocument, document["x-mcp"]) ?? {};
}

/** The entries of `x-mcp.workflows` that can be understood, each with its place. */
export function workflowExtensions(document: Document): { node: Node; mcp: WorkflowExtension }[] {
  return (documentExtension(document).workflows ?? []).flatMap((value, index) => {
    const mcp = understood(onWorkflow, value);
    return mcp === null ? [] : [{ node: { pointer: join("#/x-mcp/workflows", index), value: mcp }, mcp }];
  });
}

const VOCABULARIES = { document: onDocument, operation: onOperation, workflow: onWorkflow, field: onField };

/** What is wrong with an extension: where inside of it, and in which words. */
export function extensionFaults(kind: keyof typeof VOCABULARIES, value: unknown): ExtensionFault[] {
  const issues = VOCABULARIES[kind].safeParse(value).error?.issues ?? [];
  return issues.map(({ code, path, message }) => ({
    unknownKey: code === "unrecognized_keys",
    path: path.map(String),
    message,
  }));
}

export interface ExtensionFault {
  readonly unknownKey: boolean;
  readonly path: readonly string[];
  readonly message: string;
}

function understood<T>(schema: z.ZodType<T>, value: unknown): T | null {
  if (value === undefined) return null;
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
