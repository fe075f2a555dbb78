import { type Change, semverStep } from "./change.ts";
import type { ApiCost, Comparison, CostChange } from "./sides.ts";

/** Changes that say the same of several subjects, as one. */
type Group = readonly [Change, ...Change[]];

/** A line names this many subjects, and counts the others. */
const NAMED = 4;

/** The cost table has this many rows. */
const ROWS = 10;

/** The changes as sections of a changelog, worst first, with what they amount to on top. */
export function toMarkdown({ before, after, changes, costs }: Comparison): string {
  if (changes.length === 0) return `No change of the contract from \`${before}\` to \`${after}\`.\n`;
  const apis = [...new Set(changes.map(({ api }) => api))];
  const body = apis.flatMap((api) => [
    ...(apis.length > 1 ? [`## ${api}`, ""] : []),
    ...sections(changes.filter((change) => change.api === api)),
    ...costs.filter((cost) => cost.api === api).flatMap(costSection),
  ]);
  return [summary(changes), "", ...body].join("\n");
}

/** `Next step: major (1 breaking, 2 compatible, 0 text).` */
export function summary(changes: readonly Change[]): string {
  const counts = (["breaking", "compatible", "text"] as const).map(
    (verdict) => `${changes.filter((change) => change.verdict === verdict).length} ${verdict}`,
  );
  return `Next step: **${semverStep(changes)}** (${counts.join(", ")}).`;
}

function sections(changes: readonly Change[]): string[] {
  const isNew = ({ code, at }: Change) => code === "added" && at === "";
  const of = (verdict: Change["verdict"]) => changes.filter((change) => change.verdict === verdict);
  return [
    ...section("Breaking", of("breaking")),
    ...section("Added", of("compatible").filter(isNew)),
    ...section(
      "Changed",
      of("compatible").filter((change) => !isNew(change)),
    ),
    ...section("Wording", of("text")),
  ];
}

function section(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [`### ${title}`, "", ...grouped(changes).map((group) => `- ${line(group)}`), ""];
}

/** Tools and methods that come and go have a line each; what happens to parts of several is said once. */
function grouped(changes: readonly Change[]): Group[] {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const isOfItsOwn = change.part === null && change.verdict !== "text";
    const key = JSON.stringify(isOfItsOwn ? change : { ...change, subject: "", kind: "" });
    const group = groups.get(key);
    groups.set(key, group === undefined ? [change] : [...group, change]);
  }
  return [...groups.values()];
}

/** What changed, as one sentence in Markdown without its full stop. */
export function sentence(change: Change): string {
  return line([change]);
}

function line(group: Group): string {
  const [change] = group;
  const shown = group.slice(0, NAMED).map(label);
  const more = group.length - shown.length;
  const names = shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
  if (change.part !== null) return `${names}: ${place(change)} ${change.message}`;
  return group.length === 1 ? `${names} ${change.message}` : `${names}: ${change.message}`;
}

function label({ kind, subject }: Change): string {
  const prefixes = { tool: "", method: "client.", toolset: "", api: "" };
  const name = `\`${prefixes[kind]}${subject}\``;
  return kind === "toolset" ? `toolset ${name}` : name;
}

function place({ part, at }: Change): string {
  const noun = part === "input" ? "argument" : "result";
  return at === "" ? `the ${part === "input" ? "arguments" : "result"}` : `${noun} \`${at}\``;
}

function costSection({ standard, all, tools }: ApiCost): string[] {
  if (tools.length === 0) return [];
  const growth = ({ before, after }: CostChange) => Math.abs(after.bytes - before.bytes);
  const rows = [...tools].sort((a, b) => growth(b) - growth(a)).slice(0, ROWS);
  const others = tools.length - rows.length;
  return [
    "### Token cost",
    "",
    "| listing | bytes | tokens (estimated) |",
    "| --- | --- | --- |",
    costRow("tools that are on by default", standard),
    costRow("all tools", all),
    ...rows.map((row) => costRow(`\`${row.tool}\``, row)),
    ...(others > 0 ? [`| ${others} more tools | | |`] : []),
    "",
  ];
}

function costRow(name: string, { before, after }: CostChange): string {
  const step = (key: "bytes" | "tokens") =>
    before[key] === after[key]
      ? thousands(after[key])
      : `${thousands(before[key])} → ${thousands(after[key])}`;
  return `| ${name} | ${step("bytes")} | ${step("tokens")} |`;
}

function thousands(count: number): string {
  return count.toLocaleString("en-US");
}
