import type { Calls } from "../../../generated/mixpost/client.ts";
import type { Handlers } from "../router.ts";
import type { Scope, WorkspaceScope } from "./access.ts";

/** Operations that belong to no workspace of the caller. */
type Outside = "system.ping" | "workspaces.list" | `panel.${string}`;

type Scopes = { readonly [Id in keyof Calls]: Id extends Outside ? Scope : WorkspaceScope };

/** One handler for each operation; a missing one is a compile error. */
export type MixpostHandlers = Handlers<Calls, Scopes>;
