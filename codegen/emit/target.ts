import manifest from "../../package.json" with { type: "json" };

/** Marks a folder as generated, beside what it says. */
export const CONTRACT_FILE = "contract.json";

/** Where generated files go, and how they find the runtime from there. */
export interface Target {
  /** Beginning of the paths of all files: `generated/<api>`, or empty. */
  readonly folder: string;
  /** Modules that the types of the runtime come from. */
  readonly imports: { readonly operation: string; readonly tool: string; readonly transport: string };
  /** Ending of the imports between the files. */
  readonly ending: ".ts" | ".js";
  /** How whoever reads a file changes it. */
  readonly remedy: string;
  /** Beside the code, data that the server can load without compiling anything. */
  readonly servable: boolean;
}

/** One of our own APIs: part of this project, compiled with it. */
export function projectTarget(id: string): Target {
  const core = "../../src/core";
  return {
    folder: `generated/${id}`,
    imports: {
      operation: `${core}/operation.ts`,
      tool: `${core}/tool.ts`,
      transport: `${core}/transport.ts`,
    },
    ending: ".ts",
    remedy: "change the spec and run `make generate`",
    servable: false,
  };
}

/** A folder in somebody's own project, which has this package installed. */
export function packageTarget(): Target {
  const runtime = `${manifest.name}/runtime`;
  return {
    folder: "",
    imports: { operation: runtime, tool: runtime, transport: runtime },
    ending: ".js",
    remedy: "change the spec or its overlay and generate it again",
    servable: true,
  };
}
