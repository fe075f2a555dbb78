// Generated from openapi/eros.yaml (sha256 6364c674451d4dca00e49752471bb19a6aa7c203a5c0515d09f2876724fc6102). Do not edit: change the spec and run `make generate`.
import { z } from "zod";

/** What every refused request answers with. */
export const ErrorResponse = z.looseObject({ error: z.string() });

/** Letters, digits, `_` and `-`, at most 100 characters. */
export const CreatorId = z
  .custom<string>((value) => z.string().safeParse(value).success, {
    error: "Invalid creator_id: creator_id must be given as text",
    abort: true,
  })
  .refine((value) => z.string().min(1).safeParse(value).success, {
    error: "Invalid creator_id: creator_id cannot be empty",
    abort: true,
  })
  .refine((value) => z.string().max(100).safeParse(value).success, {
    error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
    abort: true,
  })
  .refine(
    (value) =>
      z
        .string()
        .regex(/^[a-zA-Z0-9_-]+$/u)
        .safeParse(value).success,
    { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
  );

/** Letters, digits, `_` and `-`, at most 50 characters. */
export const SendTypeKey = z
  .custom<string>((value) => z.string().safeParse(value).success, {
    error: "Invalid send_type_key: send_type_key must be given as text",
    abort: true,
  })
  .refine((value) => z.string().min(1).safeParse(value).success, {
    error: "Invalid send_type_key: send_type_key cannot be empty",
    abort: true,
  })
  .refine((value) => z.string().max(50).safeParse(value).success, {
    error: "Invalid send_type_key: send_type_key cannot be longer than 50 characters",
    abort: true,
  })
  .refine(
    (value) =>
      z
        .string()
        .regex(/^[a-zA-Z0-9_-]+$/u)
        .safeParse(value).success,
    { error: "Invalid send_type_key: send_type_key may only hold letters, digits, _ and -", abort: true },
  );

/** Letters, digits, `_` and `-`, at most 50 characters. */
export const ChannelKey = z
  .custom<string>((value) => z.string().safeParse(value).success, {
    error: "Invalid channel_key: channel_key must be given as text",
    abort: true,
  })
  .refine((value) => z.string().min(1).safeParse(value).success, {
    error: "Invalid channel_key: channel_key cannot be empty",
    abort: true,
  })
  .refine((value) => z.string().max(50).safeParse(value).success, {
    error: "Invalid channel_key: channel_key cannot be longer than 50 characters",
    abort: true,
  })
  .refine(
    (value) =>
      z
        .string()
        .regex(/^[a-zA-Z0-9_-]+$/u)
        .safeParse(value).success,
    { error: "Invalid channel_key: channel_key may only hold letters, digits, _ and -", abort: true },
  );

/** Whether fans pay for a subscription. */
export const PageType = z.custom<string>(
  (value) => z.enum(["paid", "free"]).safeParse(value).success,
  "page_type must be 'paid' or 'free'",
);

/** Whether fans pay for a subscription. */
export const PageTypeAnswer = z.enum(["paid", "free"]);

/** 1 for yes, 0 for no. */
export const Flag = z.union([z.literal(0), z.literal(1)]);

/** A creator, all columns. */
export const CreatorInfo = z.looseObject({
  creator_id: z.string(),
  page_name: z.string(),
  display_name: z.string(),
  page_type: PageTypeAnswer,
  subscription_price: z.number().nullable(),
  timezone: z.string().nullable(),
  creator_group: z.string().nullable(),
  current_active_fans: z.number().int(),
  current_total_earnings: z.number(),
  performance_tier: z.number().int().nullable(),
  persona_type: z.string().nullable(),
  is_active: Flag,
  created_at: z.string(),
  updated_at: z.string(),
});

/** Results of a period. */
export const AnalyticsSummary = z.looseObject({
  summary_id: z.number().int(),
  creator_id: z.string(),
  period_type: z.string(),
  total_sends: z.number().int(),
  total_earnings: z.number(),
  avg_earnings_per_send: z.number().nullable(),
  avg_purchase_rate: z.number().nullable(),
  avg_view_rate: z.number().nullable(),
  calculated_at: z.string(),
});

/** By fans: below 1000, 5000, 15000, and above. */
export const VolumeLevel = z.enum(["Low", "Mid", "High", "Ultra"]);

/** The weekly and weighing fields are there when `calculation_source` is `optimized`. */
export const VolumeConfigResponse = z.looseObject({
  volume_level: VolumeLevel,
  ppv_per_day: z.number().int(),
  bump_per_day: z.number().int(),
  revenue_items_per_day: z.number().int(),
  engagement_items_per_day: z.number().int(),
  retention_items_per_day: z.number().int(),
  bundle_per_week: z.number().int(),
  game_per_week: z.number().int(),
  followup_per_day: z.number().int(),
  calculation_source: z.enum(["optimized", "dynamic"]),
  fan_count: z.number().int(),
  page_type: PageTypeAnswer,
  saturation_score: z.number(),
  opportunity_score: z.number(),
  revenue_trend: z.number(),
  data_source: z.enum(["volume_performance_tracking", "calculated_on_demand", "default_values"]),
  tracking_date: z.string().nullable(),
  fallback_reason: z.string().optional(),
  weekly_distribution: z.array(z.number().int()).min(7).max(7).optional(),
  content_allocations: z.record(z.string(), z.number().int()).optional(),
  confidence_score: z.number().optional(),
  elasticity_capped: z.boolean().optional(),
  caption_warnings: z.array(z.string()).optional(),
  dow_multipliers_used: z.array(z.number()).optional(),
  adjustments_applied: z.array(z.string()).optional(),
  fused_saturation: z.number().optional(),
  fused_opportunity: z.number().optional(),
  prediction_id: z.string().optional(),
  divergence_detected: z.boolean().optional(),
  message_count: z.number().int().optional(),
  total_weekly_volume: z.number().int().optional(),
  has_warnings: z.boolean().optional(),
  is_high_confidence: z.boolean().optional(),
});

/** How one content type does. */
export const ContentTypeRanking = z.looseObject({
  content_type: z.string(),
  rank: z.number().int().gte(1),
  send_count: z.number().int().nullable(),
  total_earnings: z.number().nullable(),
  avg_earnings: z.number().nullable(),
  avg_purchase_rate: z.number().nullable(),
  avg_rps: z.number().nullable(),
  performance_tier: z.enum(["TOP", "MID", "LOW", "AVOID"]),
  recommendation: z.string().nullable(),
  confidence_score: z.number().nullable(),
});

export const CreatorProfile = z.looseObject({
  creator: CreatorInfo,
  analytics_summary: z.union(
    [AnalyticsSummary, z.null()],
    "Invalid input: expected AnalyticsSummary or null",
  ),
  volume_assignment: VolumeConfigResponse,
  top_content_types: z.array(ContentTypeRanking),
});

/** A creator in the list, with the tone of the persona. */
export const CreatorListItem = CreatorInfo.and(
  z.looseObject({
    primary_tone: z.string().nullable(),
    emoji_frequency: z.string().nullable(),
    slang_level: z.string().nullable(),
  }),
);

export const ActiveCreatorsResponse = z.looseObject({
  creators: z.array(CreatorListItem),
  count: z.number().int(),
});

/** The creator, as far as it names the persona. */
export const PersonaCreator = z.looseObject({
  creator_id: z.string(),
  page_name: z.string(),
  display_name: z.string(),
  persona_type: z.string().nullable(),
});

/** How a creator writes. */
export const PersonaData = z.looseObject({
  persona_id: z.number().int(),
  primary_tone: z.string().nullable(),
  secondary_tone: z.string().nullable(),
  emoji_frequency: z.string().nullable(),
  favorite_emojis: z.string().nullable(),
  slang_level: z.string().nullable(),
  avg_sentiment: z.number().nullable(),
  avg_caption_length: z.number().int().nullable(),
  last_analyzed: z.string().nullable(),
});

export const PersonaProfile = z.looseObject({
  creator: PersonaCreator,
  persona: z.union([PersonaData, z.null()], "Invalid input: expected PersonaData or null"),
  voice_samples: z
    .record(z.string(), z.any())
    .refine((value) => Object.keys(value).length <= 0, "expected at most 0 of the properties"),
});

/** What the vault holds of one content type. */
export const VaultItem = z.looseObject({
  vault_id: z.number().int(),
  creator_id: z.string(),
  content_type_id: z.number().int(),
  has_content: Flag,
  quantity_available: z.number().int().nullable(),
  quality_rating: z.number().nullable(),
  notes: z.string().nullable(),
  updated_at: z.string(),
  type_name: z.string(),
  type_category: z.string().nullable(),
  description: z.string().nullable(),
  priority_tier: z.number().int(),
  is_explicit: Flag,
});

export const VaultAvailabilityResponse = z.looseObject({
  available_content: z.array(VaultItem),
  content_types: z.array(z.string()),
  total_items: z.number().int(),
});

/** Where a value is heading; null when it is not known. */
export const Trend = z.enum(["increasing", "stable", "declining"]).nullable();

export const PerformanceTrends = z.looseObject({
  tracking_date: z.string().nullable(),
  tracking_period: z.string(),
  avg_daily_volume: z.number().nullable(),
  total_messages_sent: z.number().int().nullable(),
  avg_revenue_per_send: z.number().nullable(),
  avg_view_rate: z.number().nullable(),
  avg_purchase_rate: z.number().nullable(),
  total_earnings: z.number().nullable(),
  revenue_per_send_trend: Trend,
  view_rate_trend: Trend,
  purchase_rate_trend: Trend,
  earnings_volatility: z.number().nullable(),
  saturation_score: z.number().gte(0).lte(100).nullable(),
  opportunity_score: z.number().gte(0).lte(100).nullable(),
  recommended_volume_delta: z.number().int().nullable(),
  calculated_at: z.string().nullable(),
  message: z.string().optional(),
});

export const ContentTypeRankingsResponse = z.looseObject({
  rankings: z.array(ContentTypeRanking),
  top_types: z.array(z.string()),
  mid_types: z.array(z.string()),
  low_types: z.array(z.string()),
  avoid_types: z.array(z.string()),
  analysis_date: z.string().nullable(),
});

/** What messages of one hour earned. */
export const TimingHour = z.looseObject({
  hour: z.number().int(),
  avg_earnings: z.number(),
  message_count: z.number().int(),
  total_earnings: z.number(),
});

/** What messages of one weekday earned. */
export const TimingDay = z.looseObject({
  day_of_week: z.number().int(),
  day_name: z.string(),
  avg_earnings: z.number(),
  message_count: z.number().int(),
  total_earnings: z.number(),
});

export const BestTimingResponse = z.looseObject({
  timezone: z.string(),
  best_hours: z.array(TimingHour),
  best_days: z.array(TimingDay),
  analysis_period_days: z.number().int(),
});

/** A caption and what it did for the creator. */
export const CaptionData = z.looseObject({
  caption_id: z.number().int(),
  caption_text: z.string(),
  schedulable_type: z.string().nullable(),
  caption_type: z.string(),
  content_type_id: z.number().int().nullable(),
  tone: z.string().nullable(),
  is_paid_page_only: Flag,
  performance_score: z.number(),
  content_type_name: z.string().nullable(),
  times_used: z.number().int().nullable(),
  caption_total_earnings: z.number().nullable(),
  caption_avg_earnings: z.number().nullable(),
  caption_avg_purchase_rate: z.number().nullable(),
  caption_avg_view_rate: z.number().nullable(),
  creator_performance_score: z.number().nullable(),
  first_used_date: z.string().nullable(),
  last_used_date: z.string().nullable(),
  freshness_score: z.number().int().gte(0).lte(100),
  send_type_priority: z.number().int().nullable(),
});

export const TopCaptionsResponse = z.looseObject({
  captions: z.array(CaptionData),
  count: z.number().int(),
  send_type_key: z.string().nullable(),
});

export const SendTypeCaptionsResponse = z.looseObject({
  captions: z.array(CaptionData),
  count: z.number().int(),
  send_type_key: z.string(),
});

/** A kind of message and its rules. */
export const SendTypeData = z.looseObject({
  send_type_id: z.number().int(),
  send_type_key: z.string(),
  category: z.enum(["revenue", "engagement", "retention"]),
  display_name: z.string(),
  description: z.string().nullable(),
  purpose: z.string().nullable(),
  strategy: z.string().nullable(),
  requires_media: Flag,
  requires_flyer: Flag,
  requires_price: Flag,
  requires_link: Flag,
  has_expiration: Flag,
  default_expiration_hours: z.number().int().nullable(),
  can_have_followup: Flag,
  followup_delay_minutes: z.number().int().nullable(),
  page_type_restriction: z.enum(["paid", "free", "both"]),
  caption_length: z.string().nullable(),
  emoji_recommendation: z.string().nullable(),
  max_per_day: z.number().int().nullable(),
  max_per_week: z.number().int().nullable(),
  min_hours_between: z.number().int().nullable(),
  sort_order: z.number().int(),
  is_active: Flag,
  created_at: z.string(),
});

export const SendTypesResponse = z.looseObject({
  send_types: z.array(SendTypeData),
  count: z.number().int(),
});

/** A caption type that a send type takes. */
export const CaptionRequirement = z.looseObject({
  caption_type: z.string(),
  priority: z.number().int(),
  notes: z.string().nullable(),
});

export const SendTypeDetailsResponse = z.looseObject({
  send_type: SendTypeData,
  caption_requirements: z.array(CaptionRequirement),
});

export const VolumeAssignment = z.looseObject({
  volume_level: VolumeLevel,
  ppv_per_day: z.number().int(),
  bump_per_day: z.number().int(),
  assigned_at: z.string().nullable(),
  assigned_by: z.literal("dynamic_calculation"),
  assigned_reason: z.literal("fan_count_bracket"),
  _deprecated: z.literal(true),
  _message: z.string(),
});

/** A way for messages to reach fans. */
export const ChannelData = z.looseObject({
  channel_id: z.number().int(),
  channel_key: z.string(),
  display_name: z.string(),
  description: z.string().nullable(),
  supports_targeting: Flag,
  targeting_options: z.any(),
  platform_feature: z.string().nullable(),
  requires_manual_send: Flag,
  is_active: Flag,
  created_at: z.string(),
});

export const ChannelsResponse = z.looseObject({ channels: z.array(ChannelData), count: z.number().int() });

/** A group of fans. */
export const AudienceTargetData = z.looseObject({
  target_id: z.number().int(),
  target_key: z.string(),
  display_name: z.string(),
  description: z.string().nullable(),
  filter_type: z.string().nullable(),
  filter_criteria: z.any(),
  applicable_page_types: z.any(),
  applicable_channels: z.any(),
  typical_reach_percentage: z.number().nullable(),
  is_active: Flag,
  created_at: z.string(),
});

export const AudienceTargetsResponse = z.looseObject({
  targets: z.array(AudienceTargetData),
  count: z.number().int(),
});

/** One message of the week. */
export const ScheduleItem = z.strictObject({
  scheduled_date: z.string(),
  scheduled_time: z.string(),
  item_type: z.string(),
  channel: z.string(),
  send_type_key: z.string().optional(),
  channel_key: z.string().optional(),
  target_key: z.string().optional(),
  caption_id: z.number().int().optional(),
  caption_text: z.string().optional(),
  suggested_price: z.number().optional(),
  content_type_id: z.number().int().optional(),
  flyer_required: z.union([z.literal(0), z.literal(1)]).optional(),
  priority: z.number().int().optional(),
  linked_post_url: z.string().optional(),
  expires_at: z.string().optional(),
  followup_delay_minutes: z.number().int().optional(),
  media_type: z.enum(["none", "picture", "gif", "video", "flyer"]).optional(),
  campaign_goal: z.number().optional(),
  parent_item_id: z.number().int().optional(),
});

export const ScheduleSave = z.strictObject({ items: z.array(ScheduleItem) });

export const SaveScheduleResponse = z.looseObject({
  success: z.literal(true),
  template_id: z.number().int(),
  items_created: z.number().int(),
  week_start: z.string(),
  week_end: z.string(),
  warnings: z.array(z.string()).nullable(),
  warning_items: z.array(z.number().int()).optional(),
});

export const QueryRequest = z.strictObject({
  query: z.string(),
  params: z
    .array(
      z
        .union([z.string(), z.number(), z.boolean()], "Invalid input: expected string or number or boolean")
        .nullable(),
    )
    .optional(),
});

export const QueryExecutionResponse = z.looseObject({
  results: z.array(z.record(z.string(), z.any())),
  count: z.number().int(),
  columns: z.array(z.string()),
  truncated: z.literal(true).optional(),
});

/** The flat arguments of each operation, by operationId. */
export const requests = {
  "creators.list": z.strictObject({
    tier: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(5).safeParse(value).success,
        "tier must be between 1 and 5",
      )
      .optional(),
    page_type: PageType.optional(),
  }),
  "creators.get": z.strictObject({ creator_id: CreatorId }),
  "creators.persona": z.strictObject({ creator_id: CreatorId }),
  "creators.vault": z.strictObject({ creator_id: CreatorId }),
  "performance.trends": z.strictObject({
    creator_id: CreatorId,
    period: z
      .custom<string>(
        (value) => z.enum(["7d", "14d", "30d"]).safeParse(value).success,
        "period must be '7d', '14d', or '30d'",
      )
      .optional(),
  }),
  "performance.contentTypeRankings": z.strictObject({ creator_id: CreatorId }),
  "performance.bestTiming": z.strictObject({
    creator_id: CreatorId,
    days_lookback: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(3650).safeParse(value).success,
        "days_lookback must be between 1 and 3650",
      )
      .optional(),
  }),
  "volume.assignment": z.strictObject({ creator_id: CreatorId }),
  "captions.top": z.strictObject({
    creator_id: CreatorId,
    caption_type: z.string().optional(),
    content_type: z.string().optional(),
    min_performance: z
      .custom<number>((value) => z.number().safeParse(value).success, "min_performance must be a number")
      .optional(),
    limit: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(1000).safeParse(value).success,
        "limit must be between 1 and 1000",
      )
      .optional(),
    send_type_key: SendTypeKey.optional(),
  }),
  "captions.forSendType": z.strictObject({
    creator_id: CreatorId,
    send_type_key: SendTypeKey,
    min_freshness: z
      .custom<number>((value) => z.number().safeParse(value).success, "min_freshness must be a number")
      .optional(),
    min_performance: z
      .custom<number>((value) => z.number().safeParse(value).success, "min_performance must be a number")
      .optional(),
    limit: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(1000).safeParse(value).success,
        "limit must be between 1 and 1000",
      )
      .optional(),
  }),
  "sendTypes.list": z.strictObject({
    category: z
      .custom<string>(
        (value) => z.enum(["revenue", "engagement", "retention"]).safeParse(value).success,
        "category must be 'revenue', 'engagement', or 'retention'",
      )
      .optional(),
    page_type: PageType.optional(),
  }),
  "sendTypes.get": z.strictObject({ send_type_key: SendTypeKey }),
  "volume.config": z.strictObject({ creator_id: CreatorId }),
  "channels.list": z.strictObject({
    supports_targeting: z
      .custom<boolean>(
        (value) => z.boolean().safeParse(value).success,
        "supports_targeting must be true or false",
      )
      .optional(),
  }),
  "audienceTargets.list": z.strictObject({
    page_type: PageType.optional(),
    channel_key: ChannelKey.optional(),
  }),
  "schedules.save": z.strictObject({
    creator_id: CreatorId,
    week_start: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[^\\]*[^.\\][^\\]*$/u)
          .safeParse(value).success,
      "week_start must be in YYYY-MM-DD format",
    ),
    items: z.array(ScheduleItem),
  }),
  "query.execute": z.strictObject({
    query: z.string(),
    params: z
      .array(
        z
          .union([z.string(), z.number(), z.boolean()], "Invalid input: expected string or number or boolean")
          .nullable(),
      )
      .optional(),
  }),
};

