import { InvalidResponseError } from "../../../core/errors.ts";
import type { Instant, ServerClock } from "../../../http/server-clock.ts";
import { isWholePost, type Post } from "../post.ts";
import { fingerprint } from "./fingerprint.ts";
import { instantOf, isMoment } from "./moment.ts";
import type { RecentCreates } from "./recent.ts";
import { looks, reading, type Scene } from "./scene.ts";
import type { Sought } from "./sought.ts";

/** What the list of posts tells about a create whose answer is missing. */
export type Sighting =
  | { readonly kind: "one"; readonly post: Post }
  /** It could be more than one, or another create's. */
  | { readonly kind: "several" }
  | { readonly kind: "none" }
  /** There is one that only differs in its moment, and somebody has sent it on. */
  | { readonly kind: "moved" }
  /** The list could not be read. */
  | { readonly kind: "unseen" };

/** Posts of one page: most that servers give; old ones give 20 whatever is asked for. */
const PAGE = 50;
const MOST_PAGES = 20;

/** How far the clock that dates posts may be behind the one that dates answers. */
const KNOWN_CLOCK_MS = 5_000;
/** How far it may be behind ours, when no answer has told. */
const UNKNOWN_CLOCK_MS = 120_000;

/**
 * Looks among the newest posts for the one that a create made.
 *
 * @throws {CancelledError}
 */
export async function lookFor(sought: Sought, scene: Scene): Promise<Sighting> {
  const list = () => listSince(sought, scene);
  let sighting: Sighting = { kind: "unseen" };
  for await (const posts of looks(list, scene)) {
    if (posts === null) continue;
    sighting = judge(posts, sought, scene);
    if (sighting.kind === "one") break;
  }
  return sighting;
}

/**
 * All posts since the create was tried, the newest first: others may have written many since.
 *
 * @throws {InvalidResponseError} there are too many, or what came is not a list of posts: nothing may be missed in it
 */
async function listSince({ request, since }: Sought, scene: Scene): Promise<readonly Post[]> {
  const { workspaceUuid } = request;
  /** A post that is written meanwhile moves others to the next page, where they come once more. */
  const known = new Map<string, Post>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await scene.client.posts.list({ workspaceUuid, limit: PAGE, page }, reading(scene));
    const posts: unknown = answer?.data;
    if (!Array.isArray(posts) || !posts.every(isWholePost)) throw unreadable("not a list of posts", scene);
    const before = known.size;
    for (const post of posts) known.set(post.uuid, post);
    const oldest = instantOf(posts.at(-1)?.created_at ?? null);
    const isAll = oldest < onServer(since, scene.clock) || (answer.meta?.last_page ?? page) <= page;
    if (isAll || known.size === before) return [...known.values()];
  }
  throw unreadable("too long a list of posts", scene);
}

function unreadable(what: string, { options }: Scene): InvalidResponseError {
  return new InvalidResponseError(`The server's answer is ${what}.`, { requestId: options.requestId });
}

function judge(posts: readonly Post[], sought: Sought, { clock, recent }: Scene): Sighting {
  const from = onServer(sought.since, clock);
  const wanted = fingerprint(sought.request);
  const alike = posts.filter(
    ({ uuid, trashed, created_at, ...written }) =>
      !trashed &&
      !recent.isClaimed(uuid) &&
      !(instantOf(created_at) < from) &&
      fingerprint(written) === wanted,
  );
  const found = alike.filter(({ scheduled_at }) => isMoment(sought.moment, scheduled_at));
  const first = found.at(-1);
  if (first === undefined) return { kind: alike.some(isMovedOn) ? "moved" : "none" };
  // A time that cannot be read does not say that the post is new, but it may be.
  if (found.some(({ created_at }) => Number.isNaN(instantOf(created_at)))) return { kind: "several" };
  return isSure(found, sought, recent) ? { kind: "one", post: first } : { kind: "several" };
}

/** A create makes a draft with the moment that was asked for; whoever gives it another one sends it on. */
function isMovedOn({ status }: Post): boolean {
  return status !== "draft";
}

/**
 * Whether no post is another create's: neither that of one under way nor, where they differ in what a stored post tells
 * badly, that of one in doubt. Of equal creates in doubt each may have any of their posts.
 */
function isSure(found: readonly Post[], sought: Sought, recent: RecentCreates): boolean {
  const { underWay, inDoubt } = recent.rivals(sought);
  const equal = inDoubt.filter(({ key }) => key === sought.key);
  const others = [...underWay, ...inDoubt.filter(({ key }) => key !== sought.key)];
  const isAnothers = ({ scheduled_at }: Post) => others.some(({ moment }) => isMoment(moment, scheduled_at));
  return found.length <= 1 + equal.length && !found.some(isAnothers);
}

/** The earliest time that the server can have put on something made at `since`. */
function onServer(since: Instant, clock: ServerClock): number {
  const time = clock.timeAt(since);
  return time === null ? since.wall - UNKNOWN_CLOCK_MS : time - KNOWN_CLOCK_MS;
}
