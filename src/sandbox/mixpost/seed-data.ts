import { defaultAccounts } from "./seed-accounts.ts";
import type { Seed } from "./seed-schema.ts";

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const MP4 = "AAAAGGZ0eXBpc29tAAAAAGlzb21tcDQyAAAACGZyZWUAAAAIbWRhdA==";

/** Bytes of a medium whose seed gives none. */
export const defaultContent = PNG;

const weekdays = ["09:00", "12:00", "17:00"];
const queue = { 0: ["11:00"], 1: weekdays, 2: weekdays, 3: weekdays, 4: weekdays, 5: weekdays, 6: ["11:00"] };

/** The world of a sandbox that was given no other: two workspaces, eight networks, posts in every state. */
export const defaultSeed = {
  users: [
    { id: 1, name: "Test User", email: "admin@example.com", is_admin: true },
    { id: 2, name: "Vera Viewer", email: "viewer@example.com" },
    { id: 3, name: "Anton Author", email: "author@example.com", timezone: "Europe/Berlin" },
  ],
  tokens: [
    { token: "sandbox-admin-token", role: "admin", user: 1 },
    { token: "sandbox-viewer-token", role: "viewer", user: 2 },
    { token: "sandbox-author-token", role: "author", user: 3 },
  ],
  workspaces: [
    {
      id: 1,
      uuid: "3bbd0951-5b04-432b-b2a0-688588b0720e",
      name: "My Workspace",
      owner: 1,
      members: [
        { user: 1, role: "admin", can_approve: true },
        { user: 2, role: "viewer" },
        { user: 3, role: "member" },
      ],
      queue,
    },
    {
      id: 2,
      uuid: "5d0f2a6c-8e1b-4c39-9a77-1f6e3b2c4d58",
      name: "Client Workspace",
      hex_color: "#f97316",
      timezone: "America/New_York",
      owner: 1,
      members: [{ user: 1, role: "admin", can_approve: true }],
      queue: { 1: ["10:00"], 3: ["10:00"] },
    },
  ],
  accounts: defaultAccounts,
  tags: [
    { id: 1, uuid: "2323e1eb-b3a6-4183-990d-4d5afea04835", name: "motivation", hex_color: "#60a5fa" },
    { id: 2, uuid: "f9288040-0d50-4e40-83d6-10ef6dd31d9d", name: "release", hex_color: "#111827" },
    { id: 3, uuid: "a09367a5-dfc1-43d7-9557-70eb93e01e01", name: "news", hex_color: "#38bdf8" },
    {
      id: 4,
      uuid: "6b0d9c42-7f31-4e58-9c1a-e2d4b8f7a093",
      workspace: 2,
      name: "client",
      hex_color: "#fb923c",
    },
  ],
  folders: [
    { id: 1, uuid: "b5e1f0d7-2c64-4a89-8e3f-91d0a7c6b253", name: "Campaigns" },
    { id: 2, uuid: "d84a2f6b-0e93-4c1d-a7b5-6f3e8c29d140", name: "Summer", parent: 1 },
  ],
  media: [
    {
      id: 1,
      uuid: "511b8c2d-c424-3a6a-a154-be271418ff01",
      name: "photo.jpg",
      mime_type: "image/jpeg",
      content: PNG,
    },
    {
      id: 2,
      uuid: "161b8c2d-c424-3a6a-b554-be277418ff08",
      name: "tea-reduced-file-size.mp4",
      mime_type: "video/mp4",
      folder: 1,
      content: MP4,
    },
    {
      id: 3,
      uuid: "7c9e6f12-4b8a-3d05-9e1f-0a2b4c6d8e90",
      name: "steam.gif",
      mime_type: "image/gif",
      alt_text: "Steam over a cup",
      favorite: true,
      content: GIF,
    },
  ],
  posts: [
    {
      id: 1,
      uuid: "b1b06706-ef95-42b7-8ac8-d648dc9a9d65",
      status: "published",
      body: "<div>We have opened a second shop.</div>",
      accounts: ["cfbdc3eb-22cb-4d15-b2a0-63d5fcd5bd92", "85347d5e-9724-4cb6-b91c-82d6d6d4e992"],
      tags: ["news"],
      scheduled_at: "-6d",
      published_at: "-6d",
      created_at: "-7d",
    },
    {
      id: 2,
      uuid: "69288ffd-d4ef-4666-9320-4b9e120694fc",
      status: "published",
      body: "<div>Good morning with a fresh roast.</div>",
      accounts: ["ed1d7f93-ebca-4217-957c-a25fbb2c1075"],
      tags: ["motivation"],
      media: ["photo.jpg"],
      scheduled_at: "-3d",
      published_at: "-3d",
      created_at: "-4d",
    },
    {
      id: 3,
      uuid: "8eb4e98d-2b93-44bd-a664-7a6438eff67b",
      status: "draft",
      body: "<div>Notes for the next newsletter.</div>",
      created_at: "-3d",
    },
    {
      id: 4,
      uuid: "f2a7d1c8-5e39-4b60-8d94-c1e6b0a3f725",
      status: "scheduled",
      body: "<div>Our new beans arrive this week.</div>",
      accounts: ["ed1d7f93-ebca-4217-957c-a25fbb2c1075", "cfbdc3eb-22cb-4d15-b2a0-63d5fcd5bd92"],
      tags: ["release"],
      scheduled_at: "+2d",
      created_at: "-2d",
    },
    {
      id: 5,
      uuid: "3e8c5b90-a1f7-4d26-b83e-7d9f0c4a6e12",
      status: "failed",
      body: "<div>Hello, fediverse.</div>",
      accounts: ["ed1d7f93-ebca-4217-957c-a25fbb2c1075", "e7c2a950-3d18-4f6b-b04e-5a8f9d21c673"],
      scheduled_at: "-1d",
      created_at: "-2d",
    },
    {
      id: 6,
      uuid: "97d4f0e3-c6b2-4a18-95e7-2b8d1f5c3a60",
      status: "needs_approval",
      body: "<div>A guest post about filter paper.</div>",
      accounts: ["85347d5e-9724-4cb6-b91c-82d6d6d4e992"],
      user: 3,
      scheduled_at: "+3d",
      created_at: "-1d",
    },
    {
      id: 7,
      uuid: "1c5e9a74-8f02-4d3b-a6c9-e07b4d2f8135",
      status: "draft",
      body: "<div>An idea that was none.</div>",
      trashed: true,
      created_at: "-1d",
    },
  ],
  plans: [
    { id: 1, name: "Pro Plan", platform_plan_id: "price_1234567890", monthly: 1999, yearly: 19990 },
    { id: 2, name: "Business Plan", platform_plan_id: "price_2345678901", monthly: 4999, yearly: 49990 },
    { id: 3, name: "Free Plan", platform_plan_id: "price_0000000000", monthly: 0, yearly: 0 },
  ],
  subscriptions: [
    {
      workspace: "3bbd0951-5b04-432b-b2a0-688588b0720e",
      platform_subscription_id: "sub_1234567890",
      platform_plan_id: "price_1234567890",
    },
  ],
  receipts: [
    {
      uuid: "c4d8e1f6-7a29-4b53-8e0d-f1a6b9c27d34",
      workspace: "3bbd0951-5b04-432b-b2a0-688588b0720e",
      transaction_id: "txn_1234567890",
      invoice_number: "INV-2024-001",
      amount: 1999,
      description: "Pro Plan - Monthly",
      receipt_url: "https://vendors.paddle.com/invoices/1234567890",
      paid_at: "2025-01-15 10:30:00",
    },
  ],
} satisfies Seed;
