/** The caption types that a send type takes, best first, each with a note. Kinds that need no caption are not here. */
export const captionTypes: Readonly<Record<string, readonly (readonly [type: string, note: string])[]>> = {
  ppv_unlock: [
    ["ppv_video_promo", "Primary"],
    ["teasing_explicit", "Alternative"],
  ],
  ppv_wall: [
    ["ppv_video_promo", "Primary"],
    ["wall_announcement", "Alternative"],
  ],
  bundle: [
    ["bundle_offer", "Primary"],
    ["ppv_video_promo", "Alternative"],
  ],
  flash_bundle: [["bundle_offer", "Primary"]],
  game_post: [["game_invitation", "Primary"]],
  tip_goal: [["goal_update", "Primary"]],
  first_to_tip: [["goal_update", "Primary"]],
  vip_program: [["membership_offer", "Primary"]],
  bump_normal: [["short_greeting", "Primary"]],
  bump_descriptive: [["story_of_the_day", "Primary"]],
  bump_text_only: [
    ["short_greeting", "Primary"],
    ["story_of_the_day", "Alternative"],
  ],
  bump_flyer: [["story_of_the_day", "Primary"]],
  link_drop: [["wall_announcement", "Primary"]],
  question_of_the_day: [["question", "Primary"]],
  renew_on_post: [["renewal_reminder", "Primary"]],
  renew_on_message: [["renewal_reminder", "Primary"]],
  ppv_followup: [["followup_note", "Primary"]],
  expired_winback: [["renewal_reminder", "Primary"]],
};
