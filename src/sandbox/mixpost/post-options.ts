import type { Json, JsonObject } from "../../core/json.ts";

/** Provider options that a version has when nobody set them. `account` stands for `account-<id>`. */
const defaults: Readonly<Record<string, JsonObject>> = {
  tiktok: {
    privacy_level: { account: null },
    allow_comments: { account: false },
    allow_duet: { account: false },
    allow_stitch: { account: false },
    content_disclosure: { account: false },
    brand_organic_toggle: { account: false },
    brand_content_toggle: { account: false },
  },
  youtube: { title: null, status: "public" },
  linkedin: { visibility: "PUBLIC" },
  mastodon: { sensitive: false },
  instagram: { type: "post" },
  facebook_page: { type: "post" },
  pinterest: { title: null, link: null, boards: { account: null } },
};

/** The options of a version, each block that was not given filled with what the server assumes. */
export function completeOptions(given: JsonObject | null, accountId: number): JsonObject {
  const options: Record<string, Json | undefined> = { ...given };
  for (const [provider, block] of Object.entries(defaults)) {
    const own = given?.[provider];
    options[provider] = { ...forAccount(block, accountId), ...(isObject(own) ? own : {}) };
  }
  return options;
}

function forAccount(block: JsonObject, accountId: number): JsonObject {
  const entries = Object.entries(block).map(([key, value]) => [
    key,
    isObject(value) ? { [`account-${accountId}`]: value.account } : value,
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
