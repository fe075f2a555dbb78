import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

/** A certificate that nobody has signed but itself, with its key. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY_MS = 86_400_000;

/**
 * @param ip the address that it is for
 * @param days until it ends; negative when it has
 */
export async function certificate(ip = "127.0.0.1", days = 30): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "Mixpost of a test" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 90 * DAY_MS),
    notAfterDate: new Date(Date.now() + days * DAY_MS),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip }] }],
  });
  return { cert, key };
}

/** An https server on loopback. */
export async function listenSecurely(
  proof: Certificate,
  answer: RequestListener,
): Promise<{ url: string; close(): void }> {
  const server = createServer({ ...proof }, answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
