import type { Calls } from "../../../generated/mixpost/client.ts";
import { isRecord } from "../../core/value-text.ts";

export type Post = Calls["posts.get"]["output"];
export type PostCreate = Calls["posts.create"]["input"];
/** What its author writes; what is to become of it is said elsewhere. */
export type NewPost = Omit<PostCreate, "schedule" | "schedule_now" | "queue"> & {
  readonly workspaceUuid: string;
};
export type PostUpdate = Calls["posts.update"]["input"];
/** A version of a post as the wire takes it. */
export type VersionInput = PostCreate["versions"][number];
export type ContentInput = VersionInput["content"][number];

/** Whether an answer shows a post: as much of it as a conclusion is drawn from. */
export function isPost(value: unknown): value is Post {
  return isRecord(value) && typeof value.uuid === "string" && typeof value.status === "string";
}

/** The same for a post whose content is compared or sent back. */
export function isWholePost(value: unknown): value is Post {
  if (!isPost(value)) return false;
  const { versions } = value as { readonly versions: unknown };
  return Array.isArray(versions) && versions.every((version) => Array.isArray(version?.content));
}
