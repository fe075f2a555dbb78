import type { Client } from "../../../../generated/mixpost/client.ts";
import { ApiError } from "../../../core/errors.ts";
import type { CallOptions } from "../../../core/transport.ts";
import type { Effects } from "../../../http/effects.ts";
import type { ServerClock } from "../../../http/server-clock.ts";
import type { NewPost } from "../post.ts";
import { createOnce, type Made, takeUp, undecided } from "./create.ts";
import { createKey } from "./fingerprint.ts";
import { RecentCreates } from "./recent.ts";
import type { Scene } from "./scene.ts";
import { isOnItsWay, type Sent, sendOn, type Wish } from "./send-on.ts";
import { type Doubt, type Sought, soughtOf } from "./sought.ts";
import { Turns } from "./turns.ts";

export type { Wish } from "./send-on.ts";

/**
 * Creates a post and, unless it is to stay a draft, sends it on its way; whatever happens in between, there is one
 * post at most. `reconciled` in the result: a write got no answer, and the post was looked for.
 *
 * @param request without flags: the post is created as a draft, and what is to become of it goes by its uuid, since
 *   Mixpost refuses that part when it comes twice
 * @throws {ApiError} its outcome tells whether there may be a post; where one is known, the message names it
 */
export type WritePost = (request: NewPost, wish: Wish | null, options: CallOptions) => Promise<unknown>;

export interface PostWriterParts {
  readonly client: Client;
  readonly clock: ServerClock;
  readonly effects: Pick<Effects, "now" | "sleep">;
}

/** A writer remembers for ten minutes what ended in doubt, so that a caller who repeats a call makes no second post. */
export function createPostWriter(parts: PostWriterParts): WritePost {
  const recent = new RecentCreates(parts.effects.now);
  const turns = new Turns();
  return async (request, wish, options) => {
    const key = createKey(request);
    const scene = { ...parts, recent, options };
    const takesUp = () => recent.doubt(key) !== undefined;
    const written = await turns.take(key, options, takesUp, () => write(request, key, wish, scene));
    if (written === null) throw undecided("Another call of it is still under way.", scene);
    return written;
  };
}

async function write(request: NewPost, key: string, wish: Wish | null, scene: Scene): Promise<object> {
  const { recent, clock } = scene;
  const earlier = recent.doubt(key);
  const sought = soughtOf(request, key, clock.now(), earlier);
  let uuid = earlier?.uuid ?? null;
  try {
    const found = earlier ? await takeUp(earlier, sought, scene) : null;
    uuid = found?.post.uuid ?? null;
    const made = found ?? (await createOnce(sought, scene));
    uuid = made.post.uuid;
    const { post, reconciled } = await fulfil(wish, made, request.workspaceUuid, scene);
    if (!reconciled) {
      recent.forget(earlier);
      return post;
    }
    recent.settle(doubtOf(sought, uuid, true), earlier);
    return { ...(found && { note: takenUp }), ...post, reconciled };
  } catch (error) {
    if (uuid !== null || mayHaveHappened(error)) {
      recent.remember(doubtOf(sought, uuid, false), earlier);
    }
    throw error;
  }
}

/** Without the request, which may be long. */
function doubtOf({ key, likeness, moment, since }: Sought, uuid: string | null, isSettled: boolean): Doubt {
  return { key, likeness, moment, since, uuid, isSettled };
}

/** A post that was found may be on its way already. */
async function fulfil(wish: Wish | null, made: Made, workspaceUuid: string, scene: Scene): Promise<Sent> {
  if (wish === null || (made.reconciled && isOnItsWay(made.post))) return made;
  return sendOn(made, wish, workspaceUuid, scene);
}

/** Said to who may have wanted a second one. */
const takenUp =
  "An earlier call with the same content made this post. For another one change the content or wait ten minutes.";

function mayHaveHappened(error: unknown): boolean {
  return !(error instanceof ApiError) || error.outcome === "unknown";
}
