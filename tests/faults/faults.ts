import type { Answer, Exchange } from "./upstream.ts";

/** One way for an exchange to go wrong. */
export interface Fault {
  give(exchange: Exchange): void;
  /** The body of the request is not read before. */
  readonly unread?: boolean;
}

const JSON_TYPE = { "content-type": "application/json" };

/** Breaks the connection before the request was read. */
export const resetUnread: Fault = { unread: true, give: ({ socket }) => void socket.resetAndDestroy() };

/** Carries the request out, then breaks the connection. */
export const resetAfter = afterwards(({ socket }) => void socket.resetAndDestroy());

/** Carries the request out, tells half of it, and breaks the connection. */
export const cut = afterwards((exchange, answer) => {
  giveHalf(exchange, answer);
  setTimeout(() => exchange.socket.destroy(), 5);
});

/** Never answers, and does nothing. */
export const hang: Fault = { give: () => undefined };

/** Carries the request out and never answers. */
export const hangAfter = afterwards(() => undefined);

/** Headers, half of the body, then silence. */
export const stall = afterwards(giveHalf);

/** A byte each 50 ms, for ever. */
export const drip = afterwards(({ response, socket }, { status }) => {
  response.writeHead(status, JSON_TYPE);
  const timer = setInterval(() => response.write(" "), 50);
  socket.once("close", () => clearInterval(timer));
});

/** As fast as it goes, for ever. */
export const endless = afterwards(({ response, socket }, { status }) => {
  const chunk = Buffer.alloc(256 * 1024, " ");
  const pour = () => {
    while (!socket.destroyed && response.write(chunk));
  };
  response.writeHead(status, JSON_TYPE).on("drain", pour);
  pour();
});

/** More headers than any server sends. */
export const headers = afterwards(({ response }, { status }) => {
  response.writeHead(status, { ...JSON_TYPE, "x-long": "x".repeat(60_000) }).end("{}");
});

/** 20 MB of proper JSON. */
export const huge = afterwards(({ response }, { status, body }) => {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify({ ...body, padding: "x".repeat(20_000_000) }));
});

/** Carries the request out and gives a text in place of the answer. */
function wreck(type: string, write: (json: string) => string): Fault {
  return afterwards(({ response }, { status, body }) => {
    response.writeHead(status, { "content-type": type }).end(write(JSON.stringify(body)));
  });
}

export const truncated = wreck(JSON_TYPE["content-type"], (json) => json.slice(0, -4));
export const invalid = wreck(JSON_TYPE["content-type"], (json) => `${json.slice(0, -1)},}`);
export const html = wreck("text/html", () => "<!doctype html><title>Log in</title>");
export const empty = wreck(JSON_TYPE["content-type"], () => "");

/** Carries the request out, then fails. */
export function afterwardsStatus(status: number): Fault {
  return afterwards(
    ({ response }) => void response.writeHead(status, JSON_TYPE).end('{"message":"Trouble"}'),
  );
}

/** Carries the request out, while a proxy before it has given up and asks to come back later. */
export const impatient = afterwards(({ response }) => {
  const headers = { "content-type": "text/html; charset=utf-8", "retry-after": "1" };
  response.writeHead(503, headers).end("<!DOCTYPE html><title>503 Backend fetch failed</title>");
});

/** Refuses, and repeats the secret of the request in everything it says. */
export function status(code: number, headers: () => Record<string, string> = () => ({})): Fault {
  return {
    give: ({ response, authorization }) => {
      const body = { message: `No: ${authorization}`, errors: { versions: [`Not with ${authorization}.`] } };
      const echo = { "x-echo": authorization };
      response.writeHead(code, { ...JSON_TYPE, ...echo, ...headers() }).end(JSON.stringify(body));
    },
  };
}

/** A page of a proxy that repeats the secret. */
export function page(code: number): Fault {
  return {
    give: ({ response, authorization }) =>
      void response
        .writeHead(code, { "content-type": "text/html; charset=utf-8" })
        .end(`<!doctype html><title>Gateway</title><pre>${authorization}</pre>`),
  };
}

/** Sends the client to another origin. */
export function redirect(code: number, origin: string): Fault {
  return { give: ({ response }) => void response.writeHead(code, { location: `${origin}/taken` }).end() };
}

/** Sends the client to where it is already. */
export const circle: Fault = {
  give: ({ request, response }) => void response.writeHead(302, { location: request.url }).end(),
};

/** The headers of a pause in whole seconds. */
export function inSeconds(seconds: number): () => Record<string, string> {
  return () => ({ "retry-after": String(seconds) });
}

/** The headers of a pause until the second after this one; an HTTP-date knows no smaller parts. */
export function nextSecond(): Record<string, string> {
  return { "retry-after": new Date(Date.now() + 1_000).toUTCString() };
}

function afterwards(give: (exchange: Exchange, answer: Answer) => void): Fault {
  return { give: (exchange) => give(exchange, exchange.carryOut()) };
}

function giveHalf({ response }: Exchange, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  const half = text.slice(0, text.length / 2);
  response.writeHead(status, { ...JSON_TYPE, "content-length": text.length }).write(half);
}
