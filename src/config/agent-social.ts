import * as z from "zod";
import type { Fetch } from "../core/http.ts";
import { addressProblem } from "./address.ts";
import { faultsOf, type Read } from "./fault.ts";
import { isDocumentationHost } from "./placeholder.ts";
import { deadline, deadlineRemedy, type Environment, once, text } from "./values.ts";

/** What a client of one Agent Social server needs to know. */
export interface AgentSocialConfig {
  /** With or without `/v1`, without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The only team that the tools work in. */
  readonly teamName: string;
  /** Author of posts while nobody has logged in. */
  readonly agentName?: string | undefined;
  /** Deadline of one tool call in milliseconds. */
  readonly timeoutMs: number;
}

/** A configuration together with the way to reach the server. */
export interface AgentSocialConnection extends AgentSocialConfig {
  /** Innermost end of the fetch chain; default: the network. */
  readonly fetch?: Fetch | undefined;
  /** Lets go of what `fetch` holds. */
  readonly close?: (() => void) | undefined;
}

const where: Readonly<Record<string, string>> = {
  SOCIALMEDIA_API_BASE_URL:
    "Set it to the address of the server, for example https://social.your-domain.com, or what `serve --api agent-social` printed.",
  SOCIALMEDIA_API_KEY: "Ask whoever runs the server for a key of your team.",
  SOCIALMEDIA_TEAM_ID: "It is the name of the team that the key belongs to.",
  SOCIALMEDIA_AGENT_NAME: "It is the author of posts while nobody has logged in; it may be unset.",
  TIMEOUT: deadlineRemedy,
};

function schema() {
  return z.object({
    SOCIALMEDIA_API_BASE_URL: text(serverProblem),
    SOCIALMEDIA_API_KEY: text(keyProblem),
    SOCIALMEDIA_TEAM_ID: z.string("is missing").trim().min(1, "is empty").refine(staysInItsSegment, {
      error: "cannot be a part of a path: it is . or .., or holds a backslash",
    }),
    SOCIALMEDIA_AGENT_NAME: z.string().trim().optional(),
    TIMEOUT: deadline(),
  });
}

/** Reads what the Agent Social client needs from the environment and reports all faults at once. */
export function readAgentSocial(env: Environment): Read<AgentSocialConfig> {
  const parsed = schema().safeParse(env, once);
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, where) };
  const read = parsed.data;
  const value = {
    baseUrl: read.SOCIALMEDIA_API_BASE_URL.replace(/\/+$/, ""),
    apiKey: read.SOCIALMEDIA_API_KEY,
    teamName: read.SOCIALMEDIA_TEAM_ID,
    agentName: read.SOCIALMEDIA_AGENT_NAME || undefined,
    timeoutMs: read.TIMEOUT,
  };
  return { ok: true, value };
}

function serverProblem(address: string): string | null {
  const problem = addressProblem(address);
  if (problem !== null) return problem;
  const { hostname } = new URL(address);
  return isDocumentationHost(hostname) ? `still names the documentation's host ${hostname}` : null;
}

function keyProblem(key: string): string | null {
  return /^[\s\x21-\x7e]+$/.test(key) ? null : "has characters that no key has";
}

/** Encoding takes care of everything else; these would lead out of the route all the same. */
function staysInItsSegment(team: string): boolean {
  return !/^\.{1,2}$/.test(team) && !team.includes("\\");
}
