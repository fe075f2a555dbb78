import { ApiError, NotFoundError } from "../../../core/errors.ts";
import type { Post } from "../post.ts";
import type { Made } from "./create.ts";
import { type Place, readPost } from "./read-post.ts";
import { looks, passing, type Scene, writing } from "./scene.ts";

/** What is to become of a draft. */
export type Wish = "schedule" | "publish" | "queue";

/** A post on its way; without its state where that could not be read. */
export interface Sent {
  readonly post: object;
  readonly reconciled: boolean;
}

/** How a wish is fulfilled. */
interface Way {
  send(post: Place, scene: Scene): Promise<unknown>;
  /** How often it may be sent: a second "publish now" is refused only once the first has been noted. */
  readonly tries: number;
  readonly words: string;
  readonly tool: string;
}

const ways: Readonly<Record<Wish, Way>> = {
  schedule: {
    send: (post, scene) => scene.client.posts.schedule({ ...post, postNow: false }, writing(scene)),
    tries: 2,
    words: "scheduled",
    tool: "mixpost_schedule_post",
  },
  publish: {
    send: (post, scene) => scene.client.posts.schedule({ ...post, postNow: true }, writing(scene)),
    tries: 1,
    words: "published",
    tool: "mixpost_schedule_post",
  },
  queue: {
    send: (post, scene) => scene.client.posts.addToQueue(post, writing(scene)),
    tries: 2,
    words: "queued",
    tool: "mixpost_add_post_to_queue",
  },
};

/**
 * Sends a draft on its way and answers with the post as it is then. When it is not known whether that happened, the
 * post itself tells; only one that is still a draft is sent once more.
 *
 * @throws {ApiError} the draft is kept, and the message names it
 */
export async function sendOn(
  { post, reconciled }: Made,
  wish: Wish,
  workspaceUuid: string,
  scene: Scene,
): Promise<Sent> {
  const place = { workspaceUuid, postUuid: post.uuid };
  const way = ways[wish];
  for (let tries = 1; ; tries++) {
    const trouble = await troubleOf(way.send(place, scene));
    if (trouble === null) return { post: await readBack(post, place, scene), reconciled };
    if (await isGone(trouble, place, scene)) throw gone(trouble, post, way);
    if (trouble.outcome !== "unknown" || trouble.category === "cancelled") throw kept(trouble, post, way);
    const seen = await watch(place, scene);
    if (seen !== null && isOnItsWay(seen)) return { post: seen, reconciled: true };
    if (seen === null || tries === way.tries) throw kept(trouble, post, way);
  }
}

/** A draft waits for its author; any other post is scheduled, waits for approval, or is out. */
export function isOnItsWay({ status }: Post): boolean {
  return status !== "draft";
}

/** Null: done, now or before. */
async function troubleOf(sending: Promise<unknown>): Promise<ApiError | null> {
  try {
    await sending;
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return Object.keys(error.errors ?? {}).some((field) => doneBefore.has(field)) ? null : error;
  }
}

/** Fields under which Mixpost refuses a post that is out, or going out at this moment. */
const doneBefore: ReadonlySet<string> = new Set(["in_history", "publishing"]);

/** The post as soon as it is no draft any more, or as it was last seen; null when it could not be read. */
async function watch(place: Place, scene: Scene): Promise<Post | null> {
  let last: Post | null = null;
  for await (const post of looks(() => readPost(place, scene), scene)) {
    last = post ?? last;
    if (last !== null && isOnItsWay(last)) break;
  }
  return last;
}

/** What was accepted is not told as failed, even if the post cannot be read now. */
async function readBack(draft: Post, place: Place, scene: Scene): Promise<object> {
  const first = await readPost(place, scene).catch(passing);
  const post = first ?? (await watch(place, scene));
  if (post !== null) return post;
  const { status: _, scheduled_at: __, ...known } = draft;
  return { ...known, note: "Mixpost accepted it, but could not be read since: see mixpost_get_post." };
}

/** An unknown resource may be the post or, on an old server, the step itself. */
async function isGone(trouble: ApiError, place: Place, scene: Scene): Promise<boolean> {
  if (!(trouble instanceof NotFoundError)) return false;
  return readPost(place, scene).then(
    ({ trashed }) => trashed,
    (error) => error instanceof NotFoundError,
  );
}

/** The same error, saying that somebody has deleted the draft meanwhile. */
function gone(error: ApiError, { uuid }: Post, { words }: Way): ApiError {
  const told = `The post ${uuid} was created, but was not ${words}, since it is not there any more: ${error.message}`;
  return error.with({ hint: "Somebody has deleted it; the same call again makes a new one." }, told);
}

/** The same error, saying that the draft is there and how to go on with it. */
function kept(error: ApiError, { uuid }: Post, { words, tool }: Way): ApiError {
  const { message, hint, outcome } = error;
  if (outcome === "unknown") {
    const next = `Look with mixpost_get_post; if it is still a draft, go on with ${tool}.`;
    const told = `The post ${uuid} was created, but whether it is ${words} is not known: ${message}`;
    return error.with({ hint: `${hint} ${next}` }, told);
  }
  const next = `The draft is kept: go on with ${tool}, after mixpost_update_post if it must change.`;
  const told = `The post ${uuid} was created as a draft, but not ${words}: ${message}`;
  return error.with({ hint: `${hint} ${next}` }, told);
}
