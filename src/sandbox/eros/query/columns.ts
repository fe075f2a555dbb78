/**
 * Names for the columns of a result in which each is different: a repeated one gets `_2`, `_3` and so on, and never a
 * name that another column has by itself.
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const own = new Set(names);
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct); number += 1) {
      const next = `${name}_${number}`;
      if (!own.has(next)) distinct = next;
    }
    taken.add(distinct);
    return distinct;
  });
}
