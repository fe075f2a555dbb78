import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { readCommand } from "../../src/config.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { certificate, listenSecurely } from "../e2e/secure.ts";
import { canary, hides, mixpost } from "./examined.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), "doctor-cli-"));
after(() => rm(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a person does. */
function doctor(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const command = ["dist/cli.js", "doctor", ...args];
  const options = { cwd: project, env: { PATH: process.env.PATH, HOME: folder, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      hides(stdout + stderr, canary);
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe("certificates", { concurrency: 2 }, () => {
  const says = {
    accepted: /^https:\/\/127\.0\.0\.1:\d+ answers over TLS/,
    unknown: /SELF_SIGNED/,
    expired: /CERT_HAS_EXPIRED/,
    other: /ALTNAME/,
  };
  const rows = [
    {
      name: "known to this computer",
      of: () => certificate(),
      trusted: true,
      what: says.accepted,
      mend: null,
    },
    {
      name: "of an unknown authority",
      of: () => certificate(),
      trusted: false,
      what: says.unknown,
      mend: /NODE_EXTRA_CA_CERTS/,
    },
    {
      name: "expired",
      of: () => certificate("127.0.0.1", -1),
      trusted: true,
      what: says.expired,
      mend: /Renew the certificate/,
    },
    {
      name: "for another host",
      of: () => certificate("127.0.0.2"),
      trusted: true,
      what: says.other,
      mend: /for another name/,
    },
  ];
  for (const [index, { name, of, trusted, what, mend }] of rows.entries()) {
    it(name, async () => {
      const proof = await of();
      const { url, close } = await listenSecurely(proof, (_, response) => void response.end("{}"));
      const file = path.join(folder, `${index}.pem`);
      await writeFile(file, proof.cert);
      const { env } = await mixpost();
      const trust: Record<string, string> = trusted ? { NODE_EXTRA_CA_CERTS: file } : {};
      const { stdout } = await doctor(["--json"], { ...env, ...trust, MIXPOST_BASE_URL: url });
      close();
      const findings: Finding[] = JSON.parse(stdout).findings;
      const found = findings.find(({ id }) => id === "connection");
      assert.equal(found?.status, mend === null ? "ok" : "fail", stdout);
      assert.match(found?.what ?? "", what);
      if (mend !== null) assert.match(found?.mend ?? "", mend);
    });
  }
});

describe("the command", { concurrency: 2 }, () => {
  it("exits 0 when all is well, and prints one JSON document", async () => {
    const { env } = await mixpost();
    const { code, stdout, stderr } = await doctor(["--json"], env);
    const { healthy, version, client, findings } = JSON.parse(stdout);
    assert.deepEqual([healthy, client, findings.length, stderr, code], [true, null, 9, "", 0]);
    assert.match(version, /^\d+\.\d+\.\d+/);
    assert.deepEqual(Object.keys(findings[0]), ["id", "status", "what", "mend"]);
  });

  it("exits 1 when something is wrong, and prints lines without colours to what is no terminal", async () => {
    const { env } = await mixpost({ corePath: "" });
    const { code, stdout, stderr } = await doctor([], { ...env, MIXPOST_CORE_PATH: "mixpost" });
    assert.equal(code, 1);
    assert.match(stdout, /\n✗ core-path .*\n {17}-> Set MIXPOST_CORE_PATH= \(empty\)\.\n- token/);
    assert.ok(!stdout.includes("\u001b"));
    assert.equal(stderr, "");
  });

  it("judges what a client starts", async () => {
    const { env } = await mixpost();
    const file = path.join(folder, "mcp.json");
    const servers = {
      mixpost: { command: process.execPath, args: [path.join(project, "src", "cli.ts")], env },
    };
    await writeFile(file, JSON.stringify({ mcpServers: servers }));
    const wrong = await doctor(["--json", "--client", "vscode", "--config", file]);
    assert.equal(wrong.code, 1);
    const { client, findings } = JSON.parse(wrong.stdout);
    assert.deepEqual(client, { name: "vscode", file });
    const faults = findings.filter(({ status }: Finding) => status !== "ok");
    assert.equal(faults.length, 1, wrong.stdout);
    assert.match(faults[0].what, /stands under "mcpServers", where VS Code does not look/);
  });

  it("exits 2 on a wrong flag", async () => {
    const { code, stdout, stderr } = await doctor(["--client", "emacs"]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /--client must be one of claude-desktop, claude-code, cursor, vscode, not "emacs"/);
  });
});

const lines: readonly { args: readonly string[]; want: unknown }[] = [
  {
    args: ["doctor"],
    want: { kind: "doctor", flags: { json: false, client: undefined, config: undefined } },
  },
  {
    args: ["doctor", "--json", "--client", "cursor", "--config", "c.json"],
    want: { kind: "doctor", flags: { json: true, client: "cursor", config: "c.json" } },
  },
  { args: ["doctor", "--help"], want: { kind: "help", topic: "doctor" } },
  {
    args: ["doctor", "--config", "c.json"],
    want: { kind: "usage", message: "--config needs --client, which says how to read the file." },
  },
];

for (const { args, want } of lines) {
  it(`command line: ${args.join(" ")}`, () => assert.deepEqual(readCommand(args), want));
}

it("a wrong flag names those that are valid here", () => {
  const command = readCommand(["doctor", "--sandbox"]);
  assert.match("message" in command ? command.message : "", /'--sandbox'.*--json, --client, --config/);
});

it("the server does not load it: nothing outside imports it but on request", () => {
  const files = readdirSync(path.join(project, "src"), { recursive: true, encoding: "utf8" });
  const outside = files.filter((file) => file.endsWith(".ts") && !file.startsWith("doctor"));
  const importing = outside.filter((file) =>
    /from "[./]*\/doctor\//.test(readFileSync(path.join(project, "src", file), "utf8")),
  );
  assert.deepEqual(importing, []);
});
