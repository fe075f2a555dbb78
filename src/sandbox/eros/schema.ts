/**
 * The tables of an EROS database. Days are `YYYY-MM-DD`, instants `YYYY-MM-DD HH:MM:SS`, both UTC; rates are 0 to 1,
 * trends changes in percent, flags 0 or 1. `parent_item_id` has no foreign key: saving a week again deletes the rows
 * that it names.
 */
export const erosSchema = `
CREATE TABLE creators (
  creator_id TEXT PRIMARY KEY CHECK (length(creator_id) BETWEEN 1 AND 100),
  page_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  page_type TEXT NOT NULL CHECK (page_type IN ('paid','free')),
  subscription_price REAL,
  timezone TEXT,
  creator_group TEXT,
  current_active_fans INTEGER NOT NULL DEFAULT 0 CHECK (current_active_fans >= 0),
  current_total_earnings REAL NOT NULL DEFAULT 0,
  performance_tier INTEGER CHECK (performance_tier BETWEEN 1 AND 5),
  persona_type TEXT,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0,1)),
  created_at TEXT NOT NULL DEFAULT (datetime('now')),
  updated_at TEXT NOT NULL DEFAULT (datetime('now'))
);
CREATE TABLE creator_personas (
  persona_id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL UNIQUE REFERENCES creators(creator_id),
  primary_tone TEXT, secondary_tone TEXT,
  emoji_frequency TEXT, favorite_emojis TEXT, slang_level TEXT,
  avg_sentiment REAL, avg_caption_length INTEGER, last_analyzed TEXT,
  created_at TEXT NOT NULL DEFAULT (datetime('now')),
  updated_at TEXT NOT NULL DEFAULT (datetime('now'))
);
CREATE TABLE creator_analytics_summary (
  summary_id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  period_type TEXT NOT NULL CHECK (period_type IN ('7d','14d','30d')),
  total_sends INTEGER NOT NULL DEFAULT 0, total_earnings REAL NOT NULL DEFAULT 0,
  avg_earnings_per_send REAL, avg_purchase_rate REAL, avg_view_rate REAL,
  calculated_at TEXT NOT NULL DEFAULT (datetime('now')),
  UNIQUE (creator_id, period_type)
);
CREATE TABLE content_types (
  content_type_id INTEGER PRIMARY KEY,
  type_name TEXT NOT NULL UNIQUE, type_category TEXT, description TEXT,
  priority_tier INTEGER NOT NULL DEFAULT 3, is_explicit INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE top_content_types (
  id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  analysis_date TEXT NOT NULL, content_type TEXT NOT NULL, rank INTEGER NOT NULL CHECK (rank >= 1),
  send_count INTEGER, total_earnings REAL, avg_earnings REAL, avg_purchase_rate REAL, avg_rps REAL,
  performance_tier TEXT NOT NULL CHECK (performance_tier IN ('TOP','MID','LOW','AVOID')),
  recommendation TEXT, confidence_score REAL,
  UNIQUE (creator_id, analysis_date, content_type)
);
CREATE TABLE vault_matrix (
  vault_id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  content_type_id INTEGER NOT NULL REFERENCES content_types(content_type_id),
  has_content INTEGER NOT NULL DEFAULT 0, quantity_available INTEGER DEFAULT 0,
  quality_rating REAL, notes TEXT, updated_at TEXT NOT NULL DEFAULT (datetime('now')),
  UNIQUE (creator_id, content_type_id)
);
CREATE TABLE volume_performance_tracking (
  tracking_id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  tracking_date TEXT NOT NULL,
  tracking_period TEXT NOT NULL CHECK (tracking_period IN ('7d','14d','30d')),
  avg_daily_volume REAL, total_messages_sent INTEGER, avg_revenue_per_send REAL,
  avg_view_rate REAL, avg_purchase_rate REAL, total_earnings REAL,
  revenue_per_send_trend REAL, view_rate_trend REAL, purchase_rate_trend REAL,
  earnings_volatility REAL,
  saturation_score REAL CHECK (saturation_score BETWEEN 0 AND 100),
  opportunity_score REAL CHECK (opportunity_score BETWEEN 0 AND 100),
  recommended_volume_delta INTEGER, calculated_at TEXT NOT NULL DEFAULT (datetime('now')),
  UNIQUE (creator_id, tracking_date, tracking_period)
);
CREATE TABLE mass_messages (
  message_id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  message_type TEXT NOT NULL, sending_time TEXT NOT NULL,
  sending_hour INTEGER CHECK (sending_hour BETWEEN 0 AND 23),
  sending_day_of_week INTEGER CHECK (sending_day_of_week BETWEEN 0 AND 6),
  earnings REAL NOT NULL DEFAULT 0,
  sent_count INTEGER NOT NULL DEFAULT 0, viewed_count INTEGER NOT NULL DEFAULT 0, purchased_count INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX idx_mm_creator_time ON mass_messages(creator_id, message_type, sending_time);
CREATE TABLE caption_bank (
  caption_id INTEGER PRIMARY KEY,
  creator_id TEXT REFERENCES creators(creator_id),
  caption_text TEXT NOT NULL, schedulable_type TEXT, caption_type TEXT NOT NULL,
  content_type_id INTEGER REFERENCES content_types(content_type_id),
  tone TEXT, is_paid_page_only INTEGER NOT NULL DEFAULT 0,
  performance_score REAL NOT NULL DEFAULT 0, last_used_date TEXT,
  is_active INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE caption_creator_performance (
  id INTEGER PRIMARY KEY,
  caption_id INTEGER NOT NULL REFERENCES caption_bank(caption_id),
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  times_used INTEGER, total_earnings REAL, avg_earnings REAL, avg_purchase_rate REAL, avg_view_rate REAL,
  performance_score REAL, first_used_date TEXT, last_used_date TEXT,
  UNIQUE (caption_id, creator_id)
);
CREATE TABLE send_types (
  send_type_id INTEGER PRIMARY KEY,
  send_type_key TEXT NOT NULL UNIQUE CHECK (length(send_type_key) <= 50),
  category TEXT NOT NULL CHECK (category IN ('revenue','engagement','retention')),
  display_name TEXT NOT NULL, description TEXT, purpose TEXT, strategy TEXT,
  requires_media INTEGER NOT NULL DEFAULT 1, requires_flyer INTEGER NOT NULL DEFAULT 0,
  requires_price INTEGER NOT NULL DEFAULT 0, requires_link INTEGER NOT NULL DEFAULT 0,
  has_expiration INTEGER NOT NULL DEFAULT 0, default_expiration_hours INTEGER,
  can_have_followup INTEGER NOT NULL DEFAULT 0, followup_delay_minutes INTEGER,
  page_type_restriction TEXT NOT NULL DEFAULT 'both' CHECK (page_type_restriction IN ('paid','free','both')),
  caption_length TEXT, emoji_recommendation TEXT,
  max_per_day INTEGER, max_per_week INTEGER, min_hours_between INTEGER,
  sort_order INTEGER NOT NULL DEFAULT 100, is_active INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (datetime('now'))
);
CREATE TABLE send_type_caption_requirements (
  id INTEGER PRIMARY KEY,
  send_type_id INTEGER NOT NULL REFERENCES send_types(send_type_id),
  caption_type TEXT NOT NULL, priority INTEGER NOT NULL DEFAULT 3, notes TEXT,
  UNIQUE (send_type_id, caption_type)
);
CREATE TABLE channels (
  channel_id INTEGER PRIMARY KEY, channel_key TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
  description TEXT, supports_targeting INTEGER NOT NULL DEFAULT 0, targeting_options TEXT,
  platform_feature TEXT, requires_manual_send INTEGER NOT NULL DEFAULT 0,
  is_active INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL DEFAULT (datetime('now'))
);
CREATE TABLE audience_targets (
  target_id INTEGER PRIMARY KEY, target_key TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
  description TEXT, filter_type TEXT, filter_criteria TEXT,
  applicable_page_types TEXT NOT NULL DEFAULT '["paid","free"]', applicable_channels TEXT NOT NULL DEFAULT '[]',
  typical_reach_percentage REAL, is_active INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (datetime('now'))
);
CREATE TABLE schedule_templates (
  template_id INTEGER PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  week_start TEXT NOT NULL, week_end TEXT NOT NULL, generated_at TEXT NOT NULL,
  generated_by TEXT, algorithm_version TEXT,
  total_items INTEGER NOT NULL DEFAULT 0, total_ppvs INTEGER NOT NULL DEFAULT 0, total_bumps INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL DEFAULT 'draft',
  UNIQUE (creator_id, week_start)
);
CREATE TABLE schedule_items (
  item_id INTEGER PRIMARY KEY,
  template_id INTEGER NOT NULL REFERENCES schedule_templates(template_id) ON DELETE CASCADE,
  creator_id TEXT NOT NULL REFERENCES creators(creator_id),
  scheduled_date TEXT NOT NULL, scheduled_time TEXT NOT NULL, item_type TEXT NOT NULL, channel TEXT NOT NULL,
  caption_id INTEGER REFERENCES caption_bank(caption_id), caption_text TEXT, suggested_price REAL,
  content_type_id INTEGER REFERENCES content_types(content_type_id),
  flyer_required INTEGER NOT NULL DEFAULT 0, priority INTEGER NOT NULL DEFAULT 5, status TEXT NOT NULL DEFAULT 'pending',
  send_type_id INTEGER REFERENCES send_types(send_type_id),
  channel_id INTEGER REFERENCES channels(channel_id),
  target_id INTEGER REFERENCES audience_targets(target_id),
  linked_post_url TEXT, expires_at TEXT, followup_delay_minutes INTEGER,
  media_type TEXT CHECK (media_type IN ('none','picture','gif','video','flyer')),
  campaign_goal REAL, parent_item_id INTEGER, is_follow_up INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX idx_si_template ON schedule_items(template_id);
`;
