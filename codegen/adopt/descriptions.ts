import { type Document, follow, join, type Node, valueAt } from "../document.ts";
import { objectProperties } from "../model/properties.ts";
import { describe } from "../model/schemas.ts";
import { words } from "../names.ts";
import { below, entriesOf, isMutable, itemsOf, type Mutable, pointerOf, TOP } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** Says of every argument at least what its name says: a model reads descriptions before names. */
export function adoptDescriptions(document: Mutable): void {
  for (const { item, operation, spot } of operationsOf(document)) {
    for (const [written] of [...itemsOf(item.parameters, TOP), ...itemsOf(operation.parameters, TOP)]) {
      const parameter = (follow(document, { pointer: "#", value: written })?.value as Mutable) ?? written;
      const schema = isMutable(parameter.schema) ? parameter.schema : {};
      if (parameter.description || describe(document, { pointer: "#", value: schema }) !== "") continue;
      parameter.description = sentence(String(parameter.name));
    }
    const { requestBody } = operation;
    if (!isMutable(requestBody)) continue;
    const body = { pointer: pointerOf(below(spot, "requestBody")), value: requestBody };
    describeBody(document, follow(document, body) ?? body);
  }
}

function describeBody(document: Document, body: Node): void {
  for (const [type, media] of entriesOf(body.value.content, TOP)) {
    if (!isMutable(media.schema)) continue;
    const schema = { pointer: join(body.pointer, "content", type, "schema"), value: media.schema };
    for (const { name, node } of objectProperties(document, schema) ?? []) {
      if (describe(document, node) !== "") continue;
      // Of a property that several parts have, the last one stands where it points to.
      const written = valueAt(document, node.pointer);
      if (isMutable(written)) written.description = sentence(name);
    }
  }
}

/** `per_page`: `Per page.` */
function sentence(name: string): string {
  const text = words(name).join(" ").toLowerCase() || name;
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
