import { problem } from "../diagnostics.ts";
import { follow } from "../document.ts";
import { writableMediaType } from "../model/bodies.ts";
import { below, isMutable, type Mutable, pointerOf, type Report, type Spot, TOP } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/**
 * Gives every body a form in which it can be sent, and leaves out the operations that need one that cannot be: XML is
 * text that the caller writes, other types are bytes.
 */
export function adoptBodies(document: Mutable, report: Report): void {
  for (const { item, method, operation, spot } of operationsOf(document)) {
    if (!isMutable(operation.requestBody)) continue;
    const at = below(spot, "requestBody");
    const body = (follow(document, { pointer: "#", value: operation.requestBody })?.value ?? {}) as Mutable;
    const verdict = fit(body, at, report);
    if (verdict === "sendable") continue;
    delete operation.requestBody;
    if (body.required !== true) continue;
    report(
      problem(
        "operation-left-out",
        pointerOf(spot),
        `${method.toUpperCase()} needs a body that cannot be written`,
      ),
    );
    delete item[method];
  }
}

function fit(body: Mutable, spot: Spot, report: Report): "sendable" | "left out" {
  const content = isMutable(body.content) ? body.content : {};
  const best = writableMediaType({ pointer: pointerOf(TOP), value: body });
  if (best !== null) {
    if (/^application\/octet-stream\b/i.test(best)) asBytes(content[best]);
    return "sendable";
  }
  const [type, media] = Object.entries(content)[0] ?? [];
  if (type === undefined || !isMutable(media)) return "left out";
  const place = pointerOf(below(spot, "content", type));
  if (type.startsWith("multipart/")) {
    report(problem("media-type-unsupported", place, `a body of ${type} cannot be written`));
    return "left out";
  }
  if (type.includes("*")) return renamed(content, type, "application/json", media);
  report(problem("body-opaque", place, `a body of ${type} is sent as it is given`));
  if (/[/+]xml\b/i.test(type))
    content[type] = { schema: { type: "string", description: `A document of type ${type}.` } };
  else content[type] = { schema: { type: "string", format: "binary" } };
  return "sendable";
}

/** Text of no format where the type says bytes: version 3.0 had other words for it. */
function asBytes(media: unknown): void {
  const schema = isMutable(media) ? media.schema : undefined;
  if (!isMutable(schema) || schema.type !== "string") return;
  const said = ["format", "contentEncoding", "contentMediaType", "enum", "const", "pattern"];
  if (said.every((keyword) => schema[keyword] === undefined)) schema.format = "binary";
}

/** Any type will do, so that it is the one that can be described. */
function renamed(content: Mutable, from: string, to: string, media: Mutable): "sendable" {
  delete content[from];
  content[to] = media;
  return "sendable";
}
