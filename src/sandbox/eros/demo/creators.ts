/** Invented creators who post about gardens, kitchens and travel. */
const creator = (
  creator_id: string,
  page_name: string,
  display_name: string,
  page_type: "paid" | "free",
  rest: {
    readonly fans: number;
    readonly earnings: number;
    readonly tier: number;
    readonly zone: string | null;
    readonly price?: number;
    readonly persona?: string;
    readonly inactive?: true;
  },
) => ({
  creator_id,
  page_name,
  display_name,
  page_type,
  subscription_price: rest.price ?? null,
  timezone: rest.zone,
  creator_group: "demo",
  current_active_fans: rest.fans,
  current_total_earnings: rest.earnings,
  performance_tier: rest.tier,
  persona_type: rest.persona ?? null,
  is_active: rest.inactive ? 0 : 1,
});

export const creators = [
  creator("rosa", "rosa_garden", "Rosa's Garden", "paid", {
    fans: 12434,
    earnings: 48210.5,
    tier: 1,
    zone: "America/New_York",
    price: 9.99,
    persona: "patient_gardener",
  }),
  creator("ben", "bens-kitchen", "Ben's Kitchen", "free", {
    fans: 21800,
    earnings: 31975,
    tier: 2,
    zone: "Europe/Berlin",
    persona: "cheerful_cook",
  }),
  creator("mina", "mina_on_the_road", "Mina on the Road", "paid", {
    fans: 3120,
    earnings: 9240.25,
    tier: 3,
    zone: "Asia/Tokyo",
    price: 7.5,
    persona: "curious_traveller",
  }),
  creator("otto", "otto_bakes", "Otto Bakes", "free", {
    fans: 640,
    earnings: 410,
    tier: 5,
    zone: null,
  }),
  creator("ines", "ines_balcony", "Ines' Balcony", "paid", {
    fans: 90,
    earnings: 1250,
    tier: 4,
    zone: "Europe/Lisbon",
    price: 5,
    inactive: true,
  }),
];

export const personas = [
  {
    creator_id: "rosa",
    primary_tone: "warm",
    secondary_tone: "patient",
    emoji_frequency: "medium",
    favorite_emojis: "🌱🌷🐝",
    slang_level: "low",
    avg_sentiment: 0.82,
    avg_caption_length: 140,
  },
  {
    creator_id: "ben",
    primary_tone: "playful",
    secondary_tone: "generous",
    emoji_frequency: "high",
    favorite_emojis: "🍋🔥🥖",
    slang_level: "medium",
    avg_sentiment: 0.88,
    avg_caption_length: 95,
  },
  {
    creator_id: "mina",
    primary_tone: "curious",
    secondary_tone: "dry",
    emoji_frequency: "low",
    favorite_emojis: "🚲🌊",
    slang_level: "low",
    avg_sentiment: 0.64,
    avg_caption_length: 180,
  },
];
