import type { WorkflowInputs } from "../../../../generated/mixpost/tools.ts";
import { InvalidResponseError } from "../../../core/errors.ts";
import type { CallOptions } from "../../../core/transport.ts";
import { type ContentInput, isWholePost, type Post, type PostUpdate, type VersionInput } from "../post.ts";
import { refuseStrayVersions } from "./create-post.ts";
import { refuseHalfADate, refuseZoneAlone } from "./moment.ts";
import { readBack } from "./read-back.ts";
import { originalId, toChangedVersions } from "./versions.ts";
import type { Workflow } from "./workflow.ts";

type Input = WorkflowInputs["mixpost_update_post"];
type Version = Post["versions"][number];
type Content = Version["content"][number];
type Options = NonNullable<VersionInput["options"]>;

/**
 * Changes some parts of a post, keeps the others, and answers with the result. The API replaces the whole post, so
 * what the caller leaves out is read first and sent back.
 */
export const updatePost: Workflow<Input> = async (input, { client, options }) => {
  const { workspaceUuid, postUuid } = input;
  refuseHalfADate(input);
  refuseZoneAlone(input);
  const read = () => client.posts.get({ workspaceUuid, postUuid }, options);
  const post = await read();
  if (!isWholePost(post)) throw notThePost(options);
  await client.posts.update({ workspaceUuid, postUuid, ...merge(post, input) }, options);
  return readBack(read, { uuid: postUuid }, "mixpost_get_post");
};

/** What is missing in it would be taken out of the post. */
function notThePost({ requestId }: CallOptions): InvalidResponseError {
  return new InvalidResponseError("The server's answer is not the post that is to be changed.", {
    requestId,
    outcome: "not_sent",
  });
}

/** The full replacement: what the caller gave, and the rest as it stands. */
export function merge(post: Post, input: Input): Omit<PostUpdate, "workspaceUuid" | "postUuid"> {
  const accounts = input.accounts ?? (post.accounts ?? []).map(({ id }) => id);
  return {
    ...moment(post, input),
    accounts,
    tags: input.tags ?? (post.tags ?? []).map(({ id }) => id),
    versions: mergeVersions(post, input.versions ?? [], accounts),
  };
}

/** Stored times are UTC. */
function moment(post: Post, input: Input): Pick<PostUpdate, "date" | "time" | "timezone"> {
  if (input.date !== undefined) {
    const { date, time, timezone } = input;
    return { date, ...(time === undefined ? {} : { time }), ...(timezone === undefined ? {} : { timezone }) };
  }
  const [date, time] = (post.scheduled_at ?? "").split(" ");
  return date && time ? { date, time: time.slice(0, 5), timezone: "UTC" } : {};
}

/** A given version is laid over that of its account; a version whose account has left the post goes with it. */
function mergeVersions(
  post: Post,
  given: NonNullable<Input["versions"]>,
  accounts: readonly number[],
): VersionInput[] {
  const changed = toChangedVersions(given);
  refuseStrayVersions(changed, accounts);
  const versions = new Map((post.versions ?? []).map((version) => [version.account_id, toInput(version)]));
  for (const [index, version] of changed.entries()) {
    const isThread = Array.isArray(given[index]?.content);
    versions.set(version.account_id, mergeVersion(versions.get(version.account_id), version, isThread));
  }
  const kept = [...versions.values()].filter(
    ({ account_id }) => account_id === originalId || accounts.includes(account_id),
  );
  return kept.sort((a, b) => Number(b.is_original) - Number(a.is_original));
}

/** @param isThread the content is the whole thread; otherwise it is its first part, and the others stay */
function mergeVersion(
  stored: VersionInput | undefined,
  changed: VersionInput,
  isThread: boolean,
): VersionInput {
  if (stored === undefined) return changed;
  const parts = changed.content.map((part, index) => ({ ...stored.content[index], ...part }));
  const options = mergeOptions(stored.options, changed.options);
  return {
    ...changed,
    content: isThread ? parts : [...parts, ...stored.content.slice(parts.length)],
    ...(options === undefined ? {} : { options }),
  };
}

/** Settings of a network that are not given stay; so do the networks. */
function mergeOptions(stored: Options = {}, changed: Options = {}): Options | undefined {
  const networks = Object.entries({ ...stored, ...changed }).map(([network, settings]) => {
    const before = stored[network as keyof Options];
    return [network, before && settings ? { ...before, ...settings } : settings];
  });
  return networks.length === 0 ? undefined : Object.fromEntries(networks);
}

function toInput(version: Version): VersionInput {
  const { account_id, is_original, content, options } = version;
  return {
    account_id,
    is_original,
    content: content.map(toContent),
    ...(options === undefined ? {} : { options }),
  };
}

/** Answers hold whole files where requests want their ids. */
function toContent(content: Content): ContentInput {
  const { body, url, media } = content;
  return {
    ...(body === undefined ? {} : { body }),
    ...(url === undefined ? {} : { url }),
    media: (media ?? []).map(({ id }) => Number(id)),
  };
}
