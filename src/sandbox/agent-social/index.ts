export {
  type AgentSocialBackend,
  type AgentSocialOptions,
  createAgentSocialBackend,
  type FirstTeam,
} from "./backend.ts";
export { type Keys, type ListedKey, openKeys } from "./keys.ts";
