import assert from "node:assert/strict";
import { homedir } from "node:os";
import { delimiter } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { configurationError, readConfig } from "../../src/config.ts";

const good = {
  MIXPOST_BASE_URL: "https://social.acme-agency.com",
  MIXPOST_WORKSPACE_UUID: "3BBD0951-5b04-432b-b2a0-688588b0720e",
  MIXPOST_API_KEY: "2|q8Zk1rT5vYx0b3N6c9L4",
};
type Env = Readonly<Record<string, string | undefined>>;
const read = (env: Env) => readConfig({ sandbox: false }, env).connections.mixpost;
const faults = (env: Env) => {
  const result = read(env);
  return result.ok ? [] : result.faults;
};

test("a complete environment", () => {
  assert.deepEqual(read(good), {
    ok: true,
    value: {
      baseUrl: "https://social.acme-agency.com",
      corePath: "mixpost",
      workspaceUuid: "3bbd0951-5b04-432b-b2a0-688588b0720e",
      apiKey: "2|q8Zk1rT5vYx0b3N6c9L4",
      timeoutMs: 30_000,
      rateLimit: undefined,
      workspaces: [],
      uploadDirs: [],
    },
  });
});

const accepted: readonly { env: Env; field: string; want: unknown }[] = [
  { env: { MIXPOST_BASE_URL: " https://a.dev/ \n" }, field: "baseUrl", want: "https://a.dev" },
  {
    env: { MIXPOST_BASE_URL: "https://a.dev:8443/social/" },
    field: "baseUrl",
    want: "https://a.dev:8443/social",
  },
  { env: { MIXPOST_BASE_URL: "http://localhost:8000" }, field: "baseUrl", want: "http://localhost:8000" },
  { env: { MIXPOST_BASE_URL: "http://127.0.0.1:1" }, field: "baseUrl", want: "http://127.0.0.1:1" },
  { env: { MIXPOST_BASE_URL: "http://[::1]:1" }, field: "baseUrl", want: "http://[::1]:1" },
  {
    env: { MIXPOST_BASE_URL: "http://mixpost.test", MIXPOST_ALLOW_HTTP: "1" },
    field: "baseUrl",
    want: "http://mixpost.test",
  },
  { env: { MIXPOST_CORE_PATH: "" }, field: "corePath", want: "" },
  { env: { MIXPOST_CORE_PATH: "/" }, field: "corePath", want: "" },
  { env: { MIXPOST_CORE_PATH: "/app/" }, field: "corePath", want: "app" },
  { env: { MIXPOST_CORE_PATH: "a/b" }, field: "corePath", want: "a/b" },
  {
    env: { MIXPOST_CORE_PATH: "", MIXPOST_BASE_URL: "https://a.dev/mixpost" },
    field: "baseUrl",
    want: "https://a.dev/mixpost",
  },
  { env: { MIXPOST_API_KEY: "\tabcdefgh1\n" }, field: "apiKey", want: "abcdefgh1" },
  { env: { TIMEOUT: "5000" }, field: "timeoutMs", want: 5000 },
  { env: { TIMEOUT: "" }, field: "timeoutMs", want: 30_000 },
  {
    env: { MIXPOST_RATE_LIMIT: "4" },
    field: "rateLimit",
    want: { perSecond: 4, replicas: 1, redisUrl: undefined },
  },
  {
    env: { REDIS_URL: " rediss://:p%40ss@cache.acme.com:6380/2 ", MIXPOST_REPLICAS: "3" },
    field: "rateLimit",
    want: { perSecond: 10, replicas: 3, redisUrl: "rediss://:p%40ss@cache.acme.com:6380/2" },
  },
  { env: { MIXPOST_REPLICAS: "3", REDIS_URL: "" }, field: "rateLimit", want: undefined },
  { env: { MIXPOST_WORKSPACES: "Main, 3bbd0951 ,, " }, field: "workspaces", want: ["Main", "3bbd0951"] },
  {
    env: { MIXPOST_UPLOAD_DIRS: ["/srv/media", "~/Pictures"].join(delimiter) },
    field: "uploadDirs",
    want: ["/srv/media", `${homedir()}/Pictures`],
  },
];

