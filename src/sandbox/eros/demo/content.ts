/** What the demo's creators send. */
export const contentTypes = [
  {
    type_name: "garden_tour",
    type_category: "outdoors",
    description: "A walk through beds and beehives.",
    priority_tier: 1,
  },
  {
    type_name: "recipe_video",
    type_category: "kitchen",
    description: "A dish from start to plate.",
    priority_tier: 1,
  },
  { type_name: "travel_diary", type_category: "travel", description: "A day on the road.", priority_tier: 2 },
  {
    type_name: "behind_the_scenes",
    type_category: "mixed",
    description: "How it is made.",
    priority_tier: 2,
  },
  { type_name: "question_hour", type_category: "mixed", description: "Answers to fans.", priority_tier: 3 },
];

/** Text, caption type, content type and score over all creators. */
export const captions: readonly (readonly [text: string, type: string, content: string, score: number])[] = [
  ["The greenhouse opens its doors: the full tour is in here.", "ppv_video_promo", "garden_tour", 91],
  ["Three soups, one pot, twenty minutes. Want to see how?", "ppv_video_promo", "recipe_video", 84],
  ["The night train, the tea seller and the wrong platform.", "ppv_video_promo", "travel_diary", 77],
  ["I did not plan to show this corner of the garden.", "teasing_explicit", "garden_tour", 72],
  ["There is one step in this recipe that nobody expects.", "teasing_explicit", "recipe_video", 66],
  ["All spring walks in one: six gardens, two hours.", "bundle_offer", "garden_tour", 88],
  ["The bread box: sourdough, rye, focaccia.", "bundle_offer", "recipe_video", 81],
  ["Four coasts, one ticket.", "bundle_offer", "travel_diary", 58],
  ["Guess the herb, win the recipe.", "game_invitation", "recipe_video", 69],
  ["Halfway to the new raised bed, thank you all!", "goal_update", "garden_tour", 74],
  ["Good morning! First frost on the roses.", "short_greeting", "garden_tour", 55],
  ["Kettle is on.", "short_greeting", "recipe_video", 49],
  ["I missed the ferry, and it was the best part of the day.", "story_of_the_day", "travel_diary", 63],
  ["What should I sow between the leeks?", "question", "question_hour", 60],
  ["Your month with us ends soon: stay for the harvest.", "renewal_reminder", "garden_tour", 57],
  ["Did the video open for you?", "followup_note", "behind_the_scenes", 52],
  ["Inner circle: seeds by post, four times a year.", "membership_offer", "garden_tour", 71],
  ["New on the wall: the pantry tour.", "wall_announcement", "recipe_video", 61],
  ["An old text that nobody uses.", "short_greeting", "behind_the_scenes", 22],
];
