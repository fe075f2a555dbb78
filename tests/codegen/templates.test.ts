import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import Handlebars from "handlebars";
import { HELPERS, render } from "../../codegen/emit/render.ts";
import { project } from "./cases.ts";

const folder = path.join(project, "codegen/emit/templates");
const templates = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".hbs"),
);

for (const template of templates) {
  test(`${template} uses no value but through a helper, and decides nothing`, () => {
    assert.deepEqual(faults(Handlebars.parse(readFileSync(path.join(folder, template), "utf8"))), []);
  });
}

test("a template that uses a raw value is found", () => {
  for (const template of [
    "{{x}}",
    "{{{x}}}",
    "{{#if x}}{{this}}{{/if}}",
    "{{#with x}}{{/with}}",
    "{{literal a b}}",
  ]) {
    assert.notDeepEqual(faults(Handlebars.parse(template)), [], template);
  }
});

test("a view without a value that its template uses is an error, not a gap", () => {
  const view = { source: "a", sourceHash: "b", remedy: "c", ending: ".ts", imports: { operation: "d" } };
  assert.throws(() => render("types", view), /code has nothing to print/);
  assert.throws(() => render("types", { ...view, types: {} }), /code has nothing to print/);
  assert.throws(() => render("operations", view), /each needs a list/);
  assert.throws(
    () => render("operations", { ...view, operations: [{ id: "x" }] }),
    /literal has nothing to print/,
  );
  assert.throws(() => render("reference", { ...view, title: "", version: "" }), /if needs a boolean/);
});

function faults(program: hbs.AST.Program): string[] {
  return program.body.flatMap((statement) => {
    const { type } = statement;
    if (type === "ContentStatement" || type === "CommentStatement") return [];
    const { path: name, params = [] } = statement as unknown as {
      path: hbs.AST.PathExpression;
      params?: unknown[];
    };
    if (type === "MustacheStatement" && name.original in HELPERS && params.length === 1) return [];
    if (type === "PartialStatement") return params.length === 0 ? [] : ["partial with a context"];
    if (type !== "BlockStatement" || !["each", "if"].includes(name.original))
      return [`${type} ${name.original}`];
    const block = statement as hbs.AST.BlockStatement;
    return [block.program, block.inverse].flatMap((part) => (part ? faults(part) : []));
  });
}
