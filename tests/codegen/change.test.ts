import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { type TestContext } from "node:test";
import { formatDiagnostic, hasErrors } from "../../codegen/diagnostics.ts";
import { generate } from "../../codegen/pipeline.ts";
import { project } from "./cases.ts";

/** A copy of the real spec whose files may be edited; gone when the test is over. */
async function workspace(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "codegen-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(path.join(project, "openapi"), path.join(folder, "openapi"), { recursive: true });
  await cp(path.join(project, "biome.json"), path.join(folder, "biome.json"));
  return folder;
}

async function edit(folder: string, file: string, from: string | RegExp, to: string): Promise<void> {
  const target = path.join(folder, file);
  const text = await readFile(target, "utf8");
  const edited = text.replace(from, to);
  assert.notEqual(edited, text, `${file} has no ${from}`);
  await writeFile(target, edited);
}

async function filesOf(folder: string): Promise<(name: string) => string> {
  const { files, diagnostics } = await generate("openapi/mixpost.yaml", folder);
  assert.ok(!hasErrors(diagnostics), diagnostics.map(formatDiagnostic).join("\n"));
  return (name) => files.get(`generated/mixpost/${name}`) ?? "";
}

const unedited = filesOf(project);

test("one edit of the spec changes types, schemas, operations, client, tools and reference together", async (t) => {
  const folder = await workspace(t);
  const before = await unedited;

  const posts = "openapi/mixpost/posts.yaml";
  const added =
    "- {name: shade, in: query, description: Shade of the post., schema: {type: string, enum: [light]}}";
  await edit(folder, posts, /(operationId: posts\.list[\s\S]*?parameters:\n)/, `$1        ${added}\n`);
  await edit(folder, posts, /(operationId: posts\.list[\s\S]*?)\n +- name: keyword\n(?: {10}.*\n)+/, "$1\n");
  await edit(folder, posts, "tool: mixpost_list_posts", "tool: mixpost_find_posts");
  const after = await filesOf(folder);

  const everywhere = ["types.ts", "schemas.ts", "operations.ts", "client.ts", "tools.ts", "REFERENCE.md"];
  for (const file of everywhere) {
    assert.doesNotMatch(before(file), /\bshade\b/, `${file} before`);
    assert.match(after(file), /\bshade\b/, `${file} after`);
  }
  assert.match(inputOf(before("client.ts"), "PostsListInput"), /\bkeyword\b/);
  assert.doesNotMatch(inputOf(after("client.ts"), "PostsListInput"), /\bkeyword\b/);
  for (const file of ["schemas.ts", "tools.ts", "REFERENCE.md"]) {
    assert.match(after(file), /\bmixpost_find_posts\b/, file);
    assert.doesNotMatch(
      after(file),
      /name: "mixpost_list_posts"|mixpost_list_posts: z|#### `mixpost_list_posts`/,
      file,
    );
  }
});

test("a header names the spec and its hash, which changes with any of its files", async (t) => {
  const folder = await workspace(t);
  const before = await unedited;
  await edit(folder, "openapi/mixpost/tags.yaml", /summary: /, "summary: All ");
  const after = await filesOf(folder);
  const header =
    /^\/\/ Generated from openapi\/mixpost\.yaml \(sha256 ([0-9a-f]{64})\)\. Do not edit: .*`make generate`\.\n/;
  const [, old] = header.exec(before("tools.ts")) ?? [];
  const [, fresh] = header.exec(after("tools.ts")) ?? [];
  assert.ok(old && fresh && old !== fresh);
});

function inputOf(client: string, name: string): string {
  const [found] = new RegExp(`type ${name} = \\{[^}]*\\}`).exec(client) ?? [""];
  assert.notEqual(found, "", `no interface ${name}`);
  return found;
}
