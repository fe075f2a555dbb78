// Generated from openapi/mixpost.yaml (sha256 b487969504a00bd4073136922c8483111fdda7f180dae53e38cf9a87d2ed8a96). Do not edit: change the spec and run `make generate`.
import type { CallOptions, Transport } from "../../src/core/transport.ts";
import { operations } from "./operations.ts";
import type { operations as Wire } from "./types.ts";

/** Check that the server answers and accepts the token */
export type SystemPingInput = Record<string, never>;

export type SystemPingOutput = Wire["system.ping"]["responses"][200]["content"]["application/json"] | string;

/** List the workspaces that the token reaches */
export type WorkspacesListInput = Record<string, never>;

export type WorkspacesListOutput = Wire["workspaces.list"]["responses"][200]["content"]["application/json"];

type AccountsListPath = NonNullable<Wire["accounts.list"]["parameters"]["path"]>;
type AccountsListQuery = NonNullable<Wire["accounts.list"]["parameters"]["query"]>;

/** List connected social media accounts */
export type AccountsListInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AccountsListPath["workspaceUuid"] | undefined;
  /** Part of the name, the username or the network's name (`bluesky`, `x`). */
  keyword?: AccountsListQuery["keyword"] | undefined;
  /** UUID of an account group, or `ungrouped` for accounts that belong to none. */
  group?: AccountsListQuery["group"] | undefined;
  /** Networks to list, by their provider key. */
  providers?: AccountsListQuery["providers[]"] | undefined;
  /** `1`: only accounts whose connection was lost. Leave it out for all. */
  unauthorized?: AccountsListQuery["unauthorized"] | undefined;
};

export type AccountsListOutput = Wire["accounts.list"]["responses"][200]["content"]["application/json"];

type AccountsGetPath = NonNullable<Wire["accounts.get"]["parameters"]["path"]>;

/** Get a connected account */
export type AccountsGetInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AccountsGetPath["workspaceUuid"] | undefined;
  /** UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID. */
  accountUuid: AccountsGetPath["accountUuid"];
};

export type AccountsGetOutput = Wire["accounts.get"]["responses"][200]["content"]["application/json"];

type MediaListPath = NonNullable<Wire["media.list"]["parameters"]["path"]>;
type MediaListQuery = NonNullable<Wire["media.list"]["parameters"]["query"]>;

/** List media files */
export type MediaListInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaListPath["workspaceUuid"] | undefined;
  /** Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
  page?: MediaListQuery["page"] | undefined;
  /** Items per page, 1 to 100. The server's own default is reported as 50 and as 20, so send it and read `meta.per_page`; servers of 2024 do not know it and answer with their fixed page size. */
  limit?: MediaListQuery["limit"] | undefined;
  /** UUID of a folder, or `root`. Has no effect while `keyword` is set. */
  folder?: MediaListQuery["folder"] | undefined;
  /** Kind of file. GIFs are a kind of their own. */
  type?: MediaListQuery["type"] | undefined;
  /** Part of the file name; searches the whole library, whatever `folder` says. */
  keyword?: MediaListQuery["keyword"] | undefined;
  /** How posts use the file; the strongest use counts. */
  usage?: MediaListQuery["usage"] | undefined;
  /** Order of the list. */
  sort?: MediaListQuery["sort"] | undefined;
  /** `1`: only files starred by the token's owner. Leave it out for all. Has no effect while `keyword` is set. */
  favorite?: MediaListQuery["favorite"] | undefined;
  /** Exact MIME types to list. */
  mime_types?: MediaListQuery["mime_types[]"] | undefined;
};

export type MediaListOutput = Wire["media.list"]["responses"][200]["content"]["application/json"];

type MediaUploadPath = NonNullable<Wire["media.upload"]["parameters"]["path"]>;
type MediaUploadBody = NonNullable<Wire["media.upload"]["requestBody"]>["content"]["multipart/form-data"];

/** Upload a file */
export type MediaUploadInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaUploadPath["workspaceUuid"] | undefined;
  /** The bytes, with a file name whose ending fits the kind. */
  file: MediaUploadBody["file"];
  /** Text for people who cannot see it, at most 255 characters. */
  alt_text?: MediaUploadBody["alt_text"] | undefined;
  /** UUID of a media folder; the root when left out. */
  folder?: MediaUploadBody["folder"] | undefined;
};

export type MediaUploadOutput =
  | Wire["media.upload"]["responses"][200]["content"]["application/json"]
  | Wire["media.upload"]["responses"][201]["content"]["application/json"];

type MediaDeletePath = NonNullable<Wire["media.delete"]["parameters"]["path"]>;
type MediaDeleteBody = NonNullable<Wire["media.delete"]["requestBody"]>["content"]["application/json"];

/** Delete files */
export type MediaDeleteInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaDeletePath["workspaceUuid"] | undefined;
  /** Integer ids; servers from Pro v7 / Enterprise v8 also take UUIDs, mixed at will. At most 500. */
  items: MediaDeleteBody["items"];
};

export type MediaDeleteOutput = Wire["media.delete"]["responses"][200]["content"]["application/json"];

type MediaGetPath = NonNullable<Wire["media.get"]["parameters"]["path"]>;

/** Get a file */
export type MediaGetInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaGetPath["workspaceUuid"] | undefined;
  /** UUID of a media file. Post bodies want the integer `id` of the same file, never this UUID. */
  mediaUuid: MediaGetPath["mediaUuid"];
};

export type MediaGetOutput = Wire["media.get"]["responses"][200]["content"]["application/json"];

type MediaUpdatePath = NonNullable<Wire["media.update"]["parameters"]["path"]>;
type MediaUpdateBody = NonNullable<Wire["media.update"]["requestBody"]>["content"]["application/json"];

/** Change a file's alt text, name or folder */
export type MediaUpdateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaUpdatePath["workspaceUuid"] | undefined;
  /** UUID of a media file. Post bodies want the integer `id` of the same file, never this UUID. */
  mediaUuid: MediaUpdatePath["mediaUuid"];
  /** Text for people who cannot see it, at most 255 characters. */
  alt_text?: MediaUpdateBody["alt_text"] | undefined;
  /** New file name. */
  name?: MediaUpdateBody["name"] | undefined;
  /** UUID of the folder to move into; null moves to the root; leaving it out keeps the place. */
  folder?: MediaUpdateBody["folder"] | undefined;
};

export type MediaUpdateOutput = Wire["media.update"]["responses"][200]["content"]["application/json"];

type MediaChunkedInitiatePath = NonNullable<Wire["media.chunked.initiate"]["parameters"]["path"]>;
type MediaChunkedInitiateBody = NonNullable<
  Wire["media.chunked.initiate"]["requestBody"]
>["content"]["application/json"];

/** Start a chunked upload */
export type MediaChunkedInitiateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaChunkedInitiatePath["workspaceUuid"] | undefined;
  /** File name, at most 255 characters. */
  filename: MediaChunkedInitiateBody["filename"];
  /** MIME type; must be one that the server allows. */
  mime_type: MediaChunkedInitiateBody["mime_type"];
  /** Size of the whole file in bytes. */
  total_size: MediaChunkedInitiateBody["total_size"];
};

export type MediaChunkedInitiateOutput =
  Wire["media.chunked.initiate"]["responses"][200]["content"]["application/json"];

type MediaChunkedUploadPath = NonNullable<Wire["media.chunked.upload"]["parameters"]["path"]>;
type MediaChunkedUploadBody = NonNullable<
  Wire["media.chunked.upload"]["requestBody"]
>["content"]["multipart/form-data"];

/** Send one chunk */
export type MediaChunkedUploadInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaChunkedUploadPath["workspaceUuid"] | undefined;
  /** The `upload_uuid` that the start of the chunked upload answered with. */
  uploadUuid: MediaChunkedUploadPath["uploadUuid"];
  /** The `upload_uuid` once more, as the documentation asks. */
  upload_session: MediaChunkedUploadBody["upload_session"];
  /** The bytes of this part, at most `chunk_size`. */
  chunk: MediaChunkedUploadBody["chunk"];
  /** Number of this part, counted from 0. */
  chunk_index: MediaChunkedUploadBody["chunk_index"];
};

export type MediaChunkedUploadOutput =
  Wire["media.chunked.upload"]["responses"][200]["content"]["application/json"];

type MediaChunkedCompletePath = NonNullable<Wire["media.chunked.complete"]["parameters"]["path"]>;

/** Complete a chunked upload */
export type MediaChunkedCompleteInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaChunkedCompletePath["workspaceUuid"] | undefined;
  /** The `upload_uuid` that the start of the chunked upload answered with. */
  uploadUuid: MediaChunkedCompletePath["uploadUuid"];
};

export type MediaChunkedCompleteOutput =
  | Wire["media.chunked.complete"]["responses"][200]["content"]["application/json"]
  | Wire["media.chunked.complete"]["responses"][201]["content"]["application/json"];

type MediaChunkedAbortPath = NonNullable<Wire["media.chunked.abort"]["parameters"]["path"]>;

/** Abort a chunked upload */
export type MediaChunkedAbortInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaChunkedAbortPath["workspaceUuid"] | undefined;
  /** The `upload_uuid` that the start of the chunked upload answered with. */
  uploadUuid: MediaChunkedAbortPath["uploadUuid"];
};

export type MediaChunkedAbortOutput = undefined;

type MediaRemoteInitiatePath = NonNullable<Wire["media.remote.initiate"]["parameters"]["path"]>;
type MediaRemoteInitiateBody = NonNullable<
  Wire["media.remote.initiate"]["requestBody"]
>["content"]["application/json"];

/** Upload a file from an address */
export type MediaRemoteInitiateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaRemoteInitiatePath["workspaceUuid"] | undefined;
  /** Address that the server can fetch without credentials. */
  url: MediaRemoteInitiateBody["url"];
  /** Text for people who cannot see it, at most 255 characters. */
  alt_text?: MediaRemoteInitiateBody["alt_text"] | undefined;
};

export type MediaRemoteInitiateOutput =
  Wire["media.remote.initiate"]["responses"][200]["content"]["application/json"];

type MediaRemoteStatusPath = NonNullable<Wire["media.remote.status"]["parameters"]["path"]>;

/** Get the state of an upload from an address */
export type MediaRemoteStatusInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaRemoteStatusPath["workspaceUuid"] | undefined;
  /** The `download_id` that the start of the upload answered with; opaque. */
  downloadId: MediaRemoteStatusPath["downloadId"];
};

export type MediaRemoteStatusOutput =
  Wire["media.remote.status"]["responses"][200]["content"]["application/json"];

type MediaFoldersListPath = NonNullable<Wire["media.folders.list"]["parameters"]["path"]>;

/** List media folders */
export type MediaFoldersListInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaFoldersListPath["workspaceUuid"] | undefined;
};

export type MediaFoldersListOutput =
  Wire["media.folders.list"]["responses"][200]["content"]["application/json"];

type MediaFoldersCreatePath = NonNullable<Wire["media.folders.create"]["parameters"]["path"]>;
type MediaFoldersCreateBody = NonNullable<
  Wire["media.folders.create"]["requestBody"]
>["content"]["application/json"];

/** Create a media folder */
export type MediaFoldersCreateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaFoldersCreatePath["workspaceUuid"] | undefined;
  /** Name, unique among its siblings. */
  name: MediaFoldersCreateBody["name"];
  /** UUID of the folder above; the root when left out. At most five levels. */
  parent?: MediaFoldersCreateBody["parent"] | undefined;
};

