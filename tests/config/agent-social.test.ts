import assert from "node:assert/strict";
import { test } from "node:test";
import { readAgentSocial } from "../../src/config/agent-social.ts";

const good = {
  SOCIALMEDIA_API_BASE_URL: "https://social.acme.io/",
  SOCIALMEDIA_API_KEY: "ask_1234567890",
  SOCIALMEDIA_TEAM_ID: "my-company-team",
};

test("a good configuration is read, spaces and slashes at its ends aside", () => {
  const read = readAgentSocial({ ...good, SOCIALMEDIA_TEAM_ID: " my team ", SOCIALMEDIA_AGENT_NAME: "" });
  assert.deepEqual(read, {
    ok: true,
    value: {
      baseUrl: "https://social.acme.io",
      apiKey: "ask_1234567890",
      teamName: "my team",
      agentName: undefined,
      timeoutMs: 30_000,
    },
  });
});

const rows: readonly (readonly [variable: string, value: string | undefined, problem: RegExp])[] = [
  ["SOCIALMEDIA_API_BASE_URL", undefined, /is missing/],
  ["SOCIALMEDIA_API_BASE_URL", "social.acme.io", /has no scheme/],
  ["SOCIALMEDIA_API_BASE_URL", "ftp://social.acme.io", /must be https, not ftp/],
  ["SOCIALMEDIA_API_BASE_URL", "http://social.acme.io", /must be https/],
  ["SOCIALMEDIA_API_BASE_URL", "https://me:pw@social.acme.io", /user name or password/],
  ["SOCIALMEDIA_API_BASE_URL", "https://social.acme.io/?a=1", /before \? and #/],
  ["SOCIALMEDIA_API_BASE_URL", "https://api.example.com", /documentation's host/],
  ["SOCIALMEDIA_API_KEY", "", /is empty/],
  ["SOCIALMEDIA_API_KEY", "YOUR_API_KEY", /placeholder/],
  ["SOCIALMEDIA_API_KEY", "schlüssel", /characters/],
  ["SOCIALMEDIA_TEAM_ID", undefined, /is missing/],
  ["SOCIALMEDIA_TEAM_ID", "  ", /is empty/],
  ["SOCIALMEDIA_TEAM_ID", "..", /part of a path/],
  ["SOCIALMEDIA_TEAM_ID", ".", /part of a path/],
  ["SOCIALMEDIA_TEAM_ID", "a\\b", /part of a path/],
  ["TIMEOUT", "5", /milliseconds/],
];

for (const [variable, value, problem] of rows) {
  test(`R75, R77: ${variable}=${value} is a fault of that variable`, () => {
    const read = readAgentSocial({ ...good, [variable]: value });
    assert.equal(read.ok, false);
    const faults = read.ok ? [] : read.faults;
    assert.deepEqual(
      faults.map((fault) => fault.variable),
      [variable],
    );
    assert.match(faults[0]?.problem ?? "", problem);
    assert.notEqual(faults[0]?.remedy, "");
  });
}

test("http is allowed to this computer", () => {
  const read = readAgentSocial({ ...good, SOCIALMEDIA_API_BASE_URL: "http://127.0.0.1:4010/v1" });
  assert.ok(read.ok);
});
