import { type Finding, fail, skip, type Verdict } from "./finding.ts";

/** One question about a context, and what must be well before it can be asked. */
export interface Check<Context> {
  readonly id: string;
  /** Ids of earlier checks; when one of them failed, or could not be made, this one is skipped. */
  readonly needs: readonly string[];
  readonly run: (context: Context) => Verdicts | Promise<Verdicts>;
}

export type Verdicts = Verdict | readonly Verdict[];

/**
 * Makes the checks one after the other.
 *
 * @returns in the order of the checks, at least one finding for each; a skipped one names the check that failed
 */
export async function runChecks<Context>(
  checks: readonly Check<Context>[],
  context: Context,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const culprits = new Map<string, string>();
  for (const { id, needs, run } of checks) {
    const culprit = needs.map((need) => culprits.get(need)).find((name) => name !== undefined);
    const verdicts =
      culprit === undefined ? await attempt(run, context) : [skip(`not checked: ${culprit} comes first`)];
    const blocks = culprit ?? (verdicts.some(({ status }) => status === "fail") ? id : undefined);
    if (blocks !== undefined) culprits.set(id, blocks);
    findings.push(...verdicts.map((verdict) => ({ id, ...verdict })));
  }
  return findings;
}

/** What checks give that were not made. */
export function skipChecks(checks: readonly { readonly id: string }[], why: string): readonly Finding[] {
  return checks.map(({ id }) => ({ id, ...skip(why) }));
}

/** A defect in one check must not take the others' findings along. */
async function attempt<Context>(run: Check<Context>["run"], context: Context): Promise<readonly Verdict[]> {
  try {
    const verdicts = await run(context);
    return "status" in verdicts ? [verdicts] : verdicts;
  } catch (error) {
    const name = error instanceof Error ? error.name : "an error";
    return [fail(`could not be checked (${name})`, "This is a defect of doctor: please report it.")];
  }
}
