import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, type Assistant, type AssistantOptions, createAssistant } from "./assistant.ts";
import { type FaultyMixpost, serveFaultyMixpost } from "./faulty-mixpost.ts";

/** What a caller may want of a new post, and how it shows. */
export const flags = {
  draft: { args: {}, operation: null, becomes: /^draft$/ },
  schedule: {
    args: { schedule: true, date: "2026-05-05", time: "09:00", timezone: "Europe/Berlin" },
    operation: "posts.schedule",
    becomes: /^scheduled$/,
  },
  schedule_now: { args: { schedule_now: true }, operation: "posts.schedule", becomes: /^publish(ing|ed)$/ },
  queue: { args: { queue: true }, operation: "posts.addToQueue", becomes: /^scheduled$/ },
} as const;
export type Flag = keyof typeof flags;
export const flagNames = Object.keys(flags) as Flag[];

let count = 0;

/** The arguments of a create whose post nobody else writes. */
export function create(flag: Flag) {
  const body = `No. ${++count} <of> many & more`;
  const versions = [{ content: { body } }, { account_id: "Bakery", content: { body: `Toot: ${body}` } }];
  return { accounts: ["Acme", 2], tags: ["news"], versions, ...flags[flag].args };
}
export type Create = ReturnType<typeof create>;

export const textOf = ({ versions }: Create) => versions[0]?.content.body ?? "";

/** Two accounts and no posts; its clock stands still, far from that of this machine. */
export function serveTwoAccounts(apiKey?: string): Promise<FaultyMixpost> {
  const accounts = [
    { id: 1, uuid: "11111111-1111-4111-8111-111111111111", name: "Acme", provider: "twitter" },
    { id: 2, uuid: "22222222-2222-4222-8222-222222222222", name: "Bakery", provider: "mastodon" },
  ];
  return serveFaultyMixpost({
    now: "2026-05-04T10:00:00Z",
    seed: { accounts, posts: [] },
    ...(apiKey !== undefined && { apiKey }),
  });
}

/** Lets an assistant work that was started for this. */
export async function using(
  mixpost: FaultyMixpost,
  options: AssistantOptions,
  work: (assistant: Assistant) => Promise<void>,
): Promise<void> {
  const assistant = createAssistant(mixpost, { timeoutMs: 3_000, ...options });
  try {
    await work(assistant);
  } finally {
    await assistant.close();
  }
}

/** Waits until there is a request for an operation. */
export async function sent(mixpost: FaultyMixpost, operation: string): Promise<void> {
  for (let looks = 0; mixpost.requests(operation) === 0; looks++) {
    assert.ok(looks < 500, `no request for ${operation}`);
    await sleep(10);
  }
}

export async function succeeds(assistant: Assistant, args: object): Promise<Answer> {
  const { isError, answer } = await assistant.call("mixpost_create_post", args);
  assert.equal(isError, false, JSON.stringify(answer));
  return answer;
}

export async function fails(assistant: Assistant, args: object, signal?: AbortSignal): Promise<Answer> {
  const { isError, answer } = await assistant.call("mixpost_create_post", args, signal);
  assert.equal(isError, true, JSON.stringify(answer));
  return answer;
}
