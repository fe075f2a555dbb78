import assert from "node:assert/strict";
import { test } from "node:test";
import {
  approved,
  dueNow,
  editRefusal,
  type Outcome,
  type PostState,
  PUBLISHING_MS,
  replaced,
  retried,
  scheduled,
  scheduleRefusal,
  settle,
  waiting,
  withOwnMoments,
} from "../../src/sandbox/mixpost/post-state.ts";

const AT = 1_000_000;
const ok = (accountId: number): Outcome => ({ published: true, url: `https://example.com/${accountId}` });
const failing =
  (...ids: number[]) =>
  (accountId: number): Outcome =>
    ids.includes(accountId) ? { published: false, error: "No." } : ok(accountId);

function post(overrides: Partial<PostState> = {}): PostState {
  return {
    status: "draft",
    scheduledAt: null,
    publishedAt: null,
    accounts: [1, 2].map(waiting),
    ...overrides,
  };
}

const due = post({ status: "scheduled", scheduledAt: AT });

const settleRows: readonly [string, PostState, number, (id: number) => Outcome, Partial<PostState>][] = [
  ["before its moment nothing happens", due, AT - 1, ok, { status: "scheduled" }],
  ["at its moment it is publishing", due, AT, ok, { status: "publishing", publishedAt: null }],
  ["networks take their time", due, AT + PUBLISHING_MS - 1, ok, { status: "publishing" }],
  [
    "then it is published, whenever somebody looks",
    due,
    AT * 2,
    ok,
    { status: "published", publishedAt: AT + 2000 },
  ],
  ["one failure fails the post", due, AT * 2, failing(2), { status: "failed", publishedAt: null }],
  ["a draft never moves", post({ scheduledAt: AT }), AT * 2, ok, { status: "draft" }],
  [
    "nor does what waits for approval",
    post({ status: "needs_approval", scheduledAt: AT }),
    AT * 2,
    ok,
    { status: "needs_approval" },
  ],
];

for (const [what, given, now, publish, want] of settleRows) {
  test(what, () => {
    const after = settle(given, now, publish);
    assert.deepEqual({ ...after, accounts: [] }, { ...given, ...want, accounts: [] });
  });
}

test("each account gets its own outcome", () => {
  const [first, second] = settle(due, AT * 2, failing(2)).accounts;
  assert.deepEqual(
    [first?.outcome, first?.externalUrl, first?.errors],
    ["published", "https://example.com/1", []],
  );
  assert.deepEqual([second?.outcome, second?.externalUrl, second?.errors], ["failed", null, ["No."]]);
});

test("settling in steps gives what settling at once gives, and asks each network once", () => {
  const asked: number[] = [];
  const publish = (id: number) => {
    asked.push(id);
    return failing(2)(id);
  };
  const own = withOwnMoments(due, new Map([[2, AT + 10_000]]));
  const steps = [AT, AT + 2000, AT + 2001, AT + 12_000, AT + 99_999];
  const stepwise = steps.reduce((state, now) => settle(state, now, publish), own);
  assert.deepEqual(stepwise, settle(own, AT + 99_999, failing(2)));
  assert.deepEqual(asked, [1, 2]);
});

test("an account with a moment of its own is published then", () => {
  const own = withOwnMoments(due, new Map([[2, AT + 10_000]]));
  const between = settle(own, AT + 5000, ok);
  assert.deepEqual(
    [between.status, between.accounts.map(({ outcome }) => outcome)],
    ["publishing", ["published", "waiting"]],
  );
  const end = settle(between, AT + 12_000, ok);
  assert.deepEqual([end.status, end.publishedAt], ["published", AT + 12_000]);
});

test("own moments move along when the post does", () => {
  const own = withOwnMoments(due, new Map([[2, AT + 10_000]]));
  assert.deepEqual(
    scheduled(own, AT + 500, true).accounts.map(({ ownAt }) => ownAt),
    [null, AT + 10_500],
  );
});

test("publishing at once forgets own moments", () => {
  const own = withOwnMoments(due, new Map([[2, AT + 10_000]]));
  assert.deepEqual(dueNow(own, 5, true), { ...due, scheduledAt: 5 });
});

test("without the right to approve, scheduling and publishing wait for approval", () => {
  assert.equal(scheduled(post(), AT, false).status, "needs_approval");
  assert.equal(dueNow(post(), AT, false).status, "needs_approval");
});

test("approval keeps the moment, or takes now when it has passed", () => {
  const pending = post({ status: "needs_approval", scheduledAt: AT });
  assert.deepEqual(approved(pending, AT - 1), { ...pending, status: "scheduled" });
  assert.deepEqual(approved(pending, AT + 7), { ...pending, status: "scheduled", scheduledAt: AT + 7 });
});

test("a replaced post stays what it was only with a date and an account", () => {
  assert.equal(replaced(due, AT, [3]).status, "scheduled");
  assert.deepEqual(replaced(due, AT, [3]).accounts, [waiting(3)]);
  assert.equal(replaced(due, null, [3]).status, "draft");
  assert.equal(replaced(due, AT, []).status, "draft");
});

test("a retry publishes again to the failed account alone", () => {
  const failed = settle(due, AT * 2, failing(2));
  const again = settle(retried(failed, 2, AT * 3), AT * 3, ok);
  assert.deepEqual(
    [again.status, again.accounts.map(({ outcome }) => outcome)],
    ["publishing", ["published", "waiting"]],
  );
  const end = settle(again, AT * 4, ok);
  assert.deepEqual([end.status, end.publishedAt], ["published", AT * 3 + PUBLISHING_MS]);
});

const refusals: readonly [string, PostState, number | null, string | null][] = [
  ["a draft with a future date", post(), AT + 1, null],
  ["this very moment", post(), AT, null],
  ["a past date", post(), AT - 1, "cannot_scheduled"],
  ["no date", post(), null, "cannot_scheduled"],
  ["no account", post({ accounts: [] }), AT + 1, "cannot_scheduled"],
  ["a published post", post({ status: "published" }), AT + 1, "in_history"],
  ["a failed post", post({ status: "failed" }), AT + 1, "in_history"],
  ["a post being published", post({ status: "publishing" }), AT + 1, "publishing"],
  ["a post that is scheduled already", due, AT + 1, null],
];

for (const [what, given, at, want] of refusals) {
  test(`scheduling ${what}: ${want ?? "allowed"}`, () => {
    assert.equal(scheduleRefusal(given, at, AT), want);
  });
}

test("only what is not in history and not being published may be edited", () => {
  const statuses = ["draft", "needs_approval", "scheduled", "publishing", "published", "failed"] as const;
  const want = [null, null, null, "publishing", "in_history", "in_history"];
  assert.deepEqual(
    statuses.map((status) => editRefusal(post({ status }))),
    want,
  );
});
