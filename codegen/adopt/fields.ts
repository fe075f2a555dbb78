import { problem } from "../diagnostics.ts";
import { below, isMutable, type Mutable, pointerOf, type Report, type Spot } from "./mutable.ts";
import { eachNode, type NodeKind } from "./walk.ts";

type Form = "string" | "boolean" | "object" | "list";

const SAID = {
  $ref: "string",
  description: "string",
  summary: "string",
  title: "string",
  deprecated: "boolean",
} as const;

/** The forms of the fields that anything here or in a library reads. */
const FIELDS: Readonly<Record<NodeKind, Readonly<Record<string, Form>>>> = {
  operation: {
    ...SAID,
    operationId: "string",
    security: "list",
    callbacks: "object",
    externalDocs: "object",
  },
  carrier: {
    ...{ ...SAID, name: "string", in: "string", required: "boolean", style: "string", explode: "boolean" },
    ...{ allowReserved: "boolean", content: "object", examples: "object" },
  },
  message: { ...SAID, required: "boolean", content: "object", headers: "object" },
  media: { encoding: "object", examples: "object" },
  schema: {
    ...{ ...SAID, format: "string", readOnly: "boolean", writeOnly: "boolean", discriminator: "object" },
    ...{ contentMediaType: "string", contentEncoding: "string" },
  },
};

/** Parts of a document that nothing is generated of; whatever is wrong in them is nobody's business. */
const UNREAD = ["callbacks", "examples", "links", "mediaTypes"];

/** Leaves out fields that are not of the form that OpenAPI gives them, so that the libraries may rely on it. */
export function adoptFields(document: Mutable, report: Report): void {
  if (document.webhooks !== undefined) {
    report(
      problem("callbacks-unsupported", "#/webhooks", "webhooks are left out of everything that is generated"),
    );
    delete document.webhooks;
  }
  const components = isMutable(document.components) ? document.components : {};
  for (const kind of UNREAD) delete components[kind];
  for (const [kind, entries] of Object.entries(components)) keepMap(components, kind, entries);
  document.components = components;
  for (const key of ["tags", "servers"]) {
    if (document[key] !== undefined) document[key] = listOf(document[key]).filter(isMutable);
  }
  eachNode(document, (kind, node, spot) => fit(node, FIELDS[kind], spot, report));
}

function keepMap(components: Mutable, kind: string, entries: unknown): void {
  if (kind.startsWith("x-") || !isMutable(entries)) return void delete components[kind];
  if (kind === "schemas") return;
  for (const [name, entry] of Object.entries(entries)) if (!isMutable(entry)) delete entries[name];
}

function fit(node: Mutable, fields: Readonly<Record<string, Form>>, spot: Spot, report: Report): void {
  for (const key of ["links", "xml"]) delete node[key];
  for (const [name, form] of Object.entries(fields)) {
    const value = node[name];
    if (value === undefined || hasForm(value, form)) continue;
    if (form === "string" && typeof value === "number" && name !== "$ref") node[name] = String(value);
    else {
      if (value !== null)
        report(
          problem("node-malformed", pointerOf(below(spot, name)), `${name} is no ${form}: it is left out`),
        );
      delete node[name];
    }
  }
}

function hasForm(value: unknown, form: Form): boolean {
  if (form === "list") return Array.isArray(value);
  return form === "object" ? isMutable(value) : typeof value === form;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The document's own words. */
export function adoptInfo(document: Mutable): void {
  const { title, version, description } = isMutable(document.info) ? document.info : {};
  document.info = {
    title: words(title) || "API",
    version: words(version) || "0",
    ...(words(description) === "" ? {} : { description: words(description) }),
  };
}

function words(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
