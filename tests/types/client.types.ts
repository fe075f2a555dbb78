/**
 * What the compiler must say about code that uses the client. Nothing here runs: `npm run types` is the test, and a
 * line marked `@ts-expect-error` that compiles is a failure of it.
 */
import type { Calls, Client, PostsCreateInput } from "../../generated/mixpost/client.ts";
import type { OperationId } from "../../generated/mixpost/operations.ts";
import type { ToolName, WorkflowInputs } from "../../generated/mixpost/tools.ts";
import type { Workflows } from "../../src/apis/mixpost/workflows/workflow.ts";
import { createMixpostClient } from "../../src/client.ts";

/** The same type, not merely one that fits. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <Holds extends true>(): Holds | undefined => undefined;

declare const mixpost: Client;
declare const blob: Blob;

/** Making a client. */
export const making = [
  createMixpostClient({ baseUrl: "https://example.com", apiKey: "key" }),
  createMixpostClient({ baseUrl: "https://example.com", apiKey: "key", corePath: "", timeoutMs: 1000 }),
  // @ts-expect-error an API key is required
  createMixpostClient({ baseUrl: "https://example.com" }),
  // @ts-expect-error a misspelt option
  createMixpostClient({ baseUrl: "https://example.com", apiKey: "key", corepath: "" }),
];

/** Calling it. */
export async function calling(signal: AbortSignal) {
  const version = { account_id: 0, is_original: true, content: [{ body: "Hello", url: null, media: [1] }] };
  await mixpost.posts.create({ versions: [version] }, { signal, timeoutMs: 1000 });
  await mixpost.posts.create({ workspaceUuid: "…", versions: [version], accounts: [1], schedule: true });
  await mixpost.posts.create({ versions: [{ ...version, options: { mastodon: { sensitive: true } } }] });

  // @ts-expect-error there is no such method
  await mixpost.posts.publish({ postUuid: "…" });
  // @ts-expect-error there is no such resource
  await mixpost.hashtags.list();
  // @ts-expect-error versions are required
  await mixpost.posts.create({});
  // @ts-expect-error arguments are required
  await mixpost.posts.create();
  // @ts-expect-error on the wire content is a list
  await mixpost.posts.create({ versions: [{ ...version, content: { body: "Hello" } }] });
  // @ts-expect-error accounts are integers
  await mixpost.posts.create({ versions: [version], accounts: ["1"] });
  // @ts-expect-error an argument that does not exist
  await mixpost.posts.create({ versions: [version], publish: true });
  // @ts-expect-error an option that does not exist
  await mixpost.posts.create({ versions: [version] }, { timeout: 1000 });
  // @ts-expect-error a value that the enumeration does not have
  await mixpost.posts.create({ versions: [{ ...version, options: { instagram: { type: "carousel" } } }] });
}

/** Places: path, query and body are one flat object, and the configured workspace stands in. */
export async function places() {
  await mixpost.accounts.list();
  await mixpost.accounts.list({ providers: ["twitter"], unauthorized: 1 });
  await mixpost.posts.list({ status: "needs_approval", accounts: [1, 2], page: 1, limit: 100 });
  await mixpost.tags.get({ tagUuid: "…" });
  await mixpost.panel.workspaces.get({ workspaceUuid: "…" });

  // @ts-expect-error on the panel no workspace stands in
  await mixpost.panel.workspaces.get({});
  // @ts-expect-error the wire's brackets are not the client's
  await mixpost.posts.list({ "accounts[]": [1] });
  // @ts-expect-error a status that no post has
  await mixpost.posts.list({ status: "deleted" });
  // @ts-expect-error pages are numbers
  await mixpost.posts.list({ page: "1" });
  // @ts-expect-error a flag is 1 or absent
  await mixpost.accounts.list({ unauthorized: true });
  // @ts-expect-error the tag is required
  await mixpost.tags.get({});
  // @ts-expect-error null is no uuid
  await mixpost.tags.get({ tagUuid: null });
}

/** DELETE with a body. */
export async function deleting() {
  await mixpost.posts.delete({ postUuid: "…" });
  await mixpost.posts.delete({ postUuid: "…", trash: true, delete_mode: "app_and_social" });
  await mixpost.posts.deleteMany({ posts: ["…"], trash: true });
  await mixpost.media.delete({ items: [1, "…"] });
  const nothing: undefined | null | unknown = await mixpost.media.chunked.abort({ uploadUuid: "…" });

  // @ts-expect-error the mode is an enumeration
  await mixpost.posts.delete({ postUuid: "…", delete_mode: "everywhere" });
  // @ts-expect-error the list is required
  await mixpost.posts.deleteMany({ trash: true });
  // @ts-expect-error posts go by uuid
  await mixpost.posts.deleteMany({ posts: [1] });
  return nothing;
}

/** Files. */
export async function uploading() {
  await mixpost.media.upload({ file: blob, alt_text: "A picture" });
  await mixpost.media.upload({ file: new File([], "a.png") });
  await mixpost.media.chunked.upload({ uploadUuid: "…", upload_session: "…", chunk: blob, chunk_index: 0 });

  // @ts-expect-error a path is no file
  await mixpost.media.upload({ file: "/tmp/a.png" });
  // @ts-expect-error the file is required
  await mixpost.media.upload({ alt_text: "A picture" });
  // @ts-expect-error the index is a number
  await mixpost.media.chunked.upload({ uploadUuid: "…", upload_session: "…", chunk: blob, chunk_index: "0" });
}

/** Answers. */
export async function answering() {
  const post = await mixpost.posts.get({ postUuid: "…" });
  const { uuid, id, scheduled_at }: { uuid: string; id: number; scheduled_at?: string | null } = post;
  const bodies: (string | null | undefined)[] = post.versions.flatMap(({ content }) =>
    content.map(({ body }) => body),
  );
  const { data, meta } = await mixpost.media.list();
  const page: number = meta.current_page;
  const mediaIds: (string | number)[] = data.map((media) => media.id);
  const upload = await mixpost.media.remote.initiate({ url: "https://example.com/a.png" });
  const done: string = upload.status === "completed" ? upload.media.url : upload.status;
  const none: null | object = await mixpost.panel.subscriptions.get({ workspaceUuid: "…" });

  // @ts-expect-error media ids may be texts
  const numbers: number[] = data.map((media) => media.id);
  // @ts-expect-error a draft has no date
  const date: string = post.scheduled_at;
  // @ts-expect-error a field that posts do not have
  const title = post.title;
  // @ts-expect-error only a finished upload has the file
  const media = upload.media;
  return { uuid, id, scheduled_at, bodies, page, mediaIds, done, none, numbers, date, title, media };
}

/** The tables agree with each other. */
isTrue<Same<keyof Calls, OperationId>>();
isTrue<Same<Calls["posts.create"]["input"], PostsCreateInput>>();
isTrue<Same<Awaited<ReturnType<Client["posts"]["get"]>>, Calls["posts.get"]["output"]>>();
isTrue<keyof WorkflowInputs extends ToolName ? true : false>();

/** Every tool that joins several operations has a handler, with the arguments that its document says. */
declare const workflows: Workflows;
isTrue<Same<keyof Workflows, keyof WorkflowInputs>>();

const { mixpost_update_tag: _, ...incomplete } = workflows;
// @ts-expect-error one is missing
export const missing: Workflows = incomplete;
// @ts-expect-error one is too many
export const unknown: Workflows = { ...workflows, mixpost_publish_post: async () => {} };
export const wrong: Workflows = {
  ...workflows,
  // @ts-expect-error the tool has no such argument
  mixpost_delete_media: async ({ postUuid }) => postUuid,
};
