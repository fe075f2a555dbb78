import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import type { ClientName } from "../../src/config.ts";
import { clients } from "../../src/doctor/clients.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { canary, examine, hides, mixpost, workspaceUuid } from "./examined.ts";

const root = await mkdtemp(path.join(tmpdir(), "doctor-"));
after(() => rm(root, { recursive: true }));
const programs = path.join(root, "bin");
await mkdir(programs);
await writeFile(path.join(programs, "npx"), "#!/bin/sh\n");
await chmod(path.join(programs, "npx"), 0o755);
await writeFile(path.join(programs, "notes"), "");
await writeFile(path.join(root, "cli.js"), "");

/** A home and a project of its own for each case. */
async function computer(files: Readonly<Record<string, unknown>>) {
  const base = await mkdtemp(path.join(root, "case-"));
  const [home, cwd] = [path.join(base, "home"), path.join(base, "project")];
  await Promise.all([home, cwd].map((folder) => mkdir(folder)));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(base, name);
    await mkdir(path.dirname(file), { recursive: true });
    const named = JSON.stringify(content).replaceAll("{project}", cwd);
    await writeFile(file, typeof content === "string" ? content : named);
  }
  return { platform: "linux" as const, home, cwd };
}

async function judge(
  client: ClientName,
  files: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, string>> = {},
  config?: string,
) {
  const host = await computer(files);
  const env = { PATH: `/nowhere:${programs}`, ...own };
  const result = await examine(env, { host }, { client, config });
  hides(result.text, canary);
  return { ...result, host };
}

const desktop = "home/.config/Claude/claude_desktop_config.json";
const good = {
  MIXPOST_BASE_URL: "http://127.0.0.1:9",
  MIXPOST_WORKSPACE_UUID: workspaceUuid,
  MIXPOST_API_KEY: canary,
};
const entry = { command: "npx", args: ["-y", "mixpost-mcp-server"], env: good };

const reference = (name: string) => `\${${name}}`;

const found = (findings: readonly Finding[], id: string, status: string) =>
  findings.filter((finding) => finding.id === id && finding.status === status);

interface Wrong {
  readonly name: string;
  readonly client?: ClientName;
  readonly file?: string;
  readonly content: unknown;
  readonly id: string;
  readonly status?: "fail" | "warn";
  readonly what: RegExp;
  readonly mend: RegExp;
}

const servers = (changed: object) => ({ mcpServers: { mixpost: { ...entry, ...changed } } });

