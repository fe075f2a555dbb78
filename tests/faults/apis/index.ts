import type { Api } from "../api.ts";
import { agentSocial } from "./agent-social.ts";
import { eros } from "./eros.ts";
import { mixpost } from "./mixpost.ts";

/** Those that the suite runs over. */
export const APIS: readonly Api[] = [mixpost, agentSocial, eros];
