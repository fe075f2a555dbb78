import { below, entriesOf, isMutable, itemsOf, type Mutable, type Spot, TOP } from "./mutable.ts";

/** The methods that OpenAPI knows, as keys of a path. */
export const METHODS: ReadonlySet<string> = new Set(
  "get put post delete options head patch trace".split(" "),
);

/** What a walk tells of: the holder of a schema and the key in it, so that the schema can be replaced. */
export type VisitSchema = (holder: Mutable | unknown[], key: string | number, spot: Spot) => void;

/** Keywords of a schema below which one schema stands, or a map or a list of them; before 2020-12 `items` was both. */
const ONE = [
  ...["additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not"],
  ...["propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"],
];
const MAPS = ["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"];
const LISTS = ["allOf", "anyOf", "items", "oneOf", "prefixItems"];

/** Every operation of a document where it is written, with the path that it stands below. */
export function* operationsOf(
  document: Mutable,
): Generator<{ path: string; method: string; item: Mutable; operation: Mutable; spot: Spot }> {
  for (const [path, item, spot] of entriesOf(document.paths, below(TOP, "paths"))) {
    for (const [method, operation, at] of entriesOf(item, spot)) {
      if (METHODS.has(method)) yield { path, method, item, operation, spot: at };
    }
  }
}

export type NodeKind = "operation" | "carrier" | "message" | "media" | "schema";

/** What a walk tells of an object: a carrier is a parameter or a header, a message a body or an answer. */
export type VisitNode = (kind: NodeKind, node: Mutable, spot: Spot) => void;

/** Visits every object of a document whose fields mean something, the outer before the inner. */
export function eachNode(document: Mutable, visit: VisitNode): void {
  walk(
    document,
    new Walker((holder, key, spot) => {
      const schema = (holder as Mutable)[key];
      if (isMutable(schema)) visit("schema", schema, spot);
    }, visit),
  );
}

/** Visits every schema of a document, the outer before the inner; what the visit puts in place is entered. */
export function eachSchema(document: Mutable, visit: VisitSchema): void {
  walk(document, new Walker(visit));
}

function walk(document: Mutable, walker: Walker): void {
  walker.components(document.components, below(TOP, "components"));
  for (const [, item, spot] of entriesOf(document.paths, below(TOP, "paths"))) walker.pathItem(item, spot);
  for (const [, item, spot] of entriesOf(document.webhooks, below(TOP, "webhooks")))
    walker.pathItem(item, spot);
}

class Walker {
  readonly #visit: VisitSchema;
  readonly #tell: VisitNode;

  constructor(visit: VisitSchema, tell: VisitNode = () => undefined) {
    this.#visit = visit;
    this.#tell = tell;
  }

  components(components: unknown, spot: Spot): void {
    if (!isMutable(components)) return;
    this.#map(components.schemas, below(spot, "schemas"));
    for (const kind of ["parameters", "headers"]) {
      for (const [, node, at] of entriesOf(components[kind], below(spot, kind))) this.#carrier(node, at);
    }
    for (const kind of ["requestBodies", "responses"]) {
      for (const [, node, at] of entriesOf(components[kind], below(spot, kind))) this.#message(node, at);
    }
    for (const [, item, at] of entriesOf(components.pathItems, below(spot, "pathItems")))
      this.pathItem(item, at);
  }

  pathItem(item: Mutable, spot: Spot): void {
    this.#parameters(item.parameters, below(spot, "parameters"));
    for (const [method, operation, at] of entriesOf(item, spot)) {
      if (METHODS.has(method)) this.#operation(operation, at);
    }
  }

  #operation(operation: Mutable, spot: Spot): void {
    this.#tell("operation", operation, spot);
    this.#parameters(operation.parameters, below(spot, "parameters"));
    if (isMutable(operation.requestBody)) this.#message(operation.requestBody, below(spot, "requestBody"));
    for (const [, response, at] of entriesOf(operation.responses, below(spot, "responses")))
      this.#message(response, at);
    for (const [, callback, at] of entriesOf(operation.callbacks, below(spot, "callbacks"))) {
      for (const [, item, itemAt] of entriesOf(callback, at)) this.pathItem(item, itemAt);
    }
  }

  #parameters(parameters: unknown, spot: Spot): void {
    for (const [parameter, at] of itemsOf(parameters, spot)) this.#carrier(parameter, at);
  }

  /** A body or a response. */
  #message(message: Mutable, spot: Spot): void {
    this.#tell("message", message, spot);
    this.#content(message.content, below(spot, "content"));
    for (const [, header, at] of entriesOf(message.headers, below(spot, "headers")))
      this.#carrier(header, at);
  }

  /** A parameter or a header. */
  #carrier(carrier: Mutable, spot: Spot): void {
    this.#tell("carrier", carrier, spot);
    this.#schema(carrier, "schema", spot);
    this.#content(carrier.content, below(spot, "content"));
  }

  #content(content: unknown, spot: Spot): void {
    for (const [, media, at] of entriesOf(content, spot)) {
      this.#tell("media", media, at);
      this.#schema(media, "schema", at);
      for (const [, encoding, encodingAt] of entriesOf(media.encoding, below(at, "encoding"))) {
        for (const [, header, headerAt] of entriesOf(encoding.headers, below(encodingAt, "headers")))
          this.#carrier(header, headerAt);
      }
    }
  }

  #map(schemas: unknown, spot: Spot): void {
    if (!isMutable(schemas)) return;
    for (const name of Object.keys(schemas)) this.#schema(schemas, name, spot);
  }

  #schema(holder: Mutable | unknown[], key: string | number, above: Spot): void {
    if ((holder as Mutable)[key] === undefined) return;
    const spot = below(above, key);
    this.#visit(holder, key, spot);
    const schema = (holder as Mutable)[key];
    if (!isMutable(schema)) return;
    for (const keyword of ONE) this.#schema(schema, keyword, spot);
    for (const keyword of MAPS) this.#map(schema[keyword], below(spot, keyword));
    for (const keyword of LISTS) {
      const parts = schema[keyword];
      if (!Array.isArray(parts)) continue;
      for (const index of parts.keys()) this.#schema(parts, index, below(spot, keyword));
    }
  }
}
