import { problem } from "../diagnostics.ts";
import { admittedTypes, listedTypes } from "../model/admitted-types.ts";
import { componentName } from "../model/components.ts";
import { RESTRICTING } from "../model/restricting.ts";
import { isMutable, type Mutable, pointerOf, type Report, type Spot } from "./mutable.ts";
import { eachNode } from "./walk.ts";

/** Before 3.1 a reference stands for what it leads to and for nothing else. */
export function siblingsCount(document: Mutable): boolean {
  return !/^3\.0/.test(String(document.openapi));
}

/**
 * Says what stands beside a reference as parts of a whole, as which everything else knows it: both hold. Where siblings
 * do not count they are left out; one that adds nothing is left out in any version.
 */
export function adoptSiblings(document: Mutable, count: boolean, report: Report): void {
  const schemas = (document.components as Mutable).schemas as Mutable;
  eachNode(document, (kind, schema, spot) => {
    if (kind !== "schema") return;
    dropIdleType(schemas, schema);
    // What leads nowhere is dropped later, and what stands beside it holds alone.
    const name = componentName(schema.$ref);
    if (name === null || !Object.hasOwn(schemas, name)) return;
    const beside = restrictions(schema);
    if (beside.length === 0) return;
    if (count) both(schema);
    else ignore(schema, beside, spot, report);
  });
}

/** The type of what is referred to is often told again; a composition would be much ado about it. */
function dropIdleType(schemas: Mutable, schema: Mutable): void {
  const { type, allOf } = schema;
  const [part, ...others] = Array.isArray(allOf) ? allOf : [];
  const reference = schema.$ref ?? (isMutable(part) && others.length === 0 ? part.$ref : undefined);
  if (type === undefined || reference === undefined) return;
  const types = listedTypes(schema);
  const needed = admittedTypes(
    { $ref: reference },
    (name) => schemas[name],
    (one) => one !== schema,
  );
  const isAdmitted = (one: unknown) => types.includes(one) || (one === "integer" && types.includes("number"));
  if (needed?.every(isAdmitted)) delete schema.type;
}

function both(schema: Mutable): void {
  const { $ref, allOf } = schema;
  delete schema.$ref;
  schema.allOf = [...(Array.isArray(allOf) ? allOf : []), { $ref }];
}

function ignore(schema: Mutable, beside: readonly string[], spot: Spot, report: Report): void {
  for (const keyword of beside) delete schema[keyword];
  const said = `nothing counts beside $ref before OpenAPI 3.1: ${beside.join(", ")} left out`;
  report(problem("ref-siblings-ignored", pointerOf(spot), said));
}

/** The keywords beside a reference that take values away; those that could and do not are left out. */
function restrictions(schema: Mutable): string[] {
  const beside = Object.keys(schema).filter((keyword) => RESTRICTING.has(keyword));
  const idle = beside.filter((keyword) => saysNothing(keyword, schema[keyword]));
  for (const keyword of idle) delete schema[keyword];
  return beside.filter((keyword) => !idle.includes(keyword));
}

/** Empty, these say a great deal. */
const MEANT_EMPTY = new Set(["const", "contains", "if", "not"]);

/** `required: true` is a habit from older drafts; lists and maps of nothing ask for nothing. */
function saysNothing(keyword: string, value: unknown): boolean {
  if (keyword === "required" && !Array.isArray(value)) return true;
  return value instanceof Object && Object.keys(value).length === 0 && !MEANT_EMPTY.has(keyword);
}
