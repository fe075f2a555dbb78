import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const consumer = mkdtempSync(join(tmpdir(), "consumer-"));
after(() => rmSync(consumer, { recursive: true }));

/** A project beside this one that has the package and its dependencies installed. */
function install(): void {
  mkdirSync(join(consumer, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    symlinkSync(join(root, "node_modules", name), join(consumer, "node_modules", name));
  }
  symlinkSync(root, join(consumer, "node_modules", "mixpost-mcp-server"));
  writeFileSync(join(consumer, "package.json"), '{"type":"module"}');
}
install();

const program = `
import { ApiError, createMixpostClient, ValidationError } from "mixpost-mcp-server";
import { createMixpostClient as again, type components } from "mixpost-mcp-server/client";
import { RateLimitedError } from "mixpost-mcp-server/errors";
import { createMixpostSandbox } from "mixpost-mcp-server/sandbox";
import * as schemas from "mixpost-mcp-server/schemas";

const client = createMixpostClient({ baseUrl: "https://a.dev", apiKey: "k", workspaceUuid: "w" });
const created = await client.posts.create({ versions: [] } as never);
const uuid: string = created.uuid;
const tags: readonly components["schemas"]["Tag"][] = (await again({ baseUrl: "", apiKey: "" }).tags.list({})).data;
try {
  await client.posts.get({ postUuid: uuid });
} catch (error) {
  if (error instanceof ValidationError) console.log(error.errors?.["date"]?.[0]);
  if (error instanceof RateLimitedError) console.log(error.retryAfterSeconds);
  if (error instanceof ApiError && error.category === "not_found") console.log(error.hint, tags);
}
schemas.Tag.parse({});
await createMixpostSandbox().fetch(new Request("http://localhost/"));
// @ts-expect-error an argument that the operation does not take
client.posts.get({ post: "x" });
// @ts-expect-error an operation that the API does not have
client.posts.publish;
`;

test("the declarations hold up in a strict project that checks libraries too, and refuse what the API does not take", () => {
  writeFileSync(join(consumer, "use.ts"), program);
  const strict = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "false",
    // Except for TypeScript's own, which are the same in every project and the most of all.
    "--skipDefaultLibCheck",
    "--module",
    "nodenext",
    "--target",
    "es2023",
  ];
  const args = [join(root, "node_modules/typescript/bin/tsc"), ...strict, "--types", "node", "use.ts"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: consumer, encoding: "utf8" });
  assert.equal(stdout, "");
  assert.equal(status, 0);
});

test("public paths hold what they are for, and share their classes", () => {
  const script = `
    import { createMixpostClient, NotFoundError } from "mixpost-mcp-server";
    import { createMixpostClient as client } from "mixpost-mcp-server/client";
    import { NotFoundError as same } from "mixpost-mcp-server/errors";
    import { createMixpostSandbox } from "mixpost-mcp-server/sandbox";
    import { requests } from "mixpost-mcp-server/schemas";
    import spec from "mixpost-mcp-server/openapi.json" with { type: "json" };
    console.log(JSON.stringify([createMixpostClient === client, NotFoundError === same, typeof createMixpostSandbox,
      Object.keys(requests).length, spec.openapi, new same("x").name]));
  `;
  const args = ["--no-warnings", "--input-type=module", "--eval", script];
  const [sameClient, sameError, sandbox, operations, openapi, name] = JSON.parse(
    execFileSync(process.execPath, args, { cwd: consumer, encoding: "utf8" }),
  );
  assert.deepEqual([sameClient, sameError, sandbox, name], [true, true, "function", "NotFoundError"]);
  assert.equal(operations, 70);
  assert.match(openapi, /^3\.1/);
});

test("every path of the manifest leads somewhere, to declarations too", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const paths = Object.keys(exports).map((path) => path.replace(/^\./, "mixpost-mcp-server"));
  const script = paths
    .map((path) => {
      const options = path.endsWith(".json") ? ', { with: { type: "json" } }' : "";
      return `if (Object.keys(await import("${path}"${options})).length === 0) throw new Error("${path} is empty");`;
    })
    .join("\n");
  const args = ["--no-warnings", "--input-type=module", "--eval", script];
  execFileSync(process.execPath, args, { cwd: consumer, encoding: "utf8" });
  for (const { types } of Object.values<{ types?: string }>(exports))
    if (types !== undefined) assert.ok(statSync(join(root, types)).isFile(), types);
});

/** What a file imports before its first line runs, itself included. */
function startsWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, path = ""] of text.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+)"/g))
    startsWith(join(dirname(file), path), seen);
  return seen;
}

test("the first answer needs little: no network library, no log library, no sandbox, no validator", () => {
  const files = [...startsWith(join(root, "dist/cli.js"))];
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  assert.ok(bytes < 420_000, `${bytes} bytes`);
  const text = files.map((file) => readFileSync(file, "utf8")).join("");
  for (const sign of ["UND_ERR_CONNECT_TIMEOUT", "SonicBoom", "createAdaptorServer", "fastFormats"]) {
    assert.ok(!text.includes(sign), sign);
  }
});

test("the package holds what is run and read, and nothing of how it was made", () => {
  const [{ files }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  for (const path of [
    "dist/cli.js",
    "dist/types/src/index.d.ts",
    "README.md",
    "LICENSE",
    "generated/mixpost/openapi.json",
  ]) {
    assert.ok(paths.includes(path), path);
  }
  const strange = paths.filter(
    (path) => !/^(dist|generated)\/|^[A-Z]+(\.md)?$|^package\.json$|^\.env\.example$/.test(path),
  );
  assert.deepEqual(strange, []);
  assert.ok(!paths.some((path) => path.endsWith(".ts") && !path.endsWith(".d.ts")));
});
