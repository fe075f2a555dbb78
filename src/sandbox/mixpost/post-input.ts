import type { Calls } from "../../../generated/mixpost/client.ts";
import type { JsonObject } from "../../core/json.ts";
import type { WorkspaceScope } from "./access.ts";
import { invalid } from "./laravel.ts";
import type { StoredVersion } from "./post-view.ts";
import type { MixpostState } from "./state.ts";
import { isDate, isTime, isZone, zonedInstant } from "./time.ts";

/** What creating and updating have in common. */
type PostInput = Pick<Calls["posts.create"]["input"], "accounts" | "tags" | "versions">;
type VersionInput = PostInput["versions"][number];

/** Date and time as requests give them: local to `timezone`, or to the caller's zone without one. */
interface LocalMoment {
  readonly date?: string | null | undefined;
  readonly time?: string | null | undefined;
  readonly timezone?: string | undefined;
}

/**
 * The instant that a request names, in milliseconds UTC; null unless it has both a date and a time.
 *
 * @throws {Refused} 422 for a day, a time or a zone that does not exist
 */
export function momentOf({ date, time, timezone }: LocalMoment, scope: WorkspaceScope): number | null {
  const zone = timezone ?? scope.user.timezone;
  if (!isZone(zone)) throw invalid({ timezone: ["The timezone field must be a valid timezone."] });
  if (date && !isDate(date)) throw invalid({ date: ["The date field must match the format Y-m-d."] });
  if (time && !isTime(time)) throw invalid({ time: ["The time field must match the format H:i."] });
  return date && time ? zonedInstant(date, time, zone) : null;
}

/**
 * Checks what no schema can: that the original comes first, and that everything referred to is in the workspace.
 *
 * @throws {Refused} 422 naming each wrong field
 */
export function checkPostInput(state: MixpostState, scope: WorkspaceScope, input: PostInput): void {
  const unknown = (table: string, id: number) => !exists(state, scope, table, id);
  const references = [
    ...(input.accounts ?? []).map((id, index) => ({
      field: `accounts.${index}`,
      wrong: unknown("accounts", id),
    })),
    ...(input.tags ?? []).map((id, index) => ({ field: `tags.${index}`, wrong: unknown("tags", id) })),
    ...input.versions.flatMap((version, index) => versionReferences(version, `versions.${index}`, unknown)),
  ];
  const wrong = references.filter((reference) => reference.wrong);
  const errors = Object.fromEntries(wrong.map(({ field }) => [field, [`The selected ${field} is invalid.`]]));
  if (input.versions[0]?.is_original !== true) {
    errors["versions.0.is_original"] = ["The first version must be the original."];
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

type Unknown = (table: string, id: number) => boolean;

function versionReferences(version: VersionInput, path: string, unknown: Unknown) {
  const media = version.content.flatMap((content, at) => [
    ...(content.media ?? []).map((id, index) => ({ field: `${path}.content.${at}.media.${index}`, id })),
    ...(content.video_thumbs ?? []).flatMap(({ media_id, thumb_id }, index) => [
      { field: `${path}.content.${at}.video_thumbs.${index}.media_id`, id: media_id },
      { field: `${path}.content.${at}.video_thumbs.${index}.thumb_id`, id: thumb_id },
    ]),
  ]);
  const account = version.account_id !== 0 && unknown("accounts", version.account_id);
  return [
    { field: `${path}.account_id`, wrong: account },
    ...media.map(({ field, id }) => ({ field, wrong: unknown("media", id) })),
  ];
}

function exists({ db }: MixpostState, { workspace }: WorkspaceScope, table: string, id: number): boolean {
  return db.one(`select 1 from ${table} where id = ? and workspace_id = ?`, id, workspace.id) !== undefined;
}

/** The versions of a request as they are kept. */
export function toStoredVersions(versions: readonly VersionInput[]): StoredVersion[] {
  return versions.map(({ account_id, is_original, content, options }) => ({
    account_id,
    is_original,
    content: content.map(({ body, url, media, video_thumbs }) => ({
      body: body ?? null,
      url: url ?? null,
      media: media ?? [],
      ...(video_thumbs && { video_thumbs }),
    })),
    options: (options as JsonObject | undefined) ?? null,
  }));
}
