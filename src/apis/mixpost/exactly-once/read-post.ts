import { InvalidResponseError } from "../../../core/errors.ts";
import { isRecord } from "../../../core/value-text.ts";
import type { Post } from "../post.ts";
import { reading, type Scene } from "./scene.ts";

/** Where a post is. */
export interface Place {
  readonly workspaceUuid: string;
  readonly postUuid: string;
}

/**
 * Reads a post as it is now.
 *
 * @throws {InvalidResponseError} what came is not that post: nothing may be concluded from it
 */
export async function readPost(place: Place, scene: Scene): Promise<Post> {
  const post: unknown = await scene.client.posts.get(place, reading(scene));
  if (isPost(post) && post.uuid.toLowerCase() === place.postUuid.toLowerCase()) return post;
  const { requestId } = scene.options;
  throw new InvalidResponseError("The server's answer is not the post that was asked for.", { requestId });
}

/** Whether an answer shows a post: as much of it as a conclusion is drawn from. */
export function isPost(value: unknown): value is Post {
  return isRecord(value) && typeof value.uuid === "string" && typeof value.status === "string";
}

/** The same for a post whose content is compared. */
export function isWholePost(value: unknown): value is Post {
  if (!isPost(value)) return false;
  const { versions } = value as { readonly versions: unknown };
  return Array.isArray(versions) && versions.every((version) => Array.isArray(version?.content));
}
