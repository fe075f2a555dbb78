import type { KeysFlags } from "../config.ts";

/**
 * Makes, lists or revokes keys of a server's database; the server may be running.
 *
 * @returns what to print: a new key, which cannot be shown again, or the list without any key
 * @throws {Error} when there is no such database or key; the message says so
 */
export async function manageKeys({ action, data, team, label, id }: KeysFlags): Promise<unknown> {
  const { openKeys } = await import("../sandbox/index.ts");
  const keys = openKeys(data);
  try {
    if (action === "add") return { teamName: team, apiKey: keys.add(team, label) };
    if (action === "revoke") return { revoked: keys.revoke(id) };
    return { keys: keys.list() };
  } finally {
    keys.close();
  }
}
