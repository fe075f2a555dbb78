import SwaggerParser from "@apidevtools/swagger-parser";
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
  try {
    await SwaggerParser.validate(structuredClone(document) as never, { dereference: { circular: "ignore" } });
    return [];
  } catch (fault) {
    const findings = isObject(fault) && Array.isArray(fault.details) ? (fault.details as Finding[]) : [];
    const problems = findings.filter((finding) => !isMistakeOfTheSchema(finding)).map(asProblem);
    return findings.length > 0 ? problems : [problem("openapi-invalid", "#", String(fault))];
  }
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
