/**
 * How one operation of an API looks on the wire, as data. `generated/<api>/operations.ts` is a table of these;
 * `serialize.ts` is their only interpreter. Callers pass one flat object of arguments; the operation says where
 * each of them travels.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#operation-object
 */
export interface Operation {
  /** The operationId: a dotted path that is also the method's place in the client (`posts.create`). */
  readonly id: string;
  readonly method: Method;
  /** Template below the server URL, for example `/{workspaceUuid}/posts/{postUuid}`. */
  readonly path: string;
  /** Where it is by itself, in place of the server URL: absolute, or below it. Absent for most. */
  readonly server?: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  /** Documented answers of the 2xx class; never empty. */
  readonly answers: readonly Answer[];
  /** Names of the security schemes that apply together; one entry per alternative; `[]` means no credentials. */
  readonly security: readonly (readonly string[])[];
  /** `safe`: repeating it cannot do harm, whatever happened to the first try. */
  readonly retry: "safe" | "never";
}

export type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE" | "TRACE";

export interface Parameter {
  /** Key in the caller's arguments. */
  readonly argument: string;
  /** Name on the wire, for example `accounts[]`. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Name of the client default that stands in when the argument is absent (`workspace`), or null. */
  readonly bind: string | null;
}

/** The styles of OpenAPI, and `json` for a parameter whose media type is JSON: its value as one JSON text. */
export type ParameterStyle =
  | "json"
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

export interface Body {
  readonly mediaType: string;
  readonly required: boolean;
  /**
   * The body's properties, each fed by an argument of its own; null when the body is not an object with fixed
   * properties and travels whole in the argument `body`.
   */
  readonly fields: readonly BodyField[] | null;
  /** The whole body is a file; absent for every other body. */
  readonly binary?: boolean;
}

export interface BodyField {
  readonly argument: string;
  /** Property name on the wire. */
  readonly name: string;
  readonly required: boolean;
  /** Bytes: a part with a file name in a multipart body. */
  readonly binary: boolean;
  /** Absent where the contract leaves the form of the property to the defaults. */
  readonly encoding?: FieldEncoding;
}

/** @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
export interface FieldEncoding {
  /** Of the part in a multipart body; several are separated by commas. */
  readonly contentType?: string;
  /** Further header fields of the part, lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How a form or the text of a part writes it; without one a list is a repeated field and an object JSON. */
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Answer {
  /** Status code, or a class such as `2XX`. */
  readonly status: string;
  readonly kind: "json" | "text" | "binary" | "empty";
}

/** One flat object of arguments, keyed by `Parameter.argument` and `BodyField.argument`. */
export type Arguments = Readonly<Record<string, unknown>>;