export type MediaFoldersCreateOutput =
  | Wire["media.folders.create"]["responses"][200]["content"]["application/json"]
  | Wire["media.folders.create"]["responses"][201]["content"]["application/json"];

type MediaFoldersUpdatePath = NonNullable<Wire["media.folders.update"]["parameters"]["path"]>;
type MediaFoldersUpdateBody = NonNullable<
  Wire["media.folders.update"]["requestBody"]
>["content"]["application/json"];

/** Rename or move a media folder */
export type MediaFoldersUpdateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaFoldersUpdatePath["workspaceUuid"] | undefined;
  /** UUID of a media folder. */
  folderUuid: MediaFoldersUpdatePath["folderUuid"];
  /** New name, unique among its siblings. */
  name?: MediaFoldersUpdateBody["name"] | undefined;
  /** UUID of the folder to move into; null moves to the root; leaving it out keeps the place. */
  parent?: MediaFoldersUpdateBody["parent"] | undefined;
};

export type MediaFoldersUpdateOutput =
  Wire["media.folders.update"]["responses"][200]["content"]["application/json"];

type MediaFoldersDeletePath = NonNullable<Wire["media.folders.delete"]["parameters"]["path"]>;
type MediaFoldersDeleteBody = NonNullable<
  Wire["media.folders.delete"]["requestBody"]
>["content"]["application/json"];

/** Delete a media folder */
export type MediaFoldersDeleteInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: MediaFoldersDeletePath["workspaceUuid"] | undefined;
  /** UUID of a media folder. */
  folderUuid: MediaFoldersDeletePath["folderUuid"];
  /** True: also delete every file in the folder and below, for good. False: files move up to the parent. */
  delete_media?: MediaFoldersDeleteBody["delete_media"] | undefined;
};

export type MediaFoldersDeleteOutput =
  Wire["media.folders.delete"]["responses"][200]["content"]["application/json"];

type TagsListPath = NonNullable<Wire["tags.list"]["parameters"]["path"]>;

/** List tags */
export type TagsListInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: TagsListPath["workspaceUuid"] | undefined;
};

export type TagsListOutput = Wire["tags.list"]["responses"][200]["content"]["application/json"];

type TagsCreatePath = NonNullable<Wire["tags.create"]["parameters"]["path"]>;
type TagsCreateBody = NonNullable<Wire["tags.create"]["requestBody"]>["content"]["application/json"];

/** Create a tag */
export type TagsCreateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: TagsCreatePath["workspaceUuid"] | undefined;
  /** Text of the label, at most 255 characters. */
  name: TagsCreateBody["name"];
  /** Color with its leading `#`, six or three hexadecimal digits. The dashboard offers a palette of 24, any other is accepted too. */
  hex_color: TagsCreateBody["hex_color"];
};

export type TagsCreateOutput =
  | Wire["tags.create"]["responses"][200]["content"]["application/json"]
  | Wire["tags.create"]["responses"][201]["content"]["application/json"];

type TagsGetPath = NonNullable<Wire["tags.get"]["parameters"]["path"]>;

/** Get a tag */
export type TagsGetInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: TagsGetPath["workspaceUuid"] | undefined;
  /** UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID. */
  tagUuid: TagsGetPath["tagUuid"];
};

export type TagsGetOutput = Wire["tags.get"]["responses"][200]["content"]["application/json"];

type TagsUpdatePath = NonNullable<Wire["tags.update"]["parameters"]["path"]>;
type TagsUpdateBody = NonNullable<Wire["tags.update"]["requestBody"]>["content"]["application/json"];

/** Replace a tag's name and color */
export type TagsUpdateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: TagsUpdatePath["workspaceUuid"] | undefined;
  /** UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID. */
  tagUuid: TagsUpdatePath["tagUuid"];
  /** Text of the label, at most 255 characters. */
  name: TagsUpdateBody["name"];
  /** Color with its leading `#`, six or three hexadecimal digits. The dashboard offers a palette of 24, any other is accepted too. */
  hex_color: TagsUpdateBody["hex_color"];
};

export type TagsUpdateOutput = Wire["tags.update"]["responses"][200]["content"]["application/json"];

type TagsDeletePath = NonNullable<Wire["tags.delete"]["parameters"]["path"]>;

/** Delete a tag */
export type TagsDeleteInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: TagsDeletePath["workspaceUuid"] | undefined;
  /** UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID. */
  tagUuid: TagsDeletePath["tagUuid"];
};

export type TagsDeleteOutput = Wire["tags.delete"]["responses"][200]["content"]["application/json"];

type PostsListPath = NonNullable<Wire["posts.list"]["parameters"]["path"]>;
type PostsListQuery = NonNullable<Wire["posts.list"]["parameters"]["query"]>;

/** List posts */
export type PostsListInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsListPath["workspaceUuid"] | undefined;
  /** Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
  page?: PostsListQuery["page"] | undefined;
  /** Items per page, 1 to 100. The server's own default is reported as 50 and as 20, so send it and read `meta.per_page`; servers of 2024 do not know it and answer with their fixed page size. */
  limit?: PostsListQuery["limit"] | undefined;
  /** State of the post. `trash` lists trashed posts only, which no other value shows. */
  status?: PostsListQuery["status"] | undefined;
  /** Text in the content. */
  keyword?: PostsListQuery["keyword"] | undefined;
  /** Integer ids of accounts; posts for any of them. */
  accounts?: PostsListQuery["accounts[]"] | undefined;
  /** Names of tags. The vendor's clients send names, the open-source edition compares ids: try which one your server takes. */
  tags?: PostsListQuery["tags[]"] | undefined;
};

export type PostsListOutput = Wire["posts.list"]["responses"][200]["content"]["application/json"];

type PostsCreatePath = NonNullable<Wire["posts.create"]["parameters"]["path"]>;
type PostsCreateBody = NonNullable<Wire["posts.create"]["requestBody"]>["content"]["application/json"];

/** Create a post */
export type PostsCreateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsCreatePath["workspaceUuid"] | undefined;
  /** Day of publication, `YYYY-MM-DD`, in `timezone`. Without `time` the post has no date. */
  date?: PostsCreateBody["date"] | undefined;
  /** Time of publication, `HH:MM` of 24 hours, in `timezone`. */
  time?: PostsCreateBody["time"] | undefined;
  /** IANA zone of `date` and `time`; the zone of the token owner's account when left out. */
  timezone?: PostsCreateBody["timezone"] | undefined;
  /** Schedule the post for `date` and `time`. */
  schedule?: PostsCreateBody["schedule"] | undefined;
  /** Publish at once. */
  schedule_now?: PostsCreateBody["schedule_now"] | undefined;
  /** Take the next free slot of the posting schedule. */
  queue?: PostsCreateBody["queue"] | undefined;
  /** Integer ids of the accounts to publish to. Needed for scheduling, not for a draft. */
  accounts?: PostsCreateBody["accounts"] | undefined;
  /** Integer ids of tags. */
  tags?: PostsCreateBody["tags"] | undefined;
  /** The original first, then versions for single accounts. */
  versions: PostsCreateBody["versions"];
};

export type PostsCreateOutput =
  | Wire["posts.create"]["responses"][200]["content"]["application/json"]
  | Wire["posts.create"]["responses"][201]["content"]["application/json"];

type PostsDeleteManyPath = NonNullable<Wire["posts.deleteMany"]["parameters"]["path"]>;
type PostsDeleteManyBody = NonNullable<
  Wire["posts.deleteMany"]["requestBody"]
>["content"]["application/json"];

/** Delete several posts */
export type PostsDeleteManyInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsDeleteManyPath["workspaceUuid"] | undefined;
  /** UUIDs of posts. */
  posts: PostsDeleteManyBody["posts"];
  /** True: move to the trash. False, the default: erase for good. */
  trash?: PostsDeleteManyBody["trash"] | undefined;
  /** Where to delete: in Mixpost (`app_only`, the default), on the networks (`social_only`), or both. Deleting on the networks is queued. With `social_only` the posts stay in Mixpost and `trash` says nothing. */
  delete_mode?: PostsDeleteManyBody["delete_mode"] | undefined;
};

export type PostsDeleteManyOutput = Wire["posts.deleteMany"]["responses"][200]["content"]["application/json"];

type PostsGetPath = NonNullable<Wire["posts.get"]["parameters"]["path"]>;

/** Get a post */
export type PostsGetInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsGetPath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsGetPath["postUuid"];
};

export type PostsGetOutput = Wire["posts.get"]["responses"][200]["content"]["application/json"];

type PostsUpdatePath = NonNullable<Wire["posts.update"]["parameters"]["path"]>;
type PostsUpdateBody = NonNullable<Wire["posts.update"]["requestBody"]>["content"]["application/json"];

/** Replace a post */
export type PostsUpdateInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsUpdatePath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsUpdatePath["postUuid"];
  /** Day of publication, `YYYY-MM-DD`, in `timezone`. Left out, the date is cleared and a scheduled post becomes a draft. */
  date?: PostsUpdateBody["date"] | undefined;
  /** Time of publication, `HH:MM` of 24 hours, in `timezone`. */
  time?: PostsUpdateBody["time"] | undefined;
  /** IANA zone of `date` and `time`; the zone of the token owner's account when left out. */
  timezone?: PostsUpdateBody["timezone"] | undefined;
  /** Integer ids of all accounts to publish to; the others are taken off the post. */
  accounts?: PostsUpdateBody["accounts"] | undefined;
  /** Integer ids of all tags; the others are taken off the post. */
  tags?: PostsUpdateBody["tags"] | undefined;
  /** All versions, the original first; the old ones are dropped. */
  versions: PostsUpdateBody["versions"];
};

export type PostsUpdateOutput = Wire["posts.update"]["responses"][200]["content"]["application/json"];

type PostsDeletePath = NonNullable<Wire["posts.delete"]["parameters"]["path"]>;
type PostsDeleteBody = NonNullable<Wire["posts.delete"]["requestBody"]>["content"]["application/json"];

/** Delete a post */
export type PostsDeleteInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsDeletePath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsDeletePath["postUuid"];
  /** True: move to the trash. False, the default: erase for good. */
  trash?: PostsDeleteBody["trash"] | undefined;
  /** Where to delete: in Mixpost (`app_only`, the default), on the networks (`social_only`), or both. Deleting on the networks is queued. With `social_only` the post stays in Mixpost and `trash` says nothing. */
  delete_mode?: PostsDeleteBody["delete_mode"] | undefined;
};

export type PostsDeleteOutput = Wire["posts.delete"]["responses"][200]["content"]["application/json"];

type PostsSchedulePath = NonNullable<Wire["posts.schedule"]["parameters"]["path"]>;
type PostsScheduleBody = NonNullable<Wire["posts.schedule"]["requestBody"]>["content"]["application/json"];

/** Schedule a post or publish it now */
export type PostsScheduleInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsSchedulePath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsSchedulePath["postUuid"];
  /** True: publish at once. False: at the date. The one name in camel case. */
  postNow: PostsScheduleBody["postNow"];
  /** New day of publication, `YYYY-MM-DD`, in `timezone`; the stored one when left out. */
  date?: PostsScheduleBody["date"] | undefined;
  /** New time of publication, `HH:MM` of 24 hours, in `timezone`; the stored one when left out. */
  time?: PostsScheduleBody["time"] | undefined;
  /** IANA zone of `date` and `time`; the zone of the token owner's account when left out. */
  timezone?: PostsScheduleBody["timezone"] | undefined;
  /** Moments of their own for some of the post's accounts; left out, theirs move along with the post. In no particular order. */
  accounts_schedule?: PostsScheduleBody["accounts_schedule"] | undefined;
};

