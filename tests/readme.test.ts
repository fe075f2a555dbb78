import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { toolTable } from "../codegen/emit/tool-table.ts";
import { generate } from "../codegen/pipeline.ts";
import { helpText, helpTopics } from "../src/help.ts";

const project = path.resolve(import.meta.dirname, "..");
const file = path.join(project, "README.md");
const readme = readFileSync(file, "utf8");
const guides = readdirSync(path.join(project, "docs")).map((name) => path.join(project, "docs", name));
const { model } = await generate("openapi/mixpost.yaml", project);
assert.ok(model);

describe("the README says what is true", () => {
  it("lists the tools as the document has them (UPDATE=1 rewrites the table)", () => {
    const table = `<!-- tools:start -->\n${toolTable(model)}\n<!-- tools:end -->`;
    const marked = /<!-- tools:start -->[\s\S]*<!-- tools:end -->/;
    if (process.env.UPDATE)
      writeFileSync(
        file,
        readme.replace(marked, () => table),
      );
    assert.equal(process.env.UPDATE ? table : readme.match(marked)?.[0], table);
  });

  it("counts the tools right", () => {
    const sets = new Set(model.toolsets.filter((set) => set.default).map(({ name }) => name));
    const standing = model.tools.filter(({ toolset }) => sets.has(toolset)).length;
    assert.match(readme, new RegExp(`${model.tools.length} tools in all, ${standing} of them on by default`));
    assert.match(
      readme,
      new RegExp(`${model.tools.length} in ${model.toolsets.length} sets, ${standing} on by default`),
    );
    assert.match(readme, new RegExp(`all ${model.operations.length} operations`));
  });

  it("knows every variable and flag that the help knows", () => {
    const facts = { version: "0.0.0", apis: [], toolsets: [] };
    const help = ["", ...helpTopics].map((topic) => helpText(topic, facts)).join("");
    const names = [...help.matchAll(/^ {2}([A-Z_]{4,})\s/gm), ...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(
      ([, name]) => name,
    );
    assert.ok(names.length > 10);
    const all = [readme, ...guides.map((guide) => readFileSync(guide, "utf8"))].join("");
    const absent = names.filter((name) => name !== undefined && !all.includes(name));
    assert.deepEqual(absent, []);
  });

  for (const page of [file, ...guides]) {
    it(`${path.relative(project, page)} links only to files that exist`, () => {
      const text = readFileSync(page, "utf8");
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? "");
      for (const link of links)
        assert.doesNotThrow(() => readFileSync(path.join(path.dirname(page), link)), link);
    });
  }

  it("links to every guide", () => {
    for (const guide of guides) assert.ok(readme.includes(`(${path.relative(project, guide)})`), guide);
  });
});
