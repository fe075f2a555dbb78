import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { cli, environment, startSandbox } from "./built.ts";
import { assertKept } from "./canary.ts";

const launcher = fileURLToPath(
  new URL(
    "../../node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js",
    import.meta.url,
  ),
);
const sandbox = await startSandbox("--seed", "scripts/demo/seed.json");
after(() => sandbox.stop());

const env = environment(sandbox.place);
const settings = Object.entries(env).flatMap(([name, value]) => ["-e", `${name}=${value}`]);

interface Outcome {
  readonly exitCode: number;
  // biome-ignore lint/suspicious/noExplicitAny: what the Inspector prints is looked into by name
  readonly result: any;
  readonly stderr: string;
}

/** Runs the Inspector against the built server; it ends with 5 for a tool's error and 6 for a bad schema. */
async function inspect(...args: string[]): Promise<Outcome> {
  const command = [launcher, "--cli", process.execPath, cli, ...settings, ...args, "--format", "json"];
  const outcome = await new Promise<Outcome>((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : Number(error.code);
      resolve({ exitCode, result: stdout === "" ? undefined : JSON.parse(stdout).result, stderr });
    });
  });
  assertKept(env, JSON.stringify(outcome));
  return outcome;
}

const callTool = (name: string, args: object) =>
  inspect("--method", "tools/call", "--tool-name", name, "--tool-args-json", JSON.stringify(args));

/** The loose form in which assistants send a post: uuids and names for ids, content as an object, a list of links. */
const announcement = {
  date: "2024-12-01",
  time: "14:00",
  timezone: "America/New_York",
  schedule: true,
  accounts: ["uuid-1", "uuid-2"],
  tags: ["announcement"],
  versions: [
    {
      account_id: "1",
      is_original: true,
      content: {
        body: "Exciting news! Our new feature is live 🚀",
        urls: ["https://example.com/feature"],
      },
    },
    {
      account_id: "2",
      is_original: false,
      content: {
        body: "Check out our latest update!",
        urls: ["https://example.com/feature"],
      },
    },
  ],
};

describe("the Inspector's command line on the built server", { concurrency: 2 }, () => {
  it("initialize", async () => {
    const { exitCode, result } = await inspect("--method", "initialize");
    assert.equal(exitCode, 0);
    assert.equal(result.serverInfo.name, "mixpost-mcp-server");
    assert.equal(result.protocolVersion, "2025-11-25");
    assert.match(result.instructions, /mixpost_create_post/);
  });

  it("tools/list --strict finds no fault in any schema, of any toolset", async () => {
    const standard = await inspect("--method", "tools/list", "--strict");
    assert.equal(standard.exitCode, 0, standard.stderr);
    assert.ok(standard.result.tools.length >= 20);
    const all = await inspect("-e", "MIXPOST_TOOLSETS=all", "--method", "tools/list", "--strict");
    assert.equal(all.exitCode, 0, all.stderr);
    assert.ok(all.result.tools.length > standard.result.tools.length);
  });

  it("creates a post with a version for each account, as a draft that is then scheduled, by the documented requests", async () => {
    const { exitCode, result, stderr } = await callTool("mixpost_create_post", announcement);
    assert.equal(exitCode, 0, stderr);
    const post = result.structuredContent;
    assert.equal(post.status, "scheduled");
    assert.equal(post.scheduled_at, "2024-12-01 19:00:00");
    const [sent] = await recorded("POST", "/posts");
    assert.deepEqual(sent?.body, {
      date: "2024-12-01",
      time: "14:00",
      timezone: "America/New_York",
      accounts: [1, 2],
      tags: [1],
      versions: [
        {
          account_id: 0,
          is_original: true,
          content: [
            { body: "Exciting news! Our new feature is live 🚀", url: "https://example.com/feature" },
          ],
        },
        {
          account_id: 2,
          is_original: false,
          content: [{ body: "Check out our latest update!", url: "https://example.com/feature" }],
        },
      ],
    });
    const { uuid } = post;
    const [scheduled] = await recorded("POST", `/posts/schedule/${uuid}`);
    assert.deepEqual(scheduled?.body, { postNow: false });
    const again = await callTool("mixpost_get_post", { postUuid: uuid });
    assert.equal(again.result.structuredContent.uuid, uuid);
    assert.deepEqual(
      again.result.structuredContent.accounts.map((account: { uuid: string }) => account.uuid),
      ["uuid-1", "uuid-2"],
    );
  });

  it("a name that nothing has ends with 5 and the names that there are", async () => {
    const args = { accounts: ["Acme Ltd"], versions: [{ content: { body: "Never sent" } }] };
    const { exitCode, result, stderr } = await callTool("mixpost_create_post", args);
    assert.equal(exitCode, 5);
    const said = `${JSON.stringify(result ?? "")}${stderr}`;
    for (const name of ["Acme Ltd", "Acme (twitter, id 1)", "Acme Inc. (linkedin, id 2)"]) {
      assert.ok(said.includes(name), said);
    }
    const sent = await recorded("POST", "/posts");
    assert.ok(sent.every(({ body }) => !JSON.stringify(body).includes("Never sent")));
  });

  it("an unknown tool ends with 5", async () => {
    const { exitCode, stderr } = await callTool("mixpost_publish", {});
    assert.equal(exitCode, 5);
    assert.match(stderr, /mixpost_publish/);
  });
});

/** What reached the sandbox. */
async function recorded(method: string, end: string): Promise<{ body: unknown }[]> {
  const response = await fetch(new URL("/sandbox/requests", sandbox.place.url));
  const { data } = (await response.json()) as { data: { method: string; path: string; body: unknown }[] };
  return data.filter((request) => request.method === method && request.path.endsWith(end));
}
