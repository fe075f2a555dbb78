import { commandLine, type Entry } from "./client-entry.ts";
import { type Client, type Host, pathsOf } from "./clients.ts";
import { fail, ok, type Verdict, warn } from "./finding.ts";

/** Whether a file exists and, if so asked, may be executed. */
export type HasFile = (file: string, executable: boolean) => Promise<boolean>;

/** Whether the program that an entry starts is there, and is this server. */
export async function checkCommand(
  { name, settings }: Entry,
  client: Client,
  host: Host,
  hasFile: HasFile,
): Promise<readonly Verdict[]> {
  const { command, args = [] } = settings;
  if (typeof command !== "string" || command.trim() === "") return [noCommand(name, settings.url)];
  if (/\p{Cc}/u.test(command)) {
    const what = `"command" of "${name}" holds a line break or tab, as \\n and \\t in a path become`;
    return [fail(what, "Write every backslash of the path twice, or use / in its place.")];
  }
  if (!isTextList(args)) {
    return [
      fail(`"args" of "${name}" is not a list of texts`, 'Write "args": ["-y", "mixpost-mcp-server"].'),
    ];
  }
  const script = args.find((arg) => /\.(js|mjs|cjs|ts)$/.test(arg));
  return [
    judgeCommand(command, await findProgram(command, host, hasFile), client, host),
    ...(script === undefined ? [] : await judgeScript(script, host, hasFile)),
    ...(startsThisServer(settings) || script !== undefined ? [] : [notThisServer(name)]),
  ];
}

/** Arguments of an entry that are for this server, not for what starts it. */
export function ownArguments(settings: Entry["settings"]): readonly string[] {
  const args = isTextList(settings.args) ? settings.args : [];
  const start = args.findLastIndex((arg) => thisServer.test(arg));
  return start >= 0 || thisServer.test(String(settings.command)) ? args.slice(start + 1) : [];
}

const thisServer = /mixpost-mcp-server|[\\/]cli\.js$/;

function startsThisServer(settings: Entry["settings"]): boolean {
  return thisServer.test(commandLine(settings));
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function noCommand(name: string, url: unknown): Verdict {
  const what =
    url === undefined ? 'has no "command"' : 'names a "url", but this server is started by a command';
  return fail(`"${name}" ${what}`, 'Write "command": "npx", "args": ["-y", "mixpost-mcp-server"].');
}

function notThisServer(name: string): Verdict {
  const mend = 'To start this server write "command": "npx", "args": ["-y", "mixpost-mcp-server"].';
  return warn(`"${name}" does not start mixpost-mcp-server`, mend);
}

/** The file that a command means, as a shell finds it; null when there is none. */
async function findProgram(command: string, host: Host, hasFile: HasFile): Promise<string | null> {
  const { delimiter, join } = pathsOf(host);
  const { PATH = "", PATHEXT = ".COM;.EXE;.BAT;.CMD" } = host.env;
  const folders = isPath(command) ? [""] : PATH.split(delimiter).filter((folder) => folder !== "");
  const endings = host.platform === "win32" ? ["", ...PATHEXT.split(";")] : [""];
  const files = folders.flatMap((folder) => endings.map((ending) => join(folder, command) + ending));
  const found = await Promise.all(files.map((file) => hasFile(file, true)));
  return files.find((_, index) => found[index]) ?? null;
}

function isPath(command: string): boolean {
  return /[\\/]/.test(command);
}

function judgeCommand(command: string, file: string | null, client: Client, host: Host): Verdict {
  const [first = "", ...rest] = command.trim().split(/\s+/);
  if (file === null && rest.length > 0 && !isPath(command)) {
    return fail(
      '"command" holds arguments too',
      `Write "command": "${first}" and the rest as "args": [...].`,
    );
  }
  const lookup = host.platform === "win32" ? "where" : "which";
  if (file === null) {
    const where = isPath(command) ? "does not exist or may not be executed" : "is not found on PATH";
    const mend = `Install Node.js 20.19 or newer, or set "command" to a full path, as \`${lookup} npx\` prints it.`;
    // What follows a blank may be an argument, and an argument may be a secret.
    return fail(`the command ${rest.length > 0 ? `${first} …` : command} ${where}`, mend);
  }
  if (isPath(command) && !pathsOf(host).isAbsolute(command)) {
    const mend = `Set "command" to a full path: ${client.title} starts it in a folder of its own.`;
    return warn(`the command ${command} is a relative path`, mend);
  }
  const profile = `${host.home}${pathsOf(host).sep}`;
  if (!isPath(command) && client.graphical && host.platform !== "win32" && file.startsWith(profile)) {
    const mend = `If ${client.title} does not find it, set "command" to ${file}, and PATH in "env" to its folder.`;
    return warn(`${command} is found only by a terminal's PATH`, mend);
  }
  return ok(`${command} is ${file}`);
}

async function judgeScript(script: string, host: Host, hasFile: HasFile): Promise<readonly Verdict[]> {
  const { isAbsolute, resolve } = pathsOf(host);
  if (!isAbsolute(script)) {
    const mend = `Write the full path, perhaps ${resolve(host.cwd, script)}.`;
    return [warn(`the script ${script} in "args" is a relative path`, mend)];
  }
  if (await hasFile(script, false)) return [];
  return [
    fail(`the script ${script} in "args" does not exist`, "Correct its path, or run make build there."),
  ];
}
