import type { z } from "zod";
import type { Arguments, Operation } from "../core/operation.ts";

/**
 * What arrived, with numbers and booleans in place of the texts that a query consists of. Everything else stays as it is:
 * a body says itself what it holds.
 *
 * @param schema the operation's, an object
 */
export function readQueryTypes(operation: Operation, schema: z.ZodType, given: Arguments): Arguments {
  const fields = (schema as z.ZodObject).shape;
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  const typed = inQuery.flatMap(({ argument }) => {
    const [text, field] = [given[argument], fields[argument]];
    return typeof text === "string" && field ? [[argument, meant(text, field as z.ZodType)] as const] : [];
  });
  return { ...given, ...Object.fromEntries(typed) };
}

/** The text itself where it will do, else what it spells, else the text, for whoever reports it. */
function meant(text: string, field: z.ZodType): unknown {
  return [text, ...spelled(text)].find((value) => field.safeParse(value).success) ?? text;
}

function spelled(text: string): unknown[] {
  if (text === "true" || text === "false") return [text === "true"];
  return /^-?\d+(\.\d+)?$/.test(text) ? [Number(text)] : [];
}
