import type { components } from "../../../../generated/mixpost/types.ts";
import { ValidationError } from "../../../core/errors.ts";
import type { ContentInput, VersionInput } from "../post.ts";

type VersionArgument = components["schemas"]["PostVersionArgument"];
type ContentArgument = components["schemas"]["PostContentArgument"];

/** Account id of the version that every account without one of its own publishes. */
export const originalId = 0;

/**
 * Brings the versions of a tool call into the form of the wire: the original first, under account 0, and content as
 * a list whose first element is the post and whose others are its thread or first comment.
 *
 * @throws {ValidationError} a version belongs to no account, or an account has two
 */
export function toVersions(given: readonly VersionArgument[]): VersionInput[] {
  const flagged = given.findIndex(({ is_original }) => is_original === true);
  const unnamed = given.findIndex(({ account_id }) => (account_id ?? originalId) === originalId);
  const original = Math.max(flagged === -1 ? unnamed : flagged, 0);
  const versions = given.map((version, index) => toVersion(version, index, index === original));
  refuseTwins(versions);
  return versions.sort((a, b) => Number(b.is_original) - Number(a.is_original));
}

/**
 * The same for an update, where a version is original only if it says so or names account 0.
 *
 * @throws {ValidationError} an account has two versions
 */
export function toChangedVersions(given: readonly VersionArgument[]): VersionInput[] {
  const versions = given.map((version, index) =>
    toVersion(
      version,
      index,
      version.is_original === true || (version.account_id ?? originalId) === originalId,
    ),
  );
  refuseTwins(versions);
  return versions;
}

function toVersion(version: VersionArgument, index: number, isOriginal: boolean): VersionInput {
  const accountId = isOriginal ? originalId : (version.account_id ?? originalId);
  if (!isOriginal && accountId === originalId) {
    throw refusal(
      `versions[${index}].account_id`,
      "which account is this version for? Only one version is the original.",
    );
  }
  const content = Array.isArray(version.content) ? version.content : [version.content];
  return {
    account_id: accountId,
    is_original: isOriginal,
    content: content.map((item, at) => toContent(item, `versions[${index}].content[${at}]`)),
    ...(version.options === undefined ? {} : { options: version.options }),
  };
}

function toContent(content: ContentArgument, place: string): ContentInput {
  const { urls, ...rest } = content;
  if (urls === undefined || urls.length === 0) return rest;
  const links = new Set([...(rest.url ? [rest.url] : []), ...urls]);
  if (links.size > 1) {
    throw refusal(`${place}.urls`, "a post carries one link; write the others into the body.");
  }
  return { ...rest, url: [...links][0] ?? null };
}

function refuseTwins(versions: readonly VersionInput[]): void {
  const ids = versions.map(({ account_id }) => account_id);
  const twin = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twin === -1) return;
  const whose = ids[twin] === originalId ? "The original" : `Account ${ids[twin]}`;
  throw refusal(
    `versions[${twin}].account_id`,
    `${whose} already has a version in this call; give one version each.`,
  );
}

/** One complaint about one argument; nothing was sent. */
export function refusal(field: string, text: string): ValidationError {
  return new ValidationError(`${field}: ${text}`, { errors: { [field]: [text] } });
}
