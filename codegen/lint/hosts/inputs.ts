import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";
import type { ListedTool } from "../listed-tool.ts";
import { type Place, placesIn, propertiesIn } from "../schemas.ts";
import { found, type ToolRule } from "./rule.ts";

const KEY = /^[a-zA-Z0-9_.-]{1,64}$/;

/** More nesting than this is refused where tools are called in a strict mode. */
const DEEPEST = 10;

/** What some host has stumbled over. */
const STRANGE = /^(nullable|discriminator|xml|example|externalDocs|x-.*)$/;

/** What a model sends. */
export const inputs: readonly ToolRule[] = [
  (tool) => {
    const { type } = tool.inputSchema;
    const said =
      type === "object" ? [] : [`the root of its arguments is ${JSON.stringify(type) ?? "of no type"}`];
    return found(
      tool,
      "error",
      "root-object",
      said,
      "make it type: object; the whole list is refused otherwise",
    );
  },
  (tool) => {
    const unions = ["oneOf", "anyOf", "allOf", "$ref", "not"].filter(
      (keyword) => keyword in tool.inputSchema,
    );
    const said = unions.map((keyword) => `${keyword} stands at the root of its arguments`);
    return found(tool, "error", "root-union", said, "move the choice into a property");
  },
  (tool) => {
    const strange = propertiesIn(tool.inputSchema).filter(
      ([path]) => !KEY.test(path.split(/\.(?=[^.]*$)/).at(-1) ?? ""),
    );
    const said = strange.map(([path]) => `the key ${path} is not of ${KEY.source}`);
    return found(tool, "error", "key-form", said, "give it another with x-mcp.name");
  },
  (tool) => {
    const bare = propertiesIn(tool.inputSchema).filter(
      ([, { description }]) => typeof description !== "string",
    );
    const said = bare.map(([path]) => `${path} has no description`);
    return found(tool, "warning", "undescribed", said, "describe it");
  },
  (tool) => {
    const said =
      tool.inputSchema.additionalProperties === false
        ? []
        : ["arguments that it does not know are not refused"];
    return found(
      tool,
      "warning",
      "root-open",
      said,
      "set additionalProperties: false, so that a slip is told",
    );
  },
  (tool) => {
    const deepest = Math.max(...placesIn(tool.inputSchema).map(({ depth }) => depth));
    const said = deepest > DEEPEST ? [`its arguments are ${deepest} levels deep`] : [];
    return found(tool, "warning", "depth", said, `keep to ${DEEPEST}; flatten what a model has to write`);
  },
  (tool) => {
    const lists = schemas(tool.inputSchema).filter(({ schema }) => Array.isArray(schema.type));
    const said = lists.map(({ path }) => `${path || "the root"} has a list of types`);
    return found(
      tool,
      "warning",
      "type-list",
      said,
      "write anyOf, or leave the property out where it may be null",
    );
  },
  (tool) => strangeKeywords(tool),
];

function strangeKeywords(tool: ListedTool) {
  const said = schemas(tool.inputSchema).flatMap(({ path, schema }) =>
    Object.keys(schema)
      .filter((keyword) => STRANGE.test(keyword))
      .map((keyword) => `${path || "the root"} has ${keyword}, which is no JSON Schema`),
  );
  return found(tool, "warning", "keyword", said, "leave it out of what is listed");
}

function schemas(schema: Schema): (Place & { readonly schema: Schema })[] {
  return placesIn(schema).flatMap((place) =>
    isObject(place.schema) ? [{ ...place, schema: place.schema }] : [],
  );
}
