import { parseArgs } from "node:util";
import { apisOf } from "../apis.ts";
import type { Surroundings } from "../command.ts";
import { UnreadableError } from "../diff/read-spec.ts";
import { say } from "../say.ts";
import { type Demands, lint } from "./lint.ts";
import { readListing } from "./read-listing.ts";
import { toJson, toTable } from "./report.ts";

const USAGE = `Usage: npm run lint:tools -- [options] [FILE_OR_API...]

Scores how well each tool tells a model what it is (0 to 5 in six dimensions), and finds what hosts would refuse and
what costs too much. For every api in openapi/, or for those named, or for a file: an OpenAPI document, or JSON with
the tools that a server answered to tools/list.

  --explain           say for every tool which rule took points, and what mends it
  --format FORM       table (the default) or json
  --min-mean N        the mean of the totals (4.3)
  --min-tool N        the lowest total (4.0)
  --tool-tokens N     what the listing of one tool may cost, at four bytes a token (2048)
  --default-tokens N  what the tools that are on by default may cost (50000)
  --all-tokens N      what all tools may cost (50000)
  -h, --help          this text

Exit code: 0 good, 1 not good enough, 2 the command line or a file is at fault.
`;

/** The command `lint:tools`. */
export async function run(argv: readonly string[], { project, out, err }: Surroundings): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === "string") return say(err, `${options}\n\n${USAGE}`, 2);
  if (options.help) return say(out, USAGE, 0);
  try {
    const names = options.names.length > 0 ? options.names : await apisOf(project);
    const listings = await Promise.all(names.map((name) => readListing(name, project)));
    const reports = listings.map((listing) => lint(listing, options.demands));
    out(
      options.format === "json"
        ? toJson(reports)
        : reports.map((report) => toTable(report, options.explain)).join("\n"),
    );
    return reports.every(({ isGood }) => isGood) ? 0 : 1;
  } catch (fault) {
    if (fault instanceof UnreadableError) return say(err, `${fault.message}\n`, 2);
    throw fault;
  }
}

const NUMBERS = {
  "min-mean": { type: "string", default: "4.3" },
  "min-tool": { type: "string", default: "4.0" },
  "tool-tokens": { type: "string", default: "2048" },
  "default-tokens": { type: "string", default: "50000" },
  "all-tokens": { type: "string", default: "50000" },
} as const;

/** What the command line asks for, or what is wrong with it. */
function readOptions(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...NUMBERS,
        explain: { type: "boolean", default: false },
        format: { type: "string", default: "table" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { format, explain, help } = values;
    const wrong = (Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).find(
      (name) => !(Number(values[name]) >= 0),
    );
    if (wrong !== undefined) return `--${wrong} is a number, not ${values[wrong]}`;
    if (!["table", "json"].includes(format)) return `--format is table or json, not ${format}`;
    const demands: Demands = {
      mean: Number(values["min-mean"]),
      lowest: Number(values["min-tool"]),
      budget: {
        tool: Number(values["tool-tokens"]),
        standard: Number(values["default-tokens"]),
        all: Number(values["all-tokens"]),
      },
    };
    return { demands, format, explain, help, names: positionals };
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
