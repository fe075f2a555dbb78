// Generated from openapi/eros.yaml (sha256 6364c674451d4dca00e49752471bb19a6aa7c203a5c0515d09f2876724fc6102). Do not edit: change the spec and run `make generate`.

export interface paths {
  "/v1/creators": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List active creators
     * @description Active ones only, highest earnings first, with their tone where a persona is known.
     */
    get: operations["creators.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a creator's profile
     * @description Inactive creators too. The volume is computed at the moment of the call, as by `volume.config`.
     */
    get: operations["creators.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/persona": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a creator's persona
     * @description How the creator writes. Voice samples are reserved for later and always empty.
     */
    get: operations["creators.persona"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/vault": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what a creator has in the vault
     * @description Content types of which there is something, by priority, then by quantity.
     */
    get: operations["creators.vault"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/performance-trends": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get saturation, opportunity and trends
     * @description The latest tracking of a period. Stored trends are changes in percent; here they are words: above 5 `increasing`, below -5 `declining`, otherwise `stable`. Without data every value is null and `message` says so.
     */
    get: operations["performance.trends"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/content-type-rankings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get ranked content types
     * @description The latest analysis only. Tiers are those of the analysis, not computed anew: TOP earns more than $60 on average at a confidence above 0.75, MID $30 to 60 above 0.60, LOW $15 to 30 or at low confidence, AVOID less than $15 or at very low confidence.
     */
    get: operations["performance.contentTypeRankings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/best-timing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the hours and weekdays that earn most
     * @description Paid messages (`ppv`) that earned something, since midnight UTC `days_lookback` days ago. Hours and weekdays are those stored with the messages, in the creator's time zone.
     */
    get: operations["performance.bestTiming"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/volume-assignment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the volume assignment
     * @deprecated
     * @description A part of what `volume.config` answers, for callers of old.
     */
    get: operations["volume.assignment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/captions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the best captions for a creator
     * @description Active captions with at least `min_performance`. Freshness is `100 - 2 * days` since this creator used the caption last, within 0 and 100, in whole UTC days; never used is 100. Taken literally this falls the longer a caption rests; order and thresholds follow it all the same. With a send type only captions of the types that it takes, by its priority.
     */
    get: operations["captions.top"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/send-types/{send_type_key}/captions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get captions for a send type
     * @description As `captions.top` with a send type, and with a threshold for freshness.
     */
    get: operations["captions.forSendType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/send-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List send types
     * @description Active ones, in their fixed order. A page type also finds those that suit both.
     */
    get: operations["sendTypes.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/send-types/{send_type_key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a send type and the captions it takes
     * @description Inactive ones too.
     */
    get: operations["sendTypes.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/volume-config": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get how much a creator should send
     * @description Computed at the moment of the call and never stored: the same data give the same answer on the same day. With enough data the `optimized` calculation weighs several periods, weekdays and content types; otherwise `dynamic` goes by fans and scores, and `fallback_reason` says why.
     */
    get: operations["volume.config"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/channels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List channels
     * @description Active ones, in the order of their ids.
     */
    get: operations["channels.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/audience-targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List audience targets
     * @description Active ones. A key that no target has is no error; the list is then empty.
     */
    get: operations["audienceTargets.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/creators/{creator_id}/schedules/{week_start}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Save the schedule of a week
     * @description One transaction: the week's template is made or updated, and its items are replaced by the given ones. Saving the same again changes nothing but `generated_at`. Unknown keys are no error: the item is stored without them, and `warnings` says so.
     */
    put: operations["schedules.save"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a SELECT
     * @description One SELECT on a connection that cannot write. At most 5 JOINs, 3 subqueries, 10,000 rows, 5 MiB and 5 seconds; no comments and none of the keywords that change something. Duplicate column names get `_2`, `_3`; blobs become `{"base64": ...}` and integers beyond 2^53 texts.
     */
    post: operations["query.execute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What every refused request answers with. */
    ErrorResponse: {
      /** @description What went wrong in one sentence. */
      error: string;
    };
    /** @description Letters, digits, `_` and `-`, at most 100 characters. */
    CreatorId: string;
    /** @description Letters, digits, `_` and `-`, at most 50 characters. */
    SendTypeKey: string;
    /** @description Letters, digits, `_` and `-`, at most 50 characters. */
    ChannelKey: string;
    /**
     * @description Whether fans pay for a subscription.
     * @enum {string}
     */
    PageType: "paid" | "free";
    /**
     * @description 1 for yes, 0 for no.
     * @enum {integer}
     */
    Flag: 0 | 1;
    /** @description A creator, all columns. */
    CreatorInfo: {
      /** @description Stable id. */
      creator_id: string;
      /** @description Name in addresses; unique. */
      page_name: string;
      /** @description Name for people. */
      display_name: string;
      page_type: components["schemas"]["PageType"];
      /** @description Price of a month in dollars. */
      subscription_price: number | null;
      /** @description IANA time zone. */
      timezone: string | null;
      /** @description Internal grouping. */
      creator_group: string | null;
      /** @description Fans now. */
      current_active_fans: number;
      /** @description Earnings so far in dollars. */
      current_total_earnings: number;
      /** @description 1 (best) to 5. */
      performance_tier: number | null;
      /** @description Kind of persona. */
      persona_type: string | null;
      is_active: components["schemas"]["Flag"];
      /** @description UTC. */
      created_at: string;
      /** @description UTC. */
      updated_at: string;
    };
    /** @description Results of a period. */
    AnalyticsSummary: {
      /** @description Id. */
      summary_id: number;
      /** @description Whose results. */
      creator_id: string;
      /** @description 7d, 14d or 30d. */
      period_type: string;
      /** @description Messages sent. */
      total_sends: number;
      /** @description Dollars. */
      total_earnings: number;
      /** @description Dollars. */
      avg_earnings_per_send: number | null;
      /** @description 0 to 1. */
      avg_purchase_rate: number | null;
      /** @description 0 to 1. */
      avg_view_rate: number | null;
      /** @description UTC. */
      calculated_at: string;
    };
    CreatorProfile: {
      creator: components["schemas"]["CreatorInfo"];
      /** @description Results of the last 30 days; null when there are none. */
      analytics_summary: components["schemas"]["AnalyticsSummary"] | null;
      volume_assignment: components["schemas"]["VolumeConfigResponse"];
      /** @description The latest analysis, best rank first. */
      top_content_types: components["schemas"]["ContentTypeRanking"][];
    };
    /** @description A creator in the list, with the tone of the persona. */
    CreatorListItem: components["schemas"]["CreatorInfo"] & {
      /** @description Main tone; null without a persona. */
      primary_tone: string | null;
      /** @description low, medium or high. */
      emoji_frequency: string | null;
      /** @description low, medium or high. */
      slang_level: string | null;
    };
    ActiveCreatorsResponse: {
      /** @description Highest earnings first. */
      creators: components["schemas"]["CreatorListItem"][];
      /** @description Number of creators. */
      count: number;
    };
    /** @description The creator, as far as it names the persona. */
    PersonaCreator: {
      /** @description Stable id. */
      creator_id: string;
      /** @description Name in addresses. */
      page_name: string;
      /** @description Name for people. */
      display_name: string;
      /** @description Kind of persona. */
      persona_type: string | null;
    };
    /** @description How a creator writes. */
    PersonaData: {
      /** @description Id. */
      persona_id: number;
      /** @description Main tone. */
      primary_tone: string | null;
      /** @description Second tone. */
      secondary_tone: string | null;
      /** @description low, medium or high. */
      emoji_frequency: string | null;
      /** @description Common emojis in one text. */
      favorite_emojis: string | null;
      /** @description low, medium or high. */
      slang_level: string | null;
      /** @description 0 to 1. */
      avg_sentiment: number | null;
      /** @description Characters. */
      avg_caption_length: number | null;
      /** @description UTC. */
      last_analyzed: string | null;
    };
    PersonaProfile: {
      creator: components["schemas"]["PersonaCreator"];
      /** @description Null while nothing was analyzed. */
      persona: components["schemas"]["PersonaData"] | null;
      /** @description Reserved; always empty. */
      voice_samples: Record<string, unknown>;
    };
    /** @description What the vault holds of one content type. */
    VaultItem: {
      /** @description Id. */
      vault_id: number;
      /** @description Whose vault. */
      creator_id: string;
      /** @description Id of the content type. */
      content_type_id: number;
      has_content: components["schemas"]["Flag"];
      /** @description Pieces. */
      quantity_available: number | null;
      /** @description As rated by hand. */
      quality_rating: number | null;
      /** @description Notes. */
      notes: string | null;
      /** @description UTC. */
      updated_at: string;
      /** @description Name of the content type. */
      type_name: string;
      /** @description Its category. */
      type_category: string | null;
      /** @description What it is. */
      description: string | null;
      /** @description 1 first. */
      priority_tier: number;
      is_explicit: components["schemas"]["Flag"];
    };
    VaultAvailabilityResponse: {
      /** @description By priority, then most pieces first. */
      available_content: components["schemas"]["VaultItem"][];
      /** @description Names in the same order. */
      content_types: string[];
      /** @description Pieces of all types. */
      total_items: number;
    };
    /**
     * @description Where a value is heading; null when it is not known.
     * @enum {string|null}
     */
    Trend: "increasing" | "stable" | "declining" | null;
    PerformanceTrends: {
      /** @description Day of the tracking. */
      tracking_date: string | null;
      /** @description The period asked for. */
      tracking_period: string;
      /** @description Messages per day. */
      avg_daily_volume: number | null;
      /** @description Messages in the period. */
      total_messages_sent: number | null;
      /** @description Dollars per message. */
      avg_revenue_per_send: number | null;
      /** @description 0 to 1. */
      avg_view_rate: number | null;
      /** @description 0 to 1. */
      avg_purchase_rate: number | null;
      /** @description Dollars. */
      total_earnings: number | null;
      revenue_per_send_trend: components["schemas"]["Trend"];
      view_rate_trend: components["schemas"]["Trend"];
      purchase_rate_trend: components["schemas"]["Trend"];
      /** @description Coefficient of variation. */
      earnings_volatility: number | null;
      /** @description 0 to 100. */
      saturation_score: number | null;
      /** @description 0 to 100. */
      opportunity_score: number | null;
      /** @description Messages to add or take away. */
      recommended_volume_delta: number | null;
      /** @description UTC. */
      calculated_at: string | null;
      /** @description Says that there is no data for the period; absent when there is. */
      message?: string;
    };
    /** @description How one content type does. */
    ContentTypeRanking: {
      /** @description Name of the content type. */
      content_type: string;
      /** @description 1 is best. */
      rank: number;
      /** @description Messages with it. */
      send_count: number | null;
      /** @description Dollars. */
      total_earnings: number | null;
      /** @description Dollars per message. */
      avg_earnings: number | null;
      /** @description 0 to 1. */
      avg_purchase_rate: number | null;
      /** @description Revenue per send. */
      avg_rps: number | null;
      /**
       * @description As the analysis judged it.
       * @enum {string}
       */
      performance_tier: "TOP" | "MID" | "LOW" | "AVOID";
      /** @description How to use it. */
      recommendation: string | null;
      /** @description 0 to 1. */
      confidence_score: number | null;
    };
    ContentTypeRankingsResponse: {
      /** @description Best rank first. */
      rankings: components["schemas"]["ContentTypeRanking"][];
      /** @description Use frequently. */
      top_types: string[];
      /** @description Use regularly. */
      mid_types: string[];
      /** @description Use sparingly. */
      low_types: string[];
      /** @description Avoid. */
      avoid_types: string[];
      /** @description Day of the analysis; null when there is none. */
      analysis_date: string | null;
    };
    /** @description What messages of one hour earned. */
    TimingHour: {
      /** @description 0 to 23. */
      hour: number;
      /** @description Dollars per message. */
      avg_earnings: number;
      /** @description Messages. */
      message_count: number;
      /** @description Dollars. */
      total_earnings: number;
    };
    /** @description What messages of one weekday earned. */
    TimingDay: {
      /** @description 0 (Sunday) to 6 (Saturday). */
      day_of_week: number;
      /** @description English name. */
      day_name: string;
      /** @description Dollars per message. */
      avg_earnings: number;
      /** @description Messages. */
      message_count: number;
      /** @description Dollars. */
      total_earnings: number;
    };
    BestTimingResponse: {
      /** @description IANA zone of hours and weekdays. */
      timezone: string;
      /** @description Highest average first. */
      best_hours: components["schemas"]["TimingHour"][];
      /** @description Highest average first. */
      best_days: components["schemas"]["TimingDay"][];
      /** @description Days looked back. */
      analysis_period_days: number;
    };
    /** @description A caption and what it did for the creator. */
    CaptionData: {
      /** @description Id. */
      caption_id: number;
      /** @description The text. */
      caption_text: string;
      /** @description What it can be scheduled as. */
      schedulable_type: string | null;
      /** @description Kind of caption. */
      caption_type: string;
      /** @description Id of the content type it is about. */
      content_type_id: number | null;
      /** @description Tone. */
      tone: string | null;
      is_paid_page_only: components["schemas"]["Flag"];
      /** @description Over all creators. */
      performance_score: number;
      /** @description Name of the content type. */
      content_type_name: string | null;
      /** @description By this creator; null when never. */
      times_used: number | null;
      /** @description For this creator. */
      caption_total_earnings: number | null;
      /** @description For this creator. */
      caption_avg_earnings: number | null;
      /** @description For this creator. */
      caption_avg_purchase_rate: number | null;
      /** @description For this creator. */
      caption_avg_view_rate: number | null;
      /** @description For this creator. */
      creator_performance_score: number | null;
      /** @description By this creator. */
      first_used_date: string | null;
      /** @description By this creator. */
      last_used_date: string | null;
      /** @description 100 minus 2 per day since the last use. */
      freshness_score: number;
      /** @description 1 first; null without a send type. */
      send_type_priority: number | null;
    };
    TopCaptionsResponse: {
      /** @description Best first. */
      captions: components["schemas"]["CaptionData"][];
      /** @description Number of captions. */
      count: number;
      /** @description The send type asked for. */
      send_type_key: string | null;
    };
    SendTypeCaptionsResponse: {
      /** @description By priority, then freshest first. */
      captions: components["schemas"]["CaptionData"][];
      /** @description Number of captions. */
      count: number;
      /** @description The send type asked for. */
      send_type_key: string;
    };
    /** @description A kind of message and its rules. */
    SendTypeData: {
      /** @description Id. */
      send_type_id: number;
      /** @description Key for other calls. */
      send_type_key: string;
      /**
       * @description What it serves.
       * @enum {string}
       */
      category: "revenue" | "engagement" | "retention";
      /** @description Name for people. */
      display_name: string;
      /** @description What it is. */
      description: string | null;
      /** @description What it is for. */
      purpose: string | null;
      /** @description How to use it. */
      strategy: string | null;
      requires_media: components["schemas"]["Flag"];
      requires_flyer: components["schemas"]["Flag"];
      requires_price: components["schemas"]["Flag"];
      requires_link: components["schemas"]["Flag"];
      has_expiration: components["schemas"]["Flag"];
      /** @description Hours until it goes away. */
      default_expiration_hours: number | null;
      can_have_followup: components["schemas"]["Flag"];
      /** @description Minutes until the followup. */
      followup_delay_minutes: number | null;
      /**
       * @description Pages that may send it.
       * @enum {string}
       */
      page_type_restriction: "paid" | "free" | "both";
      /** @description Usual length. */
      caption_length: string | null;
      /** @description How many emojis. */
      emoji_recommendation: string | null;
      /** @description At most in a day. */
      max_per_day: number | null;
      /** @description At most in a week. */
      max_per_week: number | null;
      /** @description Hours between two. */
      min_hours_between: number | null;
      /** @description Place in the list. */
      sort_order: number;
      is_active: components["schemas"]["Flag"];
      /** @description UTC. */
      created_at: string;
    };
    SendTypesResponse: {
      /** @description In their fixed order. */
      send_types: components["schemas"]["SendTypeData"][];
      /** @description Number of send types. */
      count: number;
    };
    /** @description A caption type that a send type takes. */
    CaptionRequirement: {
      /** @description Caption type. */
      caption_type: string;
      /** @description 1 first. */
      priority: number;
      /** @description When to take it. */
      notes: string | null;
    };
    SendTypeDetailsResponse: {
      send_type: components["schemas"]["SendTypeData"];
      /** @description Priority 1 first. */
      caption_requirements: components["schemas"]["CaptionRequirement"][];
    };
    /**
     * @description By fans: below 1000, 5000, 15000, and above.
     * @enum {string}
     */
    VolumeLevel: "Low" | "Mid" | "High" | "Ultra";
    VolumeAssignment: {
      volume_level: components["schemas"]["VolumeLevel"];
      /** @description Paid messages per day. */
      ppv_per_day: number;
      /** @description Bumps per day. */
      bump_per_day: number;
      /** @description Day of the scores; null when there were none. */
      assigned_at: string | null;
      /**
       * @description How it came about.
       * @constant
       */
      assigned_by: "dynamic_calculation";
      /**
       * @description What it goes by.
       * @constant
       */
      assigned_reason: "fan_count_bracket";
      /**
       * @description Always true.
       * @constant
       */
      _deprecated: true;
      /** @description What to use instead. */
      _message: string;
    };
    /** @description The weekly and weighing fields are there when `calculation_source` is `optimized`. */
    VolumeConfigResponse: {
      volume_level: components["schemas"]["VolumeLevel"];
      /** @description The same as revenue_items_per_day. */
      ppv_per_day: number;
      /** @description The same as engagement_items_per_day. */
      bump_per_day: number;
      /** @description Items that sell. */
      revenue_items_per_day: number;
      /** @description Items that engage. */
      engagement_items_per_day: number;
      /** @description Items that keep fans; 0 on free pages. */
      retention_items_per_day: number;
      /** @description Bundles at most. */
      bundle_per_week: number;
      /** @description Game posts at most. */
      game_per_week: number;
      /** @description Followups at most. */
      followup_per_day: number;
      /**
       * @description How it was computed.
       * @enum {string}
       */
      calculation_source: "optimized" | "dynamic";
      /** @description Fans now. */
      fan_count: number;
      page_type: components["schemas"]["PageType"];
      /** @description As found, 0 to 100. */
      saturation_score: number;
      /** @description As found, 0 to 100. */
      opportunity_score: number;
      /** @description Change of revenue per send in percent. */
      revenue_trend: number;
      /**
       * @description Where the scores come from.
       * @enum {string}
       */
      data_source: "volume_performance_tracking" | "calculated_on_demand" | "default_values";
      /** @description Day of the scores. */
      tracking_date: string | null;
      /** @description Why it is not optimized. */
      fallback_reason?: string;
      /** @description Items for each day from Monday to Sunday. */
      weekly_distribution?: number[];
      /** @description Selling items of the week by content type. */
      content_allocations?: {
        [key: string]: number;
      };
      /** @description 0 to 1. */
      confidence_score?: number;
      /** @description A bound changed a value. */
      elasticity_capped?: boolean;
      /** @description Send types that run out of captions. */
      caption_warnings?: string[];
      /** @description Weights from Monday to Sunday. */
      dow_multipliers_used?: number[];
      /** @description Steps that changed or added something. */
      adjustments_applied?: string[];
      /** @description Over all periods. */
      fused_saturation?: number;
      /** @description Over all periods. */
      fused_opportunity?: number;
      /**
       * Format: uuid
       * @description The same for the same inputs and day.
       */
      prediction_id?: string;
      /** @description Short and long periods disagree. */
      divergence_detected?: boolean;
      /** @description Messages it rests on. */
      message_count?: number;
      /** @description Sum of weekly_distribution. */
      total_weekly_volume?: number;
      /** @description There are caption_warnings. */
      has_warnings?: boolean;
      /** @description Confidence is 0.70 or more. */
      is_high_confidence?: boolean;
    };
    /** @description A way for messages to reach fans. */
    ChannelData: {
      /** @description Id. */
      channel_id: number;
      /** @description Key for other calls. */
      channel_key: string;
      /** @description Name for people. */
      display_name: string;
      /** @description What it is. */
      description: string | null;
      supports_targeting: components["schemas"]["Flag"];
      /** @description Stored JSON; text when it is none; null when there is nothing. */
      targeting_options: unknown;
      /** @description What the platform calls it. */
      platform_feature: string | null;
      requires_manual_send: components["schemas"]["Flag"];
      is_active: components["schemas"]["Flag"];
      /** @description UTC. */
      created_at: string;
    };
    ChannelsResponse: {
      /** @description In the order of their ids. */
      channels: components["schemas"]["ChannelData"][];
      /** @description Number of channels. */
      count: number;
    };
    /** @description A group of fans. */
    AudienceTargetData: {
      /** @description Id. */
      target_id: number;
      /** @description Key for other calls. */
      target_key: string;
      /** @description Name for people. */
      display_name: string;
      /** @description Who they are. */
      description: string | null;
      /** @description What it goes by. */
      filter_type: string | null;
      /** @description Stored JSON; text when it is none; null when there is nothing. */
      filter_criteria: unknown;
      /** @description Kinds of page; text when it is no list. */
      applicable_page_types: unknown;
      /** @description Channel keys; text when it is no list. */
      applicable_channels: unknown;
      /** @description Part of the fans in percent. */
      typical_reach_percentage: number | null;
      is_active: components["schemas"]["Flag"];
      /** @description UTC. */
      created_at: string;
    };
    AudienceTargetsResponse: {
      /** @description In the order of their ids. */
      targets: components["schemas"]["AudienceTargetData"][];
      /** @description Number of targets. */
      count: number;
    };
    /** @description One message of the week. */
    ScheduleItem: {
      /** @description Day, YYYY-MM-DD. */
      scheduled_date: string;
      /** @description Time, HH:MM of 24 hours. */
      scheduled_time: string;
      /** @description Legacy type such as ppv or bump. */
      item_type: string;
      /** @description Legacy channel such as mass_message or wall_post. */
      channel: string;
      /** @description Key from get_send_types. */
      send_type_key?: string;
      /** @description Key from get_channels. */
      channel_key?: string;
      /** @description Key from get_audience_targets. */
      target_key?: string;
      /** @description Caption from get_send_type_captions. */
      caption_id?: number;
      /** @description Text of the caption. */
      caption_text?: string;
      /** @description Price in dollars. */
      suggested_price?: number;
      /** @description Id of a content type. */
      content_type_id?: number;
      /**
       * @description 1 when it comes with a flyer.
       * @default 0
       * @enum {integer}
       */
      flyer_required?: 0 | 1;
      /**
       * @description Weight against other items.
       * @default 5
       */
      priority?: number;
      /** @description Address of the linked wall post. */
      linked_post_url?: string;
      /** @description When it goes away, ISO 8601. */
      expires_at?: string;
      /** @description Minutes until the followup. */
      followup_delay_minutes?: number;
      /**
       * @description What it shows.
       * @enum {string}
       */
      media_type?: "none" | "picture" | "gif" | "video" | "flyer";
      /** @description Revenue aimed at in dollars. */
      campaign_goal?: number;
      /** @description Item that this one follows up. */
      parent_item_id?: number;
    };
    ScheduleSave: {
      /** @description The whole week; an empty list clears it. */
      items: components["schemas"]["ScheduleItem"][];
    };
    SaveScheduleResponse: {
      /**
       * @description Always true.
       * @constant
       */
      success: true;
      /** @description Template of the week; the same when it is saved again. */
      template_id: number;
      /** @description Items stored. */
      items_created: number;
      /** @description First day. */
      week_start: string;
      /** @description Last day. */
      week_end: string;
      /** @description What was not as it should be, in the order of the items; null when all was well. */
      warnings: string[] | null;
      /** @description For each warning the index of its item; absent without warnings. */
      warning_items?: number[];
    };
    QueryRequest: {
      /** @description One SELECT statement. */
      query: string;
      /** @description Values for each ? in order. */
      params?: (string | number | boolean | null)[];
    };
    QueryExecutionResponse: {
      /** @description Rows as objects. */
      results: {
        [key: string]: unknown;
      }[];
      /** @description Number of rows. */
      count: number;
      /** @description Column names, also without rows. */
      columns: string[];
      /**
       * @description There is more than these rows.
       * @constant
       */
      truncated?: true;
    };
  };
  responses: {
    /** @description An argument is wrong. `error` says which and what it must be; mend it and repeat. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The key is missing or wrong. Send the one that the server was started with. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": "The API key is missing or wrong"
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description No creator has this id or page name. List them to find one. */
    CreatorNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": "Creator not found: rosa_gardens"
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The creator or the send type does not exist. List them to find one. */
    SendTypeNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description SQLite failed; nothing was changed. `error` has its words. */
    DatabaseError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": "Database error: database is locked"
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The query is none that may run. */
    QueryRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The query took too long and was stopped. Ask for less. */
    QueryTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": "Query execution error: query timed out after 5000 ms"
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The database is locked by a writer. Try again. */
    QueryBusy: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": "Query execution error: database is locked"
         *     }
         */
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
     * @example rosa_garden
     */
    CreatorId: components["schemas"]["CreatorId"];
    /**
     * @description Key of a send type; letters, digits, `_` and `-`, at most 50 characters.
     * @example ppv_unlock
     */
    SendTypeKey: components["schemas"]["SendTypeKey"];
    /** @description Least performance score, inclusive. */
    MinPerformance: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "creators.list": {
    parameters: {
      query?: {
        /** @description Only creators of this performance tier, 1 (best) to 5. */
        tier?: number;
        /** @description Only creators with this kind of page. */
        page_type?: components["schemas"]["PageType"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The creators. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActiveCreatorsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "creators.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The profile. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatorProfile"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "creators.persona": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The persona. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PersonaProfile"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "creators.vault": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The vault. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VaultAvailabilityResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "performance.trends": {
    parameters: {
      query?: {
        /** @description Period that the tracking covers. */
        period?: "7d" | "14d" | "30d";
      };
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest tracking. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PerformanceTrends"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "performance.contentTypeRankings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rankings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContentTypeRankingsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "performance.bestTiming": {
    parameters: {
      query?: {
        /** @description Days to look back, 1 to 3650. */
        days_lookback?: number;
      };
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hours and weekdays, best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BestTimingResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "volume.assignment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assignment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VolumeAssignment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "captions.top": {
    parameters: {
      query?: {
        /** @description Only captions of this type, exactly. */
        caption_type?: string;
        /** @description Only captions about the content type of this name, exactly. */
        content_type?: string;
        /** @description Least performance score, inclusive. */
        min_performance?: components["parameters"]["MinPerformance"];
        /** @description Captions at most, 1 to 1000. */
        limit?: number;
        /** @description Only captions that this send type takes, by its priority. */
        send_type_key?: components["schemas"]["SendTypeKey"];
      };
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The captions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TopCaptionsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["SendTypeNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "captions.forSendType": {
    parameters: {
      query?: {
        /** @description Least freshness, inclusive. */
        min_freshness?: number;
        /** @description Least performance score, inclusive. */
        min_performance?: components["parameters"]["MinPerformance"];
        /** @description Captions at most, 1 to 1000. */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
        /**
         * @description Key of a send type; letters, digits, `_` and `-`, at most 50 characters.
         * @example ppv_unlock
         */
        send_type_key: components["parameters"]["SendTypeKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The captions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendTypeCaptionsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["SendTypeNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "sendTypes.list": {
    parameters: {
      query?: {
        /** @description Only send types that serve this. */
        category?: "revenue" | "engagement" | "retention";
        /** @description Only send types for this kind of page. */
        page_type?: components["schemas"]["PageType"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The send types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendTypesResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "sendTypes.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of a send type; letters, digits, `_` and `-`, at most 50 characters.
         * @example ppv_unlock
         */
        send_type_key: components["parameters"]["SendTypeKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The send type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendTypeDetailsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["SendTypeNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "volume.config": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The volume. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VolumeConfigResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "channels.list": {
    parameters: {
      query?: {
        /** @description Only channels that can (true) or cannot (false) be aimed. */
        supports_targeting?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChannelsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "audienceTargets.list": {
    parameters: {
      query?: {
        /** @description Only targets for this kind of page. */
        page_type?: components["schemas"]["PageType"];
        /** @description Only targets that this channel reaches. */
        channel_key?: components["schemas"]["ChannelKey"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The targets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AudienceTargetsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "schedules.save": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A creator's `creator_id` or `page_name`; letters, digits, `_` and `-`, at most 100 characters.
         * @example rosa_garden
         */
        creator_id: components["parameters"]["CreatorId"];
        /**
         * @description First day of the week, `YYYY-MM-DD`; the week ends six days later.
         * @example 2026-12-14
         */
        week_start: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScheduleSave"];
      };
    };
    responses: {
      /** @description What was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "template_id": 1,
           *       "items_created": 14,
           *       "week_start": "2026-12-14",
           *       "week_end": "2026-12-20",
           *       "warnings": null
           *     }
           */
          "application/json": components["schemas"]["SaveScheduleResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["CreatorNotFound"];
      500: components["responses"]["DatabaseError"];
    };
  };
  "query.execute": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryRequest"];
      };
    };
    responses: {
      /** @description The rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "page_name": "rosa_garden",
           *           "current_total_earnings": 48210.5
           *         }
           *       ],
           *       "count": 1,
           *       "columns": [
           *         "page_name",
           *         "current_total_earnings"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["QueryExecutionResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["QueryRefused"];
      408: components["responses"]["QueryTimeout"];
      500: components["responses"]["DatabaseError"];
      503: components["responses"]["QueryBusy"];
    };
  };
}
