import { existsSync } from "node:fs";
import { DatabaseSync } from "@photostructure/sqlite";
import { createAuthorizer } from "./authorizer.ts";
import { sqliteLimits } from "./limits.ts";

export type Connection = InstanceType<typeof DatabaseSync>;

export interface ConnectionOptions {
  readonly file: string;
  readonly busyMs: number;
  readonly schemaReadable: boolean;
}

/**
 * Opens a database for queries of strangers: it cannot write, and what a query may do is decided statement by
 * statement. Rows are arrays, integers are BigInts.
 *
 * @throws {Error} when the file is missing or no database; nothing is created
 */
export function openReadOnly({ file, busyMs, schemaReadable }: ConnectionOptions): Connection {
  if (!existsSync(file)) throw new Error("the database file does not exist");
  const connection = new DatabaseSync(file, {
    readOnly: true,
    defensive: true,
    allowExtension: false,
    enableDoubleQuotedStringLiterals: false,
    allowBareNamedParameters: false,
    readBigInts: true,
    returnArrays: true,
    timeout: busyMs,
    limits: sqliteLimits,
  });
  // Read-only alone allows temporary tables. Sorting happens in memory, which is watched, and not in files.
  connection.exec("pragma query_only = on; pragma trusted_schema = off; pragma temp_store = memory");
  const modules = connection
    .prepare("pragma module_list")
    .all()
    .map(([name]) => String(name));
  connection.setAuthorizer(createAuthorizer({ modules, schemaReadable }));
  return connection;
}
