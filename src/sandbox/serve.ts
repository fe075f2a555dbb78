import { createAdaptorServer } from "@hono/node-server";

export interface Served {
  /** Origin without a slash at its end: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Puts a function from request to response on a port of the loopback interface.
 *
 * @param port 0: any that is free
 */
export function serve(fetch: (request: Request) => Promise<Response>, port = 0): Promise<Served> {
  const server = createAdaptorServer({ fetch });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const listening = typeof address === "object" && address ? address.port : port;
      resolve({ url: `http://127.0.0.1:${listening}`, close: () => closeServer(server) });
    });
  });
}

function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
