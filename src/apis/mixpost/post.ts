import type { Calls } from "../../../generated/mixpost/client.ts";

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
