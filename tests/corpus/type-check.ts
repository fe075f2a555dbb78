import path from "node:path";
import ts from "typescript";

/** Program: the strict type check of folders of generated code, which lie in one folder. A line for each fault. */
const folders = process.argv.slice(2);
const workshop = path.dirname(folders[0] ?? ".");
const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, workshop);
const files = folders.flatMap((folder) => ts.sys.readDirectory(folder, [".ts"]));
const typeRoots = [path.resolve("node_modules/@types")];
const program = ts.createProgram(files, { ...options, typeRoots, preserveSymlinks: false });
for (const { file, start, messageText, code } of ts.getPreEmitDiagnostics(program)) {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  const place = file ? `${path.relative(workshop, file.fileName)}:${line}` : "";
  console.log(`${place} TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`);
}
