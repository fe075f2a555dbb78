import { fieldErrors, type Issue, invalidArguments } from "../core/issues.ts";
import { type JsonObject, parseJson } from "../core/json.ts";
import type { Arguments } from "../core/operation.ts";
import type { Redact } from "../core/redact.ts";
import type { ToolDefinition } from "../core/tool.ts";
import { failure, success, type ToolResult } from "./result.ts";
import { search } from "./search.ts";
import { type CallContext, type Toolbox, UnknownToolError } from "./toolbox.ts";

/**
 * A few tools in place of all: one finds operations, one describes them, and two call them, since a host asks its
 * user about writes and must be able to tell them from reads. Whatever the size of an API, its list stays small.
 */
export function dynamicToolbox(inner: Toolbox, redact: Redact): Toolbox {
  const byName = new Map(inner.tools.map((tool) => [tool.name, tool]));
  const scope: Scope = { inner, byName };
  return {
    ...inner,
    tools: TOOLS,
    instructions: `${HOW}\n\n${inner.instructions}`,
    async call(name, args, context) {
      const perform = PERFORM[name];
      if (perform === undefined) throw new UnknownToolError(`Unknown tool: ${name}`);
      try {
        const result = await perform(scope, args, context);
        return "content" in result ? (result as ToolResult) : success(result as JsonObject, redact);
      } catch (error) {
        if (!(error instanceof Error) || !("toJSON" in error)) throw error;
        return failure((error as Error & { toJSON(): JsonObject }).toJSON(), redact);
      }
    },
  };
}

const HOW =
  "Find an operation with search_operations, read its input schema with describe_operation, then call it with call_read_operation or call_write_operation.";

interface Scope {
  readonly inner: Toolbox;
  readonly byName: ReadonlyMap<string, ToolDefinition>;
}

type Perform = (scope: Scope, args: Arguments, context: CallContext) => Promise<JsonObject | ToolResult>;

const NAME = { type: "string", description: "Name of the operation, as search_operations gives it." };

const CALL_INPUT = {
  type: "object",
  properties: {
    name: NAME,
    arguments: { type: "object", description: "Its arguments, as describe_operation gives their schema." },
  },
  required: ["name"],
  additionalProperties: false,
};

const TOOLS: readonly ToolDefinition[] = [
  tool("search_operations", "Search operations", {
    description:
      "Finds operations of the API by words of their name, title or description; without words it lists all of them. Returns names and titles, 50 at a time, best first, and next_cursor when there are more.",
    inputSchema: {
      type: "object",
      properties: {
        query: { type: "string", description: "A few words, for example `list issues`." },
        toolset: { type: "string", description: "Only operations of this set." },
        cursor: { type: "string", description: "next_cursor of the answer before." },
      },
      additionalProperties: false,
    },
    readOnly: true,
  }),
  tool("describe_operation", "Describe an operation", {
    description:
      "Tells what an operation does, the JSON Schema of its arguments, what it changes, and which of the two callers takes it. Use it before the first call of an operation.",
    inputSchema: {
      type: "object",
      properties: { name: NAME },
      required: ["name"],
      additionalProperties: false,
    },
    readOnly: true,
  }),
  tool("call_read_operation", "Call a reading operation", {
    description:
      "Calls an operation that changes nothing, and returns its answer. Operations that change something are refused here: call_write_operation takes them.",
    inputSchema: CALL_INPUT,
    readOnly: true,
  }),
  tool("call_write_operation", "Call a changing operation", {
    description:
      "Calls an operation that creates, changes or deletes something, and returns its answer. What it does may not be undone; describe_operation says so.",
    inputSchema: CALL_INPUT,
    readOnly: false,
  }),
];

interface Said {
  readonly description: string;
  readonly inputSchema: ToolDefinition["inputSchema"];
  readonly readOnly: boolean;
}