for (const { env, field, want } of accepted) {
  test(`accepted: ${JSON.stringify(env)}`, () => {
    const result = read({ ...good, ...env });
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(result.value[field as keyof typeof result.value], want);
  });
}

const refused: readonly { env: Env; problem: RegExp; remedy?: RegExp }[] = [
  { env: { MIXPOST_BASE_URL: undefined }, problem: /^is missing$/, remedy: /address/ },
  { env: { MIXPOST_BASE_URL: "  " }, problem: /^is empty$/ },
  { env: { MIXPOST_BASE_URL: "social.acme.com" }, problem: /begin it with https:\/\// },
  { env: { MIXPOST_BASE_URL: "https://" }, problem: /not a URL/ },
  { env: { MIXPOST_BASE_URL: "ftp://acme.com" }, problem: /must be https, not ftp/ },
  { env: { MIXPOST_BASE_URL: "http://acme.com" }, problem: /must be https.*MIXPOST_ALLOW_HTTP=1/ },
  { env: { MIXPOST_BASE_URL: "http://localhost.acme.com" }, problem: /must be https/ },
  { env: { MIXPOST_BASE_URL: "https://me:pw@acme.com" }, problem: /user name or password/ },
  { env: { MIXPOST_BASE_URL: "https://acme.com/?a=1" }, problem: /before \? and #/ },
  {
    env: { MIXPOST_BASE_URL: "https://acme.com/mixpost" },
    problem: /must not contain \/mixpost.*MIXPOST_CORE_PATH/,
  },
  {
    env: { MIXPOST_BASE_URL: "https://acme.com/x/app/", MIXPOST_CORE_PATH: "app" },
    problem: /must not contain \/app/,
  },
  { env: { MIXPOST_BASE_URL: "https://acme.com/api" }, problem: /before the path of the API/ },
  {
    env: { MIXPOST_BASE_URL: "https://acme.com/mixpost/api/3bbd0951-5b04-432b-b2a0-688588b0720e" },
    problem: /before the path of the API/,
  },
  { env: { MIXPOST_BASE_URL: '"https://acme.com"' }, problem: /quotes/ },
  {
    env: { MIXPOST_BASE_URL: "https://mixpost.example.com" },
    problem: /documentation's host mixpost\.example\.com/,
  },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a host leaves when it does not fill a template in
  { env: { MIXPOST_BASE_URL: "${MIXPOST_URL}" }, problem: /placeholder/ },
  { env: { MIXPOST_BASE_URL: "..." }, problem: /placeholder/ },
  { env: { MIXPOST_CORE_PATH: "mixpost/api" }, problem: /before \/api/ },
  { env: { MIXPOST_CORE_PATH: "a b" }, problem: /plain path/ },
  { env: { MIXPOST_CORE_PATH: "../x" }, problem: /dots/ },
  { env: { MIXPOST_CORE_PATH: "https://acme.com" }, problem: /plain path/ },
  { env: { MIXPOST_WORKSPACE_UUID: undefined }, problem: /^is missing$/, remedy: /Usage in API/ },
  { env: { MIXPOST_WORKSPACE_UUID: "abc-123-def-456" }, problem: /placeholder/ },
  { env: { MIXPOST_WORKSPACE_UUID: "My workspace" }, problem: /placeholder|space/ },
  { env: { MIXPOST_WORKSPACE_UUID: "42" }, problem: /not a UUID/ },
  { env: { MIXPOST_API_KEY: undefined }, problem: /^is missing$/, remedy: /user menu -> Access Tokens/ },
  { env: { MIXPOST_API_KEY: "" }, problem: /^is empty$/ },
  { env: { MIXPOST_API_KEY: "your-api-key" }, problem: /placeholder/ },
  { env: { MIXPOST_API_KEY: "<token>" }, problem: /placeholder/ },
  { env: { MIXPOST_API_KEY: "mix_live_xxxxx" }, problem: /placeholder/ },
  { env: { MIXPOST_API_KEY: "'abcdefgh'" }, problem: /quotes/ },
  { env: { MIXPOST_API_KEY: "abcd efgh" }, problem: /space or line break/ },
  { env: { MIXPOST_API_KEY: "Bearer abcdefgh" }, problem: /Bearer/ },
  { env: { MIXPOST_API_KEY: "clé-secrète" }, problem: /characters/ },
  { env: { TIMEOUT: "30s" }, problem: /whole number of milliseconds/ },
  { env: { TIMEOUT: "30" }, problem: /milliseconds from 1000/ },
  { env: { MIXPOST_ALLOW_HTTP: "maybe" }, problem: /1 or 0/ },
  { env: { MIXPOST_RATE_LIMIT: "0" }, problem: /whole number from 1/, remedy: /requests a second/ },
  { env: { MIXPOST_RATE_LIMIT: "10/s" }, problem: /whole number from 1/ },
  { env: { MIXPOST_REPLICAS: "1.5" }, problem: /whole number from 1/, remedy: /how many servers/ },
  {
    env: { REDIS_URL: "cache.acme.com:6379" },
    problem: /begin with redis:\/\//,
    remedy: /redis:\/\/:password@/,
  },
  { env: { REDIS_URL: "https://cache.acme.com" }, problem: /begin with redis:\/\// },
  { env: { REDIS_URL: "redis://" }, problem: /not a URL/ },
  { env: { REDIS_URL: "redis://cache.acme.com/first" }, problem: /number of a database/ },
  { env: { REDIS_URL: "<redis-url>" }, problem: /placeholder/ },
  { env: { MIXPOST_UPLOAD_DIRS: "media" }, problem: /relative path "media"/ },
];

for (const { env, problem, remedy = /./ } of refused) {
  test(`refused: ${JSON.stringify(env)}`, () => {
    const found = faults({ ...good, ...env });
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.equal(found[0]?.variable, Object.keys(env)[0]);
    assert.match(found[0]?.problem ?? "", problem);
    assert.match(found[0]?.remedy ?? "", remedy);
  });
}

test("all faults stand in one report", () => {
  const found = faults({
    TIMEOUT: "soon",
    MIXPOST_API_KEY: "your_api_key",
    MIXPOST_BASE_URL: "http://acme.com/api",
  });
  assert.deepEqual(
    found.map(({ variable }) => variable),
    ["MIXPOST_BASE_URL", "MIXPOST_WORKSPACE_UUID", "MIXPOST_API_KEY", "TIMEOUT"],
  );
  const error = configurationError(found);
  assert.equal(error.category, "configuration");
  for (const { variable, problem, remedy } of found)
    assert.ok(error.message.includes(`${variable} ${problem}. ${remedy}`));
});

test("no fault repeats the key", () => {
  const key = fc.string({ minLength: 8 }).filter((text) => text.trim().length >= 8);
  fc.assert(
    fc.property(key, (value) => {
      const text = JSON.stringify(faults({ ...good, MIXPOST_API_KEY: value }));
      assert.ok(!text.includes(JSON.stringify(value.trim()).slice(1, -1)));
    }),
  );
});

test("no fault repeats the password of a Redis, and what is shown masks it in either form", () => {
  const env = { ...good, REDIS_URL: "redis://me:p%40ss/w0rd@cache.acme.com:x" };
  assert.doesNotMatch(JSON.stringify(faults(env)), /w0rd/);
  const { secrets } = readConfig({ sandbox: false }, env);
  assert.deepEqual(secrets.slice(1), ["p%40ss/w0rd", "p@ss/w0rd"]);
});

test("any text is either read or refused with a reason", () => {
  fc.assert(
    fc.property(
      fc.record({ url: fc.oneof(fc.string(), fc.webUrl()), path: fc.string() }),
      ({ url, path }) => {
        const result = read({ ...good, MIXPOST_BASE_URL: url, MIXPOST_CORE_PATH: path });
        if (result.ok) assert.ok(URL.canParse(`${result.value.baseUrl}/${result.value.corePath}/api`));
        else assert.ok(result.faults.every(({ problem, remedy }) => problem !== "" && remedy !== ""));
      },
    ),
  );
});
