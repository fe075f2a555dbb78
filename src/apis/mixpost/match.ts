/** An account, tag, file or workspace as far as its names matter. */
export interface Named {
  readonly id: number | null;
  readonly uuid: string | null;
  readonly name: string;
  /** Other names it answers to: a handle, the network, both together. */
  readonly aliases: readonly string[];
  /** How a person would point at it in a list: `Acme (twitter, id 3)`. */
  readonly label: string;
}

export type Match =
  | { readonly kind: "one"; readonly entity: Named }
  | { readonly kind: "none"; readonly similar: readonly Named[] }
  | { readonly kind: "several"; readonly entities: readonly Named[] };

/**
 * Finds the one entity that a caller means by an id, a uuid or a name. Ids and uuids win over names; a name must
 * match whole (case and a leading `@` do not count). Nothing is guessed: several matches stay several.
 */
export function match(wanted: string | number, entities: readonly Named[]): Match {
  const text = fold(String(wanted));
  const tests: ((entity: Named) => boolean)[] = [
    (entity) => entity.uuid !== null && fold(entity.uuid) === text,
    (entity) => entity.id !== null && String(entity.id) === text,
    (entity) => fold(entity.name) === text,
    (entity) => entity.aliases.some((alias) => fold(alias) === text),
  ];
  for (const test of tests) {
    const [first, ...others] = entities.filter(test);
    if (first && others.length === 0) return { kind: "one", entity: first };
    if (first) return { kind: "several", entities: [first, ...others] };
  }
  return { kind: "none", similar: entities.filter((entity) => isSimilar(text, entity)) };
}

function isSimilar(text: string, entity: Named): boolean {
  return [entity.name, ...entity.aliases]
    .map(fold)
    .some((name) => name.includes(text) || text.includes(name));
}

function fold(text: string): string {
  return text.normalize("NFKC").trim().replace(/^@/, "").toLocaleLowerCase("en");
}
