type Category = "revenue" | "engagement" | "retention";
type PageType = "paid" | "free" | "both";

/** What sets a kind of message apart from one that has media, no price, no flyer, no link and no end. */
interface Rules {
  readonly pages?: PageType;
  readonly media?: false;
  readonly flyer?: true;
  readonly price?: true;
  readonly link?: true;
  readonly expiresAfterHours?: number;
  readonly followupAfterMinutes?: number;
  readonly length?: "short" | "medium" | "long";
  readonly emojis?: "none" | "light" | "moderate";
  readonly perDay?: number;
  readonly perWeek?: number;
  readonly hoursBetween?: number;
}

const sendType =
  (category: Category) =>
  (key: string, name: string, description: string, strategy: string, rules: Rules) => ({
    send_type_key: key,
    category,
    display_name: name,
    description,
    purpose: purposes[category],
    strategy,
    requires_media: rules.media === false ? 0 : 1,
    requires_flyer: rules.flyer ? 1 : 0,
    requires_price: rules.price ? 1 : 0,
    requires_link: rules.link ? 1 : 0,
    has_expiration: rules.expiresAfterHours === undefined ? 0 : 1,
    default_expiration_hours: rules.expiresAfterHours ?? null,
    can_have_followup: rules.followupAfterMinutes === undefined ? 0 : 1,
    followup_delay_minutes: rules.followupAfterMinutes ?? null,
    page_type_restriction: rules.pages ?? "both",
    caption_length: rules.length ?? "medium",
    emoji_recommendation: rules.emojis ?? "moderate",
    max_per_day: rules.perDay ?? null,
    max_per_week: rules.perWeek ?? null,
    min_hours_between: rules.hoursBetween ?? null,
  });

const purposes: Readonly<Record<Category, string>> = {
  revenue: "Sells something",
  engagement: "Keeps the conversation going",
  retention: "Keeps fans or brings them back",
};

const revenue = sendType("revenue");
const engagement = sendType("engagement");
const retention = sendType("retention");

/** The kinds of message that every database starts with, in the order in which they are listed. */
export const sendTypes = [
  revenue(
    "ppv_unlock",
    "Paid Unlock",
    "A message whose media opens for a price.",
    "Lead with the best scene.",
    {
      price: true,
      followupAfterMinutes: 20,
      length: "long",
      perDay: 4,
      hoursBetween: 2,
    },
  ),
  revenue(
    "ppv_wall",
    "Paid Wall Post",
    "A post on a free page that opens for a price.",
    "Show the first frame.",
    {
      price: true,
      pages: "free",
      perDay: 3,
      hoursBetween: 3,
    },
  ),
  revenue("tip_goal", "Tip Goal", "A goal that all fans reach together.", "Report how far it has come.", {
    price: true,
    perDay: 1,
    perWeek: 3,
  }),
  revenue("bundle", "Bundle", "Several pieces for one price.", "Name every piece.", {
    price: true,
    flyer: true,
    perDay: 1,
    perWeek: 3,
  }),
  revenue("flash_bundle", "Flash Bundle", "A bundle that is gone soon.", "Say when it ends.", {
    price: true,
    flyer: true,
    expiresAfterHours: 24,
    perDay: 1,
    perWeek: 2,
  }),
  revenue("game_post", "Game Post", "A game with prizes.", "One rule, one price.", {
    price: true,
    flyer: true,
    perWeek: 2,
  }),
  revenue(
    "first_to_tip",
    "First to Tip",
    "The first to tip gets a piece.",
    "Rare, so that it stays special.",
    {
      price: true,
      perWeek: 1,
    },
  ),
  revenue("vip_program", "Inner Circle", "A membership with extras.", "Once a week at most.", {
    price: true,
    pages: "paid",
    flyer: true,
    perWeek: 1,
  }),
  revenue("season_pass", "Season Pass", "A series for one price.", "At the beginning of a season.", {
    price: true,
    expiresAfterHours: 72,
    perWeek: 1,
  }),
  engagement("link_drop", "Link Drop", "A link to a post of before.", "A few hours after the post.", {
    link: true,
    media: false,
    expiresAfterHours: 24,
    length: "short",
    perDay: 2,
    hoursBetween: 2,
  }),
  engagement("wall_link_drop", "Wall Link Drop", "A link on the wall.", "On quiet days.", {
    link: true,
    length: "short",
    perDay: 1,
  }),
  engagement("bump_normal", "Bump", "A picture and a greeting.", "Between two offers.", {
    length: "short",
    perDay: 5,
    hoursBetween: 1,
  }),
  engagement("bump_descriptive", "Bump with a Story", "A picture and what happened.", "In the evening.", {
    length: "long",
    perDay: 3,
    hoursBetween: 2,
  }),
  engagement("bump_text_only", "Bump without Media", "A line of text.", "As if written by hand.", {
    media: false,
    length: "short",
    emojis: "light",
    perDay: 4,
    hoursBetween: 2,
  }),
  engagement("bump_flyer", "Bump with a Flyer", "A designed picture and a long text.", "At weekends.", {
    flyer: true,
    length: "long",
    perDay: 2,
    hoursBetween: 4,
  }),
  engagement("question_of_the_day", "Question of the Day", "A question to all.", "Answer the answers.", {
    media: false,
    length: "short",
    perDay: 1,
  }),
  engagement("poll", "Poll", "A choice between two plans.", "Let fans decide what comes next.", {
    media: false,
    length: "short",
    perWeek: 2,
  }),
  engagement("live_announcement", "Live Announcement", "Says when the next stream is.", "A day before.", {
    expiresAfterHours: 12,
    perWeek: 2,
  }),
  retention("renew_on_post", "Renewal Post", "A reminder on the wall.", "In the last week of the month.", {
    pages: "paid",
    link: true,
    perDay: 1,
    perWeek: 2,
  }),
  retention("renew_on_message", "Renewal Message", "A reminder by message.", "To fans who do not renew.", {
    pages: "paid",
    media: false,
    perDay: 1,
    perWeek: 2,
  }),
  retention("ppv_followup", "Followup", "Comes after an offer.", "Short and friendly.", {
    media: false,
    length: "short",
    perDay: 4,
    hoursBetween: 1,
  }),
  retention("expired_winback", "Winback", "To fans whose subscription ended.", "Say what they have missed.", {
    pages: "paid",
    perDay: 1,
  }),
];
