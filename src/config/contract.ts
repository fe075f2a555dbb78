import { delimiter, isAbsolute } from "node:path";
import type * as z from "zod";
import type { Contract, SecurityScheme } from "../contract/contract.ts";
import { addressProblem } from "./address.ts";
import type { Fault, Read } from "./fault.ts";
import { deadline, deadlineRemedy, type Environment, expandHome, flag, list } from "./values.ts";

/** How to reach an API that is known by its contract alone. */
export interface ContractConfig {
  /** Where the paths of the contract start. */
  readonly baseUrl: string;
  /** Origins besides that of the address, at which single operations may be called with its credentials. */
  readonly allowedOrigins: readonly string[];
  /** By the name of the security scheme; a scheme that nothing is configured for is absent. */
  readonly logins: Readonly<Record<string, Login>>;
  /** Deadline of one tool call in milliseconds. */
  readonly timeoutMs: number;
  /** Absolute folders that local files may be uploaded from; empty allows none. */
  readonly uploadDirs: readonly string[];
}

/** What a security scheme was given by the environment. */
export type Login =
  | { readonly type: "bearer"; readonly token: string }
  | { readonly type: "basic"; readonly username: string; readonly password: string }
  | { readonly type: "header" | "query" | "cookie"; readonly name: string; readonly value: string }
  | {
      readonly type: "client-credentials";
      /** Absolute. */
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scopes: string;
    };

/** What the environment says about a contract, and which of its values must never be shown. */
export interface ContractSettings {
  readonly connection: Read<ContractConfig>;
  /** Credentials that some operations need and nobody has given. */
  readonly lacking: readonly Fault[];
  readonly secrets: readonly string[];
}

/** Reads what an API needs: an address, and for each of its security schemes `<SCHEME>_...` or `API_...`. */
export function readContractSettings(
  contract: Contract,
  baseUrl: string | undefined,
  env: Environment,
): ContractSettings {
  const address = readAddress(contract, baseUrl, env);
  const timeoutMs = deadline().safeParse(env.TIMEOUT);
  const uploadDirs = list(delimiter).parse(env.API_UPLOAD_DIRS).map(expandHome);
  const origins = list(",").parse(env.API_ALLOW_ORIGINS);
  const faults = [
    ...origins.flatMap((origin) => originFault(origin, env)),
    ...(address.ok ? [] : address.faults),
    ...(timeoutMs.success ? [] : [faultOf(timeoutMs.error)]),
    ...(flag.safeParse(env.API_ALLOW_HTTP).success ? [] : [unclearSwitch]),
    ...uploadDirs.filter((folder) => !isAbsolute(folder)).map(relativeFolder),
  ];
  const secrets = secretsIn(contract, env);
  if (!address.ok || !timeoutMs.success || faults.length > 0) {
    return { connection: { ok: false, faults }, lacking: [], secrets };
  }
  const logins = readLogins(contract, address.value, env);
  const allowedOrigins = origins.map((origin) => new URL(origin).origin);
  const value = { baseUrl: address.value, allowedOrigins, logins, timeoutMs: timeoutMs.data, uploadDirs };
  return { connection: { ok: true, value }, lacking: missingLogins(contract, logins), secrets };
}

/** The beginning of the variables of a scheme: `petstore-auth` has `PETSTORE_AUTH_TOKEN`. */
export function variablePrefix(scheme: string): string {
  return scheme
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .toUpperCase();
}

/** Stands for the security that a spec says nothing about: a token that is configured all the same is sent as bearer. */
export const ANY_SCHEME = "API_TOKEN";

const PARTS = ["TOKEN", "USERNAME", "PASSWORD", "CLIENT_ID", "CLIENT_SECRET", "SCOPES"] as const;
type Part = (typeof PARTS)[number];

/** Of these the value may be shown. */
const PUBLIC: ReadonlySet<Part> = new Set(["USERNAME", "CLIENT_ID", "SCOPES"]);

function readLogins(contract: Contract, baseUrl: string, env: Environment): Record<string, Login> {
  const schemes = Object.entries(contract.securitySchemes);
  const token = env.API_TOKEN?.trim() ?? "";
  if (schemes.length === 0 && token !== "") return { [ANY_SCHEME]: { type: "bearer", token } };
  const logins = schemes.map(([name, scheme]) => {
    const value = (part: Part) => settingOf(name, part, env);
    return [name, loginOf(scheme, value, baseUrl)] as const;
  });
  return Object.fromEntries(logins.filter((entry): entry is [string, Login] => entry[1] !== null));
}

function settingOf(scheme: string, part: Part, env: Environment): string {
  const own = env[`${variablePrefix(scheme)}_${part}`]?.trim() ?? "";
  return own === "" ? (env[`API_${part}`]?.trim() ?? "") : own;
}

