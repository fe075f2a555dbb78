/** The typed client: a draft for every connected account, then its date. Needs the MIXPOST_ variables. */
import { createMixpostClient } from "mixpost-mcp-server/client";

const {
  MIXPOST_BASE_URL: baseUrl = "",
  MIXPOST_API_KEY: apiKey = "",
  MIXPOST_WORKSPACE_UUID: workspaceUuid,
} = process.env;
const mixpost = createMixpostClient({ baseUrl, apiKey, workspaceUuid });

const { data } = await mixpost.accounts.list();
const accounts = data.filter(({ authorized }) => authorized).map(({ id }) => id);
const versions = [{ account_id: 0, is_original: true, content: [{ body: "Winter hours start on Monday." }] }];
const post = await mixpost.posts.create({ accounts, versions });
const moment = { date: "2099-01-05", time: "09:00", timezone: "Europe/Berlin" };
const { scheduled_at } = await mixpost.posts.schedule({ postUuid: post.uuid, postNow: false, ...moment });

console.log(`Planned for ${accounts.length} accounts at ${scheduled_at} UTC`);
await mixpost.close();
