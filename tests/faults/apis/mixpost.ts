import { randomUUID } from "node:crypto";
import { environment } from "../../e2e/built.ts";
import { canary } from "../../e2e/canary.ts";
import type { Api } from "../api.ts";
import type { Answer, Asked, Site } from "../upstream.ts";

export const workspaceUuid = "0b8f5f3e-52c1-4c53-9d0a-6d1f6f6a2a11";

interface StoredPost {
  readonly uuid: string;
  status: "draft" | "publishing";
  readonly shown: object;
}

/** A few routes of Mixpost. */
class LookAlike implements Site {
  readonly routes = [
    ["tags", /^GET .*\/tags$/],
    ["accounts", /^GET .*\/accounts$/],
    ["create", /^POST .*\/posts$/],
    ["list", /^GET .*\/posts$/],
    ["get", /^GET .*\/posts\/[\w-]+$/],
    ["schedule", /^POST .*\/posts\/schedule\/[\w-]+$/],
  ] as const;
  published = 0;
  readonly #posts: StoredPost[] = [];

  get made(): number {
    return this.#posts.length;
  }

  clear(): void {
    this.#posts.length = 0;
    this.published = 0;
  }

  answer({ route, path, body }: Asked): Answer {
    const post = this.#posts.find(({ uuid }) => uuid === path.split("/").at(-1));
    if (route === "tags") return { status: 200, body: { data: [TAG] } };
    if (route === "accounts") return { status: 200, body: { data: [ACCOUNT] } };
    if (route === "create") return { status: 201, body: this.#create(JSON.parse(body)) };
    if (route === "list") return { status: 200, body: pageOf(this.#posts.map(shown).toReversed()) };
    if (post === undefined) return { status: 404, body: { message: "Not found." } };
    return route === "schedule" ? this.#publish(post) : { status: 200, body: shown(post) };
  }

  #create({
    versions,
    accounts = [],
  }: {
    versions: readonly object[];
    accounts?: readonly number[];
  }): object {
    const uuid = randomUUID();
    const post: StoredPost = {
      uuid,
      status: "draft",
      shown: {
        id: this.#posts.length + 1,
        uuid,
        accounts: accounts.map(() => ACCOUNT),
        versions: versions.map((version) => ({ options: {}, ...version })),
        tags: [],
        user: { name: "Ada" },
        scheduled_at: null,
        published_at: null,
        created_at: new Date().toISOString().slice(0, 19).replace("T", " "),
        trashed: false,
      },
    };
    this.#posts.push(post);
    return shown(post);
  }

  #publish(post: StoredPost): Answer {
    if (post.status !== "draft") {
      const errors = { publishing: ["This post is being published."] };
      return { status: 422, body: { message: "This post is being published.", errors } };
    }
    post.status = "publishing";
    this.published += 1;
    return { status: 200, body: { scheduled_at: "2031-01-01 00:00:00" } };
  }
}

const TAG = { id: 1, uuid: "a1111111-1111-4111-8111-111111111111", name: "news", hex_color: "#38bdf8" };

const ACCOUNT = {
  id: 1,
  uuid: "11111111-1111-4111-8111-111111111111",
  name: "Acme",
  username: "acme",
  image: null,
  provider: "mastodon",
  data: {},
  authorized: true,
  created_at: "2026-01-01 00:00:00",
  external_url: null,
  errors: [],
};

function shown({ shown, status }: StoredPost): object {
  return { ...shown, status };
}

function pageOf(data: readonly object[]): object {
  const links = { first: null, last: null, prev: null, next: null };
  const meta = { current_page: 1, from: 1, last_page: 1, links: [], path: "", per_page: 50, to: 1, total: 1 };
  return { data, links, meta };
}

const versions = (text: string) => [{ content: { body: text } }];

/** Mixpost: what was not answered is looked for, and a post goes out by a second step. */
export const mixpost = {
  name: "mixpost",
  variables: (url) => environment({ url, corePath: "mixpost", workspaceUuid, apiKey: canary }),
  site: () => new LookAlike(),
  tools: {
    read: { name: "mixpost_list_tags", kind: "read", route: "tags", args: () => ({}), shows: TAG.uuid },
    create: {
      name: "mixpost_create_post",
      kind: "create",
      route: "create",
      args: (text) => ({ versions: versions(text) }),
      shows: '"uuid"',
      looks: true,
    },
    publish: {
      name: "mixpost_create_post",
      kind: "publish",
      route: "schedule",
      args: (text) => ({ versions: versions(text), accounts: [1], schedule_now: true }),
      shows: '"uuid"',
      looks: true,
    },
  },
} as const satisfies Api;
