import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCaller, original, SECOND_WORKSPACE, WORKSPACE } from "./caller.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const forbidden = { message: "Access forbidden." };
const missing = (what: string) => ({ message: `${what} not found.` });
const route = (method: string, path: string, methods: string) => ({
  message: `The ${method} method is not supported for route mixpost/api/${path}. Supported methods: ${methods}.`,
});

const rows: readonly [
  as: string,
  method: string,
  path: string,
  body: unknown,
  status: number,
  answer: unknown,
][] = [
  ["wrong", "GET", "ping", undefined, 401, { message: "Unauthenticated." }],
  ["wrong", "GET", "W/accounts", undefined, 401, { message: "Unauthenticated." }],
  ["wrong", "GET", "panel/users", undefined, 401, { message: "Unauthenticated." }],
  ["admin", "GET", `${NOBODY}/accounts`, undefined, 404, missing("Workspace")],
  ["admin", "GET", "no-uuid/accounts", undefined, 404, missing("Workspace")],
  ["viewer", "GET", `${SECOND_WORKSPACE}/accounts`, undefined, 403, forbidden],
  ["viewer", "POST", "W/tags", { name: "x", hex_color: "#fff" }, 403, forbidden],
  ["viewer", "POST", "W/posts", { versions: original() }, 403, forbidden],
  ["viewer", "DELETE", "W/media", { items: [1] }, 403, forbidden],
  ["viewer", "GET", "panel/workspaces", undefined, 403, forbidden],
  ["author", "GET", "panel/workspaces", undefined, 403, forbidden],
  ["admin", "GET", `W/accounts/${NOBODY}`, undefined, 404, missing("Account")],
  ["admin", "GET", "W/accounts/4a1e8b7d-6c25-4930-a9f8-2d7e5b3c1f06", undefined, 404, missing("Account")],
  ["admin", "GET", `W/tags/${NOBODY}`, undefined, 404, missing("Tag")],
  ["admin", "PUT", `W/tags/${NOBODY}`, { name: "x", hex_color: "#fff" }, 404, missing("Tag")],
  ["admin", "GET", `W/media/${NOBODY}`, undefined, 404, missing("Media")],
  ["admin", "GET", `W/posts/${NOBODY}`, undefined, 404, missing("Post")],
  ["admin", "GET", "W/posts/no-uuid", undefined, 404, missing("Post")],
  ["admin", "POST", `W/posts/schedule/${NOBODY}`, { postNow: true }, 404, missing("Post")],
  ["admin", "DELETE", `W/media/folders/${NOBODY}`, undefined, 404, missing("Folder")],
  ["admin", "DELETE", `W/media/chunked/${NOBODY}`, undefined, 404, missing("Upload")],
  ["admin", "GET", `panel/workspaces/${NOBODY}`, undefined, 404, missing("Workspace")],
  ["admin", "GET", "panel/users/99", undefined, 404, missing("User")],
  ["admin", "GET", "panel/users/someone", undefined, 404, missing("User")],
  ["admin", "GET", `panel/receipts/${NOBODY}`, undefined, 404, missing("Receipt")],
  [
    "admin",
    "GET",
    "W/nothing",
    undefined,
    404,
    { message: `The route mixpost/api/${WORKSPACE}/nothing could not be found.` },
  ],
  ["admin", "PATCH", "W/posts", {}, 405, route("PATCH", `${WORKSPACE}/posts`, "GET, POST, DELETE")],
  ["admin", "POST", "ping", {}, 405, route("POST", "ping", "GET")],
];

describe("who may not, and what does not exist", () => {
  for (const [as, method, path, body, status, answer] of rows) {
    test(`${as}: ${method} ${path}: ${status}`, async () => {
      const { call, sandbox } = createCaller();
      const reply = await call(method, path, body, sandbox.info.tokens[as] ?? "no such token");
      assert.deepEqual([reply.status, reply.body], [status, answer]);
    });
  }
});

test("roles may read, members write, and workspaces are those of the caller", async () => {
  const { call, sandbox } = createCaller();
  const { viewer, author } = sandbox.info.tokens;
  assert.equal((await call("GET", "W/posts", undefined, viewer)).status, 200);
  assert.equal((await call("POST", "W/tags", { name: "x", hex_color: "#fff" }, author)).status, 200);
  const { body } = await call("GET", "workspaces", undefined, viewer);
  assert.deepEqual(body, {
    data: [{ uuid: WORKSPACE, name: "My Workspace", role: "viewer", can_approve: false }],
  });
});

