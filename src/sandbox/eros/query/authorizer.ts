import { constants } from "@photostructure/sqlite";
import { allowedFunctions } from "./functions.ts";

/** As SQLite calls it for every step of a statement that it compiles; what the arguments are depends on the action. */
export type Authorizer = (action: number, first: string | null, second: string | null) => number;

export interface Readable {
  /** Modules of virtual tables that SQLite has; their tables show pages and statistics, not data. */
  readonly modules: readonly string[];
  readonly schemaReadable: boolean;
}

/** Virtual tables that compute from their arguments alone. */
const harmless = ["json_each", "json_tree"];

/**
 * Allows reading tables and calling known functions. Everything else is denied because it is not named here: writing,
 * PRAGMA, ATTACH, transactions, temporary tables, and queries that repeat themselves (`with recursive`).
 */
export function createAuthorizer({ modules, schemaReadable }: Readable): Authorizer {
  const hidden = new Set(modules.filter((name) => !harmless.includes(name)));
  const isReadable = (table: string) => {
    if (table === "sqlite_master") return schemaReadable;
    return !hidden.has(table) && !/^(?:sqlite|pragma)_/.test(table);
  };
  const isAllowed = (action: number, first: string | null, second: string | null): boolean => {
    if (action === constants.SQLITE_SELECT) return true;
    if (action === constants.SQLITE_READ) return isReadable((first ?? "").toLowerCase());
    return action === constants.SQLITE_FUNCTION && allowedFunctions.has((second ?? "").toLowerCase());
  };
  return (...args) => (isAllowed(...args) ? constants.SQLITE_OK : constants.SQLITE_DENY);
}
