import type { Row } from "./row.ts";

/** A picture of one pixel, as far as anybody here looks. */
export const PIXEL = Buffer.from("89504e470d0a1a0a0000000d49484452ff00", "hex");

const FILE = { base64: PIXEL.toString("base64"), name: "pixel.png", type: "image/png" };

/** Calls of the operations of `spec.yaml`; each operation that sends something has one at least. */
export const ROWS: readonly Row[] = [
  { name: "a list", operation: "query.list", query: { tag: ["a", "b c", "d&e"] } },
  { name: "a list of one", operation: "query.list", query: { tag: ["a,b"] } },
  { name: "a list with commas", operation: "query.csv", query: { tag: ["a", "b,c"] } },
  { name: "pipes", operation: "query.pipes", query: { tag: ["a", "b", "c"] } },
  { name: "spaces", operation: "query.spaces", query: { tag: ["a", "b", "c"] } },
  { name: "deepObject", operation: "query.deep", query: { filter: { status: "o k", min: 3 } } },
  { name: "an exploded object", operation: "query.object", query: { page: { number: 2, size: 10 } } },
  {
    name: "brackets in a name",
    operation: "query.brackets",
    query: { "ids[]": [1, 2], "filter[name]": "x" },
    args: { ids: [1, 2], filterName: "x" },
  },
  { name: "JSON in a parameter", operation: "query.json", query: { where: { a: [1, 2] } } },
  {
    name: "reserved characters",
    operation: "query.reserved",
    query: { url: "http://h/p?x=1;2", plain: "http://h/p?x=1&2" },
  },
  { name: "no default is sent", operation: "query.defaults", query: { state: "open" } },
  {
    name: "a date, a big number",
    operation: "query.defaults",
    query: { since: "2027-03-28T15:00:00+02:00", big: 9007199254740991 },
  },
  { name: "empty, false and nought", operation: "query.empty", query: { flag: "", off: false, zero: 0 } },
  {
    name: "reserved words",
    operation: "query.words",
    query: { class: "a", constructor: "b", "2fa": "c", naïve: "d" },
    args: { class: "a", constructor_: "b", _2fa: "c", naVe: "d" },
  },
  {
    name: "headers",
    operation: "header.required",
    header: { "X-Trace-Id": "a b", "X-Ids": [1, 2] },
    args: { xTraceId: "a b", xIds: [1, 2] },
  },
  { name: "cookies", operation: "cookie.session", cookie: { session: "abc", theme: "dark" } },
  { name: "a path value that needs encoding", operation: "path.simple", path: { value: "a/b c?d#e%f" } },
  { name: "a path value of another script", operation: "path.simple", path: { value: "žluť" } },
  { name: "matrix", operation: "path.matrix", path: { ids: [3, 4] } },
  { name: "label", operation: "path.label", path: { ids: [3, 4] } },
  {
    name: "several values in a segment",
    operation: "path.crowded",
    path: { from: "a", to: "b", format: "csv" },
  },
  {
    name: "parameters of the whole path",
    operation: "path.shared",
    path: { "shared-id": 7 },
    query: { verbose: "b" },
    args: { sharedId: 7, verbose: "b" },
  },
  {
    name: "one name in four places",
    operation: "clash.all",
    path: { id: "p" },
    query: { id: "q" },
    header: { id: "h" },
    body: { id: 1, name: "n" },
    args: { id: "p", idQuery: "q", idHeader: "h", idBody: 1, name: "n" },
  },
  {
    name: "a body under DELETE",
    operation: "body.delete",
    path: { id: "1" },
    body: { reason: "old" },
  },
  { name: "an explicit null", operation: "body.patch", body: { name: null, tags: ["a"] } },
  { name: "a form", operation: "body.form", body: { title: "a & b", tags: ["x", "y"] } },
  {
    name: "a form with encodings",
    operation: "body.formEncoded",
    body: { csv: ["a", "b"], deep: { a: "1", b: "2" } },
  },
  {
    name: "parts",
    operation: "body.parts",
    body: { file: PIXEL, title: "a", meta: { a: 1 }, sizes: [1, 2] },
    args: { file: FILE, title: "a", meta: { a: 1 }, sizes: [1, 2] },
  },
  { name: "bytes", operation: "body.bytes", body: PIXEL, args: { body: FILE } },
  { name: "text", operation: "body.text", body: "plain; *text*" },
  { name: "a list as the body", operation: "body.array", body: [{ n: 1 }, { n: 2 }] },
  { name: "a string as the body", operation: "body.scalar", body: "a" },
  { name: "a free object", operation: "body.free", body: { any: [1] }, args: { body: { any: [1] } } },
  {
    name: "fixed and other properties",
    operation: "body.map",
    body: { name: "n", other: 1 },
    args: { body: { name: "n", other: 1 } },
  },
  {
    name: "one of two",
    operation: "body.choice",
    body: { kind: "dog", barks: true },
    args: { body: { kind: "dog", barks: true } },
  },
  {
    name: "a tree",
    operation: "body.tree",
    body: { name: "a", children: [{ name: "b", parent: null }], parent: { name: "c" } },
  },
  { name: "merged schemas", operation: "body.merged", body: { title: "t", secret: "s", size: 2 } },
  {
    name: "a tuple",
    operation: "body.tuple",
    body: { point: [1.5, "a"], size: "large", not: { a: "b" } },
  },
  {
    name: "odd property names",
    operation: "body.oddNames",
    body: { constructor: "a", "a.b": "b", "x y": "c", $dollar: "d", "@id": "e", body: "f", délai: 1 },
    args: { constructor_: "a", aB: "b", x_y: "c", dollar: "d", id: "e", body: "f", d_lai: 1 },
  },
  { name: "JSON beside XML", operation: "body.severalTypes", body: { a: "<&>" } },
  { name: "one of three like names", operation: "tags.list" },
  { name: "another of three like names", operation: "tags-list" },
  { name: "the third of three like names", operation: "tags_list" },
  {
    name: "a long name",
    operation:
      "this-is.a/very_long operation identifier that nobody would want to type but which a machine has made from a summary",
  },
  {
    name: "a long name that begins like another",
    operation:
      "this-is.a/very_long operation identifier that nobody would want to type but which a machine has made from another summary",
  },
  { name: "no name", operation: "GET /names/none/{id}", path: { id: 1 } },
  { name: "a keyword as a name", operation: "delete" },
  { name: "no credentials", operation: "security.none" },
  { name: "a key in a header", operation: "security.header" },
  { name: "a key in the query", operation: "security.query" },
  { name: "a key in a cookie", operation: "security.cookie" },
  { name: "basic", operation: "security.basic" },
  { name: "two together", operation: "security.both" },
  { name: "a callback", operation: "calls.back", body: { url: "https://example.com/done" } },
  { name: "202", operation: "answers.accepted" },
];
