import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { account, createdPost, posts, tag, tags } from "./upstream-data.ts";

/** Stands in for a Mixpost on loopback: answers that are ready before they are asked for, so that its own cost is small. */
const workspace = `/${account.corePath}/api/${account.workspaceUuid}`;
const answers: ReadonlyMap<string, Buffer> = new Map([
  [`GET ${workspace}/tags/${tag.uuid}`, bytes(tag)],
  [`GET ${workspace}/tags`, bytes(tags)],
  [`GET ${workspace}/posts`, bytes(posts)],
  [`POST ${workspace}/posts`, bytes(createdPost)],
]);

const server = createServer(answer);
// Longer than any pause between two rounds: a connection that ends in between would be measured as a slow call.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});
process.stdin.resume().once("end", () => process.exit(0));

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url?.split("?")[0] ?? "";
  const body = answers.get(`${request.method} ${path}`);
  request.resume().once("end", () => {
    response.writeHead(body ? 200 : 404, {
      "content-type": "application/json",
      "content-length": body?.byteLength ?? 2,
    });
    response.end(body ?? "{}");
  });
}

function bytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
