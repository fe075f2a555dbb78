import { problem } from "../diagnostics.ts";
import {
  below,
  entriesOf,
  isMutable,
  type Mutable,
  pointerOf,
  type Report,
  type Spot,
  TOP,
} from "./mutable.ts";
import { operationsOf } from "./walk.ts";

/** Keeps to the security schemes that exist, and puts "no credentials" last among the alternatives. */
export function adoptSecurity(document: Mutable, report: Report): void {
  const components = isMutable(document.components) ? document.components : {};
  const schemes = isMutable(components.securitySchemes) ? components.securitySchemes : {};
  for (const [name, scheme] of Object.entries(schemes)) schemes[name] = followed(schemes, scheme);
  for (const [name, scheme, spot] of entriesOf(schemes, below(TOP, "components", "securitySchemes")))
    reportUnsupported(name, scheme, spot, report);
  const declared = new Set(Object.keys(schemes).filter((name) => isMutable(schemes[name])));
  fit(document, TOP, declared, report);
  for (const { operation, spot } of operationsOf(document)) fit(operation, spot, declared, report);
}

/** What nothing here can log in with; a bearer token is tried where one is configured. */
function reportUnsupported(name: string, { type, scheme }: Mutable, spot: Spot, report: Report): void {
  const isHttp = type === "http" && !/^(bearer|basic)$/i.test(String(scheme));
  if (type !== "mutualTLS" && !isHttp) return;
  report(
    problem(
      "security-unsupported",
      pointerOf(spot),
      `${name} is ${isHttp ? scheme : type}, which is not spoken here`,
    ),
  );
}

/** A scheme with the fields that are read, as far as they are what they should be. */
function followed(schemes: Mutable, written: unknown): unknown {
  const scheme =
    isMutable(written) && typeof written.$ref === "string"
      ? schemes[written.$ref.split("/").at(-1) ?? ""]
      : written;
  if (!isMutable(scheme)) return scheme;
  const texts = ["type", "description", "scheme", "bearerFormat", "in", "name", "openIdConnectUrl"];
  const kept = texts.filter((key) => typeof scheme[key] === "string").map((key) => [key, scheme[key]]);
  const flows = isMutable(scheme.flows) ? { flows: scheme.flows } : {};
  return { ...Object.fromEntries(kept), ...flows };
}

function fit(holder: Mutable, spot: Spot, declared: ReadonlySet<string>, report: Report): void {
  if (holder.security === undefined) return;
  const alternatives = Array.isArray(holder.security) ? holder.security.filter(isMutable) : [];
  const known = alternatives.filter((alternative) => {
    const strange = Object.keys(alternative).filter((name) => !declared.has(name));
    for (const name of Object.keys(alternative))
      if (!Array.isArray(alternative[name])) alternative[name] = [];
    for (const name of strange)
      report(
        problem("security-undefined", pointerOf(below(spot, "security")), `${name} is no security scheme`),
      );
    return strange.length === 0;
  });
  holder.security = known.toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
}

function isEmpty(alternative: Mutable): boolean {
  return Object.keys(alternative).length === 0;
}
