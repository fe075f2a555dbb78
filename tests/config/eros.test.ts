import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { readConfig } from "../../src/config.ts";

const folder = mkdtempSync(path.join(tmpdir(), "eros config "));
after(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "eros.db");
writeFileSync(file, "");

type Env = Readonly<Record<string, string | undefined>>;
const read = (env: Env) => readConfig({ sandbox: false }, env).connections.eros;

const good: readonly { env: Env; want: object }[] = [
  { env: { EROS_DB_PATH: ` ${file} ` }, want: { kind: "database", file, timeoutMs: 30_000 } },
  { env: { EROS_DB_PATH: file, TIMEOUT: "5000" }, want: { kind: "database", file, timeoutMs: 5000 } },
  { env: { EROS_DB_PATH: path.relative(".", file) }, want: { kind: "database", file, timeoutMs: 30_000 } },
  {
    env: { EROS_DB_PATH: "/nowhere", EROS_BASE_URL: "http://127.0.0.1:4020/", EROS_API_KEY: "k3y-that-fits" },
    want: { kind: "server", baseUrl: "http://127.0.0.1:4020", apiKey: "k3y-that-fits", timeoutMs: 30_000 },
  },
];

for (const { env, want } of good) {
  test(`EROS is found by ${Object.keys(env)}`, () => assert.deepEqual(read(env), { ok: true, value: want }));
}

const bad: readonly { env: Env; says: readonly [variable: string, problem: RegExp][] }[] = [
  { env: {}, says: [["EROS_DB_PATH", /^is missing$/]] },
  { env: { EROS_DB_PATH: " " }, says: [["EROS_DB_PATH", /^is empty$/]] },
  {
    env: { EROS_DB_PATH: "/no/such.db" },
    says: [["EROS_DB_PATH", /^names "\/no\/such\.db", which does not exist$/]],
  },
  { env: { EROS_DB_PATH: folder }, says: [["EROS_DB_PATH", /which is no file$/]] },
  { env: { EROS_DB_PATH: file, TIMEOUT: "soon" }, says: [["TIMEOUT", /whole number of milliseconds/]] },
  { env: { EROS_BASE_URL: "http://127.0.0.1:1" }, says: [["EROS_API_KEY", /^is missing$/]] },
  {
    env: { EROS_BASE_URL: "http://eros.test", EROS_API_KEY: "k3y-that-fits" },
    says: [["EROS_BASE_URL", /must be https unless it is this computer/]],
  },
  {
    env: { EROS_BASE_URL: "localhost", EROS_API_KEY: "k3y-that-fits" },
    says: [["EROS_BASE_URL", /has no scheme/]],
  },
  {
    env: { EROS_BASE_URL: "https://me:pw@eros.test", EROS_API_KEY: "k3y-that-fits" },
    says: [["EROS_BASE_URL", /user name or password/]],
  },
];

for (const { env, says } of bad) {
  test(`wrong: ${JSON.stringify(env).replace(folder, "FOLDER")}`, () => {
    const found = read(env);
    assert.ok(!found.ok);
    assert.deepEqual(
      found.faults.map(({ variable }) => variable),
      says.map(([variable]) => variable),
    );
    for (const [index, [, problem]] of says.entries())
      assert.match(found.faults[index]?.problem ?? "", problem);
    for (const { remedy } of found.faults) assert.ok(remedy.length > 10);
  });
}

test("the key is a secret", () => {
  assert.deepEqual(readConfig({ sandbox: false }, { EROS_API_KEY: "abcdefgh" }).secrets, ["abcdefgh"]);
});
