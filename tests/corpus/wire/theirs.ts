import { createRequire } from "node:module";
import path from "node:path";
import { type Schema, target } from "../sampler.ts";
import { PIXEL } from "./arguments.ts";
import { isRecord, mediaOf, type Place } from "./document.ts";
import { Bytes, IGNORED, type Inputs } from "./inputs.ts";

interface SwaggerClient {
  execute(options: { readonly [name: string]: unknown }): unknown;
}

/** A request that is ready to be given to `fetch`. */
export interface Built {
  readonly url: string;
  readonly method: string;
  readonly headers: { readonly [name: string]: unknown };
  readonly body?: string | FormData | Blob;
}

const packages = createRequire(path.join(import.meta.dirname, "../../torture/packages/package.json"));
let client: SwaggerClient | undefined;

/** The request that swagger-client makes of the inputs, or what it complains of. It knows the document, and nothing of us. */
export function theirRequest(document: Schema, place: Place, inputs: Inputs, base: string): Built | string {
  client ??= packages("swagger-client") as SwaggerClient;
  const built: Built[] = [];
  try {
    client.execute({
      spec: alone(document, place, inputs, base),
      contextUrl: `${new URL(base).origin}/`,
      ...{ pathName: pathOf(place), method: place.method },
      ...given(place, inputs),
      http: (request: Built) => built.push(request),
    });
  } catch (fault) {
    return String(fault);
  }
  const [request] = built;
  if (request === undefined) return "nothing was built";
  return URL.canParse(request.url) ? request : `${request.url} is no address`;
}

function given({ parameters }: Place, { parameters: values, body }: Inputs) {
  const named = values.map(({ in: where, name, value }) => [`${where}.${name}`, value]);
  // Where it insists on headers that it does not send.
  const ignored = parameters.filter(({ name }) => IGNORED.has(String(name).toLowerCase()));
  const own = ignored.map(({ name }) => [`header.${name}`, "-"]);
  const all = Object.fromEntries([...own, ...named]);
  if (body === null) return { parameters: all };
  const type = { requestContentType: body.mediaType };
  const content = /[/+]json/.test(body.mediaType) ? JSON.stringify(body.value) : withFiles(body.value);
  const old = parameters.find(({ in: where }) => where === "body");
  if (old !== undefined) return { ...type, parameters: { ...all, [`body.${old.name}`]: content } };
  if (!parameters.some(({ in: where }) => where === "formData"))
    return { ...type, parameters: all, requestBody: content };
  const fields = Object.entries(content as Schema).map(([name, value]) => [`formData.${name}`, value]);
  return { ...type, parameters: { ...all, ...Object.fromEntries(fields) } };
}

/** What stands behind `#` tells operations apart, and is no part of a request. */
function pathOf({ path: written }: Place): string {
  return written.replace(/#.*$/, "");
}

function withFiles(value: unknown): unknown {
  if (value instanceof Bytes) return new File([PIXEL.bytes], PIXEL.name, { type: PIXEL.type });
  if (Array.isArray(value)) return value.map(withFiles);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withFiles(part)]))
    : value;
}

const OF_ALL = ["openapi", "swagger", "info", "servers", "host", "basePath", "schemes", "consumes"];

/** The document with one operation, references followed as far as a request can depend on them. */
function alone(document: Schema, place: Place, inputs: Inputs, base: string): Schema {
  const kept = Object.fromEntries(OF_ALL.filter((key) => key in document).map((key) => [key, document[key]]));
  const { security: _, callbacks: _c, responses: _r, requestBody, ...own } = place.operation;
  const operation = {
    ...own,
    operationId: "operation",
    parameters: place.parameters.map((parameter) => withoutDefault(entered(parameter, document, 4))),
    ...(requestBody === undefined ? {} : bodyFor(document, place, inputs)),
  };
  const { servers } = place.item;
  const item = { ...(servers === undefined ? {} : { servers }), [place.method]: operation };
  return { ...kept, ...usable(document.servers, base), paths: { [pathOf(place)]: item } };
}

/** An address that is a pattern for people says nothing; a host without a scheme has that of the document. */
function usable(servers: unknown, base: string): Schema {
  const url = String((Array.isArray(servers) ? servers : [])[0]?.url ?? "/");
  return url.startsWith("//") || !URL.canParse(url, base) ? { servers: [{ url: base }] } : {};
}

/** What a server takes by itself need not be sent. @see https://spec.openapis.org/oas/v2.0#parameter-object */
function withoutDefault(parameter: unknown): unknown {
  const { default: _, ...rest } = parameter as Schema;
  return rest;
}

function entered(value: unknown, document: Schema, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => entered(item, document, depth));
  if (!isRecord(value)) return value;
  if (depth < 0) return {};
  const { $ref } = value;
  if (typeof $ref === "string") return entered(target(document, $ref), document, depth - 1);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, entered(part, document, depth - 0.4)]),
  );
}

/** A form repeats the field of a list unless its encoding says otherwise; this client wants to be told. */
function bodyFor(document: Schema, place: Place, { body }: Inputs): Schema {
  if (body === null) return {};
  const media = entered(mediaOf(document, place, body.mediaType), document, 5) as Schema;
  const fields = Object.entries(isRecord(body.value) ? body.value : {});
  const told = fields.filter(([, value]) => Array.isArray(value)).map(([name]) => [name, { explode: true }]);
  const encoding = { ...Object.fromEntries(told), ...(media.encoding as Schema | undefined) };
  return { requestBody: { content: { [body.mediaType]: { ...media, encoding } } } };
}
