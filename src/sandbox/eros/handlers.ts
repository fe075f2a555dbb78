import type { Calls } from "../../../generated/eros/client.ts";
import type { components } from "../../../generated/eros/types.ts";
import type { Handlers } from "../router.ts";

/** A call, as far as handlers care. */
export interface ErosCall {
  /** Aborted when the caller no longer waits. */
  readonly signal: AbortSignal;
}

/** One handler for each operation; a missing one is a compile error. */
export type ErosHandlers = Handlers<Calls, { readonly [Id in keyof Calls]: ErosCall }>;

/** The types of the document, by name. */
export type Schemas = components["schemas"];