function tool(name: string, title: string, { description, inputSchema, readOnly }: Said): ToolDefinition {
  return {
    name,
    renamedFrom: [],
    title,
    description,
    toolset: "dynamic",
    annotations: {
      readOnlyHint: readOnly,
      destructiveHint: !readOnly,
      idempotentHint: readOnly,
      openWorldHint: true,
    },
    inputSchema,
    outputSchema: { type: "object" },
    operation: null,
    workflow: false,
    arguments: [],
    references: [],
    edits: [],
    concise: [],
    answer: { checked: false, tolerant: [], edits: [] },
    paginate: null,
  };
}

const PERFORM: Readonly<Record<string, Perform>> = {
  search_operations: async ({ inner }, args) => {
    const { query = "", toolset, cursor = "0" } = texts(args, ["query", "toolset", "cursor"]);
    if (!/^\d{1,9}$/.test(cursor)) throw wrong("cursor", "is none that this tool gave");
    const known = inner.tools.filter((operation) => toolset === undefined || operation.toolset === toolset);
    if (known.length === 0)
      throw wrong("toolset", `is none of ${[...new Set(inner.tools.map((one) => one.toolset))].join(", ")}`);
    return search(known, query, Number(cursor));
  },
  describe_operation: async (scope, args) => {
    const { name, title, description, toolset, annotations, inputSchema } = operationOf(scope, args, [
      "name",
    ]);
    const call_with = annotations.readOnlyHint ? "call_read_operation" : "call_write_operation";
    return {
      name,
      title,
      description,
      toolset,
      call_with,
      annotations,
      inputSchema,
    } as unknown as JsonObject;
  },
  call_read_operation: async (scope, args, context) => {
    const { name, annotations } = operationOf(scope, args, ["name", "arguments"]);
    if (!annotations.readOnlyHint) throw wrong("name", `${name} changes something: use call_write_operation`);
    return scope.inner.call(name, argumentsOf(args), context);
  },
  call_write_operation: async (scope, args, context) => {
    const { name, annotations } = operationOf(scope, args, ["name", "arguments"]);
    if (annotations.readOnlyHint) throw wrong("name", `${name} changes nothing: use call_read_operation`);
    return scope.inner.call(name, argumentsOf(args), context);
  },
};

function operationOf({ byName }: Scope, args: Arguments, keys: readonly string[]): ToolDefinition {
  const { name = "" } = texts(args, keys);
  const found = byName.get(name);
  if (found !== undefined) return found;
  const { operations } = search([...byName.values()], name.replaceAll("_", " "), 0);
  const near = (operations as readonly { readonly name: string }[]).slice(0, 5).map((one) => one.name);
  const hint = near.length === 0 ? "find it with search_operations" : `did you mean ${near.join(", ")}?`;
  throw wrong("name", `no operation is called ${JSON.stringify(name)}; ${hint}`);
}

/** The arguments that are texts; anything that is not expected is a mistake of the caller. */
function texts(args: Arguments, keys: readonly string[]): Partial<Record<string, string>> {
  const strange = Object.keys(args).filter((key) => !keys.includes(key));
  const unfit = keys.filter(
    (key) => key !== "arguments" && args[key] !== undefined && typeof args[key] !== "string",
  );
  const issues: Issue[] = [
    ...strange.map((key) => ({ path: [key], message: "is not a known argument" })),
    ...unfit.map((key) => ({ path: [key], message: "must be a string" })),
  ];
  if (issues.length > 0) throw invalidArguments(fieldErrors(issues));
  return args as Partial<Record<string, string>>;
}

/** Some hosts encode nested arguments twice. */
function argumentsOf({ arguments: given = {} }: Arguments): Arguments {
  const value = typeof given === "string" ? parseJson(given) : given;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong("arguments", "must be an object");
  return value as Arguments;
}

function wrong(argument: string, text: string): Error {
  return invalidArguments({ [argument]: [text] });
}
