import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createKey, fingerprint, plainText } from "../../../src/apis/mixpost/exactly-once/fingerprint.ts";
import { isMoment } from "../../../src/apis/mixpost/exactly-once/moment.ts";
import type { NewPost } from "../../../src/apis/mixpost/post.ts";

const runs = { numRuns: 300 };

const word = fc.stringMatching(/^[a-zåéß0-9&<>"'🎉]{1,8}$/u).filter((text) => !/<[/a-z]/.test(text));
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 5 });

const post = fc.record({
  accounts: fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 5 }),
  tags: ids,
  texts: fc.array(paragraphs, { minLength: 1, maxLength: 3 }),
  media: ids,
  url: fc.option(fc.webUrl()),
});
type Content = Awaited<ReturnType<(typeof post)["generate"]>>["value"];

/** As an assistant sends it. */
function sent({ accounts, tags, texts, media, url }: Content): NewPost {
  const versions = texts.map((text, index) => ({
    account_id: index === 0 ? 0 : index + 100,
    is_original: index === 0,
    content: [{ body: text.map((words) => words.join(" ")).join("\n\n"), url, media }],
  }));
  return { workspaceUuid: "w", accounts, tags, versions };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#039;");

/** As a server might keep it: paragraphs in mark-up, whole objects for ids, other orders. */
function stored({ accounts, tags, texts, media, url }: Content) {
  const objects = (list: readonly number[]) => list.toReversed().map((id) => ({ id, name: `no. ${id}` }));
  const html = (text: string[][]) =>
    text.map((words) => `<div class="p">${words.map(escaped).join("&nbsp; ")}</div>`);
  const versions = texts.map((text, index) => ({
    account_id: index === 0 ? 0 : index + 100,
    is_original: index === 0,
    content: [
      { body: html(text).join("<br>"), url, media: media.toReversed().map((id) => ({ id: String(id) })) },
    ],
    options: { mastodon: { sensitive: false } },
  }));
  return { accounts: objects(accounts), tags: objects(tags), versions: versions.toReversed() };
}

describe("the fingerprint of a post", () => {
  it("is the same for what was sent and what is stored: mark-up, white space and order do not matter", () => {
    fc.assert(
      fc.property(post, (content) => {
        assert.equal(fingerprint(sent(content)), fingerprint(stored(content)));
      }),
      runs,
    );
  });

  const changes: Readonly<Record<string, (content: Content) => Content>> = {
    text: (content) => ({
      ...content,
      texts: [[...(content.texts[0] ?? []), ["more"]], ...content.texts.slice(1)],
    }),
    version: (content) => ({ ...content, texts: [...content.texts, [["for", "one"]]] }),
    account: (content) => ({ ...content, accounts: content.accounts.slice(1) }),
    tag: (content) => ({ ...content, tags: [...content.tags, 10_000] }),
    file: (content) => ({ ...content, media: [...content.media, 10_000] }),
    link: (content) => ({ ...content, url: `${content.url ?? "https://a.example/"}x` }),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`is another with another ${what}`, () => {
      fc.assert(
        fc.property(post, (content) => {
          assert.notEqual(fingerprint(sent(change(content))), fingerprint(sent(content)));
          assert.notEqual(fingerprint(stored(change(content))), fingerprint(sent(content)));
        }),
        runs,
      );
    });
  }

  it("does not mix up which account gets which text, or the parts of a thread", () => {
    const version = (account_id: number, ...bodies: string[]) => ({
      account_id,
      is_original: account_id === 0,
      content: bodies.map((body) => ({ body })),
    });
    const prints = [
      [version(0, "a"), version(1, "b")],
      [version(0, "b"), version(1, "a")],
      [version(0, "a", "b")],
      [version(0, "b", "a")],
      [version(0, "a b")],
    ].map((versions) => fingerprint({ versions }));
    assert.equal(new Set(prints).size, prints.length);
  });

  const texts: readonly [string, string][] = [
    ["<p>Tom &amp; Jerry</p>", "Tom & Jerry"],
    ["a<br>b", "a\nb"],
    ["I &lt;3 you", "I <3 you"],
    ["<a href='https://a.example'>here</a>", "here"],
    ["&#39;&#x2019;&apos;", "'’'"],
    ["&unknown; &#9999999999;", "&unknown;&#9999999999;"],
    ["e\u0301", "é"],
    ["No. 1 &lt;of&gt; many", "No. 1 <of> many"],
    ["AT&amp;amp;T &amp;lt;3", "AT&amp;T &lt;3"],
    ["AT&amp;amp;T", "AT&T"],
    ["\u200bHello\ufeff \u{1f469}\u200d\u{1f4bb}\u00ad", "Hello \u{1f469}\u200d\u{1f4bb}"],
    ["a\r\nb\u00a0c&nbsp;d", "a\nb c d"],
  ];
  for (const [html, plain] of texts) {
    it(`reads ${html}`, () => assert.equal(plainText(html), plainText(plain)));
  }

  it("is quick with hostile text", () => {
    const started = process.cpuUsage();
    plainText("<a".repeat(200_000) + "&#".repeat(200_000));
    const { user } = process.cpuUsage(started);
    assert.ok(user < 500_000, `${user} µs`);
  });
});

