import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import {
  AuthorizationError,
  CancelledError,
  ConfigurationError,
  ValidationError,
} from "../../src/core/errors.ts";
import type { JsonSchema } from "../../src/core/json.ts";
import type { ToolDefinition } from "../../src/core/tool.ts";
import type { ApiModule, ApiSession, ToolCallOptions } from "../../src/mcp/api.ts";
import { tool } from "./tool.ts";

/** Stands for a secret from the configuration. */
export const canary = "canary/7f3a9c+KEY=d41d8cd98f00b204";

type Handler = (args: Record<string, unknown>, options: ToolCallOptions) => unknown;

interface Entry {
  readonly definition: Partial<ToolDefinition>;
  readonly input: z.ZodObject;
  readonly handle: Handler;
}

export interface LibraryOptions {
  /** What happens when it is opened; default: nothing. */
  readonly opening?: () => Promise<void>;
  /** Told about cancelled and closed things. */
  readonly tell?: (event: string) => void;
}

const books = [
  { id: 1, title: "Persuasion", blurb: { text: "long" } },
  { id: 2, title: "Emma", blurb: { text: "longer" } },
];

/** A small API of its own, a lending library, with a tool for every way in which a call can go. */
export function library({
  opening = async () => {},
  tell = () => {},
}: LibraryOptions = {}): ApiModule & { opened: number } {
  const entries = table(tell);
  const module = {
    id: "library",
    title: "Library",
    tools: Object.entries(entries).map(([name, { definition, input }]) =>
      tool({ name, inputSchema: schemaOf(input), ...definition }),
    ),
    toolsets: [
      { name: "core", description: "Books", default: true },
      { name: "desk", description: "Changing things", default: true },
      { name: "cellar", description: "Rare things", default: false },
    ],
    instructions: "A library.",
    opened: 0,
    async open(): Promise<ApiSession> {
      module.opened++;
      await opening();
      return session(entries, tell);
    },
  };
  return module;
}

/** One that lacks its configuration. */
export function closedLibrary(): ApiModule {
  return library({
    opening: async () => {
      throw new ConfigurationError("LIBRARY_KEY is missing.", { errors: { LIBRARY_KEY: ["is missing"] } });
    },
  });
}

function session(entries: Readonly<Record<string, Entry>>, tell: (event: string) => void): ApiSession {
  return {
    defaults: { shelf: "main" },
    check: ({ name }, args) => {
      const parsed = (entries[name] as Entry).input.safeParse(args);
      return parsed.success ? { ok: true, args: parsed.data } : { ok: false, issues: parsed.error.issues };
    },
    resolve: async (_, value) => {
      const book = books.find(({ id, title }) => id === value || title === value);
      if (book === undefined)
        throw new ValidationError(`No book is called ${value}.`, { hint: "Persuasion, Emma" });
      return book.id;
    },
    call: async ({ name }, args, options) => (entries[name] as Entry).handle(args, options),
    close: async () => tell("closed"),
  };
}

function schemaOf(input: z.ZodObject): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(input, { io: "input" });
  return schema;
}

const write = {
  title: "",
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
};

function table(tell: (event: string) => void): Readonly<Record<string, Entry>> {
  return {
    list_books: {
      definition: {
        concise: ["data.*.blurb"],
        paginate: { type: "page", argument: "page", current: "meta.page", last: "meta.pages" },
      },
      input: z.strictObject({ page: z.int().optional(), detail: z.enum(["concise", "full"]).optional() }),
      handle: ({ page = 1, ...rest }) => ({ data: books, meta: { page, pages: 2 }, asked: rest }),
    },
    lend_book: {
      definition: {
        renamedFrom: ["borrow_book", "nothing"],
        toolset: "desk",
        annotations: write,
        arguments: [
          { name: "book_ids", argument: "books", bind: null, default: null, unbound: null },
          { name: "shelf", argument: "shelfUuid", bind: "shelf", default: null, unbound: null },
        ],
        references: [{ path: "books.*", entity: "book", field: "id" }],
      },
      input: z.strictObject({
        book_ids: z.array(z.union([z.int(), z.string()])),
        days: z.int().min(1),
        shelf: z.string().optional(),
      }),
      handle: (args) => ({ lent: args }),
    },
    open_cellar: { definition: { toolset: "cellar" }, input: z.strictObject({}), handle: () => ({}) },
    list_names: { definition: {}, input: z.strictObject({}), handle: () => ["a", "b"] },
    nothing: { definition: {}, input: z.strictObject({}), handle: () => undefined },
    refuse: {
      definition: {},
      input: z.strictObject({}),
      handle: () => {
        throw new AuthorizationError("Not for you.", { status: 403, errors: { role: ["viewer"] } });
      },
    },
    explode: {
      definition: {},
      input: z.strictObject({}),
      handle: () => {
        throw new TypeError(`cannot read ${canary}`, { cause: new Error(`Bearer ${canary}`) });
      },
    },
    leak: {
      definition: {},
      input: z.strictObject({}),
      handle: () => ({ echoed: `Bearer ${canary}`, url: `/?t=${encodeURIComponent(canary)}`, kept: 1 }),
    },
    print: {
      definition: {},
      input: z.strictObject({}),
      handle: () => {
        console.log(`noise ${canary}`);
        Promise.reject(new Error(`stray ${canary}`));
        return { printed: true };
      },
    },
    wait: {
      definition: {},
      input: z.strictObject({}),
      handle: async (_, { signal, progress }) => {
        progress?.(1, 3, "begun");
        progress?.(1, 3, "not growing");
        progress?.(2, 3);
        tell("waiting");
        await delay(60_000, undefined, { signal }).catch(() => undefined);
        tell("aborted");
        throw new CancelledError("Cancelled.");
      },
    },
  };
}
