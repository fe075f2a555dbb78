import type { Calls, Client } from "../../../generated/mixpost/client.ts";
import { InvalidResponseError } from "../../core/errors.ts";
import type { Named } from "./match.ts";

/** How long a list answers for, in milliseconds; a name that is not in it is looked for again at once. */
const freshFor = 30_000;

/** Pages of 100 files that are looked through for one id. */
const mostPages = 20;

/**
 * What is in the workspace, by name: accounts, tags and workspaces as lists that are fetched once for many
 * lookups, files as a search.
 */
export interface Directory {
  workspaces(freshAs?: number): Promise<Listing>;
  accounts(workspaceUuid: string, freshAs?: number): Promise<Listing>;
  tags(workspaceUuid: string, freshAs?: number): Promise<Listing>;
  files(workspaceUuid: string, name: string): Promise<Listing>;
  /** @returns null when none of the newest files has the id */
  file(workspaceUuid: string, id: number): Promise<Named | null>;
  /** Drops every list: something was changed. */
  clear(): void;
}

export interface Listing {
  readonly entities: readonly Named[];
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * @param now milliseconds since 1970; injected so that tests need not wait
 */
export function createDirectory(client: Client, now: () => number = Date.now): Directory {
  const lists = new Map<string, { readonly at: number; readonly listing: Promise<Listing> }>();

  /** One request for all who ask at the same time; a failure is not remembered. */
  function listed(
    key: string,
    notBefore: number,
    fetchAll: () => Promise<readonly Named[]>,
  ): Promise<Listing> {
    const known = lists.get(key);
    if (known && known.at >= Math.max(notBefore, now() - freshFor)) return known.listing;
    const at = now();
    const listing = fetchAll().then((entities) => ({ entities, at }));
    lists.set(key, { at, listing });
    listing.catch(() => lists.get(key)?.listing === listing && lists.delete(key));
    return listing;
  }

  return {
    workspaces: (freshAs = 0) => listed("workspaces", freshAs, () => workspaces(client)),
    accounts: (uuid, freshAs = 0) => listed(`accounts ${uuid}`, freshAs, () => accounts(client, uuid)),
    tags: (uuid, freshAs = 0) => listed(`tags ${uuid}`, freshAs, () => tags(client, uuid)),
    files: async (uuid, name) => ({ entities: await files(client, uuid, name), at: now() }),
    file: (uuid, id) => file(client, uuid, id),
    clear: () => lists.clear(),
  };
}

/**
 * The entries of a list; bare ones are taken too.
 *
 * @throws {InvalidResponseError} the answer is no list at all
 */
function entries<Entry>(answer: { readonly data: readonly Entry[] }): readonly Entry[] {
  const list: unknown = Array.isArray(answer) ? answer : answer?.data;
  if (Array.isArray(list)) return list;
  throw new InvalidResponseError("The server's answer is no list, so names cannot be looked up in it.");
}

async function workspaces(client: Client): Promise<readonly Named[]> {
  const found = entries(await client.workspaces.list({}));
  return found.map(({ uuid, name }) => ({ id: null, uuid, name, aliases: [], label: `${name} (${uuid})` }));
}

async function accounts(client: Client, workspaceUuid: string): Promise<readonly Named[]> {
  const found = entries(await client.accounts.list({ workspaceUuid }));
  return found.map(({ id, uuid, name, username, provider }) => {
    const handles = [username ?? "", provider, `${name} ${provider}`, `${name} (${provider})`];
    const aliases = [...handles, `${provider}:${name}`, `${provider}:${username ?? name}`].filter(
      (alias) => alias !== "",
    );
    return { id, uuid, name, aliases, label: `${name} (${provider}, id ${id})` };
  });
}

async function tags(client: Client, workspaceUuid: string): Promise<readonly Named[]> {
  const found = entries(await client.tags.list({ workspaceUuid }));
  return found.map(({ id, uuid, name }) => ({
    id,
    uuid,
    name,
    aliases: [`#${name}`],
    label: `${name} (id ${id})`,
  }));
}

/** The library can hold thousands of files, so the server searches. */
async function files(client: Client, workspaceUuid: string, keyword: string): Promise<readonly Named[]> {
  const found = entries(await client.media.list({ workspaceUuid, keyword, limit: 100 }));
  return found.map(namedFile);
}

/** A post shows its files by id alone, and the server searches by name alone: look through them, newest first. */
async function file(client: Client, workspaceUuid: string, id: number): Promise<Named | null> {
  for (let page = 1; page <= mostPages; page++) {
    const answer = await client.media.list({ workspaceUuid, page, limit: 100 });
    const found = entries(answer).find((candidate) => Number(candidate.id) === id);
    if (found) return namedFile(found);
    if (!(page < answer.meta?.last_page)) break;
  }
  return null;
}

function namedFile({ id, uuid, name }: Calls["media.get"]["output"]): Named {
  return { id: Number(id), uuid, name, aliases: [], label: `${name} (id ${id})` };
}
