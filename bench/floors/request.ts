/** What a floor is asked to send; `path` starts with a slash. */
export interface FloorRequest {
  readonly method: string;
  readonly path: string;
  /** JSON, finished. */
  readonly body?: string;
}

/** One bare call of the built-in `fetch`, which keeps connections alive by itself. Resolves with the text of the answer. */
export async function send({ method, path, body }: FloorRequest): Promise<string> {
  const { UPSTREAM, TOKEN } = process.env;
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    accept: "application/json",
    "content-type": "application/json",
  };
  const response = await fetch(`${UPSTREAM}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.text();
}
