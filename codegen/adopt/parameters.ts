import { problem } from "../diagnostics.ts";
import { follow } from "../document.ts";
import {
  below,
  isMutable,
  itemsOf,
  type Mutable,
  pointerOf,
  type Report,
  type Spot,
  TOP,
} from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** The styles that each place knows, its default first. @see https://spec.openapis.org/oas/v3.1.0#style-values */
const STYLES: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["path", ["simple", "label", "matrix"]],
  ["query", ["form", "spaceDelimited", "pipeDelimited", "deepObject"]],
  ["header", ["simple"]],
  ["cookie", ["form"]],
]);

/** A field name of HTTP. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Makes parameters ones that can be written: each has a name and a known place and style, and paths have theirs. */
export function adoptParameters(document: Mutable, report: Report): void {
  for (const { item, operation, spot } of operationsOf(document)) {
    for (const holder of [item, operation]) {
      const at = holder === item && spot.above !== null ? spot.above : spot;
      if (holder.parameters !== undefined) holder.parameters = kept(document, holder, at, report);
    }
  }
  for (const found of operationsOf(document)) fitPath(document, found, report);
}

function kept(document: Mutable, holder: Mutable, spot: Spot, report: Report): Mutable[] {
  return itemsOf(holder.parameters, below(spot, "parameters")).flatMap(([written, at]) => {
    const parameter = target(document, written);
    const fault = faultOf(parameter);
    if (fault !== null) {
      report(problem("parameter-unsupported", pointerOf(at), `${fault}: the parameter is left out`));
      return [];
    }
    fitStyle(parameter, at, report);
    return [written];
  });
}

function faultOf({ name, in: place }: Mutable): string | null {
  if (typeof name !== "string" || name === "") return "it has no name";
  if (!STYLES.has(place)) return `${name} would travel in ${JSON.stringify(place) ?? "no place"}`;
  return (place === "header" || place === "cookie") && !TOKEN.test(name)
    ? `no ${place} can be called ${name}`
    : null;
}

function fitStyle(parameter: Mutable, spot: Spot, report: Report): void {
  const styles = STYLES.get(parameter.in) ?? [];
  if (parameter.in === "path") parameter.required = true;
  if (parameter.schema !== undefined && !isMutable(parameter.schema)) delete parameter.schema;
  if (parameter.style === undefined || styles.includes(parameter.style as string)) return;
  const said = `${parameter.in} parameters have no style ${parameter.style}: ${parameter.name} is sent as ${styles[0]}`;
  report(problem("parameter-style", pointerOf(below(spot, "style")), said));
  // `form` alone takes a list apart unless it is told not to; whoever wrote another style did not mean that.
  if (styles[0] === "form") parameter.explode ??= false;
  delete parameter.style;
}

interface Found {
  readonly path: string;
  readonly item: Mutable;
  readonly operation: Mutable;
  readonly spot: Spot;
}

/** Every placeholder is a parameter, and every path parameter has a placeholder. */
function fitPath(document: Mutable, { path, item, operation, spot }: Found, report: Report): void {
  const placeholders = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""));
  const declared = new Set<unknown>();
  for (const holder of [item, operation]) {
    if (!Array.isArray(holder.parameters)) continue;
    holder.parameters = (holder.parameters as Mutable[]).filter((written) => {
      const { name, in: place } = target(document, written);
      if (place !== "path") return true;
      declared.add(name);
      const used = placeholders.has(name as string);
      if (!used && holder === operation)
        report(
          problem(
            "path-parameter-unused",
            pointerOf(spot),
            `${path} has no place for ${name}: it is left out`,
          ),
        );
      return used;
    });
  }
  for (const name of [...placeholders].filter((placeholder) => !declared.has(placeholder))) {
    report(
      problem(
        "path-parameter-undeclared",
        pointerOf(spot),
        `{${name}} in ${path} is no parameter: it is taken as text`,
      ),
    );
    const parameter = { name, in: "path", required: true, schema: { type: "string" } };
    operation.parameters = [...((operation.parameters as Mutable[]) ?? []), parameter];
  }
}

function target(document: Mutable, parameter: Mutable): Mutable {
  return (follow(document, { pointer: pointerOf(TOP), value: parameter })?.value as Mutable) ?? parameter;
}
