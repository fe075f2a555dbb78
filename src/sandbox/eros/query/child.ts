import { openReadOnly } from "./connection.ts";
import type { OpenMessage, QueryMessage, Reply } from "./messages.ts";
import { readRows } from "./rows.ts";
import { createWatch } from "./watch.ts";

/*
 * The process that runs queries of strangers, started by `warm-process.ts`. It has no environment, no stdin and no
 * stdout, knows one database, which it cannot write, and may be killed at any time.
 */

/** SQLite's messages that are not the query's fault. */
const unusable = [
  "database is locked",
  "database table is locked",
  "unable to open database file",
  "disk I/O error",
  "database disk image is malformed",
  "file is not a database",
];

const MAX_MESSAGE = 1000;

let answer: (message: QueryMessage) => Reply = () => {
  throw new Error("no database is open");
};

// The parent is gone. Should a query be running, the watch ends it.
process.once("disconnect", () => process.exit());
process.on("message", (message: OpenMessage | QueryMessage) => {
  process.send?.(message.kind === "open" ? open(message) : attempt(() => answer(message)));
});

function open(message: OpenMessage): Reply {
  const reply = attempt(() => {
    const connection = openReadOnly(message);
    const watched = createWatch(message.lastMs);
    answer = ({ query, bindings }) =>
      watched(() => ({ kind: "done", json: readRows(connection.prepare(query), bindings, message) }));
    return { kind: "done", json: "" };
  });
  return reply.kind === "failed" ? { ...reply, unusable: true } : reply;
}

function attempt(work: () => Reply): Reply {
  try {
    return work();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    // Some quote what they complain about, be it a megabyte.
    const message = text.replace(/^Failed to open database: /, "").slice(0, MAX_MESSAGE);
    return { kind: "failed", message, unusable: unusable.includes(message) };
  }
}