/** The body of each good answer, by operationId; open to fields that are not known yet. */
export const responses = {
  "creators.list": ActiveCreatorsResponse,
  "creators.get": CreatorProfile,
  "creators.persona": PersonaProfile,
  "creators.vault": VaultAvailabilityResponse,
  "performance.trends": PerformanceTrends,
  "performance.contentTypeRankings": ContentTypeRankingsResponse,
  "performance.bestTiming": BestTimingResponse,
  "volume.assignment": VolumeAssignment,
  "captions.top": TopCaptionsResponse,
  "captions.forSendType": SendTypeCaptionsResponse,
  "sendTypes.list": SendTypesResponse,
  "sendTypes.get": SendTypeDetailsResponse,
  "volume.config": VolumeConfigResponse,
  "channels.list": ChannelsResponse,
  "audienceTargets.list": AudienceTargetsResponse,
  "schedules.save": SaveScheduleResponse,
  "query.execute": QueryExecutionResponse,
};

/** What each tool accepts: exactly what its `inputSchema` advertises. */
export const toolInputs = {
  get_active_creators: z.strictObject({
    tier: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(5).safeParse(value).success,
        "tier must be between 1 and 5",
      )
      .optional(),
    page_type: z
      .custom<string>(
        (value) => z.enum(["paid", "free"]).safeParse(value).success,
        "page_type must be 'paid' or 'free'",
      )
      .optional(),
  }),
  get_creator_profile: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_persona_profile: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_vault_availability: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_performance_trends: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
    period: z
      .custom<string>(
        (value) => z.enum(["7d", "14d", "30d"]).safeParse(value).success,
        "period must be '7d', '14d', or '30d'",
      )
      .optional(),
  }),
  get_content_type_rankings: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_best_timing: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
    days_lookback: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(3650).safeParse(value).success,
        "days_lookback must be between 1 and 3650",
      )
      .optional(),
  }),
  get_volume_assignment: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_top_captions: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
    caption_type: z.string().optional(),
    content_type: z.string().optional(),
    min_performance: z
      .custom<number>((value) => z.number().safeParse(value).success, "min_performance must be a number")
      .optional(),
    limit: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(1000).safeParse(value).success,
        "limit must be between 1 and 1000",
      )
      .optional(),
    send_type_key: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(50).safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key cannot be longer than 50 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid send_type_key: send_type_key may only hold letters, digits, _ and -", abort: true },
      )
      .optional(),
  }),
  get_send_type_captions: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
    send_type_key: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(50).safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key cannot be longer than 50 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid send_type_key: send_type_key may only hold letters, digits, _ and -", abort: true },
      ),
    min_freshness: z
      .custom<number>((value) => z.number().safeParse(value).success, "min_freshness must be a number")
      .optional(),
    min_performance: z
      .custom<number>((value) => z.number().safeParse(value).success, "min_performance must be a number")
      .optional(),
    limit: z
      .custom<number>(
        (value) => z.number().int().gte(1).lte(1000).safeParse(value).success,
        "limit must be between 1 and 1000",
      )
      .optional(),
  }),
  get_send_types: z.strictObject({
    category: z
      .custom<string>(
        (value) => z.enum(["revenue", "engagement", "retention"]).safeParse(value).success,
        "category must be 'revenue', 'engagement', or 'retention'",
      )
      .optional(),
    page_type: z
      .custom<string>(
        (value) => z.enum(["paid", "free"]).safeParse(value).success,
        "page_type must be 'paid' or 'free'",
      )
      .optional(),
  }),
  get_send_type_details: z.strictObject({
    send_type_key: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(50).safeParse(value).success, {
        error: "Invalid send_type_key: send_type_key cannot be longer than 50 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid send_type_key: send_type_key may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_volume_config: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
  }),
  get_channels: z.strictObject({
    supports_targeting: z
      .custom<boolean>(
        (value) => z.boolean().safeParse(value).success,
        "supports_targeting must be true or false",
      )
      .optional(),
  }),
  get_audience_targets: z.strictObject({
    page_type: z
      .custom<string>(
        (value) => z.enum(["paid", "free"]).safeParse(value).success,
        "page_type must be 'paid' or 'free'",
      )
      .optional(),
    channel_key: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid channel_key: channel_key must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid channel_key: channel_key cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(50).safeParse(value).success, {
        error: "Invalid channel_key: channel_key cannot be longer than 50 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid channel_key: channel_key may only hold letters, digits, _ and -", abort: true },
      )
      .optional(),
  }),
  save_schedule: z.strictObject({
    creator_id: z
      .custom<string>((value) => z.string().safeParse(value).success, {
        error: "Invalid creator_id: creator_id must be given as text",
        abort: true,
      })
      .refine((value) => z.string().min(1).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be empty",
        abort: true,
      })
      .refine((value) => z.string().max(100).safeParse(value).success, {
        error: "Invalid creator_id: creator_id cannot be longer than 100 characters",
        abort: true,
      })
      .refine(
        (value) =>
          z
            .string()
            .regex(/^[a-zA-Z0-9_-]+$/u)
            .safeParse(value).success,
        { error: "Invalid creator_id: creator_id may only hold letters, digits, _ and -", abort: true },
      ),
    week_start: z.custom<string>(
      (value) =>
        z
          .string()
          .regex(/^[^\\]*[^.\\][^\\]*$/u)
          .safeParse(value).success,
      "week_start must be in YYYY-MM-DD format",
    ),
    items: z.array(
      z.strictObject({
        scheduled_date: z.string(),
        scheduled_time: z.string(),
        item_type: z.string(),
        channel: z.string(),
        send_type_key: z.string().optional(),
        channel_key: z.string().optional(),
        target_key: z.string().optional(),
        caption_id: z.number().int().optional(),
        caption_text: z.string().optional(),
        suggested_price: z.number().optional(),
        content_type_id: z.number().int().optional(),
        flyer_required: z.union([z.literal(0), z.literal(1)]).optional(),
        priority: z.number().int().optional(),
        linked_post_url: z.string().optional(),
        expires_at: z.string().optional(),
        followup_delay_minutes: z.number().int().optional(),
        media_type: z.enum(["none", "picture", "gif", "video", "flyer"]).optional(),
        campaign_goal: z.number().optional(),
        parent_item_id: z.number().int().optional(),
      }),
    ),
  }),
  execute_query: z.strictObject({
    query: z.string(),
    params: z
      .array(
        z.union(
          [z.string(), z.number(), z.boolean(), z.null()],
          "Invalid input: expected string or number or boolean or null",
        ),
      )
      .optional(),
  }),
};
