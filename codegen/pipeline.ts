import { type Diagnostic, hasErrors, problem, sortDiagnostics } from "./diagnostics.ts";
import { emit } from "./emit/emit.ts";
import { packageTarget, projectTarget, type Target } from "./emit/target.ts";
import { type ForeignSpec, loadForeign } from "./foreign/load.ts";
import { format } from "./format.ts";
import { type Loaded, load } from "./load/load.ts";
import { apiModel } from "./model/api.ts";
import type { ApiModel } from "./model.ts";
import type { SizeGates } from "./validate/rule.ts";
import { type RuleSet, validate } from "./validate/validate.ts";

export interface Generated {
  /** By path relative to the project, or to the target's folder; empty when the spec has errors. */
  readonly files: ReadonlyMap<string, string>;
  /** Null when the spec could not be read. */
  readonly model: ApiModel | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of all files that decided the result; null when some of them are not known. */
  readonly sources: readonly string[] | null;
}

/**
 * From a spec of ours to the files of its API. Reads the disk and never writes it: `write.ts` does that, and
 * `--check`, the printed model and the tests are further readers of the same value.
 *
 * @param file the root file of the spec, relative to the project
 */
export async function generate(file: string, project: string): Promise<Generated> {
  return finish(await load(file, project), "house", projectTarget, project);
}

/** The same from a spec that somebody else wrote; what is wrong with that costs what it is about, and no more. */
export async function generateForeign(request: ForeignSpec, project: string): Promise<Generated> {
  try {
    return await finish(await loadForeign(request), "foreign", packageTarget, project, request.gates);
  } catch (fault) {
    // Whoever wrote the spec cannot mend our mistake, but shall know where they stand.
    const reason = fault instanceof Error ? (fault.message.split("\n")[0] ?? fault.name) : String(fault);
    const found = { ...problem("generator-failed", "#", reason), file: request.spec, line: 1 };
    return { files: new Map(), model: null, diagnostics: [found], sources: null };
  }
}

async function finish(
  { spec, diagnostics, sources }: Loaded,
  rules: RuleSet,
  targetOf: (id: string) => Target,
  project: string,
  gates?: SizeGates,
): Promise<Generated> {
  const none = new Map<string, string>();
  if (spec === null) return { files: none, model: null, diagnostics: sortDiagnostics(diagnostics), sources };

  const model = apiModel(spec);
  const problems = validate({ document: spec.document, gates, ...model }, rules);
  const found = sortDiagnostics([...diagnostics, ...problems.map(spec.place)]);
  if (hasErrors(found)) return { files: none, model, diagnostics: found, sources };

  const emitted = await emit(model, spec.document, targetOf(model.id));
  const all = sortDiagnostics([...found, ...emitted.problems.map(spec.place)]);
  return { files: await format(emitted.files, project), model, diagnostics: all, sources };
}
