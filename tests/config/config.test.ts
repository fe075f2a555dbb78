import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommand, readConfig } from "../../src/config.ts";

const none = { sandbox: false };

test("without anything: Mixpost, the default sets, writes allowed, info", () => {
  const config = readConfig(none, {});
  assert.deepEqual(config.apis, ["mixpost"]);
  assert.deepEqual(config.selection, { toolsets: ["default"], readOnly: false });
  assert.equal(config.logLevel, "info");
  assert.deepEqual(config.notices, []);
  assert.deepEqual(config.secrets, []);
});

test("toolsets: flag before variable, commas and spaces, empty means default", () => {
  const sets = (toolsets: string | undefined, MIXPOST_TOOLSETS?: string) =>
    readConfig({ ...none, toolsets }, { MIXPOST_TOOLSETS }).selection.toolsets;
  assert.deepEqual(sets(undefined, "core, panel"), ["core", "panel"]);
  assert.deepEqual(sets("all", "core"), ["all"]);
  assert.deepEqual(sets(undefined, " , "), ["default"]);
});

test("read-only: flag before variable; what cannot be read means read-only, with a notice", () => {
  const read = (MIXPOST_READ_ONLY?: string, readOnly?: boolean) =>
    readConfig({ ...none, readOnly }, { MIXPOST_READ_ONLY });
  for (const on of ["1", "true", "YES", " on "]) assert.equal(read(on).selection.readOnly, true, on);
  for (const off of ["0", "false", "No", "off", "", undefined])
    assert.equal(read(off).selection.readOnly, false, off);
  assert.equal(read("0", true).selection.readOnly, true);
  const unclear = read("enabled");
  assert.equal(unclear.selection.readOnly, true);
  assert.equal(unclear.notices[0]?.variable, "MIXPOST_READ_ONLY");
});

test("log level: any case, and an unknown one costs nothing but a notice", () => {
  const read = (LOG_LEVEL: string) => readConfig(none, { LOG_LEVEL });
  assert.equal(read("DEBUG").logLevel, "debug");
  assert.equal(read("warning").logLevel, "warn");
  assert.equal(read("chatty").logLevel, "info");
  assert.match(read("chatty").notices[0]?.remedy ?? "", /trace, debug, info, warn, error/);
});

test("the key is a secret even when the rest is wrong", () => {
  assert.deepEqual(readConfig(none, { MIXPOST_API_KEY: " abcdefgh " }).secrets, ["abcdefgh"]);
});

/** What only a generated folder needs. */
const apart = { tools: undefined, baseUrl: undefined, mode: undefined };

const commands: readonly { args: readonly string[]; want: unknown }[] = [
  { args: ["eros", "init", "a b.db"], want: { kind: "init", flags: { file: "a b.db", demo: false } } },
  { args: ["eros", "init", "--demo", "a.db"], want: { kind: "init", flags: { file: "a.db", demo: true } } },
  {
    args: ["--tools", "out", "--base-url", "http://127.0.0.1:1", "--mode", "dynamic"],
    want: {
      kind: "serve",
      flags: {
        ...{ api: undefined, toolsets: undefined, readOnly: undefined, sandbox: false },
        ...{ tools: "out", baseUrl: "http://127.0.0.1:1", mode: "dynamic" },
      },
    },
  },
  {
    args: [],
    want: {
      kind: "serve",
      flags: { api: undefined, toolsets: undefined, readOnly: undefined, sandbox: false, ...apart },
    },
  },
  {
    args: [
      "--api",
      "mixpost",
      "--toolsets=core,panel",
      "--toolsets",
      "analytics",
      "--read-only",
      "--sandbox",
    ],
    want: {
      kind: "serve",
      flags: { api: "mixpost", toolsets: "core,panel,analytics", readOnly: true, sandbox: true, ...apart },
    },
  },
  { args: ["--help"], want: { kind: "help", topic: "" } },
  { args: ["--toolsets", "--help"], want: { kind: "help", topic: "" } },
  { args: ["sandbox", "-h"], want: { kind: "help", topic: "sandbox" } },
  { args: ["-v"], want: { kind: "version" } },
  {
    args: ["sandbox"],
    want: {
      kind: "backend",
      flags: { api: "mixpost", port: 0, data: undefined, seed: undefined, now: undefined },
    },
  },
  {
    args: ["serve", "--api", "library", "--data", "books.db"],
    want: {
      kind: "backend",
      flags: { api: "library", port: 0, data: "books.db", seed: undefined, now: undefined },
    },
  },
  {
    args: [
      "sandbox",
      "--port",
      "8080",
      "--data",
      "a.db",
      "--seed",
      "s.json",
      "--now",
      "2025-06-01T09:00:00Z",
    ],
    want: {
      kind: "backend",
      flags: { api: "mixpost", port: 8080, data: "a.db", seed: "s.json", now: "2025-06-01T09:00:00Z" },
    },
  },
];

for (const { args, want } of commands) {
  test(`command line: ${args.join(" ") || "(empty)"}`, () => assert.deepEqual(readCommand(args), want));
}

const wrong: readonly { args: readonly string[]; says: RegExp }[] = [
  { args: ["--toolset", "core"], says: /'--toolset'.*--toolsets, --read-only, --sandbox/ },
  { args: ["--port", "1"], says: /'--port'.*--toolsets/ },
  { args: ["sandbox", "--read-only"], says: /'--read-only'.*--port, --data, --seed, --now/ },
  { args: ["start"], says: /'start'.*the commands are agent-social, doctor, eros, serve, sandbox/ },
  { args: ["serve"], says: /serve needs --api/ },
  { args: ["eros"], says: /eros init FILE/ },
  { args: ["eros", "drop", "a.db"], says: /eros init FILE/ },
  { args: ["eros", "init", "a.db", "b.db"], says: /eros init FILE/ },
  { args: ["eros", "init", "a.db", "--port", "1"], says: /'--port'.*--demo/ },
  { args: ["--toolsets"], says: /--toolsets/ },
  { args: ["--read-only=yes"], says: /--read-only/ },
  { args: ["sandbox", "--port", "99999"], says: /--port must be a number from 0 to 65535, not "99999"/ },
  { args: ["sandbox", "--port", "http"], says: /--port/ },
  { args: ["sandbox", "--now", "yesterday"], says: /--now must be a time/ },
];

for (const { args, says } of wrong) {
  test(`wrong command line: ${args.join(" ")}`, () => {
    const command = readCommand(args);
    assert.equal(command.kind, "usage");
    assert.match("message" in command ? command.message : "", says);
  });
}
