const messages = ["mass_message", "targeted_message"];
const everywhere = [...messages, "wall_post", "story"];

interface Audience {
  readonly pages: readonly string[];
  readonly channels: readonly string[];
  /** Percent of the fans. */
  readonly reach: number;
}

const target = (
  key: string,
  name: string,
  filterType: string,
  criteria: object,
  description: string,
  { pages, channels, reach }: Audience,
) => ({
  target_key: key,
  display_name: name,
  description,
  filter_type: filterType,
  filter_criteria: JSON.stringify(criteria),
  applicable_page_types: JSON.stringify(pages),
  applicable_channels: JSON.stringify(channels),
  typical_reach_percentage: reach,
});

const both = ["paid", "free"];
const active = { subscription_status: "active" };
const days = (count: number, criteria = {}) => ({ days_subscribed: count, ...criteria, ...active });

export const audienceTargets = [
  target("all_paid_fans", "All Paid Fans", "subscription_status", active, "Everyone who pays.", {
    pages: ["paid"],
    channels: everywhere,
    reach: 100,
  }),
  target("all_free_fans", "All Free Fans", "subscription_status", active, "Everyone who follows.", {
    pages: ["free"],
    channels: everywhere,
    reach: 100,
  }),
  target(
    "high_spenders",
    "High Spenders",
    "spending_behavior",
    { min_spending_30d: 100, ...active },
    "Fans who spent $100 or more in a month.",
    { pages: both, channels: messages, reach: 5 },
  ),
  target(
    "recent_purchasers",
    "Recent Purchasers",
    "purchase_recency",
    { purchased_within_days: 7, ...active },
    "Fans who bought within a week.",
    { pages: both, channels: messages, reach: 15 },
  ),
  target(
    "never_purchased",
    "Never Purchased",
    "purchase_history",
    { purchases: 0, ...active },
    "Fans who have not bought yet.",
    { pages: both, channels: messages, reach: 45 },
  ),
  target(
    "high_engagers",
    "High Engagers",
    "engagement_level",
    { view_rate_30d: ">0.8", ...active },
    "Fans who open nearly everything.",
    { pages: both, channels: messages, reach: 20 },
  ),
  target(
    "at_risk",
    "At Risk",
    "churn_prediction",
    { days_since_purchase: 30, view_rate_30d: "<0.3", ...active },
    "Fans who grow silent.",
    { pages: ["paid"], channels: messages, reach: 12 },
  ),
  target("new_subscribers", "New Subscribers", "subscription_age", days(7), "In their first week.", {
    pages: both,
    channels: messages,
    reach: 8,
  }),
  target("long_term_fans", "Long-term Fans", "subscription_age", days(180), "For half a year or more.", {
    pages: ["paid"],
    channels: messages,
    reach: 25,
  }),
  target(
    "expired_fans",
    "Expired Fans",
    "subscription_status",
    { subscription_status: "expired" },
    "Fans whose subscription ended.",
    { pages: ["paid"], channels: ["targeted_message"], reach: 30 },
  ),
];
