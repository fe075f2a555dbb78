import { writableMediaType } from "../model/bodies.ts";
import { reachable } from "../model/components.ts";
import type { Schema } from "../model.ts";
import { isMutable, itemsOf, type Mutable, pointerOf, TOP, targetOf } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/**
 * Bytes travel as a whole body or as a part of a multipart form. What is called bytes anywhere else (in JSON, in a
 * query) is a text: a file would be lost there.
 */
export function adoptBytes(document: Mutable): void {
  const parts: unknown[] = [];
  const texts: unknown[] = [];
  for (const { item, operation } of operationsOf(document)) {
    for (const holder of [item, operation]) {
      texts.push(...itemsOf(holder.parameters, TOP).map(([parameter]) => targetOf(document, parameter)));
    }
    const body = targetOf(document, operation.requestBody);
    const type = writableMediaType({ pointer: pointerOf(TOP), value: body });
    const media = isMutable(body.content) && type !== null ? body.content[type] : undefined;
    (/json\b|urlencoded\b/i.test(type ?? "") ? texts : parts).push(media);
  }
  const components = isMutable(document.components) ? document.components : {};
  const schemas = new Map(Object.entries((components.schemas ?? {}) as { [name: string]: Schema }));
  const kept = reachable(schemas, parts);
  const others = [...reachable(schemas, texts)].filter((name) => !kept.has(name));
  for (const value of [...texts, ...others.map((name) => schemas.get(name))]) toTexts(value);
}

/** Values, of which no schema is one. */
const VALUES = new Set(["default", "enum", "const", "example", "examples"]);

function toTexts(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) toTexts(item);
  if (!isMutable(value)) return;
  if (value.format === "binary") delete value.format;
  if (value.contentMediaType === "application/octet-stream" && value.contentEncoding === undefined)
    delete value.contentMediaType;
  for (const [key, part] of Object.entries(value)) if (!VALUES.has(key)) toTexts(part);
}
