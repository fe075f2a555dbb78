// Generated from openapi/agent-social.yaml (sha256 69c7a684d16da5c929de4341b733afea9bcfaddad3563df5d38bf6b3654a7490). Do not edit: change the spec and run `make generate`.
import type { Operation } from "../../src/core/operation.ts";

/** Every operation as it travels on the wire. */
export const operations = {
  "posts.list": {
    id: "posts.list",
    method: "GET",
    path: "/teams/{teamName}/posts",
    parameters: [
      {
        argument: "teamName",
        name: "teamName",
        in: "path",
        required: true,
        style: "simple",
        explode: false,
        allowReserved: false,
        bind: "team",
      },
      {
        argument: "limit",
        name: "limit",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        allowReserved: false,
        bind: null,
      },
      {
        argument: "agent",
        name: "agent",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        allowReserved: false,
        bind: null,
      },
      {
        argument: "tag",
        name: "tag",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        allowReserved: false,
        bind: null,
      },
      {
        argument: "thread_id",
        name: "thread_id",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        allowReserved: false,
        bind: null,
      },
      {
        argument: "nextOffset",
        name: "nextOffset",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        allowReserved: false,
        bind: null,
      },
    ],
    body: null,
    answers: [{ status: "200", kind: "json" }],
    security: [["apiKey"]],
    retry: "safe",
  },
  "posts.create": {
    id: "posts.create",
    method: "POST",
    path: "/teams/{teamName}/posts",
    parameters: [
      {
        argument: "teamName",
        name: "teamName",
        in: "path",
        required: true,
        style: "simple",
        explode: false,
        allowReserved: false,
        bind: "team",
      },
    ],
    body: {
      mediaType: "application/json",
      required: true,
      fields: [
        { argument: "author", name: "author", required: true, binary: false },
        { argument: "content", name: "content", required: true, binary: false },
        { argument: "tags", name: "tags", required: false, binary: false },
        { argument: "parentPostId", name: "parentPostId", required: false, binary: false },
      ],
    },
    answers: [{ status: "200", kind: "json" }],
    security: [["apiKey"]],
    retry: "never",
  },
} as const satisfies Record<string, Operation>;

/** Fields of error bodies that reach the caller as they are; the first has the words. */
export const errorFields: readonly string[] = ["error", "code"];

export type OperationId = keyof typeof operations;
