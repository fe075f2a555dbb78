export {
  type AgentSocialBackend,
  type AgentSocialOptions,
  createAgentSocialBackend,
  type FirstTeam,
  type Keys,
  type ListedKey,
  openKeys,
} from "./agent-social/index.ts";
export type { Clock } from "./clock.ts";
export {
  type CreateOptions as ErosDatabaseOptions,
  createErosBackend,
  createErosDatabase,
  type ErosBackend,
  type ErosOptions,
} from "./eros/index.ts";
export type { MediaLimits } from "./mixpost/media-limits.ts";
export {
  createMixpostSandbox,
  type MixpostSandbox,
  type MixpostSandboxOptions,
  type SandboxInfo,
} from "./mixpost/sandbox.ts";
export type { Seed } from "./mixpost/seed-schema.ts";
export { type Served, serve } from "./serve.ts";
