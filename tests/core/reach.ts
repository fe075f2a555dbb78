import assert from "node:assert/strict";
import { createTransport, type TransportOptions } from "../../src/core/client-transport.ts";
import type { ApiError } from "../../src/core/errors.ts";
import { createInProcessEnd, type RequestHandler } from "../../src/http/in-process.ts";
import { operation, parameter } from "./contract.ts";

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const listTags = operation({
  id: "tags.list",
  path: "/{workspaceUuid}/tags",
  parameters: [parameter("workspaceUuid", "path", { bind: "workspace" }), parameter("page", "query")],
});
export const createTag = operation({
  id: "tags.create",
  method: "POST",
  path: "/{workspaceUuid}/tags",
  parameters: [parameter("workspaceUuid", "path", { bind: "workspace" })],
  body: {
    mediaType: "application/json",
    required: true,
    fields: [{ argument: "name", name: "name", required: true, binary: false }],
  },
  retry: "never",
});

interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A transport to a handler, and the requests that arrived there. */
export function reach(handler: RequestHandler, options: Partial<TransportOptions> = {}) {
  const seen: Seen[] = [];
  const fetch = createInProcessEnd(async (request) => {
    const { url, method, headers } = request;
    seen.push({ url, method, headers: Object.fromEntries(headers), body: await request.clone().text() });
    return handler(request);
  });
  const transport = createTransport({ baseUrl: "https://example.com/mixpost/api/", fetch, ...options });
  return { seen, transport };
}

/** The error that a call must end with. */
export async function failing(call: Promise<unknown>): Promise<ApiError> {
  return call.then(
    () => assert.fail("the call succeeded"),
    (error: ApiError) => error,
  );
}

/** A transport to a server that gives one answer to everything. */
export function answering(status: number, body: string | null, type = "application/json", headers = {}) {
  const all = { ...(type === "" ? {} : { "content-type": type }), ...headers };
  return reach(
    () => new Response(body === null ? null : new TextEncoder().encode(body), { status, headers: all }),
    {
      defaults: { workspace: "w" },
    },
  ).transport;
}
