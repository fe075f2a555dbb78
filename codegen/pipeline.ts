import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics.ts";
import { emit } from "./emit/emit.ts";
import { format } from "./format.ts";
import { load } from "./load/load.ts";
import { apiModel } from "./model/api.ts";
import type { ApiModel } from "./model.ts";
import { validate } from "./validate/validate.ts";

export interface Generated {
  /** By path relative to the project; empty when the spec has errors. */
  readonly files: ReadonlyMap<string, string>;
  /** Null when the spec could not be read. */
  readonly model: ApiModel | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * From a spec to the files of its API. Reads the disk and never writes it: `write.ts` does that, and `--check`, the
 * printed model and the tests are further readers of the same value.
 *
 * @param file the root file of the spec, relative to the project
 */
export async function generate(file: string, project: string): Promise<Generated> {
  const { spec, diagnostics } = await load(file, project);
  if (spec === null) return { files: new Map(), model: null, diagnostics: sortDiagnostics(diagnostics) };

  const model = apiModel(spec);
  const problems = validate({ document: spec.document, ...model });
  const found = sortDiagnostics(problems.map(spec.place));
  if (hasErrors(found)) return { files: new Map(), model, diagnostics: found };

  const files = await format(await emit(model, spec.document), project);
  return { files, model, diagnostics: found };
}
