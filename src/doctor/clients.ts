import path from "node:path";
import type { ClientName, Environment } from "../config.ts";

/** The computer that doctor runs on; injected, so that a test can be any. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly cwd: string;
  readonly env: Environment;
}

/** Where a client keeps its servers. */
export interface Source {
  readonly file: string;
  /** Keys that lead to the object of servers. */
  readonly keys: readonly string[];
}

/** What is to be known about a program that starts MCP servers. */
export interface Client {
  readonly title: string;
  /** Key of the object of servers; others write it otherwise. */
  readonly key: "mcpServers" | "servers";
  /** Places that it reads, strongest first. */
  readonly sources: (host: Host) => readonly Source[];
  /** Whether the file may hold comments and commas before closing brackets. */
  readonly comments: boolean;
  /** Whether values of `env` may be numbers or null. */
  readonly looseEnv: boolean;
  /** Which `${…}` it replaces: `${NAME}` and `${NAME:-default}`, or `${env:NAME}` and its kin. */
  readonly variables: "none" | "shell" | "editor";
  /** Whether it is started outside a terminal, where PATH may lack what a shell's profile adds. */
  readonly graphical: boolean;
}

/** Read in documentation and reports of late 2026; what no source tells is taken leniently. */
export const clients: Readonly<Record<ClientName, Client>> = {
  "claude-desktop": {
    title: "Claude Desktop",
    key: "mcpServers",
    sources: (host) => desktopFiles(host).map((file) => ({ file, keys: ["mcpServers"] })),
    comments: false,
    looseEnv: false,
    variables: "none",
    graphical: true,
  },
  "claude-code": {
    title: "Claude Code",
    key: "mcpServers",
    sources: (host) => {
      const own = join(host, host.env.CLAUDE_CONFIG_DIR ?? host.home, ".claude.json");
      return [
        { file: own, keys: ["projects", host.cwd, "mcpServers"] },
        { file: join(host, host.cwd, ".mcp.json"), keys: ["mcpServers"] },
        { file: own, keys: ["mcpServers"] },
      ];
    },
    comments: false,
    looseEnv: false,
    variables: "shell",
    graphical: false,
  },
  cursor: {
    title: "Cursor",
    key: "mcpServers",
    sources: (host) =>
      [host.cwd, host.home].map((folder) => ({
        file: join(host, folder, ".cursor", "mcp.json"),
        keys: ["mcpServers"],
      })),
    // An offspring of VS Code whose documentation does not say: better to miss a fault than to invent one.
    comments: true,
    looseEnv: false,
    variables: "editor",
    graphical: true,
  },
  vscode: {
    title: "VS Code",
    key: "servers",
    sources: (host) => {
      const files = [join(host, host.cwd, ".vscode", "mcp.json"), appData(host, "Code", "User", "mcp.json")];
      return files.map((file) => ({ file, keys: ["servers"] }));
    },
    comments: true,
    looseEnv: true,
    variables: "editor",
    graphical: true,
  },
};

/** The path rules of the host, which need not be those of this process. */
export function pathsOf({ platform }: Pick<Host, "platform">): path.PlatformPath {
  return platform === "win32" ? path.win32 : path.posix;
}

function join(host: Host, ...parts: readonly string[]): string {
  return pathsOf(host).join(...parts);
}

/** The folder of each system for what programs remember. */
function appData(host: Host, ...parts: readonly string[]): string {
  const { platform, home, env } = host;
  if (platform === "win32")
    return join(host, env.APPDATA ?? join(host, home, "AppData", "Roaming"), ...parts);
  if (platform === "darwin") return join(host, home, "Library", "Application Support", ...parts);
  return join(host, env.XDG_CONFIG_HOME ?? join(host, home, ".config"), ...parts);
}

/** Installed from the Store, Claude for Windows keeps its files in a folder of the package. */
function desktopFiles(host: Host): readonly string[] {
  const name = ["Claude", "claude_desktop_config.json"];
  const usual = appData(host, ...name);
  if (host.platform !== "win32") return [usual];
  const local = host.env.LOCALAPPDATA ?? join(host, host.home, "AppData", "Local");
  return [usual, join(host, local, "Packages", "Claude_pzs8sxrjxfjjc", "LocalCache", "Roaming", ...name)];
}
