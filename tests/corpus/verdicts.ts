import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type * as z from "zod";
import { type Random, type Schema, sampleValue } from "./sampler.ts";

/** The formats that generated checks enforce; JSON Schema leaves it open which ones those are. */
const FORMATS = ["date", "date-time", "duration", "email", "ipv4", "ipv6", "uri", "uuid"] as const;

/** Two validators of one schema, which should say the same of any value. */
export interface Pair {
  readonly schema: Schema;
  readonly document: Schema;
  readonly zod: z.ZodType;
  readonly ajv: ValidateFunction;
}

export interface Verdicts {
  readonly values: number;
  readonly accepted: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
  readonly value: unknown;
  /** Which of the two refuses, and why. */
  readonly reason: string;
}

export function independentValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 6 });
  addFormats.default(ajv, [...FORMATS]);
  return ajv;
}

export function compareVerdicts(pair: Pair, values: number, random: Random): Verdicts {
  const disagreements: Disagreement[] = [];
  let accepted = 0;
  for (let count = 0; count < values; count++) {
    const value = sampleValue(pair.schema, pair.document, random);
    const expected = pair.ajv(value);
    accepted += Number(expected);
    const { error } = pair.zod.safeParse(value);
    if ((error === undefined) === expected) continue;
    const [issue] = error?.issues ?? [];
    const [fault] = pair.ajv.errors ?? [];
    const refusal = expected
      ? `zod: ${issue?.code} ${issue?.message}`
      : `ajv: ${fault?.keyword} ${fault?.message}`;
    disagreements.push({ value, reason: `refused by ${refusal}` });
  }
  return { values, accepted, disagreements };
}