export type PostsScheduleOutput = Wire["posts.schedule"]["responses"][200]["content"]["application/json"];

type PostsAddToQueuePath = NonNullable<Wire["posts.addToQueue"]["parameters"]["path"]>;

/** Put a post into the next free queue slot */
export type PostsAddToQueueInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsAddToQueuePath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsAddToQueuePath["postUuid"];
};

export type PostsAddToQueueOutput =
  | Wire["posts.addToQueue"]["responses"][200]["content"]["application/json"]
  | Wire["posts.addToQueue"]["responses"][201]["content"]["application/json"];

type PostsApprovePath = NonNullable<Wire["posts.approve"]["parameters"]["path"]>;

/** Approve a post */
export type PostsApproveInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsApprovePath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsApprovePath["postUuid"];
};

export type PostsApproveOutput = Wire["posts.approve"]["responses"][200]["content"]["application/json"];

type PostsRetryPath = NonNullable<Wire["posts.retry"]["parameters"]["path"]>;

/** Publish again to an account where it failed */
export type PostsRetryInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: PostsRetryPath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: PostsRetryPath["postUuid"];
  /** UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID. */
  accountUuid: PostsRetryPath["accountUuid"];
};

export type PostsRetryOutput = Wire["posts.retry"]["responses"][200]["content"]["application/json"] | string;

type AnalyticsPostPath = NonNullable<Wire["analytics.post"]["parameters"]["path"]>;

/** Get the results of a post */
export type AnalyticsPostInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AnalyticsPostPath["workspaceUuid"] | undefined;
  /** UUID of a post. */
  postUuid: AnalyticsPostPath["postUuid"];
};

export type AnalyticsPostOutput = Wire["analytics.post"]["responses"][200]["content"]["application/json"];

type AnalyticsSummaryPath = NonNullable<Wire["analytics.summary"]["parameters"]["path"]>;
type AnalyticsSummaryQuery = NonNullable<Wire["analytics.summary"]["parameters"]["query"]>;

/** Get the results of the workspace */
export type AnalyticsSummaryInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AnalyticsSummaryPath["workspaceUuid"] | undefined;
  /** Span of whole UTC days. `date_from` and `date_to` win over it. */
  period?: AnalyticsSummaryQuery["period"] | undefined;
  /** First day, `YYYY-MM-DD`, UTC. Only together with `date_to`, at most 366 days. */
  date_from?: AnalyticsSummaryQuery["date_from"] | undefined;
  /** Last day, `YYYY-MM-DD`, UTC. Only together with `date_from`, at most 366 days. */
  date_to?: AnalyticsSummaryQuery["date_to"] | undefined;
};

export type AnalyticsSummaryOutput =
  Wire["analytics.summary"]["responses"][200]["content"]["application/json"];

type AnalyticsAccountPath = NonNullable<Wire["analytics.account"]["parameters"]["path"]>;
type AnalyticsAccountQuery = NonNullable<Wire["analytics.account"]["parameters"]["query"]>;

/** Get the results of an account */
export type AnalyticsAccountInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AnalyticsAccountPath["workspaceUuid"] | undefined;
  /** UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID. */
  accountUuid: AnalyticsAccountPath["accountUuid"];
  /** Span of whole UTC days. `date_from` and `date_to` win over it. */
  period?: AnalyticsAccountQuery["period"] | undefined;
  /** First day, `YYYY-MM-DD`, UTC. Only together with `date_to`, at most 366 days. */
  date_from?: AnalyticsAccountQuery["date_from"] | undefined;
  /** Last day, `YYYY-MM-DD`, UTC. Only together with `date_from`, at most 366 days. */
  date_to?: AnalyticsAccountQuery["date_to"] | undefined;
  /** What to look at. Each network supports a part of them. */
  type?: AnalyticsAccountQuery["type"] | undefined;
  /** Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
  page?: AnalyticsAccountQuery["page"] | undefined;
  /** Items per page, 1 to 50. */
  per_page?: AnalyticsAccountQuery["per_page"] | undefined;
  /** Name of a metric, for the type `content`; newest first when left out. */
  sort_by?: AnalyticsAccountQuery["sort_by"] | undefined;
  /** Direction of `sort_by`. */
  sort_dir?: AnalyticsAccountQuery["sort_dir"] | undefined;
};

export type AnalyticsAccountOutput =
  Wire["analytics.account"]["responses"][200]["content"]["application/json"];

type AnalyticsPostingTimesPath = NonNullable<Wire["analytics.postingTimes"]["parameters"]["path"]>;
type AnalyticsPostingTimesQuery = NonNullable<Wire["analytics.postingTimes"]["parameters"]["query"]>;

/** Get the weekdays and hours that work best */
export type AnalyticsPostingTimesInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AnalyticsPostingTimesPath["workspaceUuid"] | undefined;
  /** UUIDs of accounts (elsewhere `accounts[]` takes integer ids); all accounts when left out. */
  accounts?: AnalyticsPostingTimesQuery["accounts[]"] | undefined;
  /** IANA zone of the times in the answer; the zone of the token owner's account when left out. */
  timezone?: AnalyticsPostingTimesQuery["timezone"] | undefined;
};

export type AnalyticsPostingTimesOutput =
  Wire["analytics.postingTimes"]["responses"][200]["content"]["application/json"];

type AnalyticsBestTimesPath = NonNullable<Wire["analytics.bestTimes"]["parameters"]["path"]>;
type AnalyticsBestTimesQuery = NonNullable<Wire["analytics.bestTimes"]["parameters"]["query"]>;

/** Get the next best moment for each account */
export type AnalyticsBestTimesInput = {
  /** UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers. */
  workspaceUuid?: AnalyticsBestTimesPath["workspaceUuid"] | undefined;
  /** UUIDs of accounts (elsewhere `accounts[]` takes integer ids); all accounts when left out. */
  accounts?: AnalyticsBestTimesQuery["accounts[]"] | undefined;
  /** IANA zone of the times in the answer; the zone of the token owner's account when left out. */
  timezone?: AnalyticsBestTimesQuery["timezone"] | undefined;
  /** First day to look at, `YYYY-MM-DD`, in `timezone`; a past day counts as now. */
  from?: AnalyticsBestTimesQuery["from"] | undefined;
};

