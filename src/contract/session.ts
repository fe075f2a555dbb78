import { ANY_SCHEME, type ContractConfig, type Login, loginRemedy } from "../config.ts";
import { createTransport } from "../core/client-transport.ts";
import type { Fetch } from "../core/http.ts";
import type { Operation } from "../core/operation.ts";
import { redactSecrets } from "../core/redact.ts";
import type { Credential } from "../http/auth.ts";
import type { CallLogger } from "../http/log.ts";
import { createFetchStack } from "../http/stack.ts";
import { createUndiciEnd } from "../http/undici.ts";
import type { ApiSession } from "../mcp/api.ts";
import { createOperationSession } from "../mcp/operation-session.ts";
import { readable } from "./answers.ts";
import type { Contract } from "./contract.ts";
import { withFiles } from "./files.ts";
import { toolInputs } from "./inputs.ts";
import { forgetRefused, TokenSource } from "./token.ts";

/** Everything that a call of a contract's tool needs, loaded and connected. */
export function openContract(contract: Contract, config: ContractConfig, logger?: CallLogger): ApiSession {
  const network = createUndiciEnd();
  // Not awaited: a call that comes sooner waits for it by itself.
  network.preload().catch(() => undefined);
  const secrets: string[] = [];
  const { credentials, sources } = credentialsOf(config, network.fetch, (secret) => secrets.push(secret));
  const stack = createFetchStack({
    end: network.fetch,
    credentials,
    loginRemedy: loginRemedy(contract, config.logins),
    logger,
    resilience: { attemptMs: Math.max(10_000, config.timeoutMs / 3) },
  });
  const operations = Object.fromEntries(
    secured(contract, config).map((operation) => [operation.id, operation]),
  );
  const session = createOperationSession({
    operations,
    inputs: toolInputs(contract.tools),
    transport: createTransport({
      baseUrl: config.baseUrl,
      allowedOrigins: config.allowedOrigins,
      fetch: forgetRefused(sources)(stack),
      timeoutMs: config.timeoutMs,
      redact: (text) => redactSecrets([...secrets, ...secretsOf(config)])(text),
    }),
    defaults: {},
    timeoutMs: config.timeoutMs,
    close: network.close,
  });
  return {
    ...session,
    async call(tool, args, options) {
      const operation: Operation | undefined = operations[tool.operation ?? ""];
      const given = operation === undefined ? args : await withFiles(operation, args, config.uploadDirs);
      return readable(await session.call(tool, given, options));
    },
  };
}

/** A spec without security schemes says nothing about who may call it, so that a configured token goes everywhere. */
function secured({ operations }: Contract, { logins }: ContractConfig): readonly Operation[] {
  if (logins[ANY_SCHEME] === undefined) return operations;
  return operations.map((operation) => ({ ...operation, security: [[ANY_SCHEME]] }));
}

function credentialsOf({ logins }: ContractConfig, fetch: Fetch, learn: (secret: string) => void) {
  const sources: TokenSource[] = [];
  const credentialOf = (login: Login): Credential => {
    if (login.type !== "client-credentials") return login;
    const source = new TokenSource(login, fetch, learn);
    sources.push(source);
    return { type: "bearer", token: () => source.current() };
  };
  const credentials = Object.entries(logins).map(([name, login]) => [name, credentialOf(login)] as const);
  return { credentials: Object.fromEntries(credentials), sources };
}

function secretsOf({ logins }: ContractConfig): string[] {
  return Object.values(logins).map((login) => {
    if (login.type === "client-credentials") return login.clientSecret;
    if (login.type === "bearer") return login.token;
    return login.type === "basic" ? login.password : login.value;
  });
}
