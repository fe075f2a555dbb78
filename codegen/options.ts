import { parseArgs } from "node:util";
import type { Expose } from "./adopt/tools.ts";
import type { SizeGates } from "./validate/rule.ts";

export const USAGE = `Usage: npm run generate -- [options] [api...]
       npm run generate -- --spec FILE_OR_FOLDER --out FOLDER --name NAME [options]

Writes generated/<api>/ from openapi/<api>.yaml, for every api or for those named; or, with --spec, a folder of your
own from any OpenAPI 2.0, 3.0 or 3.1 document, which \`--tools FOLDER\` of the server then serves.

  --check             write nothing; exit 1 when the files are not what the specs say
  --print-model       print the model of each api as JSON instead
  --watch             stay, and generate again after every change
  -h, --help          this text

For a spec of somebody else:
  --spec FILE         JSON or YAML; or the folder that its openapi.yaml lies in
  --out FOLDER        where the files go; others in it are left alone
  --name NAME         what the api is called (default: the folder's name)
  --expose WHICH      operations that become tools: all (default), tagged (those with x-mcp) or none
  --include-tag TAG   only operations with this tag; may be repeated
  --include-path GLOB only paths such as '/users/**'; may be repeated
  --overlay FILE      an OpenAPI Overlay 1.0, applied to the document first
  --strict            fail on warnings too
  --max-tool-bytes N  fail when a tool takes more of the list (default: from 8000 on a warning)
  --max-list-bytes N  fail when all tools together take more (default: from 200000 on a warning)
`;

/** What the command line asks for. */
export interface Options {
  readonly check: boolean;
  readonly printModel: boolean;
  readonly watch: boolean;
  readonly help: boolean;
  /** Of our own. */
  readonly apis: readonly string[];
  readonly foreign: ForeignOptions | null;
}

export interface ForeignOptions {
  readonly spec: string;
  readonly out: string;
  readonly name: string;
  readonly expose: Expose;
  readonly includeTags: readonly string[];
  readonly includePaths: readonly string[];
  readonly overlay: string | null;
  readonly strict: boolean;
  readonly gates: SizeGates;
}

/** Flags that mean nothing without `--spec`. */
const FOREIGN_ONLY = [
  "out",
  "name",
  "expose",
  "include-tag",
  "include-path",
  "overlay",
  "strict",
  "max-tool-bytes",
  "max-list-bytes",
] as const;

const options = {
  check: { type: "boolean", default: false },
  "print-model": { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  spec: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  expose: { type: "string" },
  "include-tag": { type: "string", multiple: true },
  "include-path": { type: "string", multiple: true },
  overlay: { type: "string" },
  strict: { type: "boolean" },
  "max-tool-bytes": { type: "string" },
  "max-list-bytes": { type: "string" },
} as const;

/** Reads the command line; what is wrong with it comes back as text. */
export function readOptions(argv: readonly string[]): Options | string {
  const parsed = attempt(() => parseArgs({ args: [...argv], allowPositionals: true, options }));
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const { check, watch, help, "print-model": printModel } = values;
  const common = { check, watch, help, printModel };
  if (values.spec === undefined) {
    const lost = FOREIGN_ONLY.find((name) => values[name] !== undefined);
    if (lost !== undefined) return `--${lost} needs --spec`;
    return { ...common, apis: positionals, foreign: null };
  }
  if (positionals.length > 0) return `--spec is one api: ${positionals.join(", ")} is one too many`;
  const foreign = readForeign({ ...values, spec: values.spec });
  return typeof foreign === "string" ? foreign : { ...common, apis: [], foreign };
}

type Values = { readonly spec: string } & {
  readonly [Key in "out" | "name" | "expose" | "overlay" | "max-tool-bytes" | "max-list-bytes"]?:
    | string
    | undefined;
} & {
  readonly "include-tag"?: string[] | undefined;
  readonly "include-path"?: string[] | undefined;
  readonly strict?: boolean | undefined;
};

function readForeign(values: Values): ForeignOptions | string {
  const { spec, out, expose = "all", overlay = null, strict = false } = values;
  if (out === undefined) return "--spec needs --out, the folder that the files go to";
  if (expose !== "all" && expose !== "tagged" && expose !== "none") {
    return `--expose must be all, tagged or none, not ${expose}`;
  }
  const name = values.name ?? out.split(/[\\/]/).findLast((part) => part !== "" && part !== ".") ?? "api";
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(name)) return `--name must be letters, digits and hyphens, not ${name}`;
  const wrong = (["max-tool-bytes", "max-list-bytes"] as const).find(
    (flag) => !/^[1-9]\d*$/.test(values[flag] ?? "1"),
  );
  if (wrong !== undefined) return `--${wrong} must be a number of bytes, not ${values[wrong]}`;
  const gates = { tool: bytes(values["max-tool-bytes"]), list: bytes(values["max-list-bytes"]) };
  const included = { includeTags: values["include-tag"] ?? [], includePaths: values["include-path"] ?? [] };
  return { spec, out, name, expose, overlay, strict, gates, ...included };
}

function bytes(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function attempt<T>(run: () => T): T | string {
  try {
    return run();
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
