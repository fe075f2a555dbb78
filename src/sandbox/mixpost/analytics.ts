import type { Calls } from "../../../generated/mixpost/client.ts";
import type { WorkspaceScope } from "./access.ts";
import { accountsOf, findAccount } from "./accounts.ts";
import { daysOf, type PeriodInput, periodOf } from "./analytics-period.ts";
import { followersOn, isMetric, itemFigures, type Metric } from "./figures.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid, paginate } from "./laravel.ts";
import { findPost } from "./post-store.ts";
import type { AccountRow, PostAccountRow, PostRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { wireTime } from "./time.ts";

type Operation = "analytics.post" | "analytics.summary" | "analytics.account";

/** No answer of these is documented: the shapes follow what the vendor's client says about them. */
export function analyticsHandlers(state: MixpostState): Pick<MixpostHandlers, Operation> {
  return {
    "analytics.post": ({ postUuid }, scope) => postResults(state, findPost(state, scope, postUuid)),
    "analytics.summary": (input, scope) => summary(state, scope, input),
    "analytics.account": (input, scope) => {
      const account = findAccount(state, scope, input.accountUuid);
      const tabs = [...everyTab, ...(extraTabs[account.provider] ?? [])];
      const type = input.type ?? "overview";
      if (!tabs.includes(type)) throw invalid({ type: ["The selected type is invalid."] });
      const results = { type, tabs, ...accountResults(state, account, input) };
      return type === "content" ? { ...results, ...content(state, scope, account, input) } : results;
    },
  };
}

const everyTab = ["overview", "audience", "content", "engagement"];
const extraTabs: Readonly<Record<string, readonly string[]>> = {
  instagram: ["reach", "hashtags"],
  facebook_page: ["reach", "insights"],
  youtube: ["video"],
  tiktok: ["video"],
  gbp: ["reviews", "search_terms"],
};

function postResults({ db }: MixpostState, post: PostRow) {
  if (post.status !== "published") throw invalid({ status: ["Only published posts have results."] });
  const sql = `select accounts.*, external_url from accounts join post_accounts on account_id = accounts.id
    where post_id = ? order by position`;
  const accounts = db.all<AccountRow & PostAccountRow>(sql, post.id).map((account) => ({
    uuid: account.uuid,
    name: account.name,
    provider: account.provider,
    external_url: account.external_url,
    metrics: itemFigures(post.uuid, account.uuid),
  }));
  return { uuid: post.uuid, published_at: wireTime(post.published_at), accounts };
}

function summary(state: MixpostState, scope: WorkspaceScope, input: PeriodInput) {
  const period = periodOf(input, state.clock.now());
  const accounts = accountsOf(state, scope);
  const audience = daysOf(period).map((date) => ({
    date,
    followers: accounts.reduce((sum, { uuid }) => sum + followersOn(uuid, date), 0),
  }));
  const total = audience.at(-1)?.followers ?? 0;
  const leaderboard = accounts
    .map(({ uuid, name, provider }) => ({ uuid, name, provider, followers: followersOn(uuid, period.to) }))
    .sort((a, b) => b.followers - a.followers);
  return {
    period,
    followers: total,
    growth: total - (audience[0]?.followers ?? 0),
    posts: publishedIn(state, scope.workspace.id, period).length,
    audience,
    leaderboard,
  };
}

function accountResults({ clock }: MixpostState, account: AccountRow, input: PeriodInput) {
  const period = periodOf(input, clock.now());
  const followers = daysOf(period).map((date) => ({ date, followers: followersOn(account.uuid, date) }));
  const [first, last] = [followers[0]?.followers ?? 0, followers.at(-1)?.followers ?? 0];
  return { period, metrics: { FOLLOWER_COUNT: last, FOLLOWER_GROWTH: last - first }, followers };
}

function content(
  state: MixpostState,
  scope: WorkspaceScope,
  account: AccountRow,
  input: Calls["analytics.account"]["input"],
) {
  const period = periodOf(input, state.clock.now());
  const items = publishedIn(state, scope.workspace.id, period, account.id).map((post) => ({
    uuid: post.uuid,
    published_at: wireTime(post.published_at),
    metrics: itemFigures(post.uuid, account.uuid),
  }));
  const { sort_dir = "desc", page = 1, per_page = 25 } = input;
  const metric = sortMetric(input.sort_by);
  const sorted = metric === null ? items : items.sort((a, b) => b.metrics[metric] - a.metrics[metric]);
  if (sort_dir === "asc") sorted.reverse();
  return paginate(sorted, { path: scope.url, page, perPage: per_page }, (item) => item);
}

/** @throws {Refused} 422 for a metric that the network does not count */
function sortMetric(name: string | undefined): Metric | null {
  if (name === undefined) return null;
  if (!isMetric(name)) throw invalid({ sort_by: ["The selected sort by is invalid."] });
  return name;
}

/** Newest first. @param accountId only posts to this account */
function publishedIn(
  { db }: MixpostState,
  workspaceId: number,
  period: { readonly from: string; readonly to: string },
  accountId: number | null = null,
): PostRow[] {
  const sql = `select * from posts where workspace_id = ? and status = 'published' and published_at between ? and ?
    and (? is null or exists (select 1 from post_accounts where post_id = posts.id and account_id = ?))
    order by published_at desc, id desc`;
  const end = Date.parse(period.to) + 86_399_999;
  return db.all<PostRow>(sql, workspaceId, Date.parse(period.from), end, accountId, accountId);
}
