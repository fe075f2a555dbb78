import type { Outcome } from "./trial.ts";

/** What is compared. Less is better of all but the last two. */
export type Measure = "processor" | "megabytes" | "type errors" | "tools" | "wire";

/** Why another one may be ahead of us, by its name and the measure. Whatever is not here is told as unexplained. */
const WHYS: { readonly [contestant: string]: { readonly [measure in Measure]?: string } } = {
  "openapi-mcp-generator 4.0.1": {
    processor:
      "it prints one text, with no types, client, schemas or reference; of ours most goes to load the TypeScript compiler and Redocly, to check the document, and to format by Biome",
    megabytes: "it prints one text; most of ours is the TypeScript compiler and Redocly, once loaded",
  },
  "orval 7.11.2": {
    processor: "it neither checks the document nor formats what it writes",
    megabytes: "it needs no checker; most of ours is the TypeScript compiler and Redocly, once loaded",
  },
};

/** A sentence for every generator and measure in which it is ahead of us on some document. */
export function behind(outcomes: readonly Outcome[]): string[] {
  const where = new Map<string, string[]>();
  for (const theirs of outcomes.filter(({ isOurs }) => !isOurs)) {
    const own = outcomes.find(({ isOurs, subject }) => isOurs && theirs.subject.split(",")[0] === subject);
    for (const measure of own === undefined ? [] : ahead(theirs, own)) {
      const claim = sentence(theirs, measure);
      where.set(claim, [...(where.get(claim) ?? []), theirs.subject]);
    }
  }
  return [...where].map(([claim, subjects]) => `${claim} (${subjects.join("; ")})`);
}

function ahead(theirs: Outcome, own: Outcome): Measure[] {
  const better: { readonly [measure in Measure]: boolean } = {
    processor: less(theirs.processor, own.processor),
    megabytes: theirs.tools !== null && less(theirs.megabytes, own.megabytes),
    "type errors": less(theirs.typeErrors, own.typeErrors),
    tools: less(own.tools, theirs.tools),
    wire: less(own.score?.rightButCredentials, theirs.score?.rightButCredentials),
  };
  return (Object.keys(better) as Measure[]).filter((measure) => better[measure]);
}

/** Numbers alone can be less than others: a text says that there is none. */
function less(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" && one < other;
}

function sentence({ contestant }: Outcome, measure: Measure): string {
  const why = WHYS[contestant]?.[measure] ?? "nobody has looked into it yet";
  return `${contestant} is ahead in ${measure}: ${why}`;
}
