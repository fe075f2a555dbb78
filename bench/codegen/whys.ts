import type { Outcome } from "./trial.ts";

/** What is compared. Less is better of all but the last two. */
export type Measure = "processor" | "megabytes" | "type errors" | "tools" | "wire";

/** Why another one may be ahead of us, by its name and the measure. Whatever is not here is told as unexplained. */
const WHYS: { readonly [contestant: string]: { readonly [measure in Measure]?: string } } = {
  "openapi-mcp-generator 4.0.1": {
    processor:
      "it prints one text, with no types, client, schemas or reference; four fifths of our time go before the document is read, to load the TypeScript compiler, Redocly and Biome and to run our source through tsx",
    megabytes:
      "it prints one text; nine tenths of our memory are the TypeScript compiler, Redocly, Biome and tsx, once loaded",
  },
  "orval 7.11.2": {
    processor:
      "it comes bundled, and neither checks nor formats; four fifths of our time go to loading, of the TypeScript compiler, Redocly and Biome, and to tsx",
    megabytes:
      "it formats nothing and runs as one bundle; nine tenths of our memory are the TypeScript compiler, Redocly, Biome and tsx, once loaded",
  },
};

/** A sentence for every number in which somebody is ahead of us on the same document. */
export function behind(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ isOurs }) => !isOurs)
    .flatMap((theirs) => {
      const own = outcomes.find(({ isOurs, subject }) => isOurs && theirs.subject.split(",")[0] === subject);
      return own === undefined ? [] : ahead(theirs, own).map((measure) => sentence(theirs, measure));
    });
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

function sentence({ subject, contestant }: Outcome, measure: Measure): string {
  return `${subject}, ${measure}: ${contestant} is ahead; ${WHYS[contestant]?.[measure] ?? "nobody has looked into it yet"}.`;
}
