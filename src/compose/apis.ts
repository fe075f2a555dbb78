import type { ApiId } from "../config.ts";
import { agentSocial } from "./agent-social.ts";
import type { Api } from "./api.ts";
import { eros } from "./eros.ts";
import { mixpost } from "./mixpost.ts";

/** Every API that can be served, by the name of its spec. */
export const apis: Readonly<Record<ApiId, Api>> = { mixpost, "agent-social": agentSocial, eros };

export const isApi = (id: string): id is ApiId => Object.hasOwn(apis, id);
