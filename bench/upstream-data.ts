/** The identity under which every contestant calls the upstream. */
export const account = {
  corePath: "mixpost",
  workspaceUuid: "3bbd0951-5b04-432b-b2a0-688588b0720e",
  apiKey: "bench-token-without-any-use",
} as const;

export const tag = {
  id: 7,
  uuid: "0b8a52a2-3a5c-4f3d-9e53-3a3f4f0c1d07",
  name: "announcement",
  hex_color: "#38bdf8",
} as const;

const otherTags = Array.from({ length: 9 }, (_, index) => ({
  ...tag,
  id: index + 20,
  uuid: `9f1d6c1e-52aa-4d0f-8a76-0000000000${index + 20}`,
  name: `campaign ${index + 1}`,
}));

export const tags = { data: [tag, ...otherTags] };

/** A page of 20 posts, about 50 kB: as large as a page of a busy workspace. */
export const posts = {
  data: Array.from({ length: 20 }, (_, index) => post(index)),
  links: { first: null, last: null, prev: null, next: null },
  meta: {
    current_page: 1,
    from: 1,
    last_page: 1,
    path: "/posts",
    per_page: 20,
    to: 20,
    total: 20,
    links: [],
  },
};

export const createdPost = post(0);

function post(index: number) {
  return {
    id: index + 1,
    uuid: `5f0c8a8e-6a0e-4c39-9f5e-0000000000${index + 10}`,
    status: "scheduled",
    accounts: [poster(1, "twitter"), poster(2, "linkedin")],
    versions: [version(0, true, index), version(2, false, index)],
    tags: [tag],
    user: { name: "Ada" },
    scheduled_at: "2027-03-01 09:00:00",
    published_at: null,
    created_at: "2027-02-01 09:00:00",
    trashed: false,
  };
}

function poster(id: number, provider: string) {
  return {
    id,
    uuid: `1c9d3f52-7d1e-4b57-8d11-00000000000${id}`,
    name: `Acme on ${provider}`,
    username: "acme",
    provider,
    image: `https://social.example/avatars/${provider}.png`,
    authorized: true,
    external_url: null,
    errors: [],
    created_at: "2026-01-01 09:00:00",
  };
}

function version(accountId: number, isOriginal: boolean, index: number) {
  const body = `<div>Post ${index + 1}: ${"winter opening hours and what is new in the shop. ".repeat(10)}</div>`;
  const content = [
    { body, url: "https://example.com/news", media: [file(index * 2 + accountId)], video_thumbs: [] },
  ];
  return { account_id: accountId, is_original: isOriginal, content, options: {} };
}

function file(id: number) {
  return {
    id,
    uuid: "7e2d8f3a-4c0b-4f6e-9a3d-5d1c2b3a4f5e",
    name: `picture-${id}.jpg`,
    alt_text: null,
    mime_type: "image/jpeg",
    type: "image",
    url: `https://social.example/media/picture-${id}.jpg`,
    thumb_url: `https://social.example/media/picture-${id}-thumb.jpg`,
    is_video: false,
    created_at: "2026-01-01 09:00:00",
  };
}
