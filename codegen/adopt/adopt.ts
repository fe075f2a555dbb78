import type { Problem } from "../diagnostics.ts";
import type { Document } from "../document.ts";
import { adoptBodies } from "./bodies.ts";
import { adoptByteParts } from "./byte-parts.ts";
import { adoptBytes } from "./bytes.ts";
import { adoptClosedParts } from "./closed-parts.ts";
import { adoptDescriptions } from "./descriptions.ts";
import { adoptFields } from "./fields.ts";
import { adoptIds } from "./ids.ts";
import { adoptKeys } from "./keys.ts";
import { liftTargets } from "./lift.ts";
import type { Mutable } from "./mutable.ts";
import { adoptParameters } from "./parameters.ts";
import { adoptPropertyNames } from "./property-names.ts";
import { adoptReferences } from "./references.ts";
import { adoptSchemas } from "./schemas.ts";
import { adoptSecurity } from "./security.ts";
import { type Selection, select } from "./select.ts";
import { adoptServers } from "./servers.ts";
import { adoptSiblings, siblingsCount } from "./siblings.ts";
import { adoptStructure } from "./structure.ts";
import { adoptTools, type Expose } from "./tools.ts";
import { adoptUnevaluated } from "./unevaluated.ts";

export interface Adoption extends Selection {
  readonly expose: Expose;
}

export interface Adopted {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/**
 * Turns a document that somebody else wrote, in any version of OpenAPI 3, into one as we would have written it: valid
 * OpenAPI 3.1, every operation with an id of its own, every reference to a component, and `x-mcp` on what becomes a
 * tool. What cannot be kept is left out, and every such thing is a problem with its place.
 *
 * @param document belongs to the adoption, which changes it
 */
export function adopt(document: { [key: string]: unknown }, { expose, ...selection }: Adoption): Adopted {
  const problems: Problem[] = [];
  let whereWritten = (pointer: string) => pointer;
  const report = (found: Problem) => void problems.push({ ...found, pointer: whereWritten(found.pointer) });
  const mine: Mutable = document;
  const siblings = siblingsCount(mine);
  adoptStructure(mine, report);
  whereWritten = liftTargets(mine);
  select(mine, selection, report);
  adoptFields(mine, report);
  adoptSiblings(mine, siblings, report);
  adoptSchemas(mine, report);
  adoptReferences(mine, report);
  adoptPropertyNames(mine);
  adoptUnevaluated(mine);
  adoptClosedParts(mine, report);
  adoptParameters(mine, report);
  adoptBodies(mine, report);
  adoptByteParts(mine);
  adoptBytes(mine);
  adoptKeys(mine);
  adoptDescriptions(mine);
  adoptSecurity(mine, report);
  adoptServers(mine, report);
  adoptIds(mine, report);
  adoptTools(mine, expose, report);
  return { document: mine, problems };
}
