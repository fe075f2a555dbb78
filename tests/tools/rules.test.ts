import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { connect } from "../e2e/session.ts";

const [all, standard] = await Promise.all([
  connect({}, "--api", "mixpost,agent-social", "--toolsets", "all"),
  connect({}),
]);
after(() => Promise.all([all.close(), standard.close()]));

describe("what assistants demand of tools", () => {
  it("the ones that are on by default cost less than 6,000 tokens, at four bytes each", () => {
    const bytes = Buffer.byteLength(JSON.stringify({ tools: standard.tools }));
    assert.ok(bytes < 24_000, `${bytes} bytes`);
  });

  it("the 20 names that are a promise are among them", () => {
    const names = new Set(standard.tools.map(({ name }) => name));
    for (const name of promised) assert.ok(names.has(`mixpost_${name}`), name);
  });

  it("every name is there once", () => {
    const names = all.tools.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });

  for (const tool of all.tools) {
    it(tool.name, () => {
      for (const [rule, holds] of Object.entries(rules)) assert.ok(holds(tool), rule);
    });
  }
});

const promised = [
  "list_accounts get_account",
  "create_post update_post approve_post get_post list_posts delete_post delete_multiple_posts schedule_post",
  "add_post_to_queue list_media get_media update_media delete_media",
  "list_tags get_tag create_tag update_tag delete_tag",
].flatMap((names) => names.split(" "));

/** A JSON Schema, seen as a tree. */
type Schema = Record<string, unknown>;

/** Why a host would reject a tool, drop it, or show it badly. */
const rules: Readonly<Record<string, (tool: Tool) => boolean>> = {
  "the name fits every host": ({ name }) => /^[a-z][a-z0-9_]*$/.test(name) && name.length <= 48,
  "it has a title": ({ title = "" }) => /^[A-Z]/.test(title) && title.length <= 60,
  "it has all four hints": ({ annotations = {} }) =>
    [
      annotations.readOnlyHint,
      annotations.destructiveHint,
      annotations.idempotentHint,
      annotations.openWorldHint,
    ].every((hint) => typeof hint === "boolean"),
  "what reads destroys nothing": ({ annotations }) =>
    !(annotations?.readOnlyHint && annotations.destructiveHint),
  "the description is of a length that is read": ({ description = "" }) => {
    const words = description.split(/\s+/).length;
    return words >= 35 && words <= 90;
  },
  "it says when to use it and what comes back": ({ description = "" }) =>
    /\bUse\b/.test(description) && /\bReturns?\b/.test(description),
  "the arguments are a closed object without a union at the root": ({ inputSchema }) =>
    inputSchema.type === "object" &&
    inputSchema.additionalProperties === false &&
    ["oneOf", "anyOf", "allOf", "$ref"].every((key) => !(key in inputSchema)),
  "argument names are ones that every host takes": ({ inputSchema }) =>
    propertiesIn(inputSchema).every(([name]) => /^[a-zA-Z0-9_.-]{1,64}$/.test(name)),
  "every argument is described, at every depth": ({ inputSchema }) =>
    propertiesIn(inputSchema).every(
      ([, { description = "" }]) => typeof description === "string" && description !== "",
    ),
  "no keyword that a host stumbles over": ({ inputSchema, outputSchema = {} }) =>
    [...schemasIn(inputSchema), ...schemasIn(outputSchema)].every(
      (schema) =>
        !Array.isArray(schema.type) &&
        schema.format !== "uuid" &&
        Object.keys(schema).every((key) => !/^(x-|examples?$|\$schema|nullable|discriminator)/.test(key)),
    ),
  "references stay inside": (tool) =>
    [...JSON.stringify(tool).matchAll(/"\$ref":"([^"]*)"/g)].every(([, ref]) => ref?.startsWith("#/$defs/")),
  "the answer is an open object that promises little": ({ outputSchema }) =>
    outputSchema?.type === "object" &&
    schemasIn(outputSchema).every(
      (schema) => !("format" in schema || "pattern" in schema || schema.additionalProperties === false),
    ),
  "it takes a workspace, unless it is about the token or the installation": ({ name, inputSchema }) =>
    !name.startsWith("mixpost_") ||
    /_panel_|check_connection|list_workspaces/.test(name) !==
      Object.hasOwn(inputSchema.properties ?? {}, "workspace"),
};

function propertiesIn(schema: unknown): [string, Schema][] {
  return schemasIn(schema).flatMap(({ properties = {} }) =>
    Object.entries(properties as Record<string, Schema>),
  );
}

/** The schema and all below it. */
function schemasIn(schema: unknown): Schema[] {
  if (typeof schema !== "object" || schema === null) return [];
  const {
    properties = {},
    $defs = {},
    items,
    additionalProperties,
    anyOf = [],
    oneOf = [],
    allOf = [],
  } = schema as Schema;
  const children = [properties, $defs, anyOf, oneOf, allOf].flatMap((group) =>
    Object.values(group as object),
  );
  return [schema as Schema, ...[...children, items, additionalProperties].flatMap(schemasIn)];
}
