import { isObject } from "../../document.ts";
import type { Schema } from "../../model.ts";
import { placesIn } from "../schemas.ts";
import { found, type ToolRule } from "./rule.ts";

const LIST = "clients refuse the whole list for it";

/** Schemas of either direction, and what is promised of results: one bad schema costs the whole list in some clients. */
export const outputs: readonly ToolRule[] = [
  (tool) => {
    const { outputSchema } = tool;
    const said =
      outputSchema === undefined || outputSchema.type === "object"
        ? []
        : ["the root of its result is no object"];
    return found(tool, "error", "result-object", said, `make it type: object; ${LIST}`);
  },
  (tool) => {
    const said = placesIn(tool.outputSchema ?? {}).flatMap(({ path, schema }) =>
      typeof schema === "boolean" ? [`${path} of its result is ${schema} instead of a schema`] : [],
    );
    return found(tool, "error", "result-boolean", said, `write {} for anything; ${LIST}`);
  },
  (tool) => {
    const said = each(tool.outputSchema).flatMap(({ path, schema }) =>
      ["format", "pattern", "minLength", "maxLength", "prefixItems"]
        .filter((keyword) => keyword in schema)
        .map((keyword) => `${path || "the root"} of its result has ${keyword}`),
    );
    return found(
      tool,
      "warning",
      "result-strict",
      said,
      "leave it out: an answer that differs would be thrown away",
    );
  },
  (tool) => {
    const closed = each(tool.outputSchema).filter(({ schema }) => schema.additionalProperties === false);
    const said = closed.map(({ path }) => `${path || "the root"} of its result admits no further properties`);
    return found(tool, "warning", "result-closed", said, "leave it open: APIs add fields");
  },
  (tool) => {
    const said = both(tool).flatMap(({ root, schema }) => {
      if (typeof schema.$ref !== "string") return [];
      const name = /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1];
      const definitions = isObject(root.$defs) ? root.$defs : {};
      return name !== undefined && Object.hasOwn(definitions, name)
        ? []
        : [`nothing stands at ${schema.$ref}`];
    });
    return found(tool, "error", "reference", said, `refer to its own $defs; ${LIST}`);
  },
  (tool) => {
    const said = both(tool).some(({ schema }) => typeof schema.$ref === "string") ? ["it uses $ref"] : [];
    return found(
      tool,
      "warning",
      "reference-used",
      said,
      "write the schema out where it does not contain itself: some hosts follow none",
    );
  },
  (tool) => {
    const said = both(tool).flatMap(({ path, schema }) =>
      typeof schema.pattern === "string" && !isPattern(schema.pattern)
        ? [`${path} has the pattern ${schema.pattern}`]
        : [],
    );
    return found(
      tool,
      "error",
      "pattern",
      said,
      `write an ECMAScript pattern that holds with the flag u; ${LIST}`,
    );
  },
  (tool) => {
    const said = both(tool).flatMap(({ path, schema }) =>
      ["exclusiveMinimum", "exclusiveMaximum"]
        .filter((keyword) => typeof schema[keyword] === "boolean")
        .map((keyword) => `${path} has a boolean ${keyword}`),
    );
    return found(
      tool,
      "error",
      "bound-boolean",
      said,
      `write the bound itself, as since OpenAPI 3.1; ${LIST}`,
    );
  },
];

interface Place {
  readonly path: string;
  readonly root: Schema;
  readonly schema: Schema;
}

function both({ inputSchema, outputSchema }: { inputSchema: Schema; outputSchema?: Schema }): Place[] {
  return [...each(inputSchema), ...each(outputSchema)];
}

function each(root: Schema = {}): Place[] {
  return placesIn(root).flatMap(({ path, schema }) => (isObject(schema) ? [{ path, root, schema }] : []));
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
