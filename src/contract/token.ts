import { randomUUID } from "node:crypto";
import { AuthenticationError, InvalidResponseError } from "../core/errors.ts";
import type { Fetch, FetchDecorator, HttpRequest } from "../core/http.ts";
import { parseJson } from "../core/json.ts";

/** An OAuth 2 client that acts for itself. */
export interface ClientLogin {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Separated by spaces; empty leaves the choice to the server. */
  readonly scopes: string;
}

/** Milliseconds before its end from which on a token is not used any more: the request has a way to go. */
const MARGIN_MS = 30_000;

/** Of a token whose server does not say how long it lives. */
const LIFETIME_S = 300;

/** Most time for one request for a token. */
const LIMIT_MS = 10_000;

interface Token {
  readonly text: string;
  /** Unix time in milliseconds. */
  readonly endsAt: number;
}

/**
 * Gets tokens by the client credentials grant and keeps each until shortly before it ends. Calls that need one at the
 * same time wait for the same request.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export class TokenSource {
  readonly #login: ClientLogin;
  readonly #fetch: Fetch;
  readonly #learn: (secret: string) => void;
  readonly #now: () => number;
  #token: Promise<Token> | undefined;

  /** @param learn is told of each token, so that none of them is ever shown */
  constructor(
    login: ClientLogin,
    fetch: Fetch,
    learn: (secret: string) => void,
    now: () => number = Date.now,
  ) {
    this.#login = login;
    this.#fetch = fetch;
    this.#learn = learn;
    this.#now = now;
  }

  /** @throws {AuthenticationError} when the server gives none */
  async current(): Promise<string> {
    const known = this.#token;
    const token = await known?.catch(() => undefined);
    if (token !== undefined && token.endsAt - MARGIN_MS > this.#now()) return token.text;
    // Whoever comes first asks anew; the others find that request in place.
    if (this.#token === known || this.#token === undefined) this.#token = this.#ask();
    return (await this.#token).text;
  }

  /** The server does not take the present token any more. */
  forget(): void {
    this.#token = undefined;
  }

  async #ask(): Promise<Token> {
    const response = await this.#fetch(tokenRequest(this.#login));
    const { access_token: text, expires_in: lifetime } = readTokenAnswer(
      response.status,
      await response.text(),
    );
    this.#learn(text);
    return { text, endsAt: this.#now() + (lifetime ?? LIFETIME_S) * 1_000 };
  }
}

/** A token that was refused is asked for anew by the next call. */
export function forgetRefused(sources: readonly TokenSource[]): FetchDecorator {
  return (inner) => async (request) => {
    const response = await inner(request);
    if (response.status === 401) for (const source of sources) source.forget();
    return response;
  };
}

function tokenRequest({ tokenUrl, clientId, clientSecret, scopes }: ClientLogin): HttpRequest {
  const login = [clientId, clientSecret].map(formEncoded).join(":");
  const scope = scopes === "" ? "" : `&scope=${formEncoded(scopes)}`;
  const requestId = randomUUID();
  return {
    url: tokenUrl,
    method: "POST",
    headers: {
      accept: "application/json",
      authorization: `Basic ${Buffer.from(login).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: `grant_type=client_credentials${scope}`,
    call: {
      operationId: "oauth2.token",
      retry: "safe",
      security: [],
      requestId,
      deadline: performance.now() + LIMIT_MS,
    },
  };
}

function readTokenAnswer(status: number, text: string): { access_token: string; expires_in?: number } {
  if (status >= 400) {
    throw new AuthenticationError(`The token server refused the client credentials with status ${status}.`, {
      status,
      hint: "Check the client id, the client secret and the scopes in the configuration.",
    });
  }
  const answer = parseJson(text) as Record<string, unknown> | null | undefined;
  if (typeof answer?.access_token !== "string" || answer.access_token === "") {
    throw new InvalidResponseError("The token server answered without a token.", { status });
  }
  const lifetime = Number(answer.expires_in);
  return { access_token: answer.access_token, ...(lifetime > 0 ? { expires_in: lifetime } : {}) };
}

function formEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll("%20", "+");
}
