import type { JsonObject } from "../../core/json.ts";
import { accountView } from "./account-view.ts";
import { mediaColumns, mediaView } from "./media-store.ts";
import { completeOptions } from "./post-options.ts";
import type { AccountRow, MediaRow, PostAccountRow, PostRow, TagRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { wireTime } from "./time.ts";

/** A version as it is kept: what the request said, ids not yet turned into objects. */
export interface StoredVersion {
  readonly account_id: number;
  readonly is_original: boolean;
  readonly content: readonly StoredContent[];
  readonly options: JsonObject | null;
}

export interface StoredContent {
  readonly body: string | null;
  readonly url: string | null;
  readonly media: readonly number[];
  readonly video_thumbs?: readonly { readonly media_id: number; readonly thumb_id: number }[] | undefined;
}

/** A post as the API shows it. @param origin where the sandbox is reached */
export function postView(state: MixpostState, row: PostRow, origin: string) {
  const { db } = state;
  const author = db.one<{ name: string }>("select name from users where id = ?", row.user_id);
  return {
    id: row.id,
    uuid: row.uuid,
    status: row.status,
    accounts: postAccounts(state, row),
    versions: storedVersions(row).map((version) => versionView(state, version, origin)),
    tags: db.all<TagRow>(tagsOfPost, row.id),
    user: { name: author?.name ?? "" },
    scheduled_at: wireTime(row.scheduled_at),
    published_at: wireTime(row.published_at),
    created_at: wireTime(row.created_at),
    trashed: row.trashed === 1,
  };
}

const tagsOfPost = `select id, uuid, name, hex_color from tags
  join post_tags on tag_id = tags.id where post_id = ? order by position`;

/** The versions of a post as they are kept. */
export function storedVersions(row: PostRow): StoredVersion[] {
  return JSON.parse(row.versions) as StoredVersion[];
}

function postAccounts({ db }: MixpostState, post: PostRow) {
  const sql = `select accounts.*, external_url, errors from accounts
    join post_accounts on account_id = accounts.id where post_id = ? order by position`;
  return db.all<AccountRow & PostAccountRow>(sql, post.id).map((row) => ({
    ...accountView(row),
    external_url: row.external_url,
    errors: JSON.parse(row.errors) as string[],
  }));
}

function versionView(state: MixpostState, version: StoredVersion, origin: string) {
  return {
    account_id: version.account_id,
    is_original: version.is_original,
    content: version.content.map(({ body, media, url }) => ({
      body: body ?? "",
      media: media.flatMap((id) => postMedia(state, id, origin)),
      url,
    })),
    options: completeOptions(version.options, version.account_id),
  };
}

/** Inside a post the server shows files without their uuid. */
function postMedia({ db }: MixpostState, id: number, origin: string) {
  const row = db.one<MediaRow>(`select ${mediaColumns} from media where id = ?`, id);
  if (!row) return [];
  const { uuid: _, ...media } = mediaView(row, origin);
  return [media];
}
