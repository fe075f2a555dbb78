import { problem } from "../diagnostics.ts";
import { type OperationExtension, operationExtension } from "../model/extensions.ts";
import { words } from "../names.ts";
import { toolNames } from "./ids.ts";
import {
  below,
  isMutable,
  itemsOf,
  type Mutable,
  pointerOf,
  type Report,
  type Spot,
  TOP,
} from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** Which operations become tools: all, those that an `x-mcp` marks, or none. */
export type Expose = "all" | "tagged" | "none";

const LONGEST_TITLE = 80;
const LONGEST_DESCRIPTION = 1_000;
const OTHER = "other";

/** Says in our own words (`x-mcp`) what becomes a tool and how: what the document says of that itself is kept. */
export function adoptTools(document: Mutable, expose: Expose, report: Report): void {
  const marked = [...operationsOf(document)].map((found) => ({
    ...found,
    mark: markOf(found.operation, found.spot, report),
  }));
  const exposed = marked.filter(
    ({ mark }) => mark !== false && (expose === "all" || (expose === "tagged" && mark !== null)),
  );
  const own = new Set(exposed.flatMap(({ mark }) => ownName(mark) ?? []));
  const names = toolNames(exposed.map(({ operation }) => String(operation.operationId)));
  for (const { operation } of marked) delete operation["x-mcp"];
  const taken = new Set(own);
  for (const { operation, mark, method, path } of exposed) {
    const id = String(operation.operationId);
    const wanted = ownName(mark) ?? names.get(id) ?? id;
    const tool =
      ownName(mark) === null && taken.has(wanted)
        ? (toolNames([`${id} `, wanted]).get(`${id} `) ?? id)
        : wanted;
    taken.add(tool);
    operation["x-mcp"] = { ...texts(operation, `${method.toUpperCase()} ${path}`), ...extended(mark), tool };
  }
  declareToolsets(
    document,
    exposed.map(({ operation }) => operation),
  );
}

/** What an operation says of itself: nothing (null), that it is no tool (false), or how. */
type Mark = OperationExtension | false | null;

function markOf(operation: Mutable, spot: Spot, report: Report): Mark {
  const written = operation["x-mcp"];
  if (written === undefined) return null;
  if (written === true) return {};
  if (written === false || (isMutable(written) && written.enabled === false)) return false;
  const understood = operationExtension({ pointer: pointerOf(spot), value: operation });
  if (understood === null) {
    report(
      problem(
        "x-mcp-invalid",
        pointerOf(below(spot, "x-mcp")),
        "this x-mcp is none of ours: it only marks the operation",
      ),
    );
    return {};
  }
  const { input: _, output: _o, ...rest } = understood;
  return rest.tool === false ? false : rest;
}

function ownName(mark: Mark): string | null {
  const name = mark === null || mark === false ? undefined : mark.tool;
  return typeof name === "string" && /^[a-z][a-z0-9_]{0,47}$/.test(name) ? name : null;
}

function extended(mark: Mark): Partial<OperationExtension> {
  if (mark === null || mark === false) return {};
  const { tool: _, toolset: _t, ...rest } = mark;
  return rest;
}

function texts(operation: Mutable, route: string) {
  const summary = oneLine(operation.summary);
  const description = typeof operation.description === "string" ? operation.description.trim() : "";
  const title = (summary || sentence(words(String(operation.operationId)).join(" ")) || route).replace(
    /\.$/,
    "",
  );
  return {
    title: cut(title, LONGEST_TITLE),
    description: cut(description || summary || `${title} (${route}).`, LONGEST_DESCRIPTION),
    toolset: toolsetName(firstTag(operation)),
  };
}

function declareToolsets(document: Mutable, operations: readonly Mutable[]): void {
  const described = new Map(
    itemsOf(document.tags, TOP).map(([tag]) => [String(tag.name), oneLine(tag.description)]),
  );
  const sets = new Map(
    operations.map((operation) => {
      const tag = firstTag(operation);
      return [toolsetName(tag), cut(described.get(tag) || `Operations of ${tag || "no tag"}.`, 200)];
    }),
  );
  const toolsets = Object.fromEntries(
    [...sets].map(([name, description]) => [name, { description, default: true }]),
  );
  const info = document.info as Mutable;
  document["x-mcp"] = {
    instructions: cut(oneLine(info.description) || String(info.title), 500),
    toolsets,
    outputs: "open",
  };
}

function firstTag(operation: Mutable): string {
  return String((operation.tags as unknown[] | undefined)?.[0] ?? "");
}

/** A tag as it is typed on a command line. `default` and `all` mean something else there. */
function toolsetName(tag: string): string {
  const name = words(tag).join("-").toLowerCase() || OTHER;
  return name === "default" || name === "all" ? `${name}-tag` : name;
}

function sentence(text: string): string {
  return text === "" ? text : text[0]?.toUpperCase() + text.slice(1).toLowerCase();
}

function oneLine(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : "";
}

/** Cut at a word, with a sign that something is missing. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, "")}…`;
}
