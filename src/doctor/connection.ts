import { isIP } from "node:net";
import { withDeadline } from "../core/deadline.ts";
import type { ApiError } from "../core/errors.ts";
import type { Check } from "./checks.ts";
import { fail, ok, type Verdict } from "./finding.ts";
import type { Instance } from "./instance.ts";
import { PROBE_MS } from "./probe.ts";

export const dns: Check<Instance> = {
  id: "dns",
  needs: [],
  async run({ baseUrl, lookup, signal }) {
    const host = new URL(baseUrl).hostname.replace(/^\[|\]$/g, "");
    if (isIP(host) !== 0) return ok(`${host} is an address, not a name`);
    try {
      const [first, ...rest] = await withDeadline({ timeoutMs: PROBE_MS, signal }, (limited) =>
        Promise.race([lookup(host), aborted(limited)]),
      );
      return ok(`${host} is ${first}${rest.length > 0 ? ` and ${rest.length} more` : ""}`);
    } catch (error) {
      return unknownHost(host, error);
    }
  },
};

/** A lookup cannot be stopped; only waiting for it can. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

function unknownHost(host: string, error: unknown): Verdict {
  const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
  if (code.includes("ENOTFOUND")) {
    const mend =
      "Check the spelling of MIXPOST_BASE_URL, and whether this network knows the name (VPN, hosts file).";
    return fail(`the host name ${host} is not known${code}`, mend);
  }
  const mend = "Check the network and the DNS of this computer; if they are well, check MIXPOST_BASE_URL.";
  return fail(`the name server gives no answer for ${host}${code}`, mend);
}

export const connection: Check<Instance> = {
  id: "connection",
  needs: ["dns"],
  async run({ baseUrl, get }) {
    const reply = await get("/ping");
    const { origin, protocol } = new URL(baseUrl);
    if (reply.kind === "silence") return unreachable(reply.error, protocol);
    const secured = protocol === "https:" ? " over TLS" : "";
    return ok(`${origin} answers${secured} in ${Math.round(reply.ms)} ms`);
  },
};

interface Trouble {
  /** What the error of the HTTP client says, codes included. */
  readonly says: RegExp;
  readonly over?: string;
  readonly mend: string;
}

/** The first row that fits; what none fits has a hint of its own. */
const troubles: readonly Trouble[] = [
  { says: /ECONNREFUSED/, mend: "Check the port in MIXPOST_BASE_URL, and whether Mixpost runs there." },
  {
    says: /WRONG_VERSION_NUMBER|PACKET_LENGTH|EPROTO|RECORD_LAYER/,
    mend:
      "The port in MIXPOST_BASE_URL does not speak https: use its https port. Plain http is for this computer, " +
      "or with MIXPOST_ALLOW_HTTP=1.",
  },
  { says: /CERT_HAS_EXPIRED/, mend: "Renew the certificate of the host in MIXPOST_BASE_URL." },
  {
    says: /ALTNAME/,
    mend: "The certificate is for another name: use that one in MIXPOST_BASE_URL, or get one for this host.",
  },
  {
    says: /SELF_SIGNED|UNABLE_TO_|ISSUER/,
    mend:
      "This computer does not trust the certificate of MIXPOST_BASE_URL: serve the whole chain, or name your own " +
      "authority's file in NODE_EXTRA_CA_CERTS.",
  },
  {
    says: /not proper HTTP|connection broke/,
    over: "http:",
    mend: "The port in MIXPOST_BASE_URL may speak https: begin the address with https://.",
  },
];

function unreachable(error: ApiError, protocol: string): Verdict {
  const fits = ({ says, over = protocol }: Trouble) => says.test(error.message) && over === protocol;
  const mend = troubles.find(fits)?.mend ?? `${error.hint} The address is MIXPOST_BASE_URL.`;
  return fail(error.message.replace(/\.$/, ""), mend);
}
