import type { FieldExtension } from "./model/extensions.ts";

/**
 * The middle of the pipeline: one API, resolved, ordered and named, as plain JSON (`--print-model` prints it).
 * Types only. Lists are always lists, absent is always null, and every node carries the JSON pointer it came
 * from, so that any later complaint can name a line of YAML. Templates read it; they decide nothing.
 */
export interface ApiModel {
  /** File name of the spec and folder in `generated/`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Path of the spec, relative to the project. */
  readonly source: string;
  /** SHA-256 of the bundled spec, hexadecimal. */
  readonly sourceHash: string;
  /** Advice to the model that holds for all tools; MCP `instructions`. */
  readonly instructions: string;
  readonly toolsets: readonly ToolsetModel[];
  /** Fields of error bodies that reach the caller as they are, the one with the words first. */
  readonly errorFields: readonly string[];
  readonly schemas: readonly NamedSchema[];
  readonly operations: readonly OperationModel[];
  readonly tools: readonly ToolModel[];
}

export interface ToolsetModel {
  readonly name: string;
  readonly description: string;
  /** On unless configuration chooses sets. */
  readonly default: boolean;
}

/** JSON Schema 2020-12; component references keep the form `#/components/schemas/Name`. */
export type Schema = { readonly [keyword: string]: unknown };

export interface NamedSchema {
  readonly name: string;
  /** Its name in generated code: the same, made into an identifier that hides nothing. */
  readonly identifier: string;
  /** It contains itself, directly or through others. */
  readonly recursive: boolean;
  readonly pointer: string;
  readonly schema: Schema;
}

export interface OperationModel {
  readonly id: string;
  /** The method's place in the client: `["posts", "create"]`. */
  readonly place: readonly string[];
  /** Beginning of the names of its types: `PostsCreate`. */
  readonly typeName: string;
  readonly pointer: string;
  readonly method: string;
  readonly path: string;
  /** Where it is by itself, absolute or relative; null where it is with the others. */
  readonly server: string | null;
  readonly doc: DocModel;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | null;
  readonly answers: readonly AnswerModel[];
  readonly errors: readonly ErrorModel[];
  readonly security: readonly (readonly string[])[];
  readonly retry: "safe" | "never";
}

export interface DocModel {
  readonly summary: string;
  readonly description: string;
  readonly tag: string;
  readonly deprecated: boolean;
  /** Server version that introduced it (`x-since`), or null. */
  readonly since: string | null;
  /** How sure we are of it (`x-confidence`), or null. */
  readonly confidence: string | null;
}

export interface ParameterModel {
  readonly pointer: string;
  readonly argument: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** A style of OpenAPI, or `json`: the value as one JSON text. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly bind: string | null;
  readonly description: string;
  readonly schema: Schema;
  readonly schemaPointer: string;
  readonly mcp: FieldExtension;
}

export interface BodyModel {
  readonly pointer: string;
  readonly mediaType: string;
  readonly required: boolean;
  readonly description: string;
  /** The whole body is a file. */
  readonly binary: boolean;
  readonly schema: Schema;
  /** Null: the body travels whole in the argument `body`. */
  readonly fields: readonly FieldModel[] | null;
}

export interface FieldModel {
  readonly pointer: string;
  readonly argument: string;
  readonly name: string;
  readonly required: boolean;
  readonly binary: boolean;
  /** How it is written where the spec says so; null for the defaults. */
  readonly encoding: EncodingModel | null;
  readonly description: string;
  readonly schema: Schema;
  readonly mcp: FieldExtension;
}

/** The same shape as `FieldEncoding` in `src/core/operation.ts`. */
export interface EncodingModel {
  readonly contentType?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface AnswerModel {
  /** Code or class; an answer that is only documented as the default stands for the class `2XX`. */
  readonly status: string;
  /** As the spec writes it. */
  readonly key: string;
  readonly kind: "json" | "text" | "binary" | "empty";
  /** Null when `kind` is `empty`. */
  readonly mediaType: string | null;
  /** Null unless `kind` is `json`. */
  readonly schema: Schema | null;
}

export interface ErrorModel {
  readonly status: string;
  readonly description: string;
}

/** The same shape as `ToolDefinition` in `src/core/tool.ts`, plus what only the generator needs. */
export interface ToolModel {
  readonly name: string;
  /** Former names, under which it is not listed but can be called. */
  readonly renamedFrom: readonly string[];
  /** Where the `x-mcp` stands that makes it a tool. */
  readonly pointer: string;
  readonly title: string;
  readonly description: string;
  readonly toolset: string;
  readonly hints: HintsModel;
  readonly operation: string | null;
  /** operationIds of what it calls, for the reference. */
  readonly calls: readonly string[];
  readonly workflow: boolean;
  /** Name of the component schema that a workflow's handler receives, references resolved; null for other tools. */
  readonly input: string | null;
  readonly inputSchema: Schema;
  /** The input schema with the words for failed checks where they belong (`x-mcp.error`). */
  readonly checks: Schema;
  /** Keys of the inputs that the model sees, in order. */
  readonly shown: readonly string[];
  readonly outputSchema: Schema;
  readonly arguments: readonly ToolArgumentModel[];
  readonly references: readonly ReferenceModel[];
  /** What becomes of the arguments inside of other arguments, outermost first. */
  readonly edits: readonly EditModel[];
  readonly concise: readonly string[];
  readonly answer: AnswerEditsModel;
  readonly paginate: PaginationModel | null;
}

export interface AnswerEditsModel {
  /** An answer that breaks its schema is an error. */
  readonly checked: boolean;
  /** Paths of lists whose broken elements are left out. */
  readonly tolerant: readonly string[];
  /** Innermost first, so that the names above are still those of the wire. */
  readonly edits: readonly EditModel[];
}

/** One difference between the wire and the tool; `path` is in the names of the wire. */
export type EditModel =
  | { readonly kind: "rename"; readonly path: string; readonly names: Readonly<Record<string, string>> }
  | { readonly kind: "convert"; readonly path: string; readonly format: string }
  | { readonly kind: "default"; readonly path: string; readonly value: unknown }
  | { readonly kind: "omitNull" | "hide"; readonly path: string }
  | { readonly kind: "add"; readonly path: string; readonly name: string; readonly value: string };

export interface HintsModel {
  readonly readOnly: boolean;
  readonly destructive: boolean;
  readonly idempotent: boolean;
  readonly openWorld: boolean;
}

export interface ToolArgumentModel {
  readonly name: string | null;
  readonly argument: string;
  readonly bind: string | null;
  readonly default: unknown;
  readonly unbound: { readonly error: string; readonly hint: string } | null;
}

export interface ReferenceModel {
  readonly path: string;
  readonly entity: string;
  readonly field: string;
}

export type PaginationModel =
  | { readonly type: "page"; readonly argument: string; readonly current: string; readonly last: string }
  | {
      readonly type: "cursor";
      readonly argument: string;
      readonly next: string;
      readonly as: string;
      readonly more: string | null;
    };
