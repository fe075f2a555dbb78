import type { Row } from "./row.ts";
import type { Site } from "./upstream.ts";

/** A tool that meets faults. */
export interface Tool {
  readonly name: string;
  /** The rows that it meets: those of what may be repeated, of a creation, or of a step after one. */
  readonly kind: Row["kind"];
  /** The route that the fault lies on. */
  readonly route: string;
  /** @param text tells one call from another */
  args(text: string): object;
  /** Part of every good answer. */
  readonly shows: string;
  /** What was not answered is looked for upstream. */
  readonly looks?: true;
  /** Requirements that the rows hold. */
  readonly holds?: string;
}

/** What the suite knows of an API. */
export interface Api {
  /** As `--api` takes it. */
  readonly name: string;
  /** The variables of a server that works on an origin with the canary as its key. */
  variables(url: string): Record<string, string>;
  /** A new one for an upstream. */
  site(): Site;
  readonly tools: { readonly read: Tool } & Readonly<Record<string, Tool>>;
}

/** Routes whose answers are always the same; those that make something count it. */
export function fixedSite(
  routes: readonly { name: string; pattern: RegExp; body: object; makes?: true }[],
): Site {
  let made = 0;
  return {
    routes: routes.map(({ name, pattern }) => [name, pattern]),
    answer: ({ route }) => {
      const found = routes.find(({ name }) => name === route);
      if (found === undefined) return { status: 404, body: { message: "Not found." } };
      if (found.makes) made += 1;
      return { status: 200, body: found.body };
    },
    get made() {
      return made;
    },
    published: 0,
    clear: () => {
      made = 0;
    },
  };
}
