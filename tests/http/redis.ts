import { createHash } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { TestContext } from "node:test";
import RedisMock from "ioredis-mock";

/** A Redis on a port of this machine, for clients that speak its protocol; ioredis-mock runs the commands. */
export interface TestRedis {
  readonly url: string;
  /** Keys that are there now. */
  keys(): Promise<string[]>;
  /** Commands so far, in lower case. */
  readonly commands: readonly string[];
  /** Takes commands and answers none until `wake`; connections that come meanwhile wait too. */
  sleep(): void;
  wake(): void;
  /** Ends every connection and takes no more. */
  stop(): Promise<void>;
}

type Reply = string | number | null | Error | readonly Reply[];
type Command = readonly string[];

export async function startRedis(t: TestContext, password?: string): Promise<TestRedis> {
  const store = new RedisMock() as unknown as Store;
  await store.eval?.("return 1", "0"); // the first script would take longer than clients wait
  const scripts = new Map<string, string>();
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  const late: (() => void)[] = [];
  let asleep = false;
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    const session = new Session(store, scripts, password);
    const read = commandReader();
    let turn: Promise<void> = Promise.resolve();
    socket.on("data", (chunk) => {
      for (const command of read(chunk)) {
        commands.push(command[0]?.toLowerCase() ?? "");
        turn = turn.then(async () => {
          if (asleep) await new Promise<void>((resolve) => late.push(resolve));
          socket.write(encode(await session.answer(command)));
        });
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  t.after(async () => {
    await stop();
    await store.flushall?.();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    keys: async () => (await store.keys?.("*")) as string[],
    commands,
    sleep: () => {
      asleep = true;
    },
    wake: () => {
      asleep = false;
      for (const go of late.splice(0)) go();
    },
    stop,
  };
}

type Store = Readonly<Record<string, ((...args: string[]) => Promise<Reply>) | undefined>>;

/** One connection: its log-in, and its transaction. */
class Session {
  readonly #store: Store;
  /** By hash; a server remembers those it has run. */
  readonly #scripts: Map<string, string>;
  readonly #password: string | undefined;
  #known: boolean;
  #queued: Command[] | null = null;

  constructor(store: Store, scripts: Map<string, string>, password: string | undefined) {
    this.#store = store;
    this.#scripts = scripts;
    this.#password = password;
    this.#known = password === undefined;
  }

  async answer(command: Command): Promise<Reply> {
    const [name = "", ...args] = command;
    const verb = name.toLowerCase();
    if (verb === "auth") return this.#logIn(args.at(-1));
    if (!this.#known) return new Error("NOAUTH Authentication required.");
    if (verb === "client") return "OK";
    if (verb === "info") return "redis_version:7.0.0\r\nloading:0\r\n";
    if (verb === "multi") {
      this.#queued = [];
      return "OK";
    }
    if (verb === "exec") return this.#execute();
    if (this.#queued === null) return this.#run(verb, args);
    this.#queued.push(command);
    return "QUEUED";
  }

  #logIn(password: string | undefined): Reply {
    this.#known = password === this.#password;
    return this.#known ? "OK" : new Error("WRONGPASS invalid username-password pair or user is disabled.");
  }

  async #execute(): Promise<Reply> {
    const queued = this.#queued ?? [];
    this.#queued = null;
    const replies: Reply[] = [];
    for (const [name = "", ...args] of queued) replies.push(await this.#run(name.toLowerCase(), args));
    return replies;
  }

  async #run(verb: string, args: readonly string[]): Promise<Reply> {
    const [first = "", ...rest] = args;
    if (verb === "evalsha") {
      const script = this.#scripts.get(first);
      return script ? this.#run("eval", [script, ...rest]) : new Error("NOSCRIPT No matching script.");
    }
    if (verb === "eval") this.#scripts.set(createHash("sha1").update(first).digest("hex"), first);
    const work = this.#store[verb]?.call(this.#store, ...args);
    return work?.catch(asError) ?? new Error(`ERR unknown command '${verb}'`);
  }
}

/** Scripts may throw anything. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(`ERR ${JSON.stringify(thrown)}`);
}

/** @see https://redis.io/docs/latest/develop/reference/protocol-spec/ */
function encode(reply: Reply): string {
  if (reply === null) return "$-1\r\n";
  if (typeof reply === "number") return `:${reply}\r\n`;
  if (reply instanceof Error) return `-${reply.message.replaceAll("\n", " ")}\r\n`;
  if (typeof reply === "string") return `$${Buffer.byteLength(reply)}\r\n${reply}\r\n`;
  return `*${reply.length}\r\n${reply.map(encode).join("")}`;
}

/** Cuts what arrives into commands: each a list of strings with their lengths. */
function commandReader(): (chunk: Buffer) => Command[] {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const found: Command[] = [];
    for (let next = commandAt(rest); next !== null; next = commandAt(rest)) {
      found.push(next.command);
      rest = rest.subarray(next.end);
    }
    return found;
  };
}

function commandAt(bytes: Buffer): { command: Command; end: number } | null {
  let at = 0;
  const line = () => {
    const end = bytes.indexOf("\r\n", at);
    if (end < 0) return null;
    const text = bytes.toString("latin1", at + 1, end);
    at = end + 2;
    return Number(text);
  };
  const command: string[] = [];
  for (let left = line(); ; left -= 1) {
    if (left === null) return null;
    if (left === 0) return { command, end: at };
    const length = line();
    if (length === null || at + length + 2 > bytes.length) return null;
    command.push(bytes.toString("utf8", at, at + length));
    at += length + 2;
  }
}
