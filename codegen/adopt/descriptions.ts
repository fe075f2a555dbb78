import { follow, type Node } from "../document.ts";
import { describe, objectProperties } from "../model/schemas.ts";
import { words } from "../names.ts";
import { entriesOf, isMutable, itemsOf, type Mutable, TOP } from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** Says of every argument at least what its name says: a model reads descriptions before names. */
export function adoptDescriptions(document: Mutable): void {
  for (const { item, operation } of operationsOf(document)) {
    for (const [written] of [...itemsOf(item.parameters, TOP), ...itemsOf(operation.parameters, TOP)]) {
      const parameter = target(document, written);
      const schema = isMutable(parameter.schema) ? parameter.schema : {};
      if (parameter.description || describe(document, { pointer: "#", value: schema }) !== "") continue;
      parameter.description = sentence(String(parameter.name));
    }
    if (isMutable(operation.requestBody)) describeBody(document, target(document, operation.requestBody));
  }
}

function describeBody(document: Mutable, body: Mutable): void {
  for (const [, media] of entriesOf(body.content, TOP)) {
    const schema: Node = { pointer: "#", value: isMutable(media.schema) ? media.schema : {} };
    for (const { name, node } of objectProperties(document, schema) ?? []) {
      if (describe(document, node) === "") (node.value as Mutable).description = sentence(name);
    }
  }
}

function target(document: Mutable, written: Mutable): Mutable {
  return (follow(document, { pointer: "#", value: written })?.value as Mutable) ?? written;
}

/** `per_page`: `Per page.` */
function sentence(name: string): string {
  const text = words(name).join(" ").toLowerCase() || name;
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
