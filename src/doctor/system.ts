import { lookup } from "node:dns/promises";
import { access, constants, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import type { Files } from "./client.ts";
import type { Host } from "./clients.ts";
import type { Lookup } from "./instance.ts";

/** The computer that this runs on. */
export function systemHost(): Omit<Host, "env"> {
  return { platform: process.platform, home: homedir(), cwd: process.cwd() };
}

export const systemFiles: Files = {
  readText: (file) => readFile(file, "utf8"),
  hasFile: async (file, executable) => {
    try {
      await access(file, executable ? constants.X_OK : constants.F_OK);
      return (await stat(file)).isFile();
    } catch {
      return false;
    }
  },
};

/** Asks as connections do: the hosts file and the resolver of this machine. */
export const systemLookup: Lookup = async (host) => {
  const addresses = await lookup(host, { all: true });
  return addresses.map(({ address }) => address);
};
