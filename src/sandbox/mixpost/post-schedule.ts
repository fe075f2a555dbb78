import type { Calls } from "../../../generated/mixpost/client.ts";
import { mayApprove, type WorkspaceScope } from "./access.ts";
import { findAccount } from "./accounts.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { forbidden, invalid } from "./laravel.ts";
import { momentOf } from "./post-input.ts";
import {
  approved,
  dueNow,
  editRefusal,
  type PostState,
  type Refusal,
  retried,
  scheduled,
  scheduleRefusal,
  withOwnMoments,
} from "./post-state.ts";
import { findLivePost, publishDuePosts, readPost, writePost } from "./post-store.ts";
import { nextFreeSlot, type QueueSlot } from "./queue.ts";
import type { MixpostState } from "./state.ts";
import { wireTime } from "./time.ts";

type ScheduleOperation = "posts.schedule" | "posts.addToQueue" | "posts.approve" | "posts.retry";

/** What sends a post on its way; the rules are those of `post-state.ts`. */
export function scheduleHandlers(state: MixpostState): Pick<MixpostHandlers, ScheduleOperation> {
  const change = (scope: WorkspaceScope, uuid: string, next: (post: PostState, id: number) => PostState) => {
    const row = findLivePost(state, scope, uuid);
    const after = next(readPost(state, row), row.id);
    state.db.transaction(() => writePost(state, row.id, after));
    publishDuePosts(state);
    return { success: true, scheduled_at: wireTime(after.scheduledAt) };
  };
  return {
    "posts.schedule": (input, scope) =>
      change(scope, input.postUuid, (post) => scheduleAsAsked(state, scope, post, input)),
    "posts.addToQueue": ({ postUuid }, scope) =>
      change(scope, postUuid, (post, id) => enqueue(state, scope, post, mayApprove(scope.member), id)),
    "posts.approve": ({ postUuid }, scope) => {
      if (!mayApprove(scope.member)) throw forbidden();
      return change(scope, postUuid, (post) => {
        refuse(editRefusal(post));
        if (post.status !== "needs_approval")
          throw invalid({ needs_approval: ["The post does not await approval."] });
        return approved(post, state.clock.now());
      });
    },
    "posts.retry": ({ postUuid, accountUuid }, scope) => {
      const { id } = findAccount(state, scope, accountUuid);
      change(scope, postUuid, (post) => {
        if (post.status === "publishing") refuse("publishing");
        const failed = post.accounts.some(
          (account) => account.accountId === id && account.outcome === "failed",
        );
        if (!failed) throw invalid({ account: ["Publishing to this account has not failed."] });
        return retried(post, id, state.clock.now());
      });
      return { success: true };
    },
  };
}

/** What the three flags of a new post ask for; when several are set, the one that acts first wins. */
export function scheduleAtRequest(
  state: MixpostState,
  scope: WorkspaceScope,
  draft: PostState,
  flags: Pick<Calls["posts.create"]["input"], "schedule" | "schedule_now" | "queue">,
  approved: boolean,
): PostState {
  const now = state.clock.now();
  if (flags.schedule_now) {
    refuse(scheduleRefusal(draft, now, now));
    return dueNow(draft, now, approved);
  }
  if (flags.queue) return enqueue(state, scope, draft, approved);
  return flags.schedule ? scheduleAt(draft, draft.scheduledAt, now, approved) : draft;
}

function scheduleAsAsked(
  state: MixpostState,
  scope: WorkspaceScope,
  post: PostState,
  input: Calls["posts.schedule"]["input"],
): PostState {
  const now = state.clock.now();
  const approved = mayApprove(scope.member);
  if (input.postNow) {
    refuse(scheduleRefusal(post, now, now));
    return dueNow(post, now, approved);
  }
  const moments = (input.accounts_schedule ?? []).map(
    ({ account_id, date, time }) =>
      [account_id, momentOf({ date, time, timezone: input.timezone }, scope) ?? now] as const,
  );
  const at = momentOf(input, scope) ?? post.scheduledAt;
  return withOwnMoments(scheduleAt(post, at, now, approved), new Map(moments));
}

function scheduleAt(post: PostState, at: number | null, now: number, approved: boolean): PostState {
  refuse(scheduleRefusal(post, at, now));
  return scheduled(post, at ?? now, approved);
}

/** @param postId the post itself, whose own slot is free for it */
function enqueue(
  state: MixpostState,
  { workspace }: WorkspaceScope,
  post: PostState,
  approved: boolean,
  postId = 0,
): PostState {
  const now = state.clock.now();
  const slots = state.db.all<QueueSlot>(
    "select weekday, time from queue_slots where workspace_id = ?",
    workspace.id,
  );
  const taken = state.db.all<{ scheduled_at: number }>(takenSlots, workspace.id, postId);
  const instants = new Set(taken.map(({ scheduled_at }) => scheduled_at));
  return scheduleAt(post, nextFreeSlot(slots, workspace.timezone, instants, now), now, approved);
}

const takenSlots = `select scheduled_at from posts where workspace_id = ? and id <> ? and trashed = 0
  and scheduled_at is not null and status in ('scheduled', 'needs_approval', 'publishing')`;

const texts: Readonly<Record<Refusal, string>> = {
  in_history: "The post is already published or failed.",
  publishing: "The post is being published right now.",
  cannot_scheduled: "The post cannot be scheduled: it needs an account and a date that is not past.",
};

/** @throws {Refused} 422 under the key of the rule, when there is one */
export function refuse(refusal: Refusal | null): void {
  if (refusal !== null) throw invalid({ [refusal]: [texts[refusal]] });
}
