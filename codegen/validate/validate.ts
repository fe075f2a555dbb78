import type { Problem } from "../diagnostics.ts";
import { lostByFields } from "./body-fields.ts";
import * as client from "./client.ts";
import * as edits from "./edits.ts";
import * as extensions from "./extensions.ts";
import * as operations from "./operations.ts";
import * as parameters from "./parameters.ts";
import type { Rule, Subject } from "./rule.ts";
import * as schemas from "./schemas.ts";
import * as sizes from "./sizes.ts";
import * as toolInputs from "./tool-inputs.ts";
import * as tools from "./tools.ts";
import * as workflows from "./workflows.ts";

/** The house rules. A module of rules holds nothing else, so each of its exports is one. */
const RULES: readonly Rule[] = [
  operations,
  parameters,
  schemas,
  extensions,
  client,
  tools,
  toolInputs,
  edits,
  workflows,
  sizes,
].flatMap((module): Rule[] => Object.values(module));

/** What still matters once a spec of somebody else was adopted; how it is worded is their own business. */
const FOREIGN_RULES: readonly Rule[] = [
  operations.callbacks,
  lostByFields,
  schemas.contradictoryBounds,
  schemas.uncheckedKeywords,
  schemas.manyAlternatives,
  client.clientPlaces,
  client.renamedArguments,
  client.renamedSchemas,
  ...Object.values(sizes),
];

const RULE_SETS = { house: RULES, foreign: FOREIGN_RULES };

export type RuleSet = keyof typeof RULE_SETS;

/** Everything that is wrong with a spec whose text is OpenAPI. */
export function validate(subject: Subject, rules: RuleSet = "house"): Problem[] {
  return RULE_SETS[rules].flatMap((rule) => [...rule(subject)]);
}
