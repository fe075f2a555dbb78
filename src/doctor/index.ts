import { type Config, type DoctorFlags, type Environment, readConfig } from "../config.ts";
import { redactSecrets } from "../core/redact.ts";
import { skipChecks } from "./checks.ts";
import { examineClient, type Files, type Started } from "./client.ts";
import type { Host } from "./clients.ts";
import { checkConfiguration } from "./configuration.ts";
import type { Finding } from "./finding.ts";
import { examineInstance, instanceChecks, type Network } from "./instance-checks.ts";
import { isHealthy, type Report, renderJson, renderText } from "./report.ts";
import { systemFiles, systemHost } from "./system.ts";

/** Characters of a sentence in a report. */
const LONGEST_TEXT = 1_000;

export interface Surroundings extends Network {
  /** Variables of this process. */
  readonly env: Environment;
  readonly version: string;
  /** Every name that MIXPOST_TOOLSETS may hold. */
  readonly toolsets: readonly string[];
  readonly colours: boolean;
  /** Default: the computer that this runs on. */
  readonly host?: Omit<Host, "env"> | undefined;
  readonly files?: Files | undefined;
}

export interface Diagnosis {
  readonly healthy: boolean;
  /** What to print. */
  readonly text: string;
}

/**
 * Finds out what keeps this server from working, and how to mend it. Sends GET requests only, writes nothing, shows no
 * secret, and ends within 20 seconds.
 */
export async function runDoctor(flags: DoctorFlags, surroundings: Surroundings): Promise<Diagnosis> {
  const { env, version, colours } = surroundings;
  const client = flags.client ? await examineConfigured(flags.client, flags.config, surroundings) : null;
  const started = client?.started ?? null;
  const config = readConfig(started?.flags ?? { sandbox: false }, started?.env ?? env);
  const about = client?.findings ?? [];
  const findings = client && !started ? unexamined(about) : await examine(config, started, surroundings);
  const secrets = [...config.secrets, ...readConfig({ sandbox: false }, env).secrets];
  const report: Report = {
    version,
    client: client && { name: flags.client ?? "", file: started?.entry.file ?? null },
    findings: masked([...about, ...findings], secrets),
  };
  const text = flags.json ? renderJson(report) : renderText(report, colours);
  return { healthy: isHealthy(report), text };
}

function examineConfigured(
  name: NonNullable<DoctorFlags["client"]>,
  file: string | undefined,
  { env, host = systemHost(), files = systemFiles }: Surroundings,
) {
  return examineClient(name, { ...host, env }, files, file);
}

async function examine(
  config: Config,
  started: Started | null,
  { env, toolsets, ...network }: Surroundings,
): Promise<readonly Finding[]> {
  const place = placeOf(started, env);
  const verdicts = checkConfiguration(config, { toolsets, place, asked: started?.asked ?? [] });
  const findings = verdicts.map((verdict) => ({ id: "configuration", ...verdict }));
  const { connections, selection, sandbox } = config;
  const { mixpost } = connections;
  if (mixpost.ok && !sandbox)
    return [...findings, ...(await examineInstance(mixpost.value, selection, network))];
  const why = sandbox
    ? "not checked: --sandbox works without a Mixpost"
    : "not checked: configuration comes first";
  return [...findings, ...skipChecks(instanceChecks, why)];
}

/** Without an entry there is nothing to examine. */
function unexamined(about: readonly Finding[]): readonly Finding[] {
  const culprit = about.find(({ status }) => status === "fail")?.id ?? "client-entry";
  return skipChecks([{ id: "configuration" }, ...instanceChecks], `not checked: ${culprit} comes first`);
}

/** Where the variables that are judged stand, to go after `Set NAME`. */
function placeOf(started: Started | null, env: Environment): string {
  if (started) return `in "env" of "${started.entry.name}" in ${started.entry.file}`;
  const empty = !Object.keys(env).some((name) => name.startsWith("MIXPOST_"));
  return empty ? "in this environment, or judge your client's with --client NAME" : "in this environment";
}

/** Whatever a file or a server has put into a finding: no secret is shown, and no terminal is steered. */
function masked(findings: readonly Finding[], secrets: readonly string[]): readonly Finding[] {
  const redact = redactSecrets(secrets);
  // Redacted before it is cut: half a secret would not be recognised.
  const clean = (text: string) =>
    redact(text)
      .replace(/\p{Cc}+/gu, " ")
      .slice(0, LONGEST_TEXT);
  return findings.map(({ id, status, what, mend }) => ({
    id,
    status,
    what: clean(what),
    mend: mend === null ? null : clean(mend),
  }));
}
