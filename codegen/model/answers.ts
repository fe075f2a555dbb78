import { child, children, type Document, isObject, type Node, text } from "../document.ts";
import type { AnswerModel, ErrorModel, Schema } from "../model.ts";

/** The documented answers of the 2xx class; an operation that documents none answers with nothing in particular. */
export function answerModels(document: Document, operation: Node): AnswerModel[] {
  const responses = children(document, child(document, operation, "responses"));
  const good = responses.filter(([key]) => /^2/.test(key));
  const chosen = good.length > 0 ? good : responses.filter(([key]) => key === "default");
  const answers = chosen.flatMap(([key, node]) => responseAnswers(key, node));
  return answers.length > 0 ? answers : [EMPTY];
}

const EMPTY: AnswerModel = { status: "2XX", key: "2XX", kind: "empty", mediaType: null, schema: null };

/** The documented answers of all other classes. */
export function errorModels(document: Document, operation: Node): ErrorModel[] {
  return children(document, child(document, operation, "responses"))
    .filter(([status]) => !/^2/.test(status))
    .map(([status, node]) => ({ status, description: text(node.value.description) }));
}

/**
 * What a response may carry, JSON first: one answer for each kind of body.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#response-object
 */
function responseAnswers(key: string, response: Node): AnswerModel[] {
  const status = key === "default" ? "2XX" : key;
  const content = isObject(response.value.content) ? response.value.content : {};
  // The first media type of a kind is the one that is asked for.
  const byKind = new Map(
    Object.keys(content)
      .toReversed()
      .map((mediaType) => [kindOf(mediaType), mediaType]),
  );
  if (byKind.size === 0) return [{ ...EMPTY, status, key }];
  return (["json", "text", "binary"] as const).flatMap((kind) => {
    const mediaType = byKind.get(kind);
    if (mediaType === undefined) return [];
    return [{ status, key, kind, mediaType, schema: kind === "json" ? schemaOf(content[mediaType]) : null }];
  });
}

function schemaOf(media: unknown): Schema {
  return isObject(media) && isObject(media.schema) ? media.schema : {};
}

function kindOf(mediaType: string): AnswerModel["kind"] {
  if (isJsonType(mediaType)) return "json";
  return /^text\//i.test(mediaType) ? "text" : "binary";
}

export function isJsonType(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/i.test(mediaType);
}
