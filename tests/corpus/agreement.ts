import type { ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";
import { zodExpression } from "../../codegen/emit/zod.ts";
import { toolInputs } from "../../src/contract/inputs.ts";
import type { ToolDefinition } from "../../src/core/tool.ts";
import { answerDocument, checkedDocument } from "./leniency.ts";
import { resolve, type Schema, seeded } from "./sampler.ts";
import { compareVerdicts, independentValidator } from "./verdicts.ts";

/** What was generated: the document as it was adopted, the tools, and the checks of answers. */
export interface Subject {
  readonly document: Schema;
  readonly responses: { readonly [operation: string]: z.ZodType };
  readonly tools: readonly ToolDefinition[];
}

export interface Agreement {
  readonly values: number;
  readonly accepted: number;
  readonly disagreed: number;
  /** Schemas that ajv cannot compile or that have no check, with the complaint. */
  readonly unreadable: readonly string[];
  /** Disagreements by reason, the most frequent first, with a tool and a value for each. */
  readonly examples: readonly string[];
}

/** One schema and the two that judge by it; made when it is its turn, since a document has thousands. */
interface Question {
  readonly label: string;
  readonly schema: Schema;
  readonly document: Schema;
  readonly zod: () => z.ZodType | undefined;
  readonly ajv: () => ValidateFunction | undefined;
}

/** Whether the checks take what the schemas take, on values that were made for these and on spoilt ones. */
export function checkAgreement(subject: Subject, values: number): Agreement {
  const unreadable: string[] = [];
  const reasons = new Map<string, { count: number; example: string }>();
  let [sampled, accepted] = [0, 0];
  for (const question of [...ofTools(subject), ...ofComponents(subject), ...ofAnswers(subject)]) {
    const judges = judgesOf(question);
    if (typeof judges === "string") {
      unreadable.push(`${question.label}: ${judges}`);
      continue;
    }
    const verdicts = compareVerdicts({ ...question, ...judges }, values, seeded(1));
    sampled += verdicts.values;
    accepted += verdicts.accepted;
    for (const { reason, value } of verdicts.disagreements) {
      const example = `${question.label} ${JSON.stringify(value).slice(0, 160)}`;
      const known = reasons.get(reason) ?? { count: 0, example };
      reasons.set(reason, { ...known, count: known.count + 1 });
    }
  }
  const sorted = [...reasons].sort(([, one], [, other]) => other.count - one.count);
  return {
    ...{ values: sampled, accepted, unreadable },
    disagreed: sorted.reduce((sum, [, { count }]) => sum + count, 0),
    examples: sorted.map(([reason, { count, example }]) => `${count} x ${reason}: ${example}`),
  };
}

function judgesOf({ zod, ajv }: Question): { zod: z.ZodType; ajv: ValidateFunction } | string {
  try {
    const judges = { zod: zod(), ajv: ajv() };
    if (judges.zod === undefined || judges.ajv === undefined) return "has no check";
    return { zod: judges.zod, ajv: judges.ajv };
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** What a tool advertises, letter by letter, and what the server holds its arguments to. */
function ofTools({ tools }: Subject): Question[] {
  const ajv = independentValidator();
  const checks = toolInputs(tools);
  return tools.map(({ name, inputSchema }) => ({
    label: `tool ${name}`,
    schema: inputSchema,
    document: inputSchema,
    zod: () => checks[name],
    ajv: () => ajv.compile(inputSchema),
  }));
}

/** The components of the document as checks of requests. */
function ofComponents({ document }: Subject): Question[] {
  const checked = checkedDocument(document);
  const ajv = independentValidator().addSchema(checked, "document");
  const schemas = (resolve(checked, "#/components/schemas") ?? {}) as { [name: string]: Schema };
  const made = new Map<string, z.ZodType>();
  const zodOf = (pointer: string): z.ZodType => {
    const known = made.get(pointer);
    if (known !== undefined) return known;
    made.set(
      pointer,
      z.lazy(() => evaluated(resolve(document, pointer) as Schema, zodOf)),
    );
    return made.get(pointer) ?? z.never();
  };
  return Object.entries(schemas).map(([name, schema]) => {
    const pointer = `#/components/schemas/${escaped(name)}`;
    return {
      ...{ label: `component ${name}`, schema, document: checked },
      zod: () => zodOf(pointer),
      ajv: () => ajv.getSchema(`document${pointer}`),
    };
  });
}

/** Generated expressions are TypeScript; all that is not JavaScript in them is one type argument. */
function evaluated(schema: Schema, zodOf: (pointer: string) => z.ZodType): z.ZodType {
  const expression = zodExpression(schema, "request", (pointer) => `zodOf(${JSON.stringify(pointer)})`);
  return new Function("z", "zodOf", `return ${expression.replaceAll("<string[]>", "")}`)(z, zodOf);
}

/** The answers that are JSON and the only good one of their operation, and the generated checks of them. */
function ofAnswers({ document, responses }: Subject): Question[] {
  const answers = answerDocument(document);
  const ajv = independentValidator().addSchema(answers, "document");
  return [...answerPointers(answers)].map(([operation, pointer]) => ({
    label: `answer of ${operation}`,
    schema: (resolve(answers, pointer) ?? {}) as Schema,
    document: answers,
    zod: () => responses[operation],
    ajv: () => ajv.getSchema(`document${pointer}`),
  }));
}

function* answerPointers(document: Schema): Generator<[operation: string, pointer: string]> {
  for (const [path, item] of Object.entries((document.paths ?? {}) as { [path: string]: Schema })) {
    for (const [method, operation] of Object.entries(item as { [method: string]: Schema })) {
      const statuses = Object.keys((operation?.responses ?? {}) as Schema).filter((status) =>
        /^2/.test(status),
      );
      const pointer = `#/paths/${escaped(path)}/${method}/responses/${statuses[0]}/content/application~1json/schema`;
      const content = resolve(document, pointer.replace(/\/application~1json.*/, "")) as Schema | undefined;
      if (statuses.length !== 1 || Object.keys(content ?? {}).join() !== "application/json") continue;
      if (resolve(document, pointer) !== undefined) yield [String(operation?.operationId), pointer];
    }
  }
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")).replaceAll("%7E", "~");
}