function loginOf(scheme: SecurityScheme, value: (part: Part) => string, baseUrl: string): Login | null {
  const token = value("TOKEN");
  if (scheme.type === "apiKey") {
    const { in: place, name } = scheme;
    const known = place === "header" || place === "query" || place === "cookie";
    return known && name !== undefined && token !== "" ? { type: place, name, value: token } : null;
  }
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic") {
    const [username, password] = [value("USERNAME"), value("PASSWORD")];
    return username === "" && password === "" ? null : { type: "basic", username, password };
  }
  if (token !== "") return { type: "bearer", token };
  const tokenUrl = scheme.flows?.clientCredentials?.tokenUrl;
  const [clientId, clientSecret] = [value("CLIENT_ID"), value("CLIENT_SECRET")];
  if (tokenUrl === undefined || clientId === "" || !URL.canParse(tokenUrl, baseUrl)) return null;
  const url = new URL(tokenUrl, baseUrl).href;
  return { type: "client-credentials", tokenUrl: url, clientId, clientSecret, scopes: value("SCOPES") };
}

/** Operations that will be refused are said once, by the schemes that would open them. */
function missingLogins(contract: Contract, logins: Readonly<Record<string, Login>>): Fault[] {
  const closed = contract.operations.filter(
    ({ security }) => security.length > 0 && !security.some((names) => names.every((name) => name in logins)),
  );
  const wanted = [...new Set(closed.flatMap(({ security }) => security[0] ?? []))].filter(
    (name) => !(name in logins),
  );
  return wanted.map((name) => {
    const variables = variablesOf(contract, name);
    const general = variablesOf(contract, name, "API");
    const count = closed.filter(({ security }) => security[0]?.includes(name)).length;
    const [are, them] = variables.length > 1 ? ["are", "them"] : ["is", "it"];
    return {
      variable: variables.join(" and "),
      problem: `${are} missing; ${count} of ${contract.operations.length} operations need the scheme "${name}"`,
      remedy: `Set ${them} in the environment, or ${general.join(" and ")} for every scheme.`,
    };
  });
}

/** What a call is told that no login opens: for each alternative the variables that it lacks. */
export function loginRemedy(contract: Contract, logins: Readonly<Record<string, Login>>) {
  return (alternatives: readonly (readonly string[])[]): string => {
    const ways = alternatives.map((names) => {
      const lacking = names.filter((name) => !(name in logins));
      return lacking.flatMap((name) => variablesOf(contract, name)).join(" and ");
    });
    const variables = [...new Set(ways)].join(", or ");
    return `Set ${variables} in the environment of this server (the env block of the MCP client's configuration), then restart.`;
  };
}

function variablesOf({ securitySchemes }: Contract, name: string, prefix = variablePrefix(name)): string[] {
  return partsOf(securitySchemes[name] ?? {}).map((part) => `${prefix}_${part}`);
}

function partsOf(scheme: SecurityScheme): readonly Part[] {
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic") return ["USERNAME", "PASSWORD"];
  return scheme.flows?.clientCredentials === undefined ? ["TOKEN"] : ["CLIENT_ID", "CLIENT_SECRET"];
}

function secretsIn({ securitySchemes }: Contract, env: Environment): string[] {
  const prefixes = ["API", ...Object.keys(securitySchemes).map(variablePrefix)];
  const parts = PARTS.filter((part) => !PUBLIC.has(part));
  const values = prefixes.flatMap((prefix) => parts.map((part) => env[`${prefix}_${part}`]?.trim() ?? ""));
  return [...new Set(values)].filter((value) => value.length > 3);
}

function readAddress(contract: Contract, given: string | undefined, env: Environment): Read<string> {
  const configured = given ?? env.API_BASE_URL?.trim();
  const url = configured || contract.servers.find((server) => /^https?:\/\//i.test(server)) || "";
  const problem = url === "" ? "is missing, and the spec names no address" : addressFault(url, env);
  if (problem === null) return { ok: true, value: url.replace(/\/+$/, "") };
  const variable = given === undefined ? "API_BASE_URL" : "--base-url";
  const remedy =
    "Give the address that the paths of the spec start at, for example https://api.example.com/v1.";
  return { ok: false, faults: [{ variable, problem, remedy }] };
}

/** Credentials go there too, so that it is held to what the address itself is held to. */
function originFault(text: string, env: Environment): Fault[] {
  const more =
    URL.canParse(text) && new URL(text).pathname !== "/"
      ? "has a path; an origin is allowed as a whole"
      : null;
  const problem = addressFault(text, env) ?? more;
  if (problem === null) return [];
  const remedy = "List origins such as https://files.example.com, separated by commas.";
  return [
    { variable: "API_ALLOW_ORIGINS", problem: `holds ${JSON.stringify(text)}, which ${problem}`, remedy },
  ];
}

function addressFault(text: string, env: Environment): string | null {
  if (/[{}]|%7B/i.test(text)) return "still holds a variable of the spec";
  const allowed = flag.safeParse(env.API_ALLOW_HTTP).data ?? false;
  return addressProblem(text, { allowed, variable: "API_ALLOW_HTTP" });
}

const unclearSwitch: Fault = {
  variable: "API_ALLOW_HTTP",
  problem: "must be 1 or 0",
  remedy: "It allows plain http to another computer; off when unset.",
};

function relativeFolder(folder: string): Fault {
  const remedy = `List absolute folders, separated by "${delimiter}".`;
  return {
    variable: "API_UPLOAD_DIRS",
    problem: `holds the relative path ${JSON.stringify(folder)}`,
    remedy,
  };
}

function faultOf({ issues }: z.ZodError): Fault {
  return { variable: "TIMEOUT", problem: issues[0]?.message ?? "is wrong", remedy: deadlineRemedy };
}
