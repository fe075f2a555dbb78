import type { AnswerModel, ApiModel, OperationModel, Schema, ToolModel } from "../../model.ts";

/** What `reference.hbs` prints: the tools by toolset, then the operations by tag. */
export function referenceView({ title, version, description, toolsets, tools, operations }: ApiModel) {
  const tags = [...new Set(operations.map(({ doc }) => doc.tag))];
  return {
    title,
    version,
    hasDescription: description !== "",
    description,
    hasTools: tools.length > 0,
    toolsets: toolsets.map((set) => ({
      ...set,
      tools: tools.filter(({ toolset }) => toolset === set.name).map(toolEntry),
    })),
    tags: tags.map((tag) => ({
      tag: tag || "Other",
      operations: operations.filter(({ doc }) => doc.tag === tag).map(operationEntry),
    })),
  };
}

function toolEntry({ name, renamedFrom, description, hints, calls, inputSchema }: ToolModel) {
  const required = new Set(inputSchema.required as string[] | undefined);
  const inputs = Object.entries(inputSchema.properties as { [name: string]: Schema }).map(
    ([key, schema]) => ({
      name: key,
      type: typeText(schema) + (required.has(key) ? ", required" : ""),
      description: String(schema.description ?? ""),
    }),
  );
  const facts = [
    renamedFrom.length > 0 && `Formerly ${renamedFrom.map((former) => `\`${former}\``).join(", ")}.`,
    hints.readOnly && "Reads only.",
    hints.destructive && "Destructive.",
    hints.idempotent && "Idempotent.",
    hints.openWorld && "Reaches beyond the server.",
    calls.length > 0 && `Calls ${calls.map((id) => `\`${id}\``).join(", ")}.`,
  ];
  return { name, text: description, facts: words(facts), hasInputs: inputs.length > 0, inputs };
}

function operationEntry({ id, method, path, doc, retry, parameters, body, answers, errors }: OperationModel) {
  const whole = body === null || body.fields !== null ? [] : [{ ...body, argument: "body" }];
  const inBody = [...(body?.fields ?? []), ...whole].map((field) => ({ ...field, in: "body" }));
  const inputs = [...parameters, ...inBody].map((input) => ({
    name: input.argument,
    type: `${input.in}, ${typeText(input.schema)}${input.required ? ", required" : ""}`,
    description: input.description,
  }));
  const facts = [
    doc.deprecated && "Deprecated.",
    doc.since !== null && `Since ${doc.since}.`,
    doc.confidence !== null && `Confidence: ${doc.confidence}.`,
    retry === "safe" ? "Safe to repeat." : "Never repeated.",
  ];
  return {
    id,
    method,
    path,
    text: `${doc.summary}. ${doc.description}`,
    facts: words(facts),
    hasInputs: inputs.length > 0,
    inputs,
    answers: [...answers.map(answerEntry), ...errors],
  };
}

function answerEntry({ status, kind, schema }: AnswerModel) {
  return { status, description: schema === null ? kind : typeText(schema) };
}

function words(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(" ");
}

/** A schema in a few words: `integer or string`, `list of Media`. */
function typeText(schema: Schema): string {
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  for (const [keyword, between] of [
    ["anyOf", " or "],
    ["oneOf", " or "],
    ["allOf", " and "],
  ] as const) {
    const parts = schema[keyword] as readonly Schema[] | undefined;
    if (parts !== undefined) return [...new Set(parts.map(typeText))].join(between);
  }
  if (schema.type === "array") return `list of ${typeText((schema.items ?? {}) as Schema)}`;
  const format = typeof schema.format === "string" ? ` (${schema.format})` : "";
  return [schema.type ?? "any"].flat().join(" or ") + format;
}
