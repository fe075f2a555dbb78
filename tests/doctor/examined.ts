import assert from "node:assert/strict";
import { after } from "node:test";
import type { DoctorFlags } from "../../src/config.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { runDoctor, type Surroundings } from "../../src/doctor/index.ts";
import { createMixpostSandbox, type MixpostSandbox, serve } from "../../src/sandbox/index.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** A token that a real Mixpost could give, so that a leak cannot hide behind a friendly shape. */
export const canary = "7|canaryDoctorK3y/d41d8cd98f00b204+e9800998ecf8427e";
export const workspaceUuid = "3bbd0951-5b04-432b-b2a0-688588b0720e";
export const otherWorkspaceUuid = "5d0f2a6c-8e1b-4c39-9a77-1f6e3b2c4d58";

const toolsets = [
  "core",
  "upload",
  "workspaces",
  "folders",
  "analytics",
  "recovery",
  "panel",
  "default",
  "all",
];

export interface Examined {
  readonly healthy: boolean;
  readonly findings: readonly Finding[];
  /** The only finding of a check. */
  finding(id: string): Finding;
  /** As people see it. */
  readonly text: string;
}

/** Runs doctor both ways, and asserts that neither shows the token and that they tell the same. */
export async function examine(
  env: Env,
  surroundings: Partial<Surroundings> = {},
  flags: Partial<DoctorFlags> = {},
): Promise<Examined> {
  const all = { env, version: "0.0.0", toolsets, colours: false, ...surroundings };
  const [document, { text, healthy }] = await Promise.all([
    runDoctor({ json: true, ...flags }, all),
    runDoctor({ json: false, ...flags }, all),
  ]);
  const report = JSON.parse(document.text);
  const findings: readonly Finding[] = report.findings;
  assert.equal(report.healthy, healthy);
  assert.equal(document.healthy, healthy);
  assert.equal(text.split("\n").filter((line) => /^[✓!✗-] /.test(line)).length, findings.length);
  for (const key of [canary, env.MIXPOST_API_KEY ?? canary]) hides(document.text + text, key);
  const finding = (id: string) => {
    const found = findings.filter((candidate) => candidate.id === id);
    assert.equal(found.length, 1, `${id}: ${JSON.stringify(findings, null, 1)}`);
    return found[0] as Finding;
  };
  return { healthy, findings, finding, text };
}

/** Asserts that a text shows a secret in no form. */
export function hides(text: string, secret: string): void {
  for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")]) {
    assert.ok(!text.includes(form), `shows ${form}`);
  }
}

const closers: (() => unknown)[] = [];
after(() => Promise.all(closers.map((close) => close())));

/** Puts a function from request to response on a port until the tests of the file are over. */
export async function listen(fetch: (request: Request) => Promise<Response>): Promise<string> {
  const { url, close } = await serve(fetch);
  closers.push(close);
  return url;
}

type Change = (request: Request, sandbox: MixpostSandbox) => Promise<Response> | undefined;

/**
 * A pretended Mixpost whose admin has the canary as token, and the environment that fits it.
 *
 * @param change answers in place of it
 */
export async function mixpost(
  options: Parameters<typeof createMixpostSandbox>[0] = {},
  change: Change = () => undefined,
): Promise<{ env: Record<string, string>; sandbox: MixpostSandbox }> {
  const sandbox = createMixpostSandbox({ apiKey: canary, ...options });
  closers.push(sandbox.close);
  const url = await listen((request) => change(request, sandbox) ?? sandbox.fetch(request));
  const env = {
    MIXPOST_BASE_URL: url,
    MIXPOST_CORE_PATH: sandbox.info.corePath,
    MIXPOST_WORKSPACE_UUID: workspaceUuid,
    MIXPOST_API_KEY: canary,
  };
  return { env, sandbox };
}

/** What a Laravel server answers for a route that it does not have. */
export async function noRoute(): Promise<Response> {
  return Response.json({ message: "The route could not be found." }, { status: 404 });
}
