import { problem } from "../diagnostics.ts";
import { segments } from "../document.ts";
import { adoptInfo } from "./fields.ts";
import { followed } from "./lift.ts";
import {
  below,
  entriesOf,
  isMutable,
  type Mutable,
  pointerOf,
  type Report,
  type Spot,
  TOP,
} from "./mutable.ts";
import { METHODS, operationsOf } from "./walk.ts";

/** Leaves out what is not of the kind that OpenAPI wants in its place, with a word about each. */
export function adoptStructure(document: Mutable, report: Report): void {
  document.openapi = "3.1.1";
  adoptInfo(document);
  document.paths = isMutable(document.paths) ? document.paths : {};
  const paths = new Paths(document, report);
  paths.keepObjects();
  paths.enterReferences();
  paths.rootAll();
  for (const { operation, spot } of operationsOf(document)) adoptOperation(operation, spot, report);
}

class Paths {
  readonly #document: Mutable;
  readonly #paths: Mutable;
  readonly #report: Report;

  constructor(document: Mutable, report: Report) {
    this.#document = document;
    this.#paths = document.paths as Mutable;
    this.#report = report;
  }

  keepObjects(): void {
    for (const [path, item] of Object.entries(this.#paths)) {
      const spot = below(TOP, "paths", path);
      if (path.startsWith("x-")) delete this.#paths[path];
      else keepObject(this.#paths, path, spot, this.#report);
      if (!isMutable(item)) continue;
      if (item.$ref !== undefined && typeof item.$ref !== "string") delete item.$ref;
      for (const method of Object.keys(item).filter((key) => METHODS.has(key)))
        this.#keepOperation(item, method, below(spot, method));
      keepList(item, "parameters", spot, this.#report);
    }
  }

  /** OpenAPI has no references to operations, but whoever writes one means a copy. */
  #keepOperation(item: Mutable, method: string, spot: Spot): void {
    keepObject(item, method, spot, this.#report);
    const operation = item[method];
    if (!isMutable(operation) || operation.$ref === undefined) return;
    const { $ref, ...beside } = operation;
    const target = followed(this.#document, { $ref }, 0);
    if (isMutable(target) && target.$ref === undefined) {
      item[method] = { ...structuredClone(target), ...beside };
      return;
    }
    const said = `nothing stands at ${$ref}: ${method} is left out`;
    this.#report(problem("node-malformed", pointerOf(spot), said));
    delete item[method];
  }

  /** A path that is described elsewhere becomes a copy: each of its operations is one of its own. */
  enterReferences(): void {
    for (const [path, item] of entriesOf(this.#paths, TOP)) {
      if (typeof item.$ref !== "string") continue;
      const target = segments(item.$ref).reduce<unknown>(
        (value, key) => (isMutable(value) ? value[key] : undefined),
        this.#document,
      );
      const { $ref: _, ...beside } = item;
      if (isMutable(target)) this.#paths[path] = { ...structuredClone(target), ...beside };
    }
  }

  /** A path begins with a slash, whoever writes it without. */
  rootAll(): void {
    for (const [path, item] of entriesOf(this.#paths, TOP)) {
      if (path.startsWith("/")) continue;
      delete this.#paths[path];
      this.#paths[`/${path}`] = item;
    }
  }
}

function adoptOperation(operation: Mutable, spot: Spot, report: Report): void {
  keepList(operation, "parameters", spot, report);
  keepObject(operation, "requestBody", below(spot, "requestBody"), report);
  keepObject(operation, "responses", below(spot, "responses"), report);
  const responses = isMutable(operation.responses) ? operation.responses : {};
  for (const status of Object.keys(responses)) {
    if (status.startsWith("x-")) delete responses[status];
    else keepObject(responses, status, below(spot, "responses", status), report);
  }
  for (const message of [operation.requestBody, ...Object.values(responses)]) keepContent(message);
  operation.responses = responses;
  operation.tags = Array.isArray(operation.tags)
    ? operation.tags.filter((tag) => typeof tag === "string")
    : [];
  if ((operation.tags as unknown[]).length === 0) delete operation.tags;
}

/** A media type about which nothing is said is one all the same. */
function keepContent(message: unknown): void {
  if (!isMutable(message) || message.content === undefined) return;
  if (!isMutable(message.content)) return void delete message.content;
  for (const [type, media] of Object.entries(message.content))
    if (!isMutable(media)) message.content[type] = {};
}

function keepObject(holder: Mutable, key: string, spot: Spot, report: Report): void {
  if (holder[key] === undefined || isMutable(holder[key])) return;
  report(problem("node-malformed", pointerOf(spot), `${key} is no object: it is left out`));
  delete holder[key];
}

function keepList(holder: Mutable, key: string, spot: Spot, report: Report): void {
  const list = holder[key];
  if (list === undefined) return;
  const kept = Array.isArray(list) ? list.filter(isMutable) : [];
  if (!Array.isArray(list) || kept.length < list.length)
    report(
      problem(
        "node-malformed",
        pointerOf(below(spot, key)),
        `${key} is no list of objects: what is none is left out`,
      ),
    );
  holder[key] = kept;
}
