import type { Schema } from "../model.ts";
import { claim } from "../names.ts";

type Make = () => Schema;

/** Schemas that are put together within each other without end, ever new ones, are told to here; the API checks the rest. */
const DEEPEST = 24;

/** The schemas of a tool that others in it refer to, each made once, under `$defs`. */
export class Definitions {
  readonly #needed = new Map<string, Schema>();
  readonly #keys = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** Schemas that are being made, by what they are, with the key that each was given on the way. */
  readonly #open = new Map<string, string | null>();

  all(): Schema {
    return Object.fromEntries(this.#needed);
  }

  /** A reference to a definition. */
  always(identity: string, name: string, make: Make): Schema {
    const key = this.#keys.get(identity) ?? claim(this.#taken, name);
    this.#keys.set(identity, key);
    if (!this.#needed.has(key)) {
      this.#needed.set(key, {});
      this.#needed.set(key, make());
    }
    return referenceTo(key);
  }

  /** The schema itself, or a reference to it when it contains itself. */
  whereItRecurs(identity: string, make: Make): Schema {
    const known = this.#keys.get(identity);
    if (known !== undefined) return referenceTo(known);
    if (this.#open.has(identity)) {
      const key = this.#open.get(identity) ?? claim(this.#taken, "Recursive");
      this.#open.set(identity, key);
      return referenceTo(key);
    }
    if (this.#open.size >= DEEPEST) return {};
    this.#open.set(identity, null);
    const schema = make();
    const key = this.#open.get(identity) ?? null;
    this.#open.delete(identity);
    if (key === null) return schema;
    this.#keys.set(identity, key);
    this.#needed.set(key, schema);
    return referenceTo(key);
  }
}

function referenceTo(key: string): Schema {
  return { $ref: `#/$defs/${key}` };
}
