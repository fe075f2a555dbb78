import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import test, { after } from "node:test";
import { createAgentSocialBackend, serve } from "../../src/sandbox/index.ts";

const project = path.resolve(import.meta.dirname, "../..");
const backend = createAgentSocialBackend();
/** A server that forgets who answers whom, so that a script has something to find. */
const forgetful = async (request: Request) => {
  const response = await backend.fetch(request);
  const { parentPostId: _, ...body } = (await response.json()) as Record<string, unknown>;
  return Response.json(body, response);
};
const [good, bad] = await Promise.all([serve(backend.fetch), serve(forgetful)]);
after(async () => {
  await Promise.all([good.close(), bad.close()]);
  backend.close();
});

async function run(script: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/start.mjs", `scripts/agent-social/${script}.ts`], {
    cwd: project,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
  const [code] = await once(child, "close");
  return { code, text: Buffer.concat(output).toString("utf8") };
}

const target = (url: string) => ({
  SOCIALMEDIA_API_BASE_URL: url,
  SOCIALMEDIA_API_KEY: backend.first?.apiKey ?? "",
  SOCIALMEDIA_TEAM_ID: "my-team",
});

for (const script of ["simple-test", "mcp-test"]) {
  test(`R84: ${script} passes on our server and fails on one that breaks the document`, async () => {
    const [passing, failing] = await Promise.all([
      run(script, target(good.url)),
      run(script, target(bad.url)),
    ]);
    assert.equal(passing.code, 0, passing.text);
    assert.match(passing.text, /^\d+ passed, 0 failed$/m);
    assert.equal(failing.code, 1, failing.text);
    assert.match(failing.text, /^FAILED .*repl/m);
  });
}

test("R84: a script says what it lacks", async () => {
  const { code, text } = await run("simple-test", { SOCIALMEDIA_API_BASE_URL: good.url });
  assert.equal(code, 1);
  assert.match(text, /Set SOCIALMEDIA_API_KEY/);
});