describe("the key of a repeated create", () => {
  const base = sent({ accounts: [1], tags: [], texts: [[["a"]]], media: [], url: null });
  const withOptions = (options: object): NewPost => ({
    ...base,
    versions: base.versions.map((version) => ({ ...version, options })),
  });

  it("counts workspace, moment and options in", () => {
    const keys = [
      base,
      { ...base, workspaceUuid: "v" },
      { ...base, date: "2026-06-01", time: "10:00" },
      { ...base, date: "2026-06-01", time: "10:00", timezone: "Europe/Berlin" },
      withOptions({ instagram: { type: "reel" } }),
      withOptions({ instagram: { type: "story" } }),
    ].map(createKey);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("is the same without options and with none", () => {
    assert.equal(createKey(base), createKey(withOptions({})));
  });

  it("is the same however the options are written", () => {
    const [one, other] = [
      { mastodon: { sensitive: true }, pinterest: { title: "a", link: "b" } },
      { pinterest: { link: "b", title: "a" }, mastodon: { sensitive: true } },
    ].map((options) => createKey(withOptions(options)));
    assert.equal(one, other);
  });
});

describe("the moment of a post", () => {
  const rows: readonly [wanted: object, stored: string | null, same: boolean][] = [
    [{}, null, true],
    [{}, "2026-06-01 10:00:00", false],
    [{ date: "2026-06-01", time: "10:00" }, null, false],
    [{ date: "2026-06-01", time: "12:00", timezone: "Europe/Berlin" }, "2026-06-01 10:00:00", true],
    [{ date: "2026-06-01", time: "12:00", timezone: "Europe/Berlin" }, "2026-06-01 10:01:00", false],
    [{ date: "2026-12-01", time: "12:00", timezone: "Europe/Berlin" }, "2026-12-01 11:00:00", true],
    [{ date: "2026-06-01", time: "00:30", timezone: "Asia/Kolkata" }, "2026-05-31 19:00:00", true],
    // 02:30 comes twice on that night; the server takes either.
    [{ date: "2026-10-25", time: "02:30", timezone: "Europe/Berlin" }, "2026-10-25 00:30:00", true],
    [{ date: "2026-10-25", time: "02:30", timezone: "Europe/Berlin" }, "2026-10-25 01:30:00", true],
    // 02:30 is skipped in that one; the server takes it for 03:30.
    [{ date: "2026-03-29", time: "02:30", timezone: "Europe/Berlin" }, "2026-03-29 01:30:00", true],
    [{ date: "2026-03-29", time: "02:30", timezone: "Europe/Berlin" }, "2026-03-29 02:30:00", false],
    [{ date: "2026-03-29", time: "03:30", timezone: "Europe/Berlin" }, "2026-03-29 01:30:00", true],
    [{ date: "2026-03-29", time: "01:30", timezone: "Europe/Berlin" }, "2026-03-29 00:30:00", true],
    [{ date: "2026-03-29", time: "01:30", timezone: "Europe/Berlin" }, "2026-03-29 01:30:00", false],
    [{ date: "2026-03-29", time: "03:30", timezone: "Europe/Berlin" }, "2026-03-29 02:30:00", false],
    // Some servers write times as ISO 8601 has them.
    [{ date: "2026-06-01", time: "12:00", timezone: "Europe/Berlin" }, "2026-06-01T10:00:00.000000Z", true],
    [{ date: "2026-06-01", time: "12:00", timezone: "Europe/Berlin" }, "2026-06-01T12:00:00+02:00", true],
    // Without a zone the server takes that of the token's owner.
    [{ date: "2026-06-01", time: "12:00" }, "2026-06-01 10:00:00", true],
    [{ date: "2026-06-01", time: "12:00" }, "2026-06-01 10:05:00", false],
    [{ date: "2026-06-01", time: "12:00" }, "2026-06-03 12:00:00", false],
    [{ date: "2026-06-01", time: "12:00", timezone: "Moon/Base" }, "2026-06-01 10:00:00", true],
    [{ date: "2026-06-01", time: "12:00", timezone: "UTC" }, "soon", false],
    [{ date: "2026-06-01", time: "12:00" }, "soon", false],
  ];
  for (const [wanted, stored, same] of rows) {
    it(`${JSON.stringify(wanted)} is ${same ? "" : "not "}${stored}`, () => {
      assert.equal(isMoment(wanted, stored), same);
    });
  }
});
