import {
  createMixpostSandbox,
  type MixpostSandbox,
  type MixpostSandboxOptions,
} from "../../src/sandbox/index.ts";

/** Monday, 10:00 UTC. */
export const NOW = "2026-05-04T10:00:00Z";
export const WORKSPACE = "3bbd0951-5b04-432b-b2a0-688588b0720e";
export const SECOND_WORKSPACE = "5d0f2a6c-8e1b-4c39-9a77-1f6e3b2c4d58";

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  readonly headers: Headers;
}

export interface Caller {
  readonly sandbox: MixpostSandbox;
  /** @param path below the API; `W` at its start stands for the first workspace */
  call(method: string, path: string, body?: unknown, token?: string): Promise<Reply>;
  /** A call to a path outside the API. */
  control(method: string, path: string, body?: unknown): Promise<Reply>;
}

/** Talks plain HTTP to a sandbox, as no client of this project does. */
export function createCaller(options: MixpostSandboxOptions = {}): Caller {
  const sandbox = createMixpostSandbox({ now: NOW, ...options });
  const { corePath, apiKey } = sandbox.info;
  const base = `http://mixpost.test${corePath === "" ? "" : `/${corePath}`}/api/`;
  return {
    sandbox,
    call: (method, path, body, token = apiKey) =>
      send(sandbox, method, base + path.replace(/^W(?=\/)/, WORKSPACE), body, {
        authorization: `Bearer ${token}`,
      }),
    control: (method, path, body) => send(sandbox, method, `http://mixpost.test${path}`, body, {}),
  };
}

async function send(
  sandbox: MixpostSandbox,
  method: string,
  url: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Reply> {
  const json = body !== undefined && !(body instanceof FormData);
  const response = await sandbox.fetch(
    new Request(url, {
      method,
      headers: {
        accept: "application/json",
        ...headers,
        ...(json && { "content-type": "application/json" }),
      },
      body: json ? JSON.stringify(body) : ((body as FormData | undefined) ?? null),
    }),
  );
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

/** The smallest body of a post. */
export function original(
  body = "Hello",
): { account_id: number; is_original: boolean; content: { body: string }[] }[] {
  return [{ account_id: 0, is_original: true, content: [{ body }] }];
}

/** A multipart body; values that are lists of bytes become files. */
export function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** The smallest PNG. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export function png(name = "pixel.png"): File {
  return new File([PNG], name, { type: "image/png" });
}

/** An MP4 of the given size: a header that says so, then zeros. */
export function mp4(size: number, name = "film.mp4"): File {
  const bytes = Buffer.alloc(size);
  Buffer.from("AAAAGGZ0eXBpc29tAAAAAGlzb21tcDQy", "base64").copy(bytes);
  return new File([bytes], name, { type: "video/mp4" });
}
