import { strict as assert } from "node:assert";
import { startSandbox } from "./sandbox.ts";
import type { Answer, Chapter, Setting, Story } from "./story.ts";

/** The example of a post with a version for each account, in the loose form that assistants tend to send. */
const announcement = {
  date: "2024-12-01",
  time: "14:00",
  timezone: "America/New_York",
  schedule: true,
  accounts: ["uuid-1", "uuid-2"],
  tags: ["announcement"],
  versions: [
    {
      account_id: "1",
      is_original: true,
      content: { body: "Exciting news! Our new feature is live 🚀", urls: ["https://example.com/feature"] },
    },
    {
      account_id: "2",
      is_original: false,
      content: { body: "Check out our latest update!", urls: ["https://example.com/feature"] },
    },
  ],
};

const status = (post: Answer, wanted: string): void => assert.equal(post.status, wanted);

const accountNames = (post: Answer): string =>
  post.accounts.map((account: Answer) => `${account.name} (${account.provider})`).join(", ");

/** What a social media manager asks an assistant to do, as the tool calls that it leads to. */
const chapters: readonly Chapter[] = [
  {
    title: "One announcement, worded for each account",
    scenes: [
      {
        tool: "mixpost_create_post",
        args: () => announcement,
        expect(post) {
          status(post, "scheduled");
          assert.equal(post.scheduled_at, "2024-12-01 19:00:00");
          assert.equal(post.versions.length, 2);
          assert.deepEqual(
            post.tags.map((tag: Answer) => tag.name),
            ["announcement"],
          );
          return `Scheduled for 14:00 in New York (${post.scheduled_at} UTC) on ${accountNames(post)}`;
        },
      },
      { clock: "2024-12-01T19:01:00Z" },
      {
        tool: "mixpost_get_post",
        args: ([created]) => ({ postUuid: created?.uuid }),
        expect(post) {
          status(post, "published");
          for (const account of post.accounts) assert.match(account.external_url, /^https:/);
          return `Published: ${post.accounts.map((account: Answer) => account.external_url).join(", ")}`;
        },
      },
    ],
  },
  {
    title: "A draft, its final wording, then the schedule",
    scenes: [
      {
        tool: "mixpost_create_post",
        args: () => ({
          date: "2024-12-15",
          time: "10:00",
          timezone: "UTC",
          schedule: false,
          accounts: ["account-1"],
          versions: [{ is_original: true, content: { body: "Winter opening hours: to be confirmed" } }],
        }),
        expect(post) {
          status(post, "draft");
          return `Draft ${post.uuid}: nothing goes out yet`;
        },
      },
      {
        tool: "mixpost_update_post",
        args: ([draft]) => ({
          postUuid: draft?.uuid,
          versions: [
            { is_original: true, content: { body: "Winter opening hours: Monday to Friday, 9 to 17" } },
          ],
        }),
        expect(post) {
          status(post, "draft");
          assert.equal(post.scheduled_at, "2024-12-15 10:00:00");
          return `New wording; still for ${post.scheduled_at} UTC on ${accountNames(post)}`;
        },
      },
      {
        tool: "mixpost_schedule_post",
        args: ([draft]) => ({ postUuid: draft?.uuid }),
        expect(result) {
          assert.equal(result.success, true);
          return `On its way: ${result.scheduled_at}`;
        },
      },
      { clock: "2024-12-15T10:01:00Z" },
      {
        tool: "mixpost_get_post",
        args: ([draft]) => ({ postUuid: draft?.uuid }),
        expect(post) {
          status(post, "published");
          assert.match(post.versions[0].content[0].body, /Monday to Friday/);
          return `Published on ${accountNames(post)} with the final wording`;
        },
      },
    ],
  },
  {
    title: "A picture from the library, described and used",
    scenes: [
      {
        tool: "mixpost_list_media",
        args: () => ({ page: 1, limit: 20, type: "image" }),
        expect(page) {
          assert.ok(page.data.length > 0);
          return `${page.data.length} images, newest: ${page.data[0].name}`;
        },
      },
      {
        tool: "mixpost_update_media",
        args: ([page]) => ({
          mediaUuid: page?.data[0].uuid,
          alt_text: "Product showcase image",
          name: "product-hero.jpg",
        }),
        expect(result) {
          assert.equal(result.success, true);
          return "Renamed and described for people who cannot see it";
        },
      },
      {
        tool: "mixpost_create_post",
        args: ([page]) => ({ versions: [{ content: { media: [page?.data[0].uuid] } }] }),
        expect(post, [page]) {
          status(post, "draft");
          const [content] = post.versions[0].content;
          assert.equal(Number(content.media[0].id), Number(page?.data[0].id));
          return `Draft ${post.uuid} shows ${content.media[0].name}`;
        },
      },
      {
        tool: "mixpost_create_post",
        args: () => ({ accounts: ["Acme Ltd"], versions: [{ content: { body: "Hello" } }] }),
        refused: true,
        expect(error) {
          assert.match(error.message, /Acme Inc\./);
          return `Nothing was sent: ${error.message}`;
        },
      },
    ],
  },
];

async function start(): Promise<Setting> {
  const sandbox = await startSandbox("scripts/demo/seed.json");
  return {
    note: `A Mixpost sandbox listens on ${sandbox.url}`,
    args: [],
    env: {
      MIXPOST_BASE_URL: sandbox.url,
      MIXPOST_CORE_PATH: sandbox.corePath,
      MIXPOST_WORKSPACE_UUID: sandbox.workspaceUuid,
      MIXPOST_API_KEY: sandbox.apiKey,
      LOG_LEVEL: "warn",
    },
    setClock: sandbox.setClock,
    stop: sandbox.stop,
  };
}

export const mixpost: Story = {
  title: "mixpost-mcp-server: an assistant's tool calls, from draft to published",
  chapters,
  start,
};
