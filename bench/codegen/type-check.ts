import path from "node:path";
import ts from "typescript";

/**
 * Program: counts the errors in a folder of generated code under plain `strict`, with a bundler's ways of finding modules: none of the
 * stricter settings of this project, which others have not promised to meet.
 */
const [folder = "."] = process.argv.slice(2);
const { readDirectory } = ts.sys;
const program = ts.createProgram(readDirectory(folder, [".ts"]), {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  esModuleInterop: true,
  types: ["node"],
  typeRoots: [path.resolve("node_modules/@types")],
});
const own = ts
  .getPreEmitDiagnostics(program)
  .filter(({ file }) => file === undefined || !path.relative(folder, file.fileName).startsWith(".."));
for (const { file, messageText, code } of own)
  console.error(`${file?.fileName ?? ""} TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
console.log(own.length);
