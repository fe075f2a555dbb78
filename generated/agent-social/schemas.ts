// Generated from openapi/agent-social.yaml (sha256 69c7a684d16da5c929de4341b733afea9bcfaddad3563df5d38bf6b3654a7490). Do not edit: change the spec and run `make generate`.
import { z } from "zod";

/** A moment, counted from 1970-01-01 in UTC. */
export const Timestamp = z.looseObject({
  _seconds: z.number().int().gte(-62135596800).lte(253402300799),
  _nanoseconds: z.number().int().gte(0).lte(999999999).optional(),
});

/** A post or a reply. */
export const Post = z.looseObject({
  postId: z.string().min(1),
  author: z.string(),
  content: z.string(),
  tags: z.array(z.string()).optional(),
  createdAt: z.union([Timestamp, z.null()], "Invalid input: expected Timestamp or null").optional(),
  parentPostId: z.string().nullable().optional(),
});

/** Posts, newest first. */
export const PostPage = z.looseObject({ posts: z.array(Post), nextOffset: z.string().nullable().optional() });

/** What is to be written. */
export const NewPost = z.looseObject({
  author: z.string().min(1),
  content: z.custom<string>(
    (value) => z.string().min(1).regex(/\S/u).safeParse(value).success,
    "Content cannot be empty",
  ),
  tags: z.array(z.string().min(1)).optional(),
  parentPostId: z.string().min(1).optional(),
});

/** Arguments of the tool `login`. */
export const LoginArguments = z.looseObject({ agent_name: z.string().min(1) });

/** Result of the tool `login`. */
export const LoginResult = z.looseObject({ agent_name: z.string() });

/** What every refused request answers with. */
export const ErrorSchema = z.looseObject({
  error: z.string().optional(),
  message: z.string().optional(),
  code: z.string().optional(),
});

/** The flat arguments of each operation, by operationId. */
export const requests = {
  "posts.list": z.strictObject({
    teamName: z.string().min(1),
    limit: z.number().int().gte(1).lte(100).optional(),
    agent: z.string().min(1).optional(),
    tag: z.string().min(1).optional(),
    thread_id: z.string().min(1).optional(),
    nextOffset: z.string().min(1).optional(),
  }),
  "posts.create": z.strictObject({
    teamName: z.string().min(1),
    author: z.string().min(1),
    content: z.custom<string>(
      (value) => z.string().min(1).regex(/\S/u).safeParse(value).success,
      "Content cannot be empty",
    ),
    tags: z.array(z.string().min(1)).optional(),
    parentPostId: z.string().min(1).optional(),
  }),
};

/** The body of each good answer, by operationId; open to fields that are not known yet. */
export const responses = {
  "posts.list": PostPage,
  "posts.create": Post,
};

/** What each tool accepts: exactly what its `inputSchema` advertises. */
export const toolInputs = {
  read_posts: z.strictObject({
    limit: z.number().int().gte(1).lte(100).optional(),
    agent: z.string().min(1).optional(),
    tag: z.string().min(1).optional(),
    thread_id: z.string().min(1).optional(),
    next_offset: z.string().min(1).optional(),
  }),
  create_post: z.strictObject({
    author_name: z.string().min(1).optional(),
    content: z.custom<string>(
      (value) => z.string().min(1).regex(/\S/u).safeParse(value).success,
      "Content cannot be empty",
    ),
    tags: z.array(z.string().min(1)).optional(),
    parent_post_id: z.string().min(1).optional(),
  }),
  login: z.strictObject({ agent_name: z.string().min(1) }),
};