test("a workspace sees its own things only", async () => {
  const { call } = createCaller();
  const accounts = await call("GET", `${SECOND_WORKSPACE}/accounts`);
  assert.deepEqual(
    accounts.body.data.map(({ name }: { name: string }) => name),
    ["Client on X"],
  );
  assert.deepEqual((await call("GET", `${SECOND_WORKSPACE}/posts`)).body.data, []);
  assert.equal(
    (await call("GET", `${SECOND_WORKSPACE}/posts/8eb4e98d-2b93-44bd-a664-7a6438eff67b`)).status,
    404,
  );
});

for (const [corePath, base] of [
  ["", "/api"],
  ["mixpost", "/mixpost/api"],
  ["/os/social/", "/os/social/api"],
] as const) {
  test(`with the core path ${JSON.stringify(corePath)} the API is below ${base}`, async () => {
    const { sandbox, control } = createCaller({ corePath });
    const url = `http://x.test${base}/ping`;
    const authorization = `Bearer ${sandbox.info.apiKey}`;
    assert.equal((await sandbox.fetch(new Request(url, { headers: { authorization } }))).status, 200);
    assert.equal((await control("GET", `${base.replace("/api", "//api")}/ping`)).status, 404);
  });
}

describe("accounts can be filtered", () => {
  const filters: readonly [query: string, ids: readonly number[]][] = [
    ["", [8, 7, 6, 5, 4, 3, 2, 1]],
    ["keyword=x", [3]],
    ["keyword=MASTODON", [8]],
    ["keyword=ada", [2]],
    ["unauthorized=1", [8]],
    ["providers[]=instagram&providers[]=linkedin", [6, 2]],
    ["group=c0a8e3d2-51f4-4b7e-8d19-7f2b6a905e11", [2, 1]],
    ["group=ungrouped&providers[]=linkedin", []],
  ];
  for (const [query, ids] of filters) {
    test(`?${query}`, async () => {
      const { body } = await createCaller().call("GET", `W/accounts?${query}`);
      assert.deepEqual(
        body.data.map(({ id }: { id: number }) => id),
        ids,
      );
    });
  }
});

describe("validation speaks Laravel", () => {
  const wrong: readonly [method: string, path: string, body: unknown, errors: unknown][] = [
    [
      "POST",
      "W/tags",
      {},
      { name: ["The name field is required."], hex_color: ["The hex color field is required."] },
    ],
    [
      "POST",
      "W/tags",
      undefined,
      { name: ["The name field is required."], hex_color: ["The hex color field is required."] },
    ],
    ["POST", "W/tags", { name: "", hex_color: "#fff" }, { name: ["The name field is required."] }],
    ["POST", "W/tags", { name: 5, hex_color: "#fff" }, { name: ["The name field must be a string."] }],
    [
      "POST",
      "W/tags",
      { name: "x".repeat(256), hex_color: "#fff" },
      { name: ["The name field must not be greater than 255 characters."] },
    ],
    ["GET", "W/media?type=audio", undefined, { type: ["The selected type is invalid."] }],
    ["GET", "W/posts?limit=0", undefined, { limit: ["The limit field must be at least 1."] }],
    ["GET", "W/posts?accounts[]=x", undefined, { "accounts.0": ["The accounts.0 field must be a number."] }],
    ["DELETE", "W/media", { items: [] }, { items: ["The items field must have at least 1 items."] }],
    [
      "POST",
      "W/posts",
      { versions: [{ account_id: 0, is_original: "maybe", content: [{}] }] },
      { "versions.0.is_original": ["The versions.0.is original field must be true or false."] },
    ],
  ];
  for (const [method, path, body, errors] of wrong) {
    test(`${method} ${path} ${JSON.stringify(body)?.slice(0, 40)}`, async () => {
      const reply = await createCaller().call(method, path, body);
      assert.deepEqual([reply.status, reply.body], [422, { message: "Validation errors", errors }]);
    });
  }

  test("a colour that is none", async () => {
    const reply = await createCaller().call("POST", "W/tags", { name: "x", hex_color: "red" });
    assert.deepEqual([reply.status, Object.keys(reply.body.errors)], [422, ["hex_color"]]);
  });
});
