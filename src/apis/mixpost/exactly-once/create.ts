import { ApiError, ConflictError, InvalidResponseError, NotFoundError } from "../../../core/errors.ts";
import { isPost, type Post } from "../post.ts";
import { readPost } from "./read-post.ts";
import { lookFor } from "./reconcile.ts";
import { type Scene, writing } from "./scene.ts";
import type { Doubt, Sought } from "./sought.ts";

/** A post, and how it is known. */
export interface Made {
  readonly post: Post;
  /** It was looked for, since a write got no answer. */
  readonly reconciled: boolean;
}

/**
 * Creates a post. When it is not known whether that happened, the post is looked for; it is never sent twice.
 *
 * @throws {ApiError} with outcome `unknown` when it may exist and was not found
 */
export async function createOnce(sought: Sought, scene: Scene): Promise<Made> {
  const end = scene.recent.begin(sought);
  try {
    const answer = await scene.client.posts.create(sought.request, writing(scene));
    return claimed({ post: checked(answer, scene), reconciled: false }, scene);
  } catch (error) {
    if (!isDoubtful(error)) throw error;
    const sighting = await lookFor(sought, scene);
    if (sighting.kind === "one") return claimed({ post: sighting.post, reconciled: true }, scene);
    throw error.with({ retryable: false, hint: `${error.hint} ${whatToDo[sighting.kind]}` });
  } finally {
    end();
  }
}

/**
 * Takes up an earlier create of the same post that ended in doubt.
 *
 * @returns null when it made none, so that the post may be created
 * @throws {ApiError} with outcome `unknown`, as it was, when that cannot be found out; nothing was sent
 */
export async function takeUp(doubt: Doubt, sought: Sought, scene: Scene): Promise<Made | null> {
  if (doubt.uuid !== null) return readAgain(doubt.uuid, sought, scene);
  const end = scene.recent.begin(sought);
  try {
    const sighting = await lookFor(sought, scene);
    if (sighting.kind === "none") return null;
    if (sighting.kind === "one") return claimed({ post: sighting.post, reconciled: true }, scene);
    throw undecided(whatToDo[sighting.kind], scene);
  } finally {
    end();
  }
}

/** A post that somebody has deleted meanwhile is not brought back by the look; creating it anew is what is asked. */
async function readAgain(postUuid: string, { request }: Sought, scene: Scene): Promise<Made | null> {
  const { workspaceUuid } = request;
  try {
    const post = await readPost({ workspaceUuid, postUuid }, scene);
    return post.trashed ? null : { post, reconciled: true };
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    if (!(error instanceof ApiError)) throw error;
    const hint = `${error.hint} It may have come to the post ${postUuid}: see mixpost_get_post.`;
    throw error.with({ outcome: "unknown", retryable: false, hint });
  }
}

function claimed(made: Made, { recent }: Scene): Made {
  recent.claim(made.post.uuid);
  return made;
}

/** Whether a create with this end may have made a post that is to be looked for; a cancelled one is not waited for. */
function isDoubtful(error: unknown): error is ApiError {
  return error instanceof ApiError && error.outcome === "unknown" && error.category !== "cancelled";
}

/** The vendor's documentation shows a tag where the post should be; only a post can be scheduled. */
function checked(answer: unknown, { options }: Scene): Post {
  if (isPost(answer)) return answer;
  const { requestId } = options;
  throw new InvalidResponseError("The server's answer to the create is not a post.", { requestId });
}

/** For a call that created nothing, since an equal one before it may have. */
export function undecided(hint: string, { options }: Scene): ConflictError {
  const { requestId } = options;
  const message = "The same create, tried before, may have made the post; nothing was created this time.";
  return new ConflictError(message, { outcome: "unknown", hint, requestId });
}

const look = "Look with mixpost_list_posts before you repeat the call.";

const whatToDo = {
  none: `It is not among the newest posts, but may still appear. ${look}`,
  moved: `There is one like it that goes out at another time; somebody may have sent it on. ${look}`,
  several: `There is more than one post like it. ${look}`,
  unseen: `The list of posts could not be read. ${look}`,
} as const;
