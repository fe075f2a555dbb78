import type { Outcome } from "./trial.ts";

/** What is compared. Less is better of all but the last two. */
export type Measure = "processor" | "megabytes" | "type errors" | "tools" | "wire";

/** Why another one may be ahead of us, by its name and the measure. Whatever is not here is told as unexplained. */
const WHYS: { readonly [contestant: string]: { readonly [measure in Measure]?: string } } = {
  "openapi-mcp-generator 4.0.1": {
    processor:
      "it prints one source file from string templates; we also make types (openapi-typescript), a client, zod schemas and a reference, format them, and check every `$ref` and schema",
    megabytes: "it holds the document and one text; we hold the TypeScript compiler, which prints our types",
  },
  "orval 7.11.2": {
    processor:
      "it emits neither a reference nor a contract, and checks nothing: part of what it wrote does not compile",
    megabytes: "it prints types without the TypeScript compiler, which prints ours",
  },
  "kubb 4.39.2": {
    processor:
      "its types are printed by its own printer; ours by openapi-typescript and the TypeScript compiler",
    megabytes: "it writes a file for each operation and holds one at a time",
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
