const targeting = JSON.stringify({
  subscription_status: true,
  spending_tier: true,
  engagement_level: true,
  custom_lists: true,
});

const channel = (key: string, name: string, description: string, aimed: boolean, byHand = false) => ({
  channel_key: key,
  display_name: name,
  description,
  supports_targeting: aimed ? 1 : 0,
  targeting_options: aimed ? targeting : null,
  platform_feature: key,
  requires_manual_send: byHand ? 1 : 0,
});

export const channels = [
  channel("mass_message", "Mass Message", "A message to all fans, or to lists of them.", true),
  channel("wall_post", "Wall Post", "A post on the page.", false),
  channel("targeted_message", "Targeted Message", "A message to one group of fans.", true),
  channel("story", "Story", "A picture or clip that is gone after a day.", false),
  channel("live", "Live Stream", "A broadcast that fans can join.", false, true),
];
