import { test } from "node:test";
import { createCaller, original } from "./caller.ts";
import { type Call, play, type Step } from "./scenario.ts";

const DAY = 86_400_000;
const create = (body: object = {}): Step => ({
  call: ["POST", "W/posts", { versions: original(), ...body }],
});
const tomorrow = { date: "2026-05-05", time: "15:00", timezone: "Europe/Berlin" };
const yesterday = { date: "2026-05-03", time: "15:00", timezone: "UTC" };
const schedule = (body: object = { postNow: false }): Call => ["POST", "W/posts/schedule/$post", body];
const get: Call = ["GET", "W/posts/$post"];
const put = (body: object): Call => ["PUT", "W/posts/$post", { versions: original("New"), ...body }];
const refused = (call: Call, key: string, as = "admin"): Step => ({
  call,
  as,
  status: 422,
  gives: { message: "Validation errors", errors: { [key]: [/./] } },
});
const MASTODON = "e7c2a950-3d18-4f6b-b04e-5a8f9d21c673";
const TWITTER = "ed1d7f93-ebca-4217-957c-a25fbb2c1075";

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  "a post without a flag is a draft, dated or not": [
    create({ ...tomorrow, accounts: [3] }),
    { call: get, gives: { status: "draft", scheduled_at: "2026-05-05 13:00:00", published_at: null } },
    { wait: 3 * DAY },
    { call: get, gives: { status: "draft" } },
  ],
  "create, schedule, wait: published": [
    create({ ...tomorrow, accounts: [3, 1] }),
    { call: schedule(), gives: { success: true, scheduled_at: "2026-05-05 13:00:00" } },
    { call: get, gives: { status: "scheduled" } },
    { wait: DAY + 3 * 3_600_000 },
    {
      call: get,
      gives: { status: "publishing", accounts: [{ external_url: null }, { external_url: null }] },
    },
    { wait: 2000 },
    {
      call: get,
      gives: {
        status: "published",
        published_at: "2026-05-05 13:00:02",
        accounts: [
          { id: 3, external_url: /^https:\/\/twitter.com\/acme\/status\/\d+$/, errors: [] },
          { id: 1, external_url: /^https:\/\/facebook.com\//, errors: [] },
        ],
      },
    },
  ],
  "scheduled on creation": [
    create({ ...tomorrow, accounts: [3], schedule: true }),
    { call: get, gives: { status: "scheduled", scheduled_at: "2026-05-05 13:00:00" } },
  ],
  "published on creation": [
    create({ accounts: [3], schedule_now: true }),
    { call: get, gives: { status: "publishing", scheduled_at: "2026-05-04 10:00:00" } },
    { wait: 2000 },
    { call: get, gives: { status: "published", published_at: "2026-05-04 10:00:02" } },
  ],
  "publish now wins over the queue, the queue over the date": [
    create({ ...tomorrow, accounts: [3], schedule: true, schedule_now: true, queue: true }),
    { call: get, gives: { status: "publishing" } },
    {
      call: [
        "POST",
        "W/posts",
        { ...tomorrow, versions: original(), accounts: [3], schedule: true, queue: true },
      ],
      gives: { scheduled_at: "2026-05-04 12:00:00" },
    },
  ],
  "what cannot be scheduled is refused, and nothing is created": [
    refused(
      ["POST", "W/posts", { versions: original("Ghost"), accounts: [3], schedule: true }],
      "cannot_scheduled",
    ),
    refused(
      ["POST", "W/posts", { ...tomorrow, versions: original("Ghost"), schedule: true }],
      "cannot_scheduled",
    ),
    refused(
      ["POST", "W/posts", { ...yesterday, versions: original("Ghost"), accounts: [3], schedule: true }],
      "cannot_scheduled",
    ),
    refused(["POST", "W/posts", { versions: original("Ghost"), schedule_now: true }], "cannot_scheduled"),
    refused(["POST", "W/posts", { versions: original("Ghost"), queue: true }], "cannot_scheduled"),
    { call: ["GET", "W/posts?keyword=ghost"], gives: { data: [], meta: { total: 0, from: null, to: null } } },
  ],
  "scheduling needs an account and a date that is not past": [
    create({ ...yesterday, accounts: [3] }),
    refused(schedule(), "cannot_scheduled"),
    { call: schedule({ postNow: false, ...tomorrow }), gives: { scheduled_at: "2026-05-05 13:00:00" } },
    { call: put({ ...tomorrow, accounts: [] }) },
    refused(schedule(), "cannot_scheduled"),
    refused(schedule({ postNow: true }), "cannot_scheduled"),
  ],
  "postNow is required": [create({ accounts: [3] }), refused(schedule({}), "postNow")],
  "publishing twice is refused": [
    create({ accounts: [3] }),
    { call: schedule({ postNow: true }), gives: { success: true } },
    refused(schedule({ postNow: true }), "publishing"),
    refused(put({}), "publishing"),
    refused(["POST", "W/posts/add-to-queue/$post"], "publishing"),
    { wait: 2000 },
    refused(schedule({ postNow: true }), "in_history"),
    refused(put({}), "in_history"),
    refused(["POST", "W/posts/add-to-queue/$post"], "in_history"),
    refused(["POST", "W/posts/approve/$post"], "in_history"),
  ],
  "a scheduled post may be moved": [
    create({ ...tomorrow, accounts: [3], schedule: true }),
    {
      call: schedule({ postNow: false, date: "2026-05-06", time: "08:00", timezone: "UTC" }),
      gives: { scheduled_at: "2026-05-06 08:00:00" },
    },
    { call: get, gives: { status: "scheduled", scheduled_at: "2026-05-06 08:00:00" } },
  ],
  "an account may have its own moment": [
    create({ ...tomorrow, accounts: [3, 1] }),
    {
      call: schedule({
        postNow: false,
        timezone: "UTC",
        accounts_schedule: [{ account_id: 1, date: "2026-05-06", time: "13:00" }],
      }),
    },
    { wait: DAY + 4 * 3_600_000 },
    {
      call: get,
      gives: { status: "publishing", accounts: [{ external_url: /^https/ }, { external_url: null }] },
    },
    { wait: DAY },
    { call: get, gives: { status: "published", published_at: "2026-05-06 13:00:02" } },
  ],
  "the author's posts wait for approval, which the author cannot give": [
    { ...create({ ...tomorrow, accounts: [3], schedule: true }), as: "author" } as Step,
    { call: get, gives: { status: "needs_approval", user: { name: "Anton Author" } } },
    {
      call: ["POST", "W/posts/approve/$post"],
      as: "author",
      status: 403,
      gives: { message: "Access forbidden." },
    },
    {
      call: ["POST", "W/posts/approve/$post"],
      gives: { success: true, scheduled_at: "2026-05-05 13:00:00" },
    },
    { call: get, gives: { status: "scheduled" } },
    refused(["POST", "W/posts/approve/$post"], "needs_approval"),
  ],
  "a post approved after its moment goes out at once": [
    { ...create({ accounts: [3], schedule_now: true }), as: "author" } as Step,
    { call: get, gives: { status: "needs_approval" } },
    { wait: 60_000 },
    { call: ["POST", "W/posts/approve/$post"], gives: { scheduled_at: "2026-05-04 10:01:00" } },
    { call: get, gives: { status: "publishing" } },
  ],
  "without a zone, dates are in the zone of the caller's account": [
    { ...create({ date: "2026-05-05", time: "15:00" }), as: "author" } as Step,
    { call: get, gives: { scheduled_at: "2026-05-05 13:00:00" } },
  ],
  "a time that no clock shows moves on, one that comes twice is the first": [
    create({ date: "2027-03-14", time: "02:30", timezone: "America/New_York" }),
    { call: get, gives: { scheduled_at: "2027-03-14 07:30:00" } },
    { call: put({ date: "2026-11-01", time: "01:30", timezone: "America/New_York" }) },
    { call: get, gives: { scheduled_at: "2026-11-01 05:30:00" } },
  ],
  "a date without a time is no date": [
    create({ date: "2026-05-05", accounts: [3] }),
    { call: get, gives: { scheduled_at: null } },
  ],
  "the queue gives the next free slot": [
    create({ accounts: [3], queue: true }),
    { call: get, gives: { status: "scheduled", scheduled_at: "2026-05-04 12:00:00" } },
    {
      call: ["POST", "W/posts", { versions: original(), accounts: [1], queue: true }],
      gives: { scheduled_at: "2026-05-04 17:00:00" },
    },
    {
      call: ["POST", "W/posts", { versions: original(), accounts: [1], queue: true }],
      gives: { scheduled_at: "2026-05-05 09:00:00" },
    },
    {
      call: ["POST", "W/posts/add-to-queue/$post"],
      gives: { success: true, scheduled_at: "2026-05-04 12:00:00" },
    },
  ],
  "an update replaces everything": [
    create({ ...tomorrow, accounts: [3], tags: [1], schedule: true }),
    { call: put({ ...tomorrow, accounts: [1], tags: [] }) },
    {
      call: get,
      gives: {
        status: "scheduled",
        accounts: [{ id: 1 }],
        tags: [],
        versions: [{ content: [{ body: "New" }] }],
      },
    },
    { call: put({ accounts: [1] }) },
    { call: get, gives: { status: "draft", scheduled_at: null } },
  ],
  "a scheduled post without accounts is a draft again": [
    create({ ...tomorrow, accounts: [3], schedule: true }),
    { call: put({ ...tomorrow }) },
    { call: get, gives: { status: "draft", scheduled_at: "2026-05-05 13:00:00", accounts: [] } },
  ],
  "one lost connection fails the post, and a retry asks that account alone": [
    create({ accounts: [3, 8], schedule_now: true }),
    { wait: 2000 },
    {
      call: get,
      gives: {
        status: "failed",
        published_at: null,
        accounts: [
          { external_url: /^https/, errors: [] },
          { external_url: null, errors: [/connection/] },
        ],
      },
    },
    refused(schedule({ postNow: true }), "in_history"),
    refused(["POST", `W/posts/retry/$post/${TWITTER}`], "account"),
    { call: ["POST", `W/posts/retry/$post/${MASTODON}`], gives: { success: true } },
    { call: get, gives: { status: "publishing", accounts: [{ external_url: /^https/ }, { errors: [] }] } },
    refused(["POST", `W/posts/retry/$post/${MASTODON}`], "publishing"),
    { wait: 2000 },
    { call: get, gives: { status: "failed", accounts: [{ errors: [] }, { errors: [/connection/] }] } },
  ],
  "in the trash a post can be read and deleted, and does not go out": [
    create({ ...tomorrow, accounts: [3], schedule: true }),
    { call: ["DELETE", "W/posts/$post", { trash: true }], gives: { to_trash: true, deleted_from_app: true } },
    { wait: 3 * DAY },
    { call: get, gives: { trashed: true, status: "scheduled" } },
    { call: schedule({ postNow: true }), status: 404, gives: { message: "Post not found." } },
    { call: put({}), status: 404 },
    {
      call: ["GET", "W/posts?status=trash&limit=1"],
      gives: { data: [{ trashed: true }], meta: { total: 2, per_page: 1, last_page: 2 } },
    },
    { call: ["DELETE", "W/posts/$post"], gives: { deleted: true, deleted_from_app: true } },
    { call: get, status: 404, gives: { message: "Post not found." } },
  ],
};

for (const [name, steps] of Object.entries(scenarios)) {
  test(name, () => play(createCaller(), steps));
}
