import { readFileSync } from "node:fs";

/** The part of JSON Schema that the document uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation as the bundled document writes it, references followed down to the schemas. */
export interface SpecOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly body: { readonly mediaType: string; readonly required: boolean; readonly schema: Schema } | null;
  /** Of the 2xx class, in the order of the document; schema null: no body. */
  readonly answers: readonly { readonly status: number; readonly schema: Schema | null }[];
}

// biome-ignore lint/suspicious/noExplicitAny: a document is read as it is
type Node = any;

const file = new URL("../../generated/mixpost/openapi.json", import.meta.url);

/** A fresh copy: libraries that read it write into it. */
export const readSpec = (): Node => JSON.parse(readFileSync(file, "utf8"));

const document = readSpec();

/** Follows a local `$ref`. */
export function resolve<T>(node: T): T {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const keys = $ref.replace("#/", "").split("/");
  return resolve(
    keys.reduce((at: Node, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document),
  );
}

/** Every operation, read by this file alone: neither the generator nor what it made has a part in it. */
export const operations: readonly SpecOperation[] = Object.entries<Node>(document.paths).flatMap(
  ([path, item]) => {
    const { parameters: shared = [], ...methods } = item;
    return Object.entries<Node>(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: [...shared, ...(operation.parameters ?? [])].map(resolve),
      body: bodyOf(operation),
      answers: answersOf(operation),
    }));
  },
);

function bodyOf({ requestBody }: Node): SpecOperation["body"] {
  if (requestBody === undefined) return null;
  const { content, required = false } = resolve<Node>(requestBody);
  const [[mediaType, { schema }]] = Object.entries<Node>(content) as [[string, Node]];
  return { mediaType, required, schema: resolve(schema) };
}

function answersOf({ responses }: Node): SpecOperation["answers"] {
  const good = Object.entries<Node>(responses).filter(([status]) => status.startsWith("2"));
  return good.map(([status, response]) => {
    const content = resolve<Node>(response).content?.["application/json"];
    return { status: Number(status), schema: content ? resolve(content.schema) : null };
  });
}
