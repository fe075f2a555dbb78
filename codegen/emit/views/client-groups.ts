import type { ApiModel, OperationModel } from "../../model.ts";
import { camelCase, claim, pascalCase } from "../../names.ts";
import { inputViews } from "./client-inputs.ts";

/** A level of the client: `client.media.folders`. */
interface Group {
  readonly place: readonly string[];
  /** Its key in the group above it. */
  readonly name: string;
  readonly type: string;
  readonly variable: string;
}

/** The client is a tree of groups, printed from the leaves to the root. */
export function groupViews(api: ApiModel) {
  const groups = groupsOf(api.operations);
  return groups.map((group) => ({
    ...group,
    doc: [
      group.place.length === 0 ? `Every operation of ${api.title}.` : `\`client.${group.place.join(".")}\``,
    ],
    methods: api.operations
      .filter(({ place }) => isDirectlyBelow(place, group.place))
      .map((operation) => methodView(operation, api.source)),
    groups: groups.filter(({ place }) => isDirectlyBelow(place, group.place)),
  }));
}

function groupsOf(operations: readonly OperationModel[]): Group[] {
  // The root stands for itself, so that a document without operations has a client too.
  const places = [[], ...operations.flatMap(({ place }) => place.map((_, depth) => place.slice(0, depth)))];
  const distinct = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  const types = new Set<string>();
  const groups = distinct.map((place) => {
    const type = claim(types, place.length === 0 ? "Client" : `${pascalCase(place.join("."))}Client`);
    return { place, name: place.at(-1) ?? "", type, variable: camelCase(type) };
  });
  return groups.sort((a, b) => b.place.length - a.place.length);
}

function methodView(operation: OperationModel, source: string) {
  return {
    name: operation.place.at(-1) ?? "",
    id: operation.id,
    input: `${operation.typeName}Input`,
    output: `${operation.typeName}Output`,
    optional: inputViews(operation).every(({ optional }) => optional),
    doc: documentation(operation, source),
  };
}

function documentation({ doc, errors, pointer }: OperationModel, source: string): string[] {
  const known = [
    ...(doc.since === null ? [] : [`Since ${doc.since}.`]),
    ...(doc.confidence === null ? [] : [`Confidence: ${doc.confidence}.`]),
  ];
  const tags = [
    ...errors.map(({ status, description }) => `@throws ${status}: ${description.split("\n")[0]}`),
    `@see ${source}${pointer}`,
    ...(doc.deprecated ? ["@deprecated"] : []),
  ];
  return [doc.summary, doc.description, known.join(" "), tags.join("\n")];
}

function isDirectlyBelow(place: readonly string[], above: readonly string[]): boolean {
  return place.length === above.length + 1 && above.every((part, index) => place[index] === part);
}