export type AnalyticsBestTimesOutput =
  Wire["analytics.bestTimes"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesListQuery = NonNullable<Wire["panel.workspaces.list"]["parameters"]["query"]>;

/** List all workspaces of the installation */
export type PanelWorkspacesListInput = {
  /** Text to look for in workspace names. */
  keyword?: PanelWorkspacesListQuery["keyword"] | undefined;
  /** Status of the subscription. */
  subscription_status?: PanelWorkspacesListQuery["subscription_status"] | undefined;
  /** `1`: only workspaces with a free generic subscription. The documentation shows the bare name without a value: its presence alone switches the filter on, so leave it out for all. */
  free?: PanelWorkspacesListQuery["free"] | undefined;
  /** Access statuses to list. Mixpost also takes a single `access_status` that is no array. */
  access_status?: PanelWorkspacesListQuery["access_status[]"] | undefined;
  /** UUIDs of workspaces to leave out. Mixpost also takes a single `exclude` that is no array. */
  exclude?: PanelWorkspacesListQuery["exclude[]"] | undefined;
  /** Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
  page?: PanelWorkspacesListQuery["page"] | undefined;
};

export type PanelWorkspacesListOutput =
  Wire["panel.workspaces.list"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesCreateBody = NonNullable<
  Wire["panel.workspaces.create"]["requestBody"]
>["content"]["application/json"];

/** Create a workspace */
export type PanelWorkspacesCreateInput = {
  /** Name that people see, at most 60 characters. */
  name: PanelWorkspacesCreateBody["name"];
  /** Colour with a leading `#`, such as `#6366f1`. */
  hex_color: PanelWorkspacesCreateBody["hex_color"];
  /** Id of the user who owns the workspace. On update a user who is no member yet is added as admin. */
  owner_id?: PanelWorkspacesCreateBody["owner_id"] | undefined;
  /** What opens the workspace: `subscription` (a valid subscription), `unlimited` (open without one), `locked` (closed). */
  access_status: PanelWorkspacesCreateBody["access_status"];
};

export type PanelWorkspacesCreateOutput =
  | Wire["panel.workspaces.create"]["responses"][200]["content"]["application/json"]
  | Wire["panel.workspaces.create"]["responses"][201]["content"]["application/json"];

type PanelWorkspacesDeleteManyBody = NonNullable<
  Wire["panel.workspaces.deleteMany"]["requestBody"]
>["content"]["application/json"];

/** Delete several workspaces */
export type PanelWorkspacesDeleteManyInput = {
  /** UUIDs of the workspaces to delete. */
  workspaces: PanelWorkspacesDeleteManyBody["workspaces"];
};

export type PanelWorkspacesDeleteManyOutput =
  Wire["panel.workspaces.deleteMany"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesGetPath = NonNullable<Wire["panel.workspaces.get"]["parameters"]["path"]>;

/** Get a workspace with its members and subscription */
export type PanelWorkspacesGetInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelWorkspacesGetPath["workspaceUuid"];
};

export type PanelWorkspacesGetOutput =
  Wire["panel.workspaces.get"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesUpdatePath = NonNullable<Wire["panel.workspaces.update"]["parameters"]["path"]>;
type PanelWorkspacesUpdateBody = NonNullable<
  Wire["panel.workspaces.update"]["requestBody"]
>["content"]["application/json"];

/** Update a workspace */
export type PanelWorkspacesUpdateInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelWorkspacesUpdatePath["workspaceUuid"];
  /** Name that people see, at most 60 characters. */
  name: PanelWorkspacesUpdateBody["name"];
  /** Colour with a leading `#`, such as `#6366f1`. */
  hex_color: PanelWorkspacesUpdateBody["hex_color"];
  /** Id of the user who owns the workspace. On update a user who is no member yet is added as admin. */
  owner_id?: PanelWorkspacesUpdateBody["owner_id"] | undefined;
  /** What opens the workspace: `subscription` (a valid subscription), `unlimited` (open without one), `locked` (closed). */
  access_status: PanelWorkspacesUpdateBody["access_status"];
};

export type PanelWorkspacesUpdateOutput =
  Wire["panel.workspaces.update"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesDeletePath = NonNullable<Wire["panel.workspaces.delete"]["parameters"]["path"]>;

/** Delete a workspace */
export type PanelWorkspacesDeleteInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelWorkspacesDeletePath["workspaceUuid"];
};

export type PanelWorkspacesDeleteOutput =
  Wire["panel.workspaces.delete"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesUsersAddPath = NonNullable<Wire["panel.workspaces.users.add"]["parameters"]["path"]>;
type PanelWorkspacesUsersAddBody = NonNullable<
  Wire["panel.workspaces.users.add"]["requestBody"]
>["content"]["application/json"];

/** Add a user to a workspace */
export type PanelWorkspacesUsersAddInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelWorkspacesUsersAddPath["workspaceUuid"];
  /** Id of the user. */
  user_id: PanelWorkspacesUsersAddBody["user_id"];
  /** Rights in the workspace: `admin` runs it, `member` writes, `viewer` only reads. */
  role: PanelWorkspacesUsersAddBody["role"];
  /** Whether the user may approve posts. */
  can_approve: PanelWorkspacesUsersAddBody["can_approve"];
  /** Whether the user becomes the owner of the workspace. */
  is_owner: PanelWorkspacesUsersAddBody["is_owner"];
};

export type PanelWorkspacesUsersAddOutput =
  Wire["panel.workspaces.users.add"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesUsersUpdatePath = NonNullable<
  Wire["panel.workspaces.users.update"]["parameters"]["path"]
>;
type PanelWorkspacesUsersUpdateBody = NonNullable<
  Wire["panel.workspaces.users.update"]["requestBody"]
>["content"]["application/json"];

/** Change a member's role in a workspace */
export type PanelWorkspacesUsersUpdateInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelWorkspacesUsersUpdatePath["workspaceUuid"];
  /** Id of the user. */
  user_id: PanelWorkspacesUsersUpdateBody["user_id"];
  /** Rights in the workspace: `admin` runs it, `member` writes, `viewer` only reads. */
  role: PanelWorkspacesUsersUpdateBody["role"];
  /** Whether the user may approve posts. */
  can_approve: PanelWorkspacesUsersUpdateBody["can_approve"];
  /** Whether the user becomes the owner of the workspace. */
  is_owner: PanelWorkspacesUsersUpdateBody["is_owner"];
};

export type PanelWorkspacesUsersUpdateOutput =
  Wire["panel.workspaces.users.update"]["responses"][200]["content"]["application/json"];

type PanelWorkspacesUsersRemovePath = NonNullable<
  Wire["panel.workspaces.users.remove"]["parameters"]["path"]
>;
type PanelWorkspacesUsersRemoveBody = NonNullable<
  Wire["panel.workspaces.users.remove"]["requestBody"]
>["content"]["application/json"];

/** Remove a user from a workspace */
export type PanelWorkspacesUsersRemoveInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelWorkspacesUsersRemovePath["workspaceUuid"];
  /** Id of the user to remove. */
  user_id: PanelWorkspacesUsersRemoveBody["user_id"];
};

export type PanelWorkspacesUsersRemoveOutput =
  Wire["panel.workspaces.users.remove"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsGetPath = NonNullable<Wire["panel.subscriptions.get"]["parameters"]["path"]>;

/** Get the subscription of a workspace */
export type PanelSubscriptionsGetInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsGetPath["workspaceUuid"];
};

export type PanelSubscriptionsGetOutput =
  Wire["panel.subscriptions.get"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsCreatePath = NonNullable<Wire["panel.subscriptions.create"]["parameters"]["path"]>;
type PanelSubscriptionsCreateBody = NonNullable<
  Wire["panel.subscriptions.create"]["requestBody"]
>["content"]["application/json"];

/** Record a subscription that exists at the payment platform */
export type PanelSubscriptionsCreateInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsCreatePath["workspaceUuid"];
  /** Id of the subscription at the payment platform; each may be recorded once. */
  platform_subscription_id: PanelSubscriptionsCreateBody["platform_subscription_id"];
  /** Id of the plan or price at the payment platform. */
  platform_plan_id: PanelSubscriptionsCreateBody["platform_plan_id"];
  /** Where the subscription stands. */
  status: PanelSubscriptionsCreateBody["status"];
  /** End of the trial, ISO 8601; required when `status` is `trialing`. */
  trial_ends_at?: PanelSubscriptionsCreateBody["trial_ends_at"] | undefined;
};

export type PanelSubscriptionsCreateOutput =
  Wire["panel.subscriptions.create"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsUpdatePath = NonNullable<Wire["panel.subscriptions.update"]["parameters"]["path"]>;
type PanelSubscriptionsUpdateBody = NonNullable<
  Wire["panel.subscriptions.update"]["requestBody"]
>["content"]["application/json"];

/** Update the record of a subscription */
export type PanelSubscriptionsUpdateInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsUpdatePath["workspaceUuid"];
  /** Id of the plan or price at the payment platform. */
  platform_plan_id: PanelSubscriptionsUpdateBody["platform_plan_id"];
  /** Where the subscription stands. */
  status: PanelSubscriptionsUpdateBody["status"];
  /** End of the trial, ISO 8601; required when `status` is `trialing`. */
  trial_ends_at?: PanelSubscriptionsUpdateBody["trial_ends_at"] | undefined;
  /** Start of the pause, ISO 8601; required when `status` is `paused`. */
  paused_from?: PanelSubscriptionsUpdateBody["paused_from"] | undefined;
};

export type PanelSubscriptionsUpdateOutput =
  Wire["panel.subscriptions.update"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsDeletePath = NonNullable<Wire["panel.subscriptions.delete"]["parameters"]["path"]>;

/** Delete the subscription of a workspace */
export type PanelSubscriptionsDeleteInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsDeletePath["workspaceUuid"];
};

export type PanelSubscriptionsDeleteOutput =
  Wire["panel.subscriptions.delete"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsCheckoutPath = NonNullable<Wire["panel.subscriptions.checkout"]["parameters"]["path"]>;
type PanelSubscriptionsCheckoutBody = NonNullable<
  Wire["panel.subscriptions.checkout"]["requestBody"]
>["content"]["application/json"];

/** Create a checkout link for a new subscription */
export type PanelSubscriptionsCheckoutInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsCheckoutPath["workspaceUuid"];
  /** Id of a plan from the Mixpost dashboard. */
  plan_id: PanelSubscriptionsCheckoutBody["plan_id"];
  /** How often the customer pays. */
  cycle: PanelSubscriptionsCheckoutBody["cycle"];
  /** Coupon code for a discount. */
  coupon?: PanelSubscriptionsCheckoutBody["coupon"] | undefined;
};

export type PanelSubscriptionsCheckoutOutput =
  Wire["panel.subscriptions.checkout"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsChangePlanPath = NonNullable<
  Wire["panel.subscriptions.changePlan"]["parameters"]["path"]
>;
type PanelSubscriptionsChangePlanBody = NonNullable<
  Wire["panel.subscriptions.changePlan"]["requestBody"]
>["content"]["application/json"];

/** Change the plan of a running subscription */
export type PanelSubscriptionsChangePlanInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsChangePlanPath["workspaceUuid"];
  /** Id of the new plan from the Mixpost dashboard. */
  plan_id: PanelSubscriptionsChangePlanBody["plan_id"];
  /** How often the customer pays. */
  cycle: PanelSubscriptionsChangePlanBody["cycle"];
  /** Whether the unused part of the old plan is credited. */
  prorate: PanelSubscriptionsChangePlanBody["prorate"];
  /** Whether the customer is billed at once. */
  billing_immediately: PanelSubscriptionsChangePlanBody["billing_immediately"];
};

export type PanelSubscriptionsChangePlanOutput =
  Wire["panel.subscriptions.changePlan"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsCancelPath = NonNullable<Wire["panel.subscriptions.cancel"]["parameters"]["path"]>;

/** Cancel the subscription of a workspace */
export type PanelSubscriptionsCancelInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsCancelPath["workspaceUuid"];
};

export type PanelSubscriptionsCancelOutput =
  Wire["panel.subscriptions.cancel"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsResumePath = NonNullable<Wire["panel.subscriptions.resume"]["parameters"]["path"]>;

/** Resume a canceled or paused subscription */
export type PanelSubscriptionsResumeInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsResumePath["workspaceUuid"];
};

export type PanelSubscriptionsResumeOutput =
  Wire["panel.subscriptions.resume"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsAddGenericPath = NonNullable<
  Wire["panel.subscriptions.addGeneric"]["parameters"]["path"]
>;
type PanelSubscriptionsAddGenericBody = NonNullable<
  Wire["panel.subscriptions.addGeneric"]["requestBody"]
>["content"]["application/json"];

/** Give a workspace a generic subscription */
export type PanelSubscriptionsAddGenericInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsAddGenericPath["workspaceUuid"];
  /** Id of a plan from the Mixpost dashboard. */
  plan_id: PanelSubscriptionsAddGenericBody["plan_id"];
  /** Days of trial, 0 to 365; absent means the default of the server's billing configuration. */
  trial_days?: PanelSubscriptionsAddGenericBody["trial_days"] | undefined;
  /** Whether an earlier trial's end date is kept. */
  keep_prev_trial_ends_at: PanelSubscriptionsAddGenericBody["keep_prev_trial_ends_at"];
};

export type PanelSubscriptionsAddGenericOutput =
  Wire["panel.subscriptions.addGeneric"]["responses"][200]["content"]["application/json"];

type PanelSubscriptionsRemoveGenericPath = NonNullable<
  Wire["panel.subscriptions.removeGeneric"]["parameters"]["path"]
>;

/** Remove the generic subscription of a workspace */
export type PanelSubscriptionsRemoveGenericInput = {
  /** UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in. */
  workspaceUuid: PanelSubscriptionsRemoveGenericPath["workspaceUuid"];
};

export type PanelSubscriptionsRemoveGenericOutput =
  Wire["panel.subscriptions.removeGeneric"]["responses"][200]["content"]["application/json"];

type PanelUsersListQuery = NonNullable<Wire["panel.users.list"]["parameters"]["query"]>;

/** List all users of the installation */
export type PanelUsersListInput = {
  /** Text to look for in names and e-mail addresses. */
  keyword?: PanelUsersListQuery["keyword"] | undefined;
  /** Ids of users to leave out. */
  exclude?: PanelUsersListQuery["exclude[]"] | undefined;
  /** Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
  page?: PanelUsersListQuery["page"] | undefined;
};

export type PanelUsersListOutput = Wire["panel.users.list"]["responses"][200]["content"]["application/json"];

type PanelUsersCreateBody = NonNullable<
  Wire["panel.users.create"]["requestBody"]
>["content"]["application/json"];

/** Create a user */
export type PanelUsersCreateInput = {
  /** Full name, at most 255 characters. */
  name: PanelUsersCreateBody["name"];
  /** E-mail address that no other user has. */
  email: PanelUsersCreateBody["email"];
  /** Password for signing in; the server's rules for it are not documented. */
  password: PanelUsersCreateBody["password"];
  /** The same password again. */
  password_confirmation: PanelUsersCreateBody["password_confirmation"];
  /** Whether the user becomes Super Admin of the installation. */
  is_admin: PanelUsersCreateBody["is_admin"];
};

export type PanelUsersCreateOutput =
  | Wire["panel.users.create"]["responses"][200]["content"]["application/json"]
  | Wire["panel.users.create"]["responses"][201]["content"]["application/json"];

type PanelUsersDeleteManyBody = NonNullable<
  Wire["panel.users.deleteMany"]["requestBody"]
>["content"]["application/json"];

/** Delete several users */
export type PanelUsersDeleteManyInput = {
  /** Ids of the users to delete. */
  users: PanelUsersDeleteManyBody["users"];
};

export type PanelUsersDeleteManyOutput =
  Wire["panel.users.deleteMany"]["responses"][200]["content"]["application/json"];

type PanelUsersGetPath = NonNullable<Wire["panel.users.get"]["parameters"]["path"]>;

/** Get a user with workspaces and roles */
export type PanelUsersGetInput = {
  /** Integer id of the user; users have no UUID. */
  userId: PanelUsersGetPath["userId"];
};

export type PanelUsersGetOutput = Wire["panel.users.get"]["responses"][200]["content"]["application/json"];

type PanelUsersUpdatePath = NonNullable<Wire["panel.users.update"]["parameters"]["path"]>;
type PanelUsersUpdateBody = NonNullable<
  Wire["panel.users.update"]["requestBody"]
>["content"]["application/json"];

/** Update a user */
export type PanelUsersUpdateInput = {
  /** Integer id of the user; users have no UUID. */
  userId: PanelUsersUpdatePath["userId"];
  /** Full name, at most 255 characters. */
  name: PanelUsersUpdateBody["name"];
  /** E-mail address that no other user has. */
  email: PanelUsersUpdateBody["email"];
  /** New password; null or absent keeps the present one. */
  password?: PanelUsersUpdateBody["password"] | undefined;
  /** The new password again; required with `password`. */
  password_confirmation?: PanelUsersUpdateBody["password_confirmation"] | undefined;
  /** Whether the user is Super Admin of the installation. Your own flag cannot change. */
  is_admin: PanelUsersUpdateBody["is_admin"];
};

export type PanelUsersUpdateOutput =
  Wire["panel.users.update"]["responses"][200]["content"]["application/json"];

type PanelUsersDeletePath = NonNullable<Wire["panel.users.delete"]["parameters"]["path"]>;

/** Delete a user */
export type PanelUsersDeleteInput = {
  /** Integer id of the user; users have no UUID. */
  userId: PanelUsersDeletePath["userId"];
};

export type PanelUsersDeleteOutput =
  Wire["panel.users.delete"]["responses"][200]["content"]["application/json"];

type PanelReceiptsListQuery = NonNullable<Wire["panel.receipts.list"]["parameters"]["query"]>;

/** List receipts */
export type PanelReceiptsListInput = {
  /** UUID of the workspace whose receipts to list. */
  workspace_uuid?: PanelReceiptsListQuery["workspace_uuid"] | undefined;
  /** Invoice number to look for. */
  invoice_number?: PanelReceiptsListQuery["invoice_number"] | undefined;
  /** Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
  page?: PanelReceiptsListQuery["page"] | undefined;
};

export type PanelReceiptsListOutput =
  Wire["panel.receipts.list"]["responses"][200]["content"]["application/json"];

type PanelReceiptsCreateBody = NonNullable<
  Wire["panel.receipts.create"]["requestBody"]
>["content"]["application/json"];

/** Create a receipt */
export type PanelReceiptsCreateInput = {
  /** UUID of the workspace that paid. */
  workspace_uuid: PanelReceiptsCreateBody["workspace_uuid"];
  /** Id of the transaction at the payment platform. */
  transaction_id: PanelReceiptsCreateBody["transaction_id"];
  /** Number that no other receipt has. */
  invoice_number: PanelReceiptsCreateBody["invoice_number"];
  /** Amount paid, apparently in minor units (`1999` for 19.99); not stated by the documentation. */
  amount: PanelReceiptsCreateBody["amount"];
  /** Tax, in the unit of `amount`; 0 for none. */
  tax: PanelReceiptsCreateBody["tax"];
  /** Currency code, such as `USD`. */
  currency: PanelReceiptsCreateBody["currency"];
  /** What was paid for. */
  description?: PanelReceiptsCreateBody["description"] | undefined;
  /** Address of the invoice at the payment platform. */
  receipt_url?: PanelReceiptsCreateBody["receipt_url"] | undefined;
  /** Date and time of payment, such as `2025-01-15 10:30:00`; the zone is not stated. */
  paid_at: PanelReceiptsCreateBody["paid_at"];
};

export type PanelReceiptsCreateOutput =
  | Wire["panel.receipts.create"]["responses"][200]["content"]["application/json"]
  | Wire["panel.receipts.create"]["responses"][201]["content"]["application/json"];

type PanelReceiptsDeleteManyBody = NonNullable<
  Wire["panel.receipts.deleteMany"]["requestBody"]
>["content"]["application/json"];

/** Delete several receipts */
export type PanelReceiptsDeleteManyInput = {
  /** UUIDs of the receipts to delete. */
  receipts: PanelReceiptsDeleteManyBody["receipts"];
};

export type PanelReceiptsDeleteManyOutput =
  Wire["panel.receipts.deleteMany"]["responses"][200]["content"]["application/json"];

type PanelReceiptsGetPath = NonNullable<Wire["panel.receipts.get"]["parameters"]["path"]>;

/** Get a receipt */
export type PanelReceiptsGetInput = {
  /** UUID of a receipt. */
  receiptUuid: PanelReceiptsGetPath["receiptUuid"];
};

export type PanelReceiptsGetOutput =
  Wire["panel.receipts.get"]["responses"][200]["content"]["application/json"];

type PanelReceiptsUpdatePath = NonNullable<Wire["panel.receipts.update"]["parameters"]["path"]>;
type PanelReceiptsUpdateBody = NonNullable<
  Wire["panel.receipts.update"]["requestBody"]
>["content"]["application/json"];

/** Update a receipt */
export type PanelReceiptsUpdateInput = {
  /** UUID of a receipt. */
  receiptUuid: PanelReceiptsUpdatePath["receiptUuid"];
  /** Id of the transaction at the payment platform. */
  transaction_id: PanelReceiptsUpdateBody["transaction_id"];
  /** Number that no other receipt has. */
  invoice_number: PanelReceiptsUpdateBody["invoice_number"];
  /** Amount paid, apparently in minor units (`1999` for 19.99); not stated by the documentation. */
  amount: PanelReceiptsUpdateBody["amount"];
  /** Tax, in the unit of `amount`. */
  tax: PanelReceiptsUpdateBody["tax"];
  /** Currency code, such as `USD`. */
  currency: PanelReceiptsUpdateBody["currency"];
  /** What was paid for. */
  description?: PanelReceiptsUpdateBody["description"] | undefined;
  /** Address of the invoice at the payment platform. */
  receipt_url?: PanelReceiptsUpdateBody["receipt_url"] | undefined;
  /** Date and time of payment, such as `2025-01-15 10:30:00`; the zone is not stated. */
  paid_at: PanelReceiptsUpdateBody["paid_at"];
};

export type PanelReceiptsUpdateOutput =
  Wire["panel.receipts.update"]["responses"][200]["content"]["application/json"];

type PanelReceiptsDeletePath = NonNullable<Wire["panel.receipts.delete"]["parameters"]["path"]>;

/** Delete a receipt */
export type PanelReceiptsDeleteInput = {
  /** UUID of a receipt. */
  receiptUuid: PanelReceiptsDeletePath["receiptUuid"];
};

export type PanelReceiptsDeleteOutput =
  Wire["panel.receipts.delete"]["responses"][200]["content"]["application/json"];

/** Input and output of each operation, by operationId. */
export interface Calls {
  "system.ping": { input: SystemPingInput; output: SystemPingOutput };
  "workspaces.list": { input: WorkspacesListInput; output: WorkspacesListOutput };
  "accounts.list": { input: AccountsListInput; output: AccountsListOutput };
  "accounts.get": { input: AccountsGetInput; output: AccountsGetOutput };
  "media.list": { input: MediaListInput; output: MediaListOutput };
  "media.upload": { input: MediaUploadInput; output: MediaUploadOutput };
  "media.delete": { input: MediaDeleteInput; output: MediaDeleteOutput };
  "media.get": { input: MediaGetInput; output: MediaGetOutput };
  "media.update": { input: MediaUpdateInput; output: MediaUpdateOutput };
  "media.chunked.initiate": { input: MediaChunkedInitiateInput; output: MediaChunkedInitiateOutput };
  "media.chunked.upload": { input: MediaChunkedUploadInput; output: MediaChunkedUploadOutput };
  "media.chunked.complete": { input: MediaChunkedCompleteInput; output: MediaChunkedCompleteOutput };
  "media.chunked.abort": { input: MediaChunkedAbortInput; output: MediaChunkedAbortOutput };
  "media.remote.initiate": { input: MediaRemoteInitiateInput; output: MediaRemoteInitiateOutput };
  "media.remote.status": { input: MediaRemoteStatusInput; output: MediaRemoteStatusOutput };
  "media.folders.list": { input: MediaFoldersListInput; output: MediaFoldersListOutput };
  "media.folders.create": { input: MediaFoldersCreateInput; output: MediaFoldersCreateOutput };
  "media.folders.update": { input: MediaFoldersUpdateInput; output: MediaFoldersUpdateOutput };
  "media.folders.delete": { input: MediaFoldersDeleteInput; output: MediaFoldersDeleteOutput };
  "tags.list": { input: TagsListInput; output: TagsListOutput };
  "tags.create": { input: TagsCreateInput; output: TagsCreateOutput };
  "tags.get": { input: TagsGetInput; output: TagsGetOutput };
  "tags.update": { input: TagsUpdateInput; output: TagsUpdateOutput };
  "tags.delete": { input: TagsDeleteInput; output: TagsDeleteOutput };
  "posts.list": { input: PostsListInput; output: PostsListOutput };
  "posts.create": { input: PostsCreateInput; output: PostsCreateOutput };
  "posts.deleteMany": { input: PostsDeleteManyInput; output: PostsDeleteManyOutput };
  "posts.get": { input: PostsGetInput; output: PostsGetOutput };
  "posts.update": { input: PostsUpdateInput; output: PostsUpdateOutput };
  "posts.delete": { input: PostsDeleteInput; output: PostsDeleteOutput };
  "posts.schedule": { input: PostsScheduleInput; output: PostsScheduleOutput };
  "posts.addToQueue": { input: PostsAddToQueueInput; output: PostsAddToQueueOutput };
  "posts.approve": { input: PostsApproveInput; output: PostsApproveOutput };
  "posts.retry": { input: PostsRetryInput; output: PostsRetryOutput };
  "analytics.post": { input: AnalyticsPostInput; output: AnalyticsPostOutput };
  "analytics.summary": { input: AnalyticsSummaryInput; output: AnalyticsSummaryOutput };
  "analytics.account": { input: AnalyticsAccountInput; output: AnalyticsAccountOutput };
  "analytics.postingTimes": { input: AnalyticsPostingTimesInput; output: AnalyticsPostingTimesOutput };
  "analytics.bestTimes": { input: AnalyticsBestTimesInput; output: AnalyticsBestTimesOutput };
  "panel.workspaces.list": { input: PanelWorkspacesListInput; output: PanelWorkspacesListOutput };
  "panel.workspaces.create": { input: PanelWorkspacesCreateInput; output: PanelWorkspacesCreateOutput };
  "panel.workspaces.deleteMany": {
    input: PanelWorkspacesDeleteManyInput;
    output: PanelWorkspacesDeleteManyOutput;
  };
  "panel.workspaces.get": { input: PanelWorkspacesGetInput; output: PanelWorkspacesGetOutput };
  "panel.workspaces.update": { input: PanelWorkspacesUpdateInput; output: PanelWorkspacesUpdateOutput };
  "panel.workspaces.delete": { input: PanelWorkspacesDeleteInput; output: PanelWorkspacesDeleteOutput };
  "panel.workspaces.users.add": {
    input: PanelWorkspacesUsersAddInput;
    output: PanelWorkspacesUsersAddOutput;
  };
  "panel.workspaces.users.update": {
    input: PanelWorkspacesUsersUpdateInput;
    output: PanelWorkspacesUsersUpdateOutput;
  };
  "panel.workspaces.users.remove": {
    input: PanelWorkspacesUsersRemoveInput;
    output: PanelWorkspacesUsersRemoveOutput;
  };
  "panel.subscriptions.get": { input: PanelSubscriptionsGetInput; output: PanelSubscriptionsGetOutput };
  "panel.subscriptions.create": {
    input: PanelSubscriptionsCreateInput;
    output: PanelSubscriptionsCreateOutput;
  };
  "panel.subscriptions.update": {
    input: PanelSubscriptionsUpdateInput;
    output: PanelSubscriptionsUpdateOutput;
  };
  "panel.subscriptions.delete": {
    input: PanelSubscriptionsDeleteInput;
    output: PanelSubscriptionsDeleteOutput;
  };
  "panel.subscriptions.checkout": {
    input: PanelSubscriptionsCheckoutInput;
    output: PanelSubscriptionsCheckoutOutput;
  };
  "panel.subscriptions.changePlan": {
    input: PanelSubscriptionsChangePlanInput;
    output: PanelSubscriptionsChangePlanOutput;
  };
  "panel.subscriptions.cancel": {
    input: PanelSubscriptionsCancelInput;
    output: PanelSubscriptionsCancelOutput;
  };
  "panel.subscriptions.resume": {
    input: PanelSubscriptionsResumeInput;
    output: PanelSubscriptionsResumeOutput;
  };
  "panel.subscriptions.addGeneric": {
    input: PanelSubscriptionsAddGenericInput;
    output: PanelSubscriptionsAddGenericOutput;
  };
  "panel.subscriptions.removeGeneric": {
    input: PanelSubscriptionsRemoveGenericInput;
    output: PanelSubscriptionsRemoveGenericOutput;
  };
  "panel.users.list": { input: PanelUsersListInput; output: PanelUsersListOutput };
  "panel.users.create": { input: PanelUsersCreateInput; output: PanelUsersCreateOutput };
  "panel.users.deleteMany": { input: PanelUsersDeleteManyInput; output: PanelUsersDeleteManyOutput };
  "panel.users.get": { input: PanelUsersGetInput; output: PanelUsersGetOutput };
  "panel.users.update": { input: PanelUsersUpdateInput; output: PanelUsersUpdateOutput };
  "panel.users.delete": { input: PanelUsersDeleteInput; output: PanelUsersDeleteOutput };
  "panel.receipts.list": { input: PanelReceiptsListInput; output: PanelReceiptsListOutput };
  "panel.receipts.create": { input: PanelReceiptsCreateInput; output: PanelReceiptsCreateOutput };
  "panel.receipts.deleteMany": { input: PanelReceiptsDeleteManyInput; output: PanelReceiptsDeleteManyOutput };
  "panel.receipts.get": { input: PanelReceiptsGetInput; output: PanelReceiptsGetOutput };
  "panel.receipts.update": { input: PanelReceiptsUpdateInput; output: PanelReceiptsUpdateOutput };
  "panel.receipts.delete": { input: PanelReceiptsDeleteInput; output: PanelReceiptsDeleteOutput };
}

/** `client.panel.workspaces.users` */
export interface PanelWorkspacesUsersClient {
  /**
   * Add a user to a workspace
   *
   * The user needs an account already. With `is_owner` the workspace gets this user as its owner. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong, or the user is a member already; then change the role instead.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1users/post
   */
  add(input: PanelWorkspacesUsersAddInput, options?: CallOptions): Promise<PanelWorkspacesUsersAddOutput>;
  /**
   * Change a member's role in a workspace
   *
   * Role, approval right and ownership are replaced together. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1users/put
   */
  update(
    input: PanelWorkspacesUsersUpdateInput,
    options?: CallOptions,
  ): Promise<PanelWorkspacesUsersUpdateOutput>;
  /**
   * Remove a user from a workspace
   *
   * The account and its other workspaces stay. A DELETE with a JSON body, which some proxies drop. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1users/delete
   */
  remove(
    input: PanelWorkspacesUsersRemoveInput,
    options?: CallOptions,
  ): Promise<PanelWorkspacesUsersRemoveOutput>;
}

/** `client.media.chunked` */
export interface MediaChunkedClient {
  /**
   * Start a chunked upload
   *
   * Announces a large file. Then send `total_chunks` chunks of `chunk_size` bytes (the last one may be shorter) and complete the upload. The vendor switches to chunks above 10 MB.
   *
   * Since 2025-2026. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1chunked~1initiate/post
   */
  initiate(input: MediaChunkedInitiateInput, options?: CallOptions): Promise<MediaChunkedInitiateOutput>;
  /**
   * Send one chunk
   *
   * Sends one part of an announced file. Nothing reports which chunks the server has, so keep count.
   *
   * Since 2025-2026. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1chunked~1{uploadUuid}~1upload/post
   */
  upload(input: MediaChunkedUploadInput, options?: CallOptions): Promise<MediaChunkedUploadOutput>;
  /**
   * Complete a chunked upload
   *
   * Joins the chunks into a file of the library. Read on a white label of Enterprise; whether very large files are joined before the answer comes is not known.
   *
   * Since 2025-2026. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1chunked~1{uploadUuid}~1complete/post
   */
  complete(input: MediaChunkedCompleteInput, options?: CallOptions): Promise<MediaChunkedCompleteOutput>;
  /**
   * Abort a chunked upload
   *
   * Throws away the chunks sent so far. Read on a white label of Enterprise.
   *
   * Since 2025-2026. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1chunked~1{uploadUuid}/delete
   */
  abort(input: MediaChunkedAbortInput, options?: CallOptions): Promise<MediaChunkedAbortOutput>;
}

/** `client.media.remote` */
export interface MediaRemoteClient {
  /**
   * Upload a file from an address
   *
   * The server fetches the address itself, so it must be reachable from there. Files under 10 MB are fetched during the call (`completed`), larger ones are queued (`pending`, with a `download_id` to poll). A failed fetch answers 200 with `failed`.
   *
   * Since 2025-2026. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1remote~1initiate/post
   */
  initiate(input: MediaRemoteInitiateInput, options?: CallOptions): Promise<MediaRemoteInitiateOutput>;
  /**
   * Get the state of an upload from an address
   *
   * Poll it every few seconds until `status` is `completed` or `failed`.
   *
   * Since 2025-2026. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: Unknown download (a body of its own shape), or unknown workspace. Start the upload again.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1remote~1{downloadId}~1status/get
   */
  status(input: MediaRemoteStatusInput, options?: CallOptions): Promise<MediaRemoteStatusOutput>;
}

/** `client.media.folders` */
export interface MediaFoldersClient {
  /**
   * List media folders
   *
   * The whole tree at once, with parents and file counts. The shape of the answer is not documented: `{data: [...]}` and a bare array were both provided for by the vendor's client.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1folders/get
   */
  list(input?: MediaFoldersListInput, options?: CallOptions): Promise<MediaFoldersListOutput>;
  /**
   * Create a media folder
   *
   * Names are unique among siblings; the tree is at most five levels deep.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1folders/post
   */
  create(input: MediaFoldersCreateInput, options?: CallOptions): Promise<MediaFoldersCreateOutput>;
  /**
   * Rename or move a media folder
   *
   * Only the fields sent change. `parent` moves the folder, null to the root; a folder cannot move into itself or into one below it. The answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1folders~1{folderUuid}/put
   */
  update(input: MediaFoldersUpdateInput, options?: CallOptions): Promise<MediaFoldersUpdateOutput>;
  /**
   * Delete a media folder
   *
   * Without `delete_media` the files move up to the parent; with it every file in the folder and below is deleted for good. The answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1folders~1{folderUuid}/delete
   */
  delete(input: MediaFoldersDeleteInput, options?: CallOptions): Promise<MediaFoldersDeleteOutput>;
}

/** `client.panel.workspaces` */
export interface PanelWorkspacesClient {
  /**
   * List all workspaces of the installation
   *
   * Every workspace, whether the token's owner belongs to it or not; `GET /workspaces` answers with the owner's own. 20 a page, without `limit`. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces/get
   */
  list(input?: PanelWorkspacesListInput, options?: CallOptions): Promise<PanelWorkspacesListOutput>;
  /**
   * Create a workspace
   *
   * Two equal requests make two workspaces: there is no idempotency key. The answer has neither `subscriptions` nor `generic_subscription`. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces/post
   */
  create(input: PanelWorkspacesCreateInput, options?: CallOptions): Promise<PanelWorkspacesCreateOutput>;
  /**
   * Delete several workspaces
   *
   * No undo is documented, nor what becomes of posts, files and running subscriptions: cancel a paid subscription first. A DELETE with a JSON body, which some proxies drop. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces/delete
   */
  deleteMany(
    input: PanelWorkspacesDeleteManyInput,
    options?: CallOptions,
  ): Promise<PanelWorkspacesDeleteManyOutput>;
  /**
   * Get a workspace with its members and subscription
   *
   * The one wrapped answer of the panel: the workspace under `workspace`, its subscription or null under `subscription`. Only here are `users` (without their roles, which `GET /panel/users/{userId}` tells) and `payment_method`; the lists' `subscriptions` and `generic_subscription` are missing. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}/get
   */
  get(input: PanelWorkspacesGetInput, options?: CallOptions): Promise<PanelWorkspacesGetOutput>;
  /**
   * Update a workspace
   *
   * Name, colour and access status are replaced together, so read them first. A new owner who is no member yet is added as admin. Whether an absent `owner_id` keeps the owner is not documented: send it. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}/put
   */
  update(input: PanelWorkspacesUpdateInput, options?: CallOptions): Promise<PanelWorkspacesUpdateOutput>;
  /**
   * Delete a workspace
   *
   * No undo is documented, nor what becomes of posts, files and a running subscription: cancel a paid one first. Known from a white label only; `DELETE /panel/workspaces` with a single UUID is the documented way to the same end. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}/delete
   */
  delete(input: PanelWorkspacesDeleteInput, options?: CallOptions): Promise<PanelWorkspacesDeleteOutput>;
  readonly users: PanelWorkspacesUsersClient;
}

/** `client.panel.subscriptions` */
export interface PanelSubscriptionsClient {
  /**
   * Get the subscription of a workspace
   *
   * The bare subscription, or null without one (take `{}` and an empty body for null as well). Generic subscriptions do not show here but in `GET /panel/workspaces`. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription/get
   */
  get(input: PanelSubscriptionsGetInput, options?: CallOptions): Promise<PanelSubscriptionsGetOutput>;
  /**
   * Record a subscription that exists at the payment platform
   *
   * Notes ids and status in Mixpost; to let somebody buy a subscription use `…/subscription/new`. `trial_ends_at` is required when `status` is `trialing`, else 422. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong, or `trial_ends_at` is missing for the status `trialing`. The texts are not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription/post
   */
  create(
    input: PanelSubscriptionsCreateInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsCreateOutput>;
  /**
   * Update the record of a subscription
   *
   * Brings Mixpost's record in line with the payment platform; to have the platform change the plan use `…/subscription/change-plan`. `trial_ends_at` is required when `status` is `trialing`, `paused_from` when it is `paused`, else 422. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: The workspace has no subscription, a field is wrong, or the date is missing that the status asks for.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription/put
   */
  update(
    input: PanelSubscriptionsUpdateInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsUpdateOutput>;
  /**
   * Delete the subscription of a workspace
   *
   * Whether the payment platform goes on charging is not documented: cancel first. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription/delete
   */
  delete(
    input: PanelSubscriptionsDeleteInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsDeleteOutput>;
  /**
   * Create a checkout link for a new subscription
   *
   * Needs a configured payment platform, whose choice decides what the answer holds. 409 is no failure: Mixpost made a generic trial subscription instead of a link, so do not repeat the request. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 409: A generic trial subscription was made instead of a checkout link. Nothing is left to do.
   * @throws 422: The workspace has an active subscription, or the payment platform does not know the plan.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription~1new/post
   */
  checkout(
    input: PanelSubscriptionsCheckoutInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsCheckoutOutput>;
  /**
   * Change the plan of a running subscription
   *
   * Needs a configured payment platform. With `billing_immediately` the customer is billed during the call, so do not repeat it blindly although it is a PUT. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription~1change-plan/put
   */
  changePlan(
    input: PanelSubscriptionsChangePlanInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsChangePlanOutput>;
  /**
   * Cancel the subscription of a workspace
   *
   * Needs a configured payment platform. Whether access ends at once or with the paid period is not documented: read `ends_at` afterwards. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: The workspace has no active subscription.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription~1cancel/post
   */
  cancel(
    input: PanelSubscriptionsCancelInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsCancelOutput>;
  /**
   * Resume a canceled or paused subscription
   *
   * Needs a configured payment platform, which will charge the customer again. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: The workspace has no subscription, or this one cannot be resumed.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription~1resume/post
   */
  resume(
    input: PanelSubscriptionsResumeInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsResumeOutput>;
  /**
   * Give a workspace a generic subscription
   *
   * A generic subscription is kept by Mixpost itself, without a payment platform. A subscription that the workspace already has is canceled and deleted first. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription~1generic/post
   */
  addGeneric(
    input: PanelSubscriptionsAddGenericInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsAddGenericOutput>;
  /**
   * Remove the generic subscription of a workspace
   *
   * A workspace whose access status is `subscription` is left without one. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1workspaces~1{workspaceUuid}~1subscription~1generic/delete
   */
  removeGeneric(
    input: PanelSubscriptionsRemoveGenericInput,
    options?: CallOptions,
  ): Promise<PanelSubscriptionsRemoveGenericOutput>;
}

/** `client.panel.users` */
export interface PanelUsersClient {
  /**
   * List all users of the installation
   *
   * 20 a page, without `limit`, and without the users' workspaces. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1users/get
   */
  list(input?: PanelUsersListInput, options?: CallOptions): Promise<PanelUsersListOutput>;
  /**
   * Create a user
   *
   * The user belongs to no workspace yet. The documented sample shows the e-mail address as verified at once, and no invitation is documented, so tell the user the password yourself. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 422: A field is wrong, another user has the e-mail address, or the password and its confirmation differ. `errors` names each field; only the text for a taken address is documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1users/post
   */
  create(input: PanelUsersCreateInput, options?: CallOptions): Promise<PanelUsersCreateOutput>;
  /**
   * Delete several users
   *
   * What becomes of the users' posts and of workspaces they own is not documented. A DELETE with a JSON body, which some proxies drop. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1users/delete
   */
  deleteMany(input: PanelUsersDeleteManyInput, options?: CallOptions): Promise<PanelUsersDeleteManyOutput>;
  /**
   * Get a user with workspaces and roles
   *
   * The bare user. `workspaces[].pivot` is the only place that tells a member's role. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: No user has this id. List the users to find one that exists.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1users~1{userId}/get
   */
  get(input: PanelUsersGetInput, options?: CallOptions): Promise<PanelUsersGetOutput>;
  /**
   * Update a user
   *
   * Name, e-mail address and admin flag are replaced together. A password that is null or absent stays as it is; `password_confirmation` is required with a new one, else 422. Your own admin flag cannot change. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: No user has this id. List the users to find one that exists.
   * @throws 422: A field is wrong, another user has the e-mail address, or the password and its confirmation differ. `errors` names each field; only the text for a taken address is documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1users~1{userId}/put
   */
  update(input: PanelUsersUpdateInput, options?: CallOptions): Promise<PanelUsersUpdateOutput>;
  /**
   * Delete a user
   *
   * Deleting oneself is refused with 200 and `success` false. What becomes of the user's posts and of workspaces the user owns is not documented. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: No user has this id. List the users to find one that exists.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1users~1{userId}/delete
   */
  delete(input: PanelUsersDeleteInput, options?: CallOptions): Promise<PanelUsersDeleteOutput>;
}

/** `client.panel.receipts` */
export interface PanelReceiptsClient {
  /**
   * List receipts
   *
   * 20 a page, without `limit`. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1receipts/get
   */
  list(input?: PanelReceiptsListInput, options?: CallOptions): Promise<PanelReceiptsListOutput>;
  /**
   * Create a receipt
   *
   * Records a payment that was made elsewhere. The invoice number is unique, so a repeated request is refused. The answer has no `workspace`. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1receipts/post
   */
  create(input: PanelReceiptsCreateInput, options?: CallOptions): Promise<PanelReceiptsCreateOutput>;
  /**
   * Delete several receipts
   *
   * A DELETE with a JSON body, which some proxies drop. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1receipts/delete
   */
  deleteMany(
    input: PanelReceiptsDeleteManyInput,
    options?: CallOptions,
  ): Promise<PanelReceiptsDeleteManyOutput>;
  /**
   * Get a receipt
   *
   * The bare receipt with its workspace. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: No receipt has this UUID. List the receipts to find one that exists.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1receipts~1{receiptUuid}/get
   */
  get(input: PanelReceiptsGetInput, options?: CallOptions): Promise<PanelReceiptsGetOutput>;
  /**
   * Update a receipt
   *
   * The values are replaced together; the workspace cannot change. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: No receipt has this UUID. List the receipts to find one that exists.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1receipts~1{receiptUuid}/put
   */
  update(input: PanelReceiptsUpdateInput, options?: CallOptions): Promise<PanelReceiptsUpdateOutput>;
  /**
   * Delete a receipt
   *
   * The payment itself stays as it is. Known from a white label only. Enterprise only, for Super Admins.
   *
   * Since Enterprise. Confidence: white-label.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: No receipt has this UUID. List the receipts to find one that exists.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1panel~1receipts~1{receiptUuid}/delete
   */
  delete(input: PanelReceiptsDeleteInput, options?: CallOptions): Promise<PanelReceiptsDeleteOutput>;
}

/** `client.system` */
export interface SystemClient {
  /**
   * Check that the server answers and accepts the token
   *
   * Answers with any 2xx when the address, the core path and the token are right. The body is not documented and is not known to tell a version.
   *
   * Since Pro v2. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1ping/get
   */
  ping(input?: SystemPingInput, options?: CallOptions): Promise<SystemPingOutput>;
}

/** `client.workspaces` */
export interface WorkspacesClient {
  /**
   * List the workspaces that the token reaches
   *
   * The whole list at once, in no documented order. Servers before Pro v7 / Enterprise v8 are expected to answer 404.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1workspaces/get
   */
  list(input?: WorkspacesListInput, options?: CallOptions): Promise<WorkspacesListOutput>;
}

/** `client.accounts` */
export interface AccountsClient {
  /**
   * List connected social media accounts
   *
   * The whole list at once, not paged. Servers before Pro v7 / Enterprise v8 do not know the filters and answer with all accounts.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1accounts/get
   */
  list(input?: AccountsListInput, options?: CallOptions): Promise<AccountsListOutput>;
  /**
   * Get a connected account
   *
   * One account, not wrapped in `data`. Its `data` holds what some posts need: Pinterest boards, TikTok privacy levels.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1accounts~1{accountUuid}/get
   */
  get(input: AccountsGetInput, options?: CallOptions): Promise<AccountsGetOutput>;
}

/** `client.media` */
export interface MediaClient {
  /**
   * List media files
   *
   * One page, newest first. Old servers know `page` only: those of 2024 skip `limit`, those before Pro v7 / Enterprise v8 every other filter, without an error.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media/get
   */
  list(input?: MediaListInput, options?: CallOptions): Promise<MediaListOutput>;
  /**
   * Upload a file
   *
   * Sends the whole file in one request. The server decides the limits: by the installer's defaults images and GIFs 15 MB, videos 200 MB, while its web server refuses any request above 70 MB before Mixpost sees it; use the chunked upload for large files. Allowed by default: JPEG, PNG, GIF, MP4, M4V.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media/post
   */
  upload(input: MediaUploadInput, options?: CallOptions): Promise<MediaUploadOutput>;
  /**
   * Delete files
   *
   * Deletes for good and takes the files out of posts that use them. There is no `DELETE` on a single file: send its id in `items`. Unknown ids are skipped without an error (as in the open-source edition).
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media/delete
   */
  delete(input: MediaDeleteInput, options?: CallOptions): Promise<MediaDeleteOutput>;
  /**
   * Get a file
   *
   * The file's facts and addresses, not its bytes; not wrapped in `data`.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1{mediaUuid}/get
   */
  get(input: MediaGetInput, options?: CallOptions): Promise<MediaGetOutput>;
  /**
   * Change a file's alt text, name or folder
   *
   * Only the fields sent change. Servers before Pro v7 / Enterprise v8 know `alt_text` alone and may require it.
   *
   * Since 2024-2025. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1media~1{mediaUuid}/put
   */
  update(input: MediaUpdateInput, options?: CallOptions): Promise<MediaUpdateOutput>;
  readonly chunked: MediaChunkedClient;
  readonly remote: MediaRemoteClient;
  readonly folders: MediaFoldersClient;
}

/** `client.tags` */
export interface TagsClient {
  /**
   * List tags
   *
   * The whole list at once, not paged.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1tags/get
   */
  list(input?: TagsListInput, options?: CallOptions): Promise<TagsListOutput>;
  /**
   * Create a tag
   *
   * Both fields are required on the wire. Names need not be unique, so look for an existing tag first.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1tags/post
   */
  create(input: TagsCreateInput, options?: CallOptions): Promise<TagsCreateOutput>;
  /**
   * Get a tag
   *
   * One tag, not wrapped in `data`.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1tags~1{tagUuid}/get
   */
  get(input: TagsGetInput, options?: CallOptions): Promise<TagsGetOutput>;
  /**
   * Replace a tag's name and color
   *
   * Both fields are required, also the one that does not change.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1tags~1{tagUuid}/put
   */
  update(input: TagsUpdateInput, options?: CallOptions): Promise<TagsUpdateOutput>;
  /**
   * Delete a tag
   *
   * The tag disappears from all posts; the posts stay.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1tags~1{tagUuid}/delete
   */
  delete(input: TagsDeleteInput, options?: CallOptions): Promise<TagsDeleteOutput>;
}

/** `client.posts` */
export interface PostsClient {
  /**
   * List posts
   *
   * One page, newest first. Servers of 2024 know `page` alone and skip the rest without an error; so does a server with a status that it does not know. There is no filter by date.
   *
   * Since Pro v2. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts/get
   */
  list(input?: PostsListInput, options?: CallOptions): Promise<PostsListOutput>;
  /**
   * Create a post
   *
   * Without a flag the post becomes a draft. Send at most one of `schedule`, `schedule_now` and `queue`: which one wins is not documented. There is no idempotency key, so repeat a create whose outcome is unknown only after looking for the post. The official page shows a tag as the answer, an evident paste error: it is the post.
   *
   * Since Pro v2. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts/post
   */
  create(input: PostsCreateInput, options?: CallOptions): Promise<PostsCreateOutput>;
  /**
   * Delete several posts
   *
   * Erases for good unless `trash` is true. REST knows no way back from the trash; the dashboard does. Deleting on the networks is queued, its outcome is not reported.
   *
   * Since Pro v2. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts/delete
   */
  deleteMany(input: PostsDeleteManyInput, options?: CallOptions): Promise<PostsDeleteManyOutput>;
  /**
   * Get a post
   *
   * One post, not wrapped in `data`. Poll it to see what came of publishing.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1{postUuid}/get
   */
  get(input: PostsGetInput, options?: CallOptions): Promise<PostsGetOutput>;
  /**
   * Replace a post
   *
   * Replaces everything: accounts, tags and versions that are left out are removed, and without a date the date is cleared and a scheduled post falls back to draft. So get the post, merge, turn its objects into integer ids, and send all of it. Published, failed and currently publishing posts are refused with 422 (`in_history`, `publishing`).
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1{postUuid}/put
   */
  update(input: PostsUpdateInput, options?: CallOptions): Promise<PostsUpdateOutput>;
  /**
   * Delete a post
   *
   * Without a body the post is erased for good: `trash` is false by default. REST knows no way back from the trash; the dashboard does. Deleting on the networks is queued, its outcome is not reported.
   *
   * Since Pro v2. Confidence: documented.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1{postUuid}/delete
   */
  delete(input: PostsDeleteInput, options?: CallOptions): Promise<PostsDeleteOutput>;
  /**
   * Schedule a post or publish it now
   *
   * `postNow` is required, also when false. The date must not be past and the post needs at least one account (422 `cannot_scheduled`); published, failed and publishing posts are refused (`in_history`, `publishing`), so sending it twice does not publish twice.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong, or the post's state forbids it; the key in `errors` says which.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1schedule~1{postUuid}/post
   */
  schedule(input: PostsScheduleInput, options?: CallOptions): Promise<PostsScheduleOutput>;
  /**
   * Put a post into the next free queue slot
   *
   * The slots are the posting schedule of the workspace, which is set in the dashboard only. No body.
   *
   * Since Pro v2. Confidence: copy.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong, or the post's state forbids it; the key in `errors` says which.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1add-to-queue~1{postUuid}/post
   */
  addToQueue(input: PostsAddToQueueInput, options?: CallOptions): Promise<PostsAddToQueueOutput>;
  /**
   * Approve a post
   *
   * Lets a post through that waits in `needs_approval`; it becomes scheduled. 403 when the token's owner may not approve. No body.
   *
   * Since 2024-2025. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1approve~1{postUuid}/post
   */
  approve(input: PostsApproveInput, options?: CallOptions): Promise<PostsApproveOutput>;
  /**
   * Publish again to an account where it failed
   *
   * Publishes to one account of a failed post. The other accounts are left alone. The answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1retry~1{postUuid}~1{accountUuid}/post
   */
  retry(input: PostsRetryInput, options?: CallOptions): Promise<PostsRetryOutput>;
}

/** `client.analytics` */
export interface AnalyticsClient {
  /**
   * Get the results of a post
   *
   * Published posts only. Networks report with a delay. The shape of the answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1posts~1{postUuid}~1analytics/get
   */
  post(input: AnalyticsPostInput, options?: CallOptions): Promise<AnalyticsPostOutput>;
  /**
   * Get the results of the workspace
   *
   * Followers, growth, posts, an audience chart and a leaderboard over all accounts, as the vendor's client describes it. Days are UTC. The shape of the answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1analytics/get
   */
  summary(input?: AnalyticsSummaryInput, options?: CallOptions): Promise<AnalyticsSummaryOutput>;
  /**
   * Get the results of an account
   *
   * Each network supports a part of the types, which the answer lists as `tabs`; an unsupported one is refused. `page`, `per_page`, `sort_by` and `sort_dir` serve the types `content` and `reviews`. Days are UTC. The rest of the answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1analytics~1accounts~1{accountUuid}/get
   */
  account(input: AnalyticsAccountInput, options?: CallOptions): Promise<AnalyticsAccountOutput>;
  /**
   * Get the weekdays and hours that work best
   *
   * Weekdays and hours by the results of earlier posts. The shape of the answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1analytics~1posting-times/get
   */
  postingTimes(
    input?: AnalyticsPostingTimesInput,
    options?: CallOptions,
  ): Promise<AnalyticsPostingTimesOutput>;
  /**
   * Get the next best moment for each account
   *
   * The next promising moment from `from` on. The shape of the answer is not documented.
   *
   * Since Pro v7 / Enterprise v8. Confidence: vendor-client.
   *
   * @throws 401: The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens.
   * @throws 403: The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role.
   * @throws 404: The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented.
   * @throws 422: A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat.
   * @throws 429: Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request.
   * @see openapi/mixpost.yaml#/paths/~1{workspaceUuid}~1analytics~1best-times/get
   */
  bestTimes(input?: AnalyticsBestTimesInput, options?: CallOptions): Promise<AnalyticsBestTimesOutput>;
}

/** `client.panel` */
export interface PanelClient {
  readonly workspaces: PanelWorkspacesClient;
  readonly subscriptions: PanelSubscriptionsClient;
  readonly users: PanelUsersClient;
  readonly receipts: PanelReceiptsClient;
}

/** Every operation of Mixpost. */
export interface Client {
  readonly system: SystemClient;
  readonly workspaces: WorkspacesClient;
  readonly accounts: AccountsClient;
  readonly media: MediaClient;
  readonly tags: TagsClient;
  readonly posts: PostsClient;
  readonly analytics: AnalyticsClient;
  readonly panel: PanelClient;
}

/** A client of every operation: one method each, which hands its arguments to the transport. */
export function createClient(transport: Transport): Client {
  const call = <Id extends keyof Calls>(id: Id, input: Calls[Id]["input"], options?: CallOptions) =>
    transport.call(operations[id], input, options) as Promise<Calls[Id]["output"]>;
  const panelWorkspacesUsersClient: PanelWorkspacesUsersClient = {
    add: (input, options) => call("panel.workspaces.users.add", input, options),
    update: (input, options) => call("panel.workspaces.users.update", input, options),
    remove: (input, options) => call("panel.workspaces.users.remove", input, options),
  };
  const mediaChunkedClient: MediaChunkedClient = {
    initiate: (input, options) => call("media.chunked.initiate", input, options),
    upload: (input, options) => call("media.chunked.upload", input, options),
    complete: (input, options) => call("media.chunked.complete", input, options),
    abort: (input, options) => call("media.chunked.abort", input, options),
  };
  const mediaRemoteClient: MediaRemoteClient = {
    initiate: (input, options) => call("media.remote.initiate", input, options),
    status: (input, options) => call("media.remote.status", input, options),
  };
  const mediaFoldersClient: MediaFoldersClient = {
    list: (input = {}, options) => call("media.folders.list", input, options),
    create: (input, options) => call("media.folders.create", input, options),
    update: (input, options) => call("media.folders.update", input, options),
    delete: (input, options) => call("media.folders.delete", input, options),
  };
  const panelWorkspacesClient: PanelWorkspacesClient = {
    list: (input = {}, options) => call("panel.workspaces.list", input, options),
    create: (input, options) => call("panel.workspaces.create", input, options),
    deleteMany: (input, options) => call("panel.workspaces.deleteMany", input, options),
    get: (input, options) => call("panel.workspaces.get", input, options),
    update: (input, options) => call("panel.workspaces.update", input, options),
    delete: (input, options) => call("panel.workspaces.delete", input, options),
    users: panelWorkspacesUsersClient,
  };
  const panelSubscriptionsClient: PanelSubscriptionsClient = {
    get: (input, options) => call("panel.subscriptions.get", input, options),
    create: (input, options) => call("panel.subscriptions.create", input, options),
    update: (input, options) => call("panel.subscriptions.update", input, options),
    delete: (input, options) => call("panel.subscriptions.delete", input, options),
    checkout: (input, options) => call("panel.subscriptions.checkout", input, options),
    changePlan: (input, options) => call("panel.subscriptions.changePlan", input, options),
    cancel: (input, options) => call("panel.subscriptions.cancel", input, options),
    resume: (input, options) => call("panel.subscriptions.resume", input, options),
    addGeneric: (input, options) => call("panel.subscriptions.addGeneric", input, options),
    removeGeneric: (input, options) => call("panel.subscriptions.removeGeneric", input, options),
  };
  const panelUsersClient: PanelUsersClient = {
    list: (input = {}, options) => call("panel.users.list", input, options),
    create: (input, options) => call("panel.users.create", input, options),
    deleteMany: (input, options) => call("panel.users.deleteMany", input, options),
    get: (input, options) => call("panel.users.get", input, options),
    update: (input, options) => call("panel.users.update", input, options),
    delete: (input, options) => call("panel.users.delete", input, options),
  };
  const panelReceiptsClient: PanelReceiptsClient = {
    list: (input = {}, options) => call("panel.receipts.list", input, options),
    create: (input, options) => call("panel.receipts.create", input, options),
    deleteMany: (input, options) => call("panel.receipts.deleteMany", input, options),
    get: (input, options) => call("panel.receipts.get", input, options),
    update: (input, options) => call("panel.receipts.update", input, options),
    delete: (input, options) => call("panel.receipts.delete", input, options),
  };
  const systemClient: SystemClient = {
    ping: (input = {}, options) => call("system.ping", input, options),
  };
  const workspacesClient: WorkspacesClient = {
    list: (input = {}, options) => call("workspaces.list", input, options),
  };
  const accountsClient: AccountsClient = {
    list: (input = {}, options) => call("accounts.list", input, options),
    get: (input, options) => call("accounts.get", input, options),
  };
  const mediaClient: MediaClient = {
    list: (input = {}, options) => call("media.list", input, options),
    upload: (input, options) => call("media.upload", input, options),
    delete: (input, options) => call("media.delete", input, options),
    get: (input, options) => call("media.get", input, options),
    update: (input, options) => call("media.update", input, options),
    chunked: mediaChunkedClient,
    remote: mediaRemoteClient,
    folders: mediaFoldersClient,
  };
  const tagsClient: TagsClient = {
    list: (input = {}, options) => call("tags.list", input, options),
    create: (input, options) => call("tags.create", input, options),
    get: (input, options) => call("tags.get", input, options),
    update: (input, options) => call("tags.update", input, options),
    delete: (input, options) => call("tags.delete", input, options),
  };
  const postsClient: PostsClient = {
    list: (input = {}, options) => call("posts.list", input, options),
    create: (input, options) => call("posts.create", input, options),
    deleteMany: (input, options) => call("posts.deleteMany", input, options),
    get: (input, options) => call("posts.get", input, options),
    update: (input, options) => call("posts.update", input, options),
    delete: (input, options) => call("posts.delete", input, options),
    schedule: (input, options) => call("posts.schedule", input, options),
    addToQueue: (input, options) => call("posts.addToQueue", input, options),
    approve: (input, options) => call("posts.approve", input, options),
    retry: (input, options) => call("posts.retry", input, options),
  };
  const analyticsClient: AnalyticsClient = {
    post: (input, options) => call("analytics.post", input, options),
    summary: (input = {}, options) => call("analytics.summary", input, options),
    account: (input, options) => call("analytics.account", input, options),
    postingTimes: (input = {}, options) => call("analytics.postingTimes", input, options),
    bestTimes: (input = {}, options) => call("analytics.bestTimes", input, options),
  };
  const panelClient: PanelClient = {
    workspaces: panelWorkspacesClient,
    subscriptions: panelSubscriptionsClient,
    users: panelUsersClient,
    receipts: panelReceiptsClient,
  };
  const client: Client = {
    system: systemClient,
    workspaces: workspacesClient,
    accounts: accountsClient,
    media: mediaClient,
    tags: tagsClient,
    posts: postsClient,
    analytics: analyticsClient,
    panel: panelClient,
  };
  return client;
}
