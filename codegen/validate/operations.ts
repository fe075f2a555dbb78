import { type Problem, problem } from "../diagnostics.ts";
import { child, children, isObject, join, text } from "../document.ts";
import { writableMediaType } from "../model/bodies.ts";
import { operationNodes } from "../model/operations.ts";
import { objectProperties } from "../model/properties.ts";
import { describe } from "../model/schemas.ts";
import type { Subject } from "./rule.ts";

const LONGEST_SUMMARY = 80;

/** Each operation has an id, and no other has the same: it names the client's method. */
export function* operationIds({ document }: Subject): Generator<Problem> {
  const seen = new Set<string>();
  for (const { node, method, path } of operationNodes(document)) {
    const id = text(node.value.operationId);
    if (id === "") {
      yield problem("operation-id-missing", node.pointer, `${method} ${path} has no operationId`);
    } else if (seen.has(id)) {
      yield problem(
        "operation-id-duplicate",
        join(node.pointer, "operationId"),
        `another operation is called ${id} too`,
      );
    }
    seen.add(id);
  }
}

/** A summary is one short line: it stands in lists, titles and editors. */
export function* summaries({ document }: Subject): Generator<Problem> {
  for (const { node, method, path } of operationNodes(document)) {
    const summary = text(node.value.summary);
    const pointer = join(node.pointer, "summary");
    if (summary === "") {
      yield problem("summary-missing", node.pointer, `${method} ${path} has no summary`);
    }
    if (summary.length > LONGEST_SUMMARY) {
      yield problem(
        "summary-long",
        pointer,
        `the summary has ${summary.length} characters, at most ${LONGEST_SUMMARY} fit`,
      );
    }
    if (summary.endsWith(".")) {
      yield problem("summary-full-stop", pointer, "the summary ends in a full stop");
    }
  }
}

/** What a caller sends is described, to the last property of the body. */
export function* requestProperties({ document }: Subject): Generator<Problem> {
  for (const { node } of operationNodes(document)) {
    for (const [, media] of children(document, child(document, node, "requestBody", "content"))) {
      const schema = {
        pointer: join(media.pointer, "schema"),
        value: isObject(media.value.schema) ? media.value.schema : {},
      };
      for (const { name, node: property } of objectProperties(document, schema) ?? []) {
        if (describe(document, property) !== "") continue;
        yield problem("property-undescribed", property.pointer, `the property ${name} has no description`);
      }
    }
  }
}

/** A body must come in a media type that the client can write. */
export function* bodyMediaTypes({ document }: Subject): Generator<Problem> {
  for (const { node } of operationNodes(document)) {
    const body = child(document, node, "requestBody");
    if (body === null || writableMediaType(body) !== null) continue;
    const offered =
      Object.keys(isObject(body.value.content) ? body.value.content : {}).join(", ") || "no media type";
    yield problem("media-type-unsupported", body.pointer, `a body of ${offered} cannot be written`);
  }
}

/** A client over MCP has no address that the API could call. */
export function* callbacks({ document }: Subject): Generator<Problem> {
  for (const { node } of operationNodes(document)) {
    if (node.value.callbacks === undefined) continue;
    yield problem(
      "callbacks-unsupported",
      join(node.pointer, "callbacks"),
      "callbacks are left out of everything that is generated",
    );
  }
}
