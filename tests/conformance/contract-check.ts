import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Document, OpenAPIBackend, type Operation } from "openapi-backend";
import { readSpec } from "./spec.ts";

/** A request as it came off the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path below the API and query, not yet decoded. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What a request says once it is decoded, and everything in it that the document does not allow. */
export interface Reading {
  /** Null when no operation has the route. */
  readonly operationId: string | null;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed JSON, or the parts of a form by name; undefined for none. */
  readonly body: unknown;
  readonly problems: readonly string[];
}

export interface ContractCheck {
  request(request: WireRequest): Promise<Reading>;
  /** What the answer of an operation has that the document does not allow. */
  answer(operationId: string, answer: WireAnswer): readonly string[];
}

/**
 * Holds requests and answers against the bundled document. The routes and the request rules are openapi-backend's,
 * the schemas Ajv's, forms are parsed by the platform: nothing here is of this project.
 *
 * openapi-backend validates documents as OpenAPI 3.0 and schemas by draft 7; the first is switched off (`quick`), the
 * second replaced by Ajv 2020, so that 3.1 is read as 3.1.
 */
export async function createContractCheck(): Promise<ContractCheck> {
  const backend = new OpenAPIBackend({
    definition: readSpec() as Document,
    quick: true,
    customizeAjv: (_, options) => createAjv(options ?? {}) as never,
  });
  await backend.init();
  return {
    request: (request) => read(backend, request),
    answer: (operationId, answer) => judge(backend, operationId, answer),
  };
}

function createAjv(options: object): Ajv2020 {
  // That the schemas are schemas is the generator's to say; here it would be checked anew for each operation.
  const ajv = new Ajv2020({ ...options, strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  return ajv.addFormat("binary", true);
}

async function read(backend: OpenAPIBackend, request: WireRequest): Promise<Reading> {
  const { method, url, headers } = request;
  const [path = "", search = ""] = url.split("?");
  const query = groupByName(new URLSearchParams(search));
  const operation = backend.router.matchOperation({ method, path, headers });
  if (!operation) return { operationId: null, path: {}, query, body: undefined, problems: ["no such route"] };
  const { body, problems } = await readBody(request, operation);
  const checked = backend.validator.validateRequest(
    { method, path, headers, query, body: filesAsText(body) },
    operation,
  );
  const errors = (checked.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  const values = pathValues(operation.path, path);
  const { operationId = null } = operation;
  return {
    operationId,
    path: values,
    query,
    body,
    problems: [...problems, ...headerProblems(headers), ...errors],
  };
}

function headerProblems({ authorization = "", accept = "" }: WireRequest["headers"]): string[] {
  return [
    ...(/^Bearer \S+$/.test(authorization) ? [] : ["no bearer token"]),
    ...(accept.includes("application/json") ? [] : ["does not accept JSON"]),
  ];
}

function groupByName(pairs: URLSearchParams | FormData): Record<string, never> {
  const names = [...new Set(pairs.keys())];
  const single = (name: string) => (pairs.getAll(name).length === 1 ? pairs.get(name) : pairs.getAll(name));
  return Object.fromEntries(names.map((name) => [name, single(name) as never]));
}

function pathValues(template: string, path: string): Record<string, string> {
  const segments = path.split("/");
  const names = template.split("/").map((part) => /^\{(.*)\}$/.exec(part)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name === undefined ? [] : [[name, decodeURIComponent(segments[index] ?? "")]],
    ),
  );
}

interface Body {
  readonly body: unknown;
  readonly problems: readonly string[];
}

async function readBody({ headers, body }: WireRequest, operation: Operation): Promise<Body> {
  const allowed = (operation as { requestBody?: { content: Record<string, { schema: FormSchema }> } })
    .requestBody;
  const contentType = headers["content-type"] ?? "";
  if (body.byteLength === 0 && contentType === "") return { body: undefined, problems: [] };
  const mediaType = contentType.split(";")[0] ?? "";
  const content = allowed?.content[mediaType];
  if (content === undefined) {
    return { body: undefined, problems: [`a body of ${body.byteLength} bytes as "${mediaType}"`] };
  }
  if (mediaType === "application/json") {
    return { body: JSON.parse(Buffer.from(body).toString()), problems: [] };
  }
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return { body: typed(groupByName(form), content.schema), problems: [] };
}

interface FormSchema {
  readonly properties: Readonly<Record<string, { readonly type: string }>>;
}

/** Parts of a form are texts; those that the document calls numbers are read as such. */
function typed(parts: Readonly<Record<string, unknown>>, { properties }: FormSchema): object {
  const isNumber = (name: string) => properties[name]?.type === "integer";
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, isNumber(name) ? Number(value) : value]),
  );
}

/** To a schema a file is a string of format `binary`. */
function filesAsText(body: unknown): never {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body as never;
  const entries = Object.entries(body).map(([name, value]) => [
    name,
    value instanceof Blob ? "bytes" : value,
  ]);
  return Object.fromEntries(entries) as never;
}

function judge(backend: OpenAPIBackend, operationId: string, answer: WireAnswer): readonly string[] {
  const { status, contentType, body } = answer;
  const responses = backend.router.getOperation(operationId)?.responses as Record<
    string,
    { content?: object }
  >;
  const documented = responses[String(status)];
  if (documented === undefined) return [`the document has no status ${status}`];
  if (documented.content === undefined)
    return body.byteLength === 0 ? [] : ["a body where none is documented"];
  if (!contentType.startsWith("application/json")) return [`the type "${contentType}"`];
  const parsed = JSON.parse(Buffer.from(body).toString());
  const { errors } = backend.validator.validateResponse(parsed, operationId, status);
  return (errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