const wrongs: readonly Wrong[] = [
  {
    name: "broken JSON",
    content: `{\n  "mcpServers": {\n    "mixpost": {"env": {"MIXPOST_API_KEY": "${canary}"},}\n  }\n}`,
    id: "client-file",
    what: /claude_desktop_config\.json:3:\d+ is not JSON: the comma before this is too many/,
    mend: /Correct line 3, column \d+ of .*claude_desktop_config\.json/,
  },
  {
    name: "VS Code's key in Claude's file",
    content: { servers: { mixpost: entry } },
    id: "client-entry",
    what: /^"mixpost" stands under "servers", where Claude Desktop does not look/,
    mend: /Put it under "mcpServers"/,
  },
  {
    name: "Claude's key in VS Code's file",
    client: "vscode",
    file: "project/.vscode/mcp.json",
    content: { mcpServers: { mixpost: entry } },
    id: "client-entry",
    what: /^"mixpost" stands under "mcpServers", where VS Code does not look/,
    mend: /Put it under "servers"/,
  },
  {
    name: "an entry without any key around it",
    content: { mixpost: entry },
    id: "client-entry",
    what: /stands at the top level/,
    mend: /"mcpServers"/,
  },
  {
    name: "other servers only",
    content: { mcpServers: { filesystem: { command: "npx", args: ["server-filesystem"] } } },
    id: "client-entry",
    what: /no entry in .* starts mixpost-mcp-server for Claude Desktop \(there is filesystem\)/,
    mend: /Add one under "mcpServers"/,
  },
  {
    name: "a missing variable",
    content: servers({ env: { ...good, MIXPOST_WORKSPACE_UUID: undefined } }),
    id: "configuration",
    what: /^MIXPOST_WORKSPACE_UUID is missing$/,
    mend: /Set MIXPOST_WORKSPACE_UUID in "env" of "mixpost" in .*claude_desktop_config\.json/,
  },
  {
    name: "no env at all",
    content: servers({ env: undefined }),
    id: "configuration",
    what: /MIXPOST_BASE_URL is missing/,
    mend: /Set MIXPOST_BASE_URL in "env" of "mixpost"/,
  },
  {
    name: "a placeholder",
    content: servers({ env: { ...good, MIXPOST_API_KEY: "<your token>" } }),
    id: "configuration",
    what: /MIXPOST_API_KEY still holds a placeholder/,
    mend: /Set MIXPOST_API_KEY/,
  },
  {
    name: "a reference that Claude Desktop does not replace",
    content: servers({ env: { ...good, MIXPOST_API_KEY: reference("MIXPOST_API_KEY") } }),
    id: "configuration",
    what: /MIXPOST_API_KEY still holds a placeholder/,
    mend: /Set MIXPOST_API_KEY/,
  },
  {
    name: "a value that is no text",
    content: servers({ env: { ...good, TIMEOUT: 5000 } }),
    id: "client-env",
    what: /the value of TIMEOUT is not text/,
    mend: /Put the value of TIMEOUT in double quotes/,
  },
  {
    name: "env as a list",
    content: servers({ env: [`MIXPOST_API_KEY=${canary}`] }),
    id: "client-env",
    what: /"env" of "mixpost" is not an object/,
    mend: /"env": \{"MIXPOST_API_KEY"/,
  },
  {
    name: "a command that is not there",
    content: servers({ command: "npxx" }),
    id: "client-command",
    what: /the command npxx is not found on PATH/,
    mend: /full path, as `which npx` prints it/,
  },
  {
    name: "a file that is not a program",
    content: servers({ command: path.join(programs, "notes") }),
    id: "client-command",
    what: /does not exist or may not be executed/,
    mend: /Node\.js 20\.19/,
  },
  {
    name: "command and arguments in one",
    content: servers({ command: "npx -y mixpost-mcp-server", args: [] }),
    id: "client-command",
    what: /"command" holds arguments too/,
    mend: /"command": "npx"/,
  },
  {
    name: "a Windows path whose backslashes are not doubled",
    content: `{"mcpServers": {"mixpost": {"command": "C:\\node\\npx.cmd", "args": []}}}`,
    id: "client-command",
    what: /"command" of "mixpost" holds a line break or tab, as \\n and \\t in a path become/,
    mend: /every backslash of the path twice/,
  },
  {
    name: "no command",
    content: servers({ command: undefined }),
    id: "client-command",
    what: /"mixpost" has no "command"/,
    mend: /"command": "npx"/,
  },
  {
    name: "a secret after a command that is not there",
    content: servers({ command: `/gone/npx --key=${canary.replace("canary", "other")}`, args: [] }),
    id: "client-command",
    what: /^the command \/gone\/npx … does not exist/,
    mend: /full path/,
  },
  {
    name: "a url in place of a command",
    content: { mcpServers: { mixpost: { url: "https://social.acme-agency.test/mcp" } } },
    id: "client-command",
    what: /names a "url"/,
    mend: /"command": "npx"/,
  },
  {
    name: "a build that is not there",
    content: servers({ command: path.join(programs, "npx"), args: [path.join(root, "dist", "cli.js")] }),
    id: "client-command",
    what: /the script .*dist\/cli\.js in "args" does not exist/,
    mend: /make build/,
  },
  {
    name: "another package",
    content: servers({ args: ["-y", "mixpost-mcp"] }),
    id: "client-command",
    status: "warn",
    what: /does not start mixpost-mcp-server/,
    mend: /"mixpost-mcp-server"\]/,
  },
  {
    name: "a flag that does not exist",
    content: servers({ args: ["-y", "mixpost-mcp-server", "--toolset", "core"] }),
    id: "client-command",
    what: /does not take --toolset/,
    mend: /--help/,
  },
  {
    name: "a secret among the arguments",
    content: servers({ args: ["-y", "mixpost-mcp-server", canary] }),
    id: "client-command",
    what: /does not take an argument/,
    mend: /--help/,
  },
];

