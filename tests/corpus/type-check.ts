import path from "node:path";
import ts from "typescript";

/** Program: the strict type check of a folder of generated code. Prints every fault on a line. */
const [folder = "."] = process.argv.slice(2);
const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
const files = ts.sys.readDirectory(folder, [".ts"]);
const typeRoots = [path.resolve("node_modules/@types")];
const program = ts.createProgram(files, { ...options, typeRoots, preserveSymlinks: false });
for (const { file, start, messageText, code } of ts.getPreEmitDiagnostics(program)) {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  const place = file ? `${path.relative(folder, file.fileName)}:${line}` : "";
  console.log(`${place} TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`);
}
