import { createHash } from "node:crypto";
import path from "node:path";
import { type Adoption, adopt } from "../adopt/adopt.ts";
import { type Diagnostic, type Problem, problem, severityOf } from "../diagnostics.ts";
import type { Loaded, Spec } from "../load/load.ts";
import { locate } from "../load/locate.ts";
import { readSources } from "../load/sources.ts";
import type { SizeGates } from "../validate/rule.ts";
import { type Bundled, bundle } from "./bundle.ts";
import { convert } from "./convert.ts";
import type { LineOf } from "./lines.ts";
import { applyOverlay } from "./overlay.ts";
import { isFault, type ReadFault, type RootFile, readRoot } from "./read.ts";

export interface ForeignSpec extends Adoption {
  /** A file, or the folder that it lies in. */
  readonly spec: string;
  /** The api's id. */
  readonly name: string;
  /** An OpenAPI Overlay, or null. */
  readonly overlay: string | null;
  /** Sizes of tools that are errors; without it large ones are warnings. */
  readonly gates?: SizeGates;
}

/** What nothing can be generated of; every other mistake in somebody else's spec costs what it is about. */
const FATAL: ReadonlySet<string> = new Set([
  ...["file-unreadable", "yaml-syntax", "spec-unreadable", "openapi-version"],
  ...["overlay-invalid", "overlay-unmatched"],
  // What somebody asked for by a flag is no mistake of the spec.
  ...["selection-unmatched", "tool-too-large", "tool-list-too-large"],
]);

/** Reads a spec of any version and origin, and adopts it: the result is as good as one of our own. */
export async function loadForeign(request: ForeignSpec): Promise<Loaded> {
  const root = await readRoot(request.spec);
  if (isFault(root)) return refusal(root);
  const version = versionProblem(root.value);
  if (version !== null) return unusable([{ ...version, file: shown(root.file), line: 1 }]);

  const newer = newerProblem(root.value);
  const bundled = await bundle(root.file, root.value);
  const converted = await convert(bundled.document).catch((fault: Error) => fault);
  if (converted instanceof Error)
    return refusal({ code: "spec-unreadable", file: root.file, line: 1, message: converted.message });
  const { document, toSource, warnings } = converted;
  const overlay = request.overlay === null ? [] : await applyOverlay(document, request.overlay);
  if (overlay.length > 0) return unusable(overlay.map(shownFile));
  const adopted = adopt(document, request);
  const lineOf = bundled.document === root.value ? inRoot(root) : await inFiles(root.file);
  const place = (found: Problem): Diagnostic => downgraded({ ...found, ...lineOf(toSource(found.pointer)) });
  const problems = [
    ...newer,
    ...warnings.map((text) => problem("swagger-converted", "#", text)),
    ...bundled.problems,
    ...adopted.problems,
  ];
  const spec = specOf(request, root.file, adopted.document, place);
  return { spec, diagnostics: problems.map(place), sources: sourcesOf(request, root.file, bundled) };
}

/** A spec that is asked for as a folder also depends on which files there are; what was not found has no place. */
function sourcesOf({ spec, overlay }: ForeignSpec, root: string, { files }: Bundled): string[] | null {
  if (files === null) return null;
  return [
    ...new Set([path.resolve(spec), root, ...files, ...(overlay === null ? [] : [path.resolve(overlay)])]),
  ];
}

function specOf({ name }: ForeignSpec, file: string, document: Spec["document"], place: Spec["place"]): Spec {
  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  return { id: name, source: path.basename(file), document, hash, place };
}

function refusal({ code, message, file, line }: ReadFault): Loaded {
  return unusable([{ ...problem(code, "#", message), file: shown(file), line }]);
}

function unusable(diagnostics: readonly Diagnostic[]): Loaded {
  return { spec: null, diagnostics, sources: null };
}

function versionProblem({ openapi, swagger }: RootFile["value"]): Problem | null {
  const version = String(openapi ?? swagger ?? "unknown");
  if (/^3\.[012]\b/.test(version) || /^2(\.0)?$/.test(version)) return null;
  return problem(
    "openapi-version",
    "#",
    `the version of OpenAPI is ${version}, and 2.0, 3.0 and 3.1 are read`,
  );
}

function newerProblem({ openapi }: RootFile["value"]): Problem[] {
  return /^3\.2/.test(String(openapi))
    ? [problem("openapi-newer", "#", "OpenAPI 3.2 is read as if it were 3.1")]
    : [];
}

function shownFile<T extends { readonly file: string }>(place: T): T {
  return { ...place, file: shown(place.file) };
}

type Locate = (pointer: string) => { readonly file: string; readonly line: number };

function inRoot({ file, lineOf }: { readonly file: string; readonly lineOf: LineOf }): Locate {
  return (pointer) => ({ file: shown(file), line: lineOf(pointer) });
}

async function inFiles(file: string): Promise<Locate> {
  const sources = await readSources(file);
  return (pointer) => {
    const place = locate(sources, pointer);
    return { ...place, file: shown(place.file) };
  };
}

function downgraded(diagnostic: Diagnostic): Diagnostic {
  const fatal = FATAL.has(diagnostic.code) || severityOf(diagnostic) !== "error";
  return fatal ? diagnostic : { ...diagnostic, severity: "warning" };
}

/** Relative to where the command was called, as long as it lies there. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith("..") ? file : relative.split(path.sep).join("/");
}
