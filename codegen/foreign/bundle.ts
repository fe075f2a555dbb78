import path from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { type Problem, problem } from "../diagnostics.ts";
import { isObject } from "../document.ts";

/** A document in one piece, and what could not be put into it. */
export interface Bundled {
  readonly document: { [key: string]: unknown };
  readonly problems: readonly Problem[];
  /** Absolute paths of the files that were read for it, apart from the first; null when some could not be found. */
  readonly files: readonly string[] | null;
}

/**
 * Puts the files of a spec together. Addresses on the network are not followed: what is generated would depend on the
 * day, and a spec could make the generator call anyone.
 */
export async function bundle(file: string, value: { [key: string]: unknown }): Promise<Bundled> {
  if (!refersElsewhere(value)) return { document: value, problems: [], files: [] };
  const parser = new SwaggerParser();
  try {
    await parser.bundle(file, { continueOnError: true, resolve: { http: false } });
    return { document: parser.api as never, problems: [], files: parser.$refs.paths("file") };
  } catch (fault) {
    // Everything that could be found is in place; the rest is still a reference, and is met again as one.
    const document = isObject(parser.api) ? (parser.api as { [key: string]: unknown }) : value;
    const texts = new Set(faultsOf(fault).flatMap((one) => unsaid(one, path.dirname(file))));
    return {
      document,
      problems: [...texts].map((text) => problem("ref-unresolved", "#", text)),
      files: null,
    };
  }
}

function refersElsewhere(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(refersElsewhere);
  if (!isObject(value)) return false;
  if (typeof value.$ref === "string" && !value.$ref.startsWith("#")) return true;
  return Object.values(value).some(refersElsewhere);
}

function faultsOf(fault: unknown): readonly unknown[] {
  return isObject(fault) && Array.isArray(fault.errors) ? fault.errors : [fault];
}

/** What is not there is a reference that leads nowhere, and is said where that stands. */
const MET_AGAIN: ReadonlySet<unknown> = new Set(["EMISSINGPOINTER", "ERESOLVER", "EUNMATCHEDRESOLVER"]);

/** What nobody else will say of a fault: of a file that is there and cannot be read, by its path from the first one. */
function unsaid(fault: unknown, folder: string): string[] {
  if (isObject(fault) && MET_AGAIN.has(fault.code)) return [];
  const [text = ""] = String(fault instanceof Error ? fault.message : fault).split("\n");
  return [text.replaceAll(folder + path.sep, "")];
}
