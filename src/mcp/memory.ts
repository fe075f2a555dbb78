import type { Json } from "../core/json.ts";
import type { Defaults } from "./arguments.ts";

/** What the tools of one MCP session told the server to remember: values for `bind` that win over the configuration. */
export interface Memory {
  /** Values of one API. */
  of(api: string): Defaults;
  set(api: string, name: string, value: Json): void;
}

/** Lives as long as its session, and is seen by no other. */
export function createMemory(): Memory {
  const values = new Map<string, Defaults>();
  const of = (api: string) => values.get(api) ?? {};
  return { of, set: (api, name, value) => void values.set(api, { ...of(api), [name]: value }) };
}
