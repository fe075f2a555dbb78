import type { Client } from "../../../generated/mixpost/client.ts";
import { NotFoundError, ValidationError } from "../../core/errors.ts";
import type { Json } from "../../core/json.ts";
import type { Arguments } from "../../core/operation.ts";
import type { Reference } from "../../core/tool.ts";
import type { Directory, Listing } from "./directory.ts";
import { match, type Named } from "./match.ts";

type Wanted = string | number;
/** @param signal aborts when the call that the lookup is for ends */
type Lookup = (
  wanted: Wanted,
  reference: Reference,
  workspaceUuid: string,
  signal: AbortSignal,
) => Json | Promise<Json>;

/** Turns an id, uuid or name into what the wire wants; one function per entity. */
export interface References {
  /**
   * @param args bound arguments are resolved already: lookups happen in `args.workspaceUuid`
   * @throws {ValidationError} nothing matches, or several do; the message lists the candidates
   * @throws {CancelledError} as soon as the signal aborts
   */
  resolve(reference: Reference, value: Json, args: Arguments, signal: AbortSignal): Json | Promise<Json>;
}

/**
 * @param allowed uuids or names of the only workspaces that may be used; empty allows all that the token reaches
 */
export function createReferences(
  client: Client,
  directory: Directory,
  allowed: readonly string[],
): References {
  const lookups: Readonly<Record<string, Lookup>> = {
    workspace: (wanted, _, __, signal) => findWorkspace(wanted, directory, allowed, signal),
    account: (wanted, reference, workspaceUuid, signal) =>
      namesOriginalVersion(wanted, reference)
        ? 0
        : findListed(wanted, reference, (freshAs) => directory.accounts(workspaceUuid, { freshAs, signal })),
    tag: (wanted, reference, workspaceUuid, signal) =>
      isWireForm(wanted, reference)
        ? wanted.toLowerCase()
        : findListed(wanted, reference, (freshAs) => directory.tags(workspaceUuid, { freshAs, signal })),
    media: (wanted, reference, workspaceUuid, signal) =>
      findFile(wanted, reference, workspaceUuid, { client, directory, signal }),
  };
  return {
    resolve(reference, value, args, signal) {
      const lookup = lookups[reference.entity];
      if (!lookup || (typeof value !== "string" && typeof value !== "number")) return value;
      return lookup(value, reference, String(args.workspaceUuid), signal);
    },
  };
}

/** A uuid where the wire wants one is sent as it is: the server finds it, or says that it is not there. */
function isWireForm(wanted: Wanted, { field }: Reference): wanted is string {
  return field === "uuid" && isUuid(wanted);
}

/** On the wire `versions[].account_id` is 0 for the version that all accounts share. */
function namesOriginalVersion(wanted: Wanted, reference: Reference): boolean {
  return reference.path.endsWith("account_id") && String(wanted) === "0";
}

/** Looks in the list at hand, and once more in a new one: the name may be a minute old. */
async function findListed(
  wanted: Wanted,
  reference: Reference,
  list: (freshAs?: number) => Promise<Listing>,
): Promise<Json> {
  const listing = await list();
  const found = match(wanted, listing.entities);
  if (found.kind === "one") return fieldOf(found.entity, reference);
  const again = found.kind === "none" ? await list(listing.at + 1) : listing;
  return fieldOf(oneOf(wanted, reference.entity, again.entities), reference);
}

async function findFile(
  wanted: Wanted,
  reference: Reference,
  workspaceUuid: string,
  { client, directory, signal }: { client: Client; directory: Directory; signal: AbortSignal },
): Promise<Json> {
  if (isUuid(wanted)) {
    const mediaUuid = wanted.toLowerCase();
    return reference.field === "uuid"
      ? mediaUuid
      : Number((await client.media.get({ workspaceUuid, mediaUuid }, { signal })).id);
  }
  if (/^\d+$/.test(String(wanted))) {
    if (reference.field === "id") return Number(wanted);
    const file = await directory.file(workspaceUuid, Number(wanted), { signal });
    if (file) return file.uuid;
  }
  const { entities } = await directory.files(workspaceUuid, String(wanted), { signal });
  if (entities.length === 0) throw noFile(wanted);
  return fieldOf(oneOf(wanted, "media", entities), reference);
}

/** The library is searched, not listed, so there are no candidates to name. */
function noFile(wanted: Wanted): ValidationError {
  return new ValidationError(`${JSON.stringify(wanted)} matches no media: no file has it in its name.`, {
    hint: "See mixpost_list_media for what is there, or put the file in with mixpost_upload_media first.",
  });
}

function findWorkspace(
  wanted: Wanted,
  directory: Directory,
  allowed: readonly string[],
  signal: AbortSignal,
): Json | Promise<Json> {
  const sure = isUuid(wanted) && (allowed.length === 0 || includesFolded(allowed, wanted));
  return sure ? wanted.toLowerCase() : searchWorkspace(wanted, directory, allowed, signal);
}

async function searchWorkspace(
  wanted: Wanted,
  directory: Directory,
  allowed: readonly string[],
  signal: AbortSignal,
): Promise<Json> {
  const { entities } = await listWorkspaces(directory, signal);
  const permitted = entities.filter(
    ({ uuid, name }) =>
      allowed.length === 0 || includesFolded(allowed, uuid) || includesFolded(allowed, name),
  );
  return oneOf(wanted, "workspace", permitted).uuid;
}

async function listWorkspaces(directory: Directory, signal: AbortSignal): Promise<Listing> {
  try {
    return await directory.workspaces({ signal });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new ValidationError("This Mixpost cannot list workspaces by name.", {
      hint: "It is older than Pro v7 / Enterprise v8: use the workspace's uuid.",
    });
  }
}

function oneOf(wanted: Wanted, entity: string, entities: readonly Named[]): Named {
  const found = match(wanted, entities);
  if (found.kind === "one") return found.entity;
  const several = found.kind === "several";
  const candidates = several ? found.entities : found.similar.length > 0 ? found.similar : entities;
  const problem = several ? `matches more than one ${entity}` : `matches no ${entity}`;
  throw new ValidationError(`${JSON.stringify(wanted)} ${problem}. ${listed(candidates, several)}`, {
    hint: several ? "Use the id or uuid of the one you mean." : "Use an id, uuid or name from the list.",
  });
}

function listed(candidates: readonly Named[], several: boolean): string {
  const most = 20;
  if (candidates.length === 0) return "There is none to choose from.";
  const rest = candidates.length > most ? `, and ${candidates.length - most} more` : "";
  const labels = candidates.slice(0, most).map(({ label }) => label);
  return `${several ? "It could be" : "There is"}: ${labels.join(", ")}${rest}.`;
}

function fieldOf(entity: Named, reference: Reference): Json {
  return reference.field === "id" ? entity.id : entity.uuid;
}

function includesFolded(names: readonly string[], name: string | null): boolean {
  return names.some((candidate) => candidate.toLowerCase() === name?.toLowerCase());
}

function isUuid(value: Wanted): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
