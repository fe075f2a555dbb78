import type { Calls, Client } from "../../../generated/mixpost/client.ts";
import { InvalidResponseError } from "../../core/errors.ts";
import { SharedWork } from "../../core/shared-work.ts";
import type { CallOptions } from "../../core/transport.ts";
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
  workspaces(ask: Ask): Promise<Listing>;
  accounts(workspaceUuid: string, ask: Ask): Promise<Listing>;
  tags(workspaceUuid: string, ask: Ask): Promise<Listing>;
  files(workspaceUuid: string, name: string, ask: Ask): Promise<Listing>;
  /** @returns null when none of the newest files has the id */
  file(workspaceUuid: string, id: number, ask: Ask): Promise<Named | null>;
  /** Drops every list: something was changed. */
  clear(): void;
}

/** Who asks, and how new the answer must be. */
export interface Ask {
  /** Ends the wait, and the request with it when nobody else waits for the same list. */
  readonly signal?: AbortSignal | undefined;
  /** Oldest list that will do, in milliseconds since 1970. */
  readonly freshAs?: number | undefined;
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
  const lists = new Map<string, { readonly at: number; readonly work: SharedWork<Listing> }>();

  /** One request for all who ask at the same time; a failure is not remembered. */
  function listed(
    key: string,
    { signal, freshAs = 0 }: Ask,
    fetchAll: (options: CallOptions) => Promise<readonly Named[]>,
  ): Promise<Listing> {
    const known = lists.get(key);
    const notBefore = Math.max(freshAs, now() - freshFor);
    if (known && !known.work.abandoned && known.at >= notBefore) return known.work.wait(signal);
    const at = now();
    const work: SharedWork<Listing> = new SharedWork(async (shared) => {
      try {
        return { entities: await fetchAll({ signal: shared }), at };
      } catch (error) {
        if (lists.get(key)?.work === work) lists.delete(key);
        throw error;
      }
    });
    lists.set(key, { at, work });
    return work.wait(signal);
  }

  return {
    workspaces: (ask) => listed("workspaces", ask, (options) => workspaces(client, options)),
    accounts: (uuid, ask) => listed(`accounts ${uuid}`, ask, (options) => accounts(client, uuid, options)),
    tags: (uuid, ask) => listed(`tags ${uuid}`, ask, (options) => tags(client, uuid, options)),
    files: async (uuid, name, { signal }) => {
      return { entities: await files(client, uuid, name, { signal }), at: now() };
    },
    file: (uuid, id, { signal }) => file(client, uuid, id, { signal }),
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

async function workspaces(client: Client, options: CallOptions): Promise<readonly Named[]> {
  const found = entries(await client.workspaces.list({}, options));
  return found.map(({ uuid, name }) => ({ id: null, uuid, name, aliases: [], label: `${name} (${uuid})` }));
}

async function accounts(
  client: Client,
  workspaceUuid: string,
  options: CallOptions,
): Promise<readonly Named[]> {
  const found = entries(await client.accounts.list({ workspaceUuid }, options));
  return found.map(({ id, uuid, name, username, provider }) => {
    const handles = [username ?? "", provider, `${name} ${provider}`, `${name} (${provider})`];
    const aliases = [...handles, `${provider}:${name}`, `${provider}:${username ?? name}`].filter(
      (alias) => alias !== "",
    );
    return { id, uuid, name, aliases, label: `${name} (${provider}, id ${id})` };
  });
}

async function tags(client: Client, workspaceUuid: string, options: CallOptions): Promise<readonly Named[]> {
  const found = entries(await client.tags.list({ workspaceUuid }, options));
  return found.map(({ id, uuid, name }) => ({
    id,
    uuid,
    name,
    aliases: [`#${name}`],
    label: `${name} (id ${id})`,
  }));
}

/** The library can hold thousands of files, so the server searches. */
async function files(
  client: Client,
  workspaceUuid: string,
  keyword: string,
  options: CallOptions,
): Promise<readonly Named[]> {
  const found = entries(await client.media.list({ workspaceUuid, keyword, limit: 100 }, options));
  return found.map(namedFile);
}

/** A post shows its files by id alone, and the server searches by name alone: look through them, newest first. */
async function file(
  client: Client,
  workspaceUuid: string,
  id: number,
  options: CallOptions,
): Promise<Named | null> {
  for (let page = 1; page <= mostPages; page++) {
    const answer = await client.media.list({ workspaceUuid, page, limit: 100 }, options);
    const found = entries(answer).find((candidate) => Number(candidate.id) === id);
    if (found) return namedFile(found);
    if (!(page < answer.meta?.last_page)) break;
  }
  return null;
}

function namedFile({ id, uuid, name }: Calls["media.get"]["output"]): Named {
  return { id: Number(id), uuid, name, aliases: [], label: `${name} (id ${id})` };
}
