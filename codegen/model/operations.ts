import { child, children, type Document, isObject, type Node, root, text } from "../document.ts";
import type { DocModel, OperationModel } from "../model.ts";
import { camelCase, claim, isIdentifier, pascalCase, safeKey } from "../names.ts";
import { answerModels, errorModels } from "./answers.ts";
import { argumentNames } from "./arguments.ts";
import { bodyModel } from "./bodies.ts";
import { operationExtension } from "./extensions.ts";
import { parameterModels } from "./parameters.ts";
import { strings } from "./schemas.ts";
import { ownServer } from "./servers.ts";

const METHODS = new Set(["get", "head", "options", "post", "put", "patch", "delete", "trace"]);

/** Doing it twice leaves the same state as doing it once. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
const REPEATABLE = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** An operation as it stands in the spec. */
export interface OperationNode {
  readonly path: string;
  /** Upper case. */
  readonly method: string;
  readonly node: Node;
  /** The path that it stands below. */
  readonly item: Node;
  /** Those of the path and its own; its own win. */
  readonly parameters: readonly Node[];
}

/** Every operation of the document, in its order. */
export function operationNodes(document: Document): OperationNode[] {
  return children(document, child(document, root(document), "paths")).flatMap(([path, item]) =>
    children(document, item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, node]) => ({
        path,
        method: method.toUpperCase(),
        node,
        item,
        parameters: parametersOf(document, item, node),
      })),
  );
}

/** The operations that have an id: one client method each. */
export function operationModels(document: Document): OperationModel[] {
  const typeNames = new Set(["Client", "Calls"]);
  const operations = operationNodes(document).filter(({ node }) => text(node.value.operationId) !== "");
  const places = freePlaces(operations.map(({ node }) => clientPlace(node)));
  return operations.map((operation, index) =>
    operationModel(document, operation, places[index] ?? [], typeNames),
  );
}

/** @see https://spec.openapis.org/oas/v3.1.0#operation-object */
function operationModel(
  document: Document,
  operation: OperationNode,
  place: readonly string[],
  typeNames: Set<string>,
): OperationModel {
  const { path, method, node, item } = operation;
  // A body that travels whole is the argument `body`, whatever a parameter is called.
  const isWhole = bodyModel(document, node, argumentNames())?.fields === null;
  const nameArgument = argumentNames(isWhole ? ["body"] : []);
  const id = text(node.value.operationId);
  return {
    id,
    place,
    typeName: claim(typeNames, pascalCase(place.join("."))),
    pointer: node.pointer,
    method,
    // What follows a # tells operations of one path apart; it is never sent.
    path: path.replace(/#.*$/s, ""),
    server: ownServer(document, item, node),
    doc: docModel(node),
    parameters: parameterModels(document, operation.parameters, nameArgument),
    body: bodyModel(document, node, nameArgument),
    answers: answerModels(document, node),
    errors: errorModels(document, node),
    security: security(document, node),
    retry: operationExtension(node)?.retry ?? (REPEATABLE.has(method) ? "safe" : "never"),
  };
}

/** A dotted id is a path into the client; any other id stands below its first tag. */
export function clientPlace({ value }: Node): string[] {
  const id = text(value.operationId);
  const tag = strings(value.tags)[0];
  const parts = id.split(".");
  if (parts.length > 1 && parts.every(isIdentifier)) return parts.map(safeKey);
  const method = safeKey(isIdentifier(id) ? id : camelCase(id));
  return tag === undefined ? [method] : [safeKey(camelCase(tag)), method];
}

/** Each place once: what would stand where a group or another method stands already gets a number. */
function freePlaces(places: readonly (readonly string[])[]): string[][] {
  const taken = new Set(
    places.flatMap((place) => place.slice(1).map((_, at) => place.slice(0, at + 1).join("."))),
  );
  return places.map((place) => claim(taken, place.join(".")).split("."));
}

function docModel({ value }: Node): DocModel {
  return {
    summary: text(value.summary),
    description: text(value.description),
    tag: strings(value.tags)[0] ?? "",
    deprecated: value.deprecated === true,
    since: value["x-since"] === undefined ? null : String(value["x-since"]),
    confidence: value["x-confidence"] === undefined ? null : String(value["x-confidence"]),
  };
}

function security(document: Document, { value }: Node): string[][] {
  const alternatives = value.security ?? document.security;
  return Array.isArray(alternatives)
    ? alternatives.filter(isObject).map((schemes) => Object.keys(schemes))
    : [];
}

function parametersOf(document: Document, item: Node, operation: Node): Node[] {
  const all = [item, operation].flatMap((node) => children(document, child(document, node, "parameters")));
  return [...new Map(all.map(([, node]) => [`${node.value.in} ${node.value.name}`, node])).values()];
}
