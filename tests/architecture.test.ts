import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";

const project = path.resolve(import.meta.dirname, "..");

interface Import {
  readonly from: string;
  /** Path in the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = ["codegen", "generated", "src", "scripts", "bench", "examples"]
  .flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => file.endsWith(".ts"));

const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(project, from), "utf8");
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm,
  );
  return [...statements].map(([, type, named, dynamic, bare]) => {
    const target = named ?? dynamic ?? bare ?? "";
    const to = target.startsWith(".") ? path.posix.join(path.posix.dirname(from), target) : target;
    return { from, to, typeOnly: type !== undefined };
  });
}

/** Names of the APIs. */
const specs = readdirSync(path.join(project, "openapi"))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => path.parse(file).name);

const within =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
const isPackage = (name: string) => (to: string) => to === name || to.startsWith(`${name}/`);
const api = (file: string) => file.split("/")[1];

/** What must never be: an import from one place to another, with the reason. */
const never: readonly { readonly rule: string; readonly breaks: (link: Import) => boolean }[] = [
  {
    rule: "the runtime does not know how it was generated: src and generated never import codegen",
    breaks: ({ from, to }) => within("src", "generated")(from) && within("codegen")(to),
  },
  {
    rule: "the generator names the runtime in its output and never runs it: codegen imports neither src nor generated",
    breaks: ({ from, to }) => within("codegen")(from) && within("src", "generated")(to),
  },
  {
    rule: "generated code takes types alone from src/core, and nothing from elsewhere in src",
    breaks: ({ from, to, typeOnly }) =>
      within("generated")(from) && within("src")(to) && !(typeOnly && within("src/core")(to)),
  },
  {
    rule: "apis do not see each other",
    breaks: ({ from, to }) => within("generated")(from) && within("generated")(to) && api(from) !== api(to),
  },
  {
    rule: "zod is the only package that generated code imports",
    breaks: ({ from, to }) => within("generated")(from) && !within("src", "generated")(to) && to !== "zod",
  },
  {
    rule: "the general runtime knows no api: src/core, src/http and src/mcp import neither generated, src/apis nor src/sandbox",
    breaks: ({ from, to }) =>
      within("src/core", "src/http", "src/mcp")(from) && within("generated", "src/apis", "src/sandbox")(to),
  },
  {
    rule: "src/core stands on nothing else of src",
    breaks: ({ from, to }) => within("src/core")(from) && within("src")(to) && !within("src/core")(to),
  },
  {
    rule: "src/http stands on src/core",
    breaks: ({ from, to }) =>
      within("src/http")(from) && within("src")(to) && !within("src/http", "src/core")(to),
  },
  {
    rule: "only the composition root joins an api with its backend: src/cli.ts and src/compose",
    breaks: ({ from, to }) =>
      (within("src/apis")(from) && within("src/sandbox")(to)) ||
      (within("src")(from) && within("src/compose")(to) && !within("src/compose", "src/cli.ts")(from)),
  },
  {
    rule: "the sandbox is a backend of its own: it uses nothing of the client that it is there to test",
    breaks: ({ from, to, typeOnly }) =>
      within("src/sandbox")(from) &&
      (within("src/http", "src/mcp", "src/apis")(to) || (within("src/core")(to) && !typeOnly)),
  },
  {
    rule: "the MCP SDK stays behind one adapter",
    breaks: ({ from, to }) =>
      within("src")(from) &&
      isPackage("@modelcontextprotocol/sdk")(to) &&
      !["server", "stdio", "line-transport", "call-transport"].includes(
        from.slice("src/mcp/".length, -".ts".length),
      ),
  },
  {
    rule: "templates are rendered in one place",
    breaks: ({ from, to }) => to === "handlebars" && from !== "codegen/emit/render.ts",
  },
  {
    rule: "nothing that ships needs what only development has",
    breaks: ({ from, to }) =>
      within("src", "generated")(from) &&
      !to.startsWith("node:") &&
      !within("src", "generated")(to) &&
      !ships(to),
  },
];

const manifest = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
const ships = (to: string) =>
  to === "package.json" || Object.keys(manifest.dependencies).some((name) => isPackage(name)(to));

describe("imports run one way", () => {
  for (const { rule, breaks } of never) {
    it(rule, () => {
      assert.deepEqual(
        imports.filter(breaks).map(({ from, to }) => `${from} -> ${to}`),
        [],
      );
    });
  }

  it("sees imports at all", () => {
    assert.ok(imports.length > 300);
    assert.ok(
      imports.some(
        ({ from, to }) => from === "src/mcp/server.ts" && isPackage("@modelcontextprotocol/sdk")(to),
      ),
    );
    assert.ok(imports.some(({ typeOnly }) => typeOnly));
  });
});

describe("effects have one place each", () => {
  const mentions = (pattern: RegExp, folder: string) =>
    files.filter((file) => within(folder)(file) && pattern.test(code(file)));

  it("only config.ts reads the environment", () => {
    assert.deepEqual(mentions(/process\.env/, "src"), ["src/config.ts"]);
  });

  it("only the stdio transport and the commands of cli.ts write to stdout", () => {
    assert.deepEqual(mentions(/process\.stdout|console\.(log|info|debug)\(/, "src"), [
      "src/cli.ts",
      "src/mcp/stdio.ts",
    ]);
  });

  it("no special case for an api in the general code", () => {
    const names = new RegExp(`\\b(${specs.join("|")})\\b|mixpost|agent.?social`, "i");
    assert.deepEqual(
      ["codegen", "src/core", "src/http", "src/mcp"].flatMap((folder) => mentions(names, folder)),
      [],
    );
  });
});

/** The text of a file without its comments. */
function code(file: string): string {
  return readFileSync(path.join(project, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

describe("what belongs together exists together", () => {
  it("every spec has its generated folder, its module and its sandbox", () => {
    for (const id of specs) {
      for (const folder of [`generated/${id}`, `src/apis/${id}`, `src/sandbox/${id}`]) {
        assert.ok(files.some(within(folder)), `${folder} is missing`);
      }
    }
  });

  it("every file keeps to one room's size", () => {
    const long = files
      .filter(within("src", "codegen"))
      .filter((file) => readFileSync(path.join(project, file), "utf8").split("\n").length > 251);
    assert.deepEqual(long, []);
  });
});