describe("what is wrong in a client's configuration is named", { concurrency: 8 }, () => {
  for (const wrong of wrongs) {
    const {
      name,
      client = "claude-desktop",
      file = desktop,
      content,
      id,
      status = "fail",
      what,
      mend,
    } = wrong;
    it(name, async () => {
      const { findings } = await judge(client, { [file]: content });
      const [first] = found(findings, id, status);
      assert.match(first?.what ?? JSON.stringify(findings, null, 1), what);
      assert.match(first?.mend ?? "", mend);
    });
  }

  it("no file: the places where it was looked for", async () => {
    const { finding, findings, host } = await judge("cursor", {});
    const { what, mend } = finding("client-file");
    assert.ok(what.includes(`${host.cwd}/.cursor/mcp.json or ${host.home}/.cursor/mcp.json`));
    assert.match(mend ?? "", /--config FILE/);
    assert.equal(findings.at(-1)?.what, "not checked: client-file comes first");
  });

  it("all faults of one entry at once, and what can be judged is judged", async () => {
    const content = { servers: { mixpost: { command: "npxx", args: [], env: { TIMEOUT: 5 } } } };
    const { findings } = await judge("claude-desktop", { [desktop]: content });
    const ids = findings.filter(({ status }) => status === "fail").map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ["client-entry", "client-command", "client-env", "configuration"]);
  });
});

