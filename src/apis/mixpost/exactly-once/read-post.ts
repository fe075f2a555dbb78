import { InvalidResponseError } from "../../../core/errors.ts";
import { isPost, type Post } from "../post.ts";
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
