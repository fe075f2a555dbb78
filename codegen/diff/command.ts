import { parseArgs } from "node:util";
import type { Surroundings } from "../command.ts";
import { say } from "../say.ts";
import { semverStep } from "./change.ts";
import { toMarkdown } from "./markdown.ts";
import { readSide } from "./read-side.ts";
import { UnreadableError } from "./read-spec.ts";
import { type Comparison, compareSides } from "./sides.ts";

const USAGE = `Usage: npm run diff -- [options] OLD [NEW]

What a change of the spec means for those who use the tools and the client: breaking, compatible or text alone,
and the semver step that follows. NEW is the project as it is now unless it is given.

OLD and NEW are each one of
  a git ref       v1.1.0, HEAD~1, or one file of it: main:openapi/shop.yaml; the work tree is not touched
  a folder        a project with openapi/, specs, or generated output
  a spec file     OpenAPI, or a released contract from contracts/

  --format FORM   markdown (for the changelog, the default) or json (for machines)
  -h, --help      this text

Exit code: 0 nothing breaks, 1 something does, 2 the command line or a spec is at fault.
`;

/** The command `diff`. */
export async function run(argv: readonly string[], { project, out, err }: Surroundings): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === "string") return say(err, `${options}\n\n${USAGE}`, 2);
  if (options.help) return say(out, USAGE, 0);
  try {
    const before = await readSide(options.before, project);
    const comparison = compareSides(before, await readSide(options.after, project));
    out(options.format === "json" ? toJson(comparison) : toMarkdown(comparison));
    return semverStep(comparison.changes) === "major" ? 1 : 0;
  } catch (fault) {
    if (fault instanceof UnreadableError) return say(err, `${fault.message}\n`, 2);
    throw fault;
  }
}

function toJson(comparison: Comparison): string {
  const { before, after, changes, costs } = comparison;
  return `${JSON.stringify({ before, after, step: semverStep(changes), changes, costs }, null, 2)}\n`;
}

/** What the command line asks for, or what is wrong with it. */
function readOptions(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "markdown" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { format, help } = values;
    const [before = "", after = ".", ...others] = positionals;
    if (!["markdown", "json"].includes(format)) return `--format is markdown or json, not ${format}`;
    if (!help && before === "") return "say what to compare with: a git ref, a folder or a spec file";
    if (others.length > 0) return `two sides are compared; ${others.join(", ")} is one too many`;
    return { before, after, format, help };
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