describe("a client's entry is checked as that client starts it", { concurrency: 8 }, () => {
  const healthy = (findings: readonly Finding[]) =>
    assert.deepEqual(
      findings.filter(({ status }) => status !== "ok"),
      [],
    );

  it("Claude Desktop: the environment is the entry's alone", async () => {
    const { env } = await mixpost();
    const { findings, finding, host } = await judge(
      "claude-desktop",
      { [desktop]: servers({ env }) },
      { MIXPOST_API_KEY: "another", MIXPOST_TOOLSETS: "nonsense" },
    );
    healthy(findings);
    assert.equal(
      finding("client-entry").what,
      `"mixpost" in ${host.home}/.config/Claude/claude_desktop_config.json`,
    );
    assert.equal(finding("client-command").what, `npx is ${programs}/npx`);
  });

  it("--config names the file", async () => {
    const { env } = await mixpost();
    const file = path.join(root, "elsewhere.json");
    await writeFile(file, JSON.stringify(servers({ env })));
    healthy((await judge("claude-desktop", {}, {}, file)).findings);
  });

  it("Claude Code: the project's own entry before the user's, references to variables", async () => {
    const { env } = await mixpost();
    const referring = {
      ...env,
      MIXPOST_API_KEY: reference("TEAM_KEY"),
      MIXPOST_BASE_URL: `\${NO_SUCH:-${env.MIXPOST_BASE_URL}}`,
    };
    const { findings, finding } = await judge(
      "claude-code",
      {
        "home/.claude.json": { mcpServers: { mixpost: { command: "gone" } } },
        "project/.mcp.json": servers({ env: referring }),
      },
      { TEAM_KEY: canary },
    );
    healthy(findings);
    assert.match(finding("client-entry").what, /project\/\.mcp\.json$/);
  });

  it("Claude Code: an entry for this project in the user's file", async () => {
    const host = { "home/.claude.json": { projects: { "{project}": servers({ env: good }) } } };
    assert.match(
      (await judge("claude-code", host)).finding("client-entry").what,
      /^"mixpost" in .*\.claude\.json$/,
    );
  });

  it("VS Code: comments, numbers, an environment file, a token that it asks for", async () => {
    const { env } = await mixpost();
    const text = `{
      // the token is asked for
      "inputs": [{"id": "key", "type": "promptString", "password": true}],
      "servers": {"mixpost": {"type": "stdio", "command": "npx", "args": ["mixpost-mcp-server"],
        "envFile": "\${workspaceFolder}/.env",
        "env": {"TIMEOUT": 5000, "MIXPOST_API_KEY": "\${input:key}",},
      }},
    }`;
    const files = {
      "project/.vscode/mcp.json": text,
      "project/.env": `MIXPOST_BASE_URL=${env.MIXPOST_BASE_URL}\nMIXPOST_WORKSPACE_UUID="${workspaceUuid}"\n`,
    };
    const unseen = await judge("vscode", files);
    assert.equal(unseen.healthy, true);
    assert.match(unseen.finding("client-env").what, /VS Code asks its user for MIXPOST_API_KEY/);
    assert.equal(unseen.finding("configuration").status, "skip");
    healthy((await judge("vscode", files, { MIXPOST_API_KEY: canary })).findings);
  });

  it("Cursor: references to variables", async () => {
    const { env } = await mixpost();
    const content = servers({ env: { ...env, MIXPOST_API_KEY: reference("env:TEAM_KEY") } });
    healthy((await judge("cursor", { "home/.cursor/mcp.json": content }, { TEAM_KEY: canary })).findings);
  });

  it("flags of the entry count: --sandbox needs no configuration", async () => {
    const { findings, healthy: well } = await judge("claude-desktop", {
      [desktop]: servers({ args: [path.join(root, "cli.js"), "--sandbox"], env: {} }),
    });
    assert.equal(well, true);
    assert.equal(found(findings, "configuration", "ok").length, 1);
    assert.match(findings.at(-1)?.what ?? "", /--sandbox works without a Mixpost/);
  });

  it("a program that only a terminal finds is a warning for programs with windows", async () => {
    const host = await computer({ [desktop]: servers({}), "home/.nvm/bin/npx": "" });
    const npx = path.join(host.home, ".nvm", "bin", "npx");
    await chmod(npx, 0o755);
    const { finding } = await examine({ PATH: path.dirname(npx) }, { host }, { client: "claude-desktop" });
    assert.equal(finding("client-command").status, "warn");
    assert.ok(finding("client-command").mend?.includes(`set "command" to ${npx}`));
  });
});

const places: readonly { client: ClientName; platform: NodeJS.Platform; env?: object; files: string[] }[] = [
  {
    client: "claude-desktop",
    platform: "darwin",
    files: ["/h/Library/Application Support/Claude/claude_desktop_config.json"],
  },
  {
    client: "claude-desktop",
    platform: "win32",
    env: { APPDATA: "C:\\R", LOCALAPPDATA: "C:\\L" },
    files: [
      "C:\\R\\Claude\\claude_desktop_config.json",
      "C:\\L\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json",
    ],
  },
  {
    client: "vscode",
    platform: "darwin",
    files: ["/p/.vscode/mcp.json", "/h/Library/Application Support/Code/User/mcp.json"],
  },
  { client: "vscode", platform: "linux", files: ["/p/.vscode/mcp.json", "/h/.config/Code/User/mcp.json"] },
  { client: "cursor", platform: "win32", files: ["\\p\\.cursor\\mcp.json", "\\h\\.cursor\\mcp.json"] },
  { client: "claude-code", platform: "linux", files: ["/h/.claude.json", "/p/.mcp.json", "/h/.claude.json"] },
  {
    client: "claude-code",
    platform: "linux",
    env: { CLAUDE_CONFIG_DIR: "/c" },
    files: ["/c/.claude.json", "/p/.mcp.json", "/c/.claude.json"],
  },
];

for (const { client, platform, env = {}, files } of places) {
  it(`${client} on ${platform} ${JSON.stringify(env)}`, () => {
    const host = { platform, home: "/h", cwd: "/p", env: env as Record<string, string> };
    assert.deepEqual(
      clients[client].sources(host).map(({ file }) => file),
      files,
    );
  });
}
