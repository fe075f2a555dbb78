import { createHash } from "node:crypto";
import path from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { type Diagnostic, type Problem, problem } from "../diagnostics.ts";
import type { Document } from "../document.ts";
import { locate, sourceFaults } from "./locate.ts";
import { openapiFaults } from "./openapi.ts";
import { readSources, type Sources } from "./sources.ts";

/** A spec in one piece, and the way back to the lines it came from. */
export interface Spec {
  /** File name without its ending: the api's id, and its folder in `generated/`. */
  readonly id: string;
  /** The root file, relative to the project, with forward slashes. */
  readonly source: string;
  readonly document: Document;
  /** SHA-256 of the bundled document, hexadecimal. */
  readonly hash: string;
  place(problem: Problem): Diagnostic;
}

export interface Loaded {
  /** Null when there are faults that leave nothing to work with. */
  readonly spec: Spec | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of all files that decide what it says; null when some of them are not known. */
  readonly sources: readonly string[] | null;
}

/**
 * Reads a spec and the files it refers to, bundles them (components keep their names, nothing is inlined twice) and
 * makes sure that the result is OpenAPI 3.1.
 */
export async function load(file: string, project: string): Promise<Loaded> {
  const sources = await readSources(path.join(project, file));
  const place = (problem: Problem) => inProject(project, { ...problem, ...locate(sources, problem.pointer) });
  const refuse = (diagnostics: readonly Diagnostic[]): Loaded => ({ spec: null, diagnostics, sources: null });
  const faults = sourceFaults(sources).map((diagnostic) => inProject(project, diagnostic));
  if (faults.length > 0) return refuse(faults);

  const document = await bundle(sources);
  if (document instanceof Error) return refuse([place(problem("spec-unreadable", "#", firstLine(document)))]);
  const invalid = await openapiFaults(document);
  if (invalid.length > 0) return refuse(invalid.map(place));

  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  const spec = { id: path.parse(file).name, source: slashes(file), document, hash, place };
  return { spec, diagnostics: [], sources: [...sources.files.keys()] };
}

async function bundle(sources: Sources): Promise<Document | Error> {
  try {
    return (await SwaggerParser.bundle(sources.root)) as unknown as Document;
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault));
  }
}

function inProject<T extends { readonly file: string }>(project: string, place: T): T {
  return { ...place, file: slashes(path.relative(path.resolve(project), place.file)) };
}

function slashes(file: string): string {
  return file.split(path.sep).join("/");
}

function firstLine(fault: Error): string {
  return fault.message.split("\n")[0] ?? fault.name;
}
