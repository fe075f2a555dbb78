import { createMixpostSandbox, serve } from "../src/sandbox/index.ts";
import { account, tag } from "./upstream-data.ts";

/** A Mixpost on loopback that computes each of its answers: routes, checks the token, asks SQLite. */
const { workspaceUuid, ...access } = account;
const { fetch } = createMixpostSandbox({
  ...access,
  seed: {
    workspaces: [{ id: 1, uuid: workspaceUuid, name: "Bench", members: [{ user: 1, role: "admin" }] }],
    accounts: [],
    media: [],
    posts: [],
    tags: [{ ...tag, workspace: 1 }],
  },
});
const { url } = await serve(fetch);
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.stdin.resume().once("end", () => process.exit(0));
