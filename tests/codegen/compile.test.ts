import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import ts from "typescript";
import manifest from "../../package.json" with { type: "json" };
import { materialise, project, soundCases } from "./cases.ts";

test("what is generated of every sound case compiles under the project's own settings", async (t) => {
  const names = await soundCases();
  const folder = await materialise(t, names);
  const { config } = ts.readConfigFile(path.join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const roots = names.flatMap((name) => {
    return ts.sys.readDirectory(path.join(folder, "generated", name), [".ts"]);
  });
  assert.equal(roots.length, names.length * 5);
  const paths = { [`${manifest.name}/runtime`]: [path.join(project, "src/runtime.ts")] };
  const typeRoots = [path.join(project, "node_modules/@types")];
  const program = ts.createProgram(roots, { ...options, paths, typeRoots });
  // What they import is the project's own, which has a check of its own.
  const files = roots.map((root) => program.getSourceFile(root));
  const found = files
    .flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    .map((diagnostic) => {
      const place = diagnostic.file && path.relative(folder, diagnostic.file.fileName);
      return `${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
    });
  assert.deepEqual(found, []);
});
