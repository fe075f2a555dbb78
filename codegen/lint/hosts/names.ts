import { isObject } from "../../document.ts";
import { HINTS } from "../dimensions/behaviour.ts";
import { mentions } from "../examine.ts";
import { wordsOf } from "../words.ts";
import { found, type ToolRule } from "./rule.ts";

/** What every host takes; a server's own name goes in front of it within 60 to 64 characters. */
const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const LONGEST = 48;

/** Names, titles and hints. */
export const names: readonly ToolRule[] = [
  (tool) => {
    const said = NAME.test(tool.name) ? [] : [`the name is not of ${NAME.source}`];
    return found(tool, "error", "name-form", said, "use letters, digits, _ and -");
  },
  (tool) => {
    const said = tool.name.length > LONGEST ? [`the name has ${tool.name.length} characters`] : [];
    return found(
      tool,
      "warning",
      "name-long",
      said,
      `keep to ${LONGEST}: hosts put the server's name in front`,
    );
  },
  (tool, { tools }) => {
    const isTaken = tools.find(({ name }) => name === tool.name) !== tool;
    return found(tool, "error", "name-taken", isTaken ? ["another tool has that name"] : [], "rename one");
  },
  (tool) => {
    const said = tool.title === undefined || tool.title === "" ? ["it has no title"] : [];
    return found(tool, "warning", "title-missing", said, "give it one; directories of servers want it");
  },
  (tool) => {
    const missing = HINTS.filter((hint) => typeof tool.annotations?.[hint] !== "boolean");
    const said = missing.length === 0 ? [] : [`${missing.join(", ")} not said`];
    return found(
      tool,
      "warning",
      "hints-missing",
      said,
      "say all four: left out, the worst is taken for true",
    );
  },
  (tool) => {
    const { properties } = tool.inputSchema;
    const { type, enum: values } = (
      isObject(properties) && isObject(properties.method) ? properties.method : {}
    ) as {
      type?: unknown;
      enum?: unknown;
    };
    const verbs =
      Array.isArray(values) && values.some((value) => /^(get|post|put|patch|delete)$/i.test(String(value)));
    const said =
      verbs || (type === "string" && values === undefined) ? ["`method` makes it do anything"] : [];
    return found(
      tool,
      "warning",
      "catch-all",
      said,
      "make a tool of each, so that reads and writes are apart",
    );
  },
  (tool, { tools }) => {
    const prefix = sharedPrefix(tools.map(({ name }) => name));
    const words = (tool.description ?? "").match(/\b[a-z]\w*_\w+\b/g) ?? [];
    const strange =
      prefix === "" ? [] : words.filter((word) => word.startsWith(prefix) && !word.endsWith("_"));
    const unknown = [...new Set(strange)].filter((word) => !tools.some(({ name }) => mentions(word, name)));
    const said = unknown.map((word) => `the description names ${word}, which is no tool`);
    return found(tool, "error", "tool-unknown", said, "correct the name: a model will call it");
  },
];

/** `shop_` of `shop_list_items` and `shop_get_item`; empty when there is none. */
function sharedPrefix(list: readonly string[]): string {
  const [first = ""] = list;
  const word = wordsOf(first)[0] ?? "";
  const prefix = `${word}_`;
  return list.length > 1 && list.every((name) => name.startsWith(prefix)) ? prefix : "";
}
