import { problem } from "../diagnostics.ts";
import { admittedTypes } from "../model/admitted-types.ts";
import { isMutable, type Mutable, pointerOf, type Report, type Spot } from "./mutable.ts";
import { CHOICES, LISTS, type ListKeyword, listed, targetName } from "./same-value.ts";
import { eachNode } from "./walk.ts";

/** Properties by their names. */
type Properties = Mutable;

/**
 * Parts that each refuse the properties that they do not name refuse those of each other, and nothing is left that could
 * be sent. Whoever writes that means what none of the parts names, and so it is read: such a part gets the properties of
 * what holds beside it. A part whose further properties are of one type refuses those of another in the same way.
 */
export function adoptClosedParts(document: Mutable, report: Report): void {
  const parts = new Parts((document.components as Mutable).schemas as Mutable);
  eachNode(document, (kind, schema, spot) => {
    if (kind !== "schema" || targetName(schema) !== null || !parts.hasClosed(schema)) return;
    const { changed, refused } = parts.opened(schema, {});
    if (refused.length === 0) return;
    Object.assign(schema, changed);
    report(contradiction(refused, spot));
  });
}

function contradiction(refused: readonly string[], spot: Spot) {
  const names = [...new Set(refused)];
  const shown = names.length > 5 ? `${names.slice(0, 5).join(", ")} and others` : names.join(", ");
  const said = `additionalProperties of a part refuses ${shown} beside it: read as about what no part names`;
  return problem("parts-closed", pointerOf(spot), said);
}

/** A schema that refuses nothing of what holds beside it, and the names that it did refuse. */
interface Opened {
  readonly changed: Mutable;
  readonly refused: readonly string[];
}

/** What schemas are put together of, in which references are followed. */
class Parts {
  readonly #schemas: Mutable;
  readonly #closed = new Map<string, boolean>();

  constructor(schemas: Mutable) {
    this.#schemas = schemas;
  }

  /** Whether it refuses what it does not know, by itself or by what it is put together of. */
  hasClosed(written: Mutable): boolean {
    const name = targetName(written);
    const known = name === null ? undefined : this.#closed.get(name);
    if (known !== undefined) return known;
    if (name !== null) this.#closed.set(name, false);
    const schema = this.#followed(written);
    const found = isClosed(schema) || listed(schema, LISTS).some((part) => this.hasClosed(part));
    if (name !== null) this.#closed.set(name, found);
    return found;
  }

  /** The same schema beside these properties, which its closed parts then have too. */
  opened(written: Mutable, beside: Properties, above: readonly string[] = []): Opened {
    const name = targetName(written);
    // What is a part of itself has been told to that part.
    if (!this.hasClosed(written) || above.includes(name ?? "")) return { changed: written, refused: [] };
    const within = name === null ? above : [...above, name];
    const schema = this.#followed(written);
    const missed = this.#missed(schema, beside);
    const around = { ...beside, ...propertiesOf(schema) };
    const lists = LISTS.map((keyword) => this.#openedList(schema, keyword, around, within));
    const refused = [...Object.keys(missed), ...lists.flatMap((list) => list.refused)];
    if (refused.length === 0) return { changed: written, refused };
    const changed = Object.assign({}, schema, ...lists.map((list) => list.changed));
    // What tells subtypes apart belongs to the component.
    if (name !== null) delete changed.discriminator;
    if (Object.keys(missed).length > 0) changed.properties = { ...propertiesOf(schema), ...missed };
    return { changed, refused };
  }

  /** What holds beside a schema, or as a part of it, and what the schema itself refuses. */
  #missed(schema: Mutable, beside: Properties): Properties {
    const own = propertiesOf(schema);
    const around = Object.entries({ ...beside, ...this.#all([schema]) });
    const missed = around.filter(([name, property]) => {
      return !Object.hasOwn(own, name) && this.#refuses(schema, property);
    });
    return structuredClone(Object.fromEntries(missed));
  }

  /** The parts of a schema, or the alternatives of a choice, of which one holds and never two. */
  #openedList(schema: Mutable, keyword: ListKeyword, beside: Properties, above: readonly string[]): Opened {
    const parts = listed(schema, [keyword]);
    const others = Object.fromEntries(LISTS.map((other) => [other, other === keyword ? [] : schema[other]]));
    const opened = parts.map((part) => {
      const siblings = keyword === "allOf" ? parts.filter((one) => one !== part) : [];
      return this.opened(part, { ...beside, ...this.#all([others, ...siblings]) }, above);
    });
    const changed = parts.length === 0 ? {} : { [keyword]: opened.map((one) => one.changed) };
    return { changed, refused: opened.flatMap((one) => one.refused) };
  }

  /** Whether a schema leaves no place for a property that it does not name. */
  #refuses({ additionalProperties: further, patternProperties }: Mutable, property: unknown): boolean {
    if (patternProperties !== undefined || !isMutable(further)) return further === false;
    const [taken, wanted] = [further, property].map((one) => this.#typesOf(one));
    return Boolean(taken && wanted && !wanted.some((type) => taken.includes(type)));
  }

  /** Of numbers all count as one type. */
  #typesOf(schema: unknown): unknown[] | undefined {
    const types = admittedTypes(
      schema,
      (name) => this.#schemas[name],
      () => true,
    );
    return types?.map((type) => (type === "integer" ? "number" : type));
  }

  /** The properties of all of these, and of what they are put together of. */
  #all(parts: readonly Mutable[], above: readonly string[] = []): Properties {
    return Object.assign(
      {},
      ...parts.map((part) => {
        const name = targetName(part);
        if (name !== null && above.includes(name)) return {};
        const schema = this.#followed(part);
        const within = name === null ? above : [...above, name];
        const chosen = this.#all(listed(schema, CHOICES), within);
        // Each alternative has its own idea of a property, and one of them holds anyway.
        const any = Object.fromEntries(Object.keys(chosen).map((key) => [key, {}]));
        return { ...any, ...this.#all(listed(schema, ["allOf"]), within), ...propertiesOf(schema) };
      }),
    );
  }

  /** What a reference leads to, with the words beside it. */
  #followed(written: Mutable): Mutable {
    const target = targetName(written);
    const schema = target === null ? undefined : this.#schemas[target];
    if (!isMutable(schema)) return written;
    const { $ref: _, ...beside } = written;
    return targetName(schema) === null ? { ...schema, ...beside } : this.#followed({ ...schema, ...beside });
  }
}

function isClosed({ additionalProperties: further }: Mutable): boolean {
  return further === false || isMutable(further);
}

function propertiesOf({ properties }: Mutable): Properties {
  return isMutable(properties) ? properties : {};
}
