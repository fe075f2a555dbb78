import assert from "node:assert/strict";
import path from "node:path";
import test from "node:test";
import { start } from "./child.ts";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");

test("a host that never reads stderr gets every answer, and the server leaves when the host does", async () => {
  const server = start([cli, "--sandbox"], { LOG_LEVEL: "debug" });
  await server.shakeHands();
  await server.call("mixpost_list_tags");
  server.child.stderr.pause();
  // More lines than the pipe and both ends of it can hold.
  for (let round = 0; round < 20; round++) {
    const calls = Array.from({ length: 64 }, () => server.call("mixpost_list_tags"));
    for (const { result } of await Promise.all(calls)) assert.equal(result.isError, undefined);
  }
  const { ms, code } = await server.outlives(() => {
    server.child.stdin.end();
    // The process is over before its pipe is: what is left in it is read once nothing can wait for that any more.
    setTimeout(() => server.child.stderr.resume(), 400);
  });
  assert.equal(code, 0);
  assert.ok(ms < 2_000, `it stayed for ${ms} ms`);
});
