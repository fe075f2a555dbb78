import { createHash } from "node:crypto";

/** Made-up figures: the same for the same account, metric and day, in every run. */

const DAY = 86_400_000;

/** A whole number from 0 up to `below`, drawn from the text. */
export function drawn(text: string, below: number): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) % below;
}

/** Followers of an account on a day (`Y-m-d`): grows at its own pace. */
export function followersOn(accountUuid: string, day: string): number {
  const age = Math.round(Date.parse(day) / DAY) - 19_000;
  return 500 + drawn(`${accountUuid} start`, 2000) + Math.max(0, age) * (1 + drawn(`${accountUuid} pace`, 5));
}

/** What networks count, and of how many impressions one comes. */
const rates = { IMPRESSION_COUNT: 1, LIKE_COUNT: 20, COMMENT_COUNT: 150, SHARE_COUNT: 200 };

export type Metric = keyof typeof rates;

/** Whether networks count something of this name. */
export function isMetric(name: string): name is Metric {
  return Object.hasOwn(rates, name);
}

/** What a network counts for one item. */
export function itemFigures(postUuid: string, accountUuid: string): Record<Metric, number> {
  const impressions = 200 + drawn(`${postUuid} ${accountUuid}`, 5000);
  const figures = Object.entries(rates).map(([name, rate]) => [name, Math.floor(impressions / rate)]);
  return Object.fromEntries(figures) as Record<Metric, number>;
}
