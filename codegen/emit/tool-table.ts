import type { ApiModel } from "../model.ts";

/** The tools as a Markdown table (name, toolset, what it does), set by set, for pages that are written by hand. */
export function toolTable({ tools, toolsets }: ApiModel): string {
  const rows = toolsets.flatMap(({ name: set }) =>
    tools
      .filter(({ toolset }) => toolset === set)
      .map(({ name, description }) => `| \`${name}\` | ${cell(set)} | ${cell(firstSentence(description))} |`),
  );
  return ["| tool | toolset | what it does |", "| --- | --- | --- |", ...rows].join("\n");
}

function firstSentence(text: string): string {
  return text.split(/\.\s/, 1)[0]?.replace(/\.$/, "") ?? "";
}

/** One line, and no bar that would end the cell. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();
}
