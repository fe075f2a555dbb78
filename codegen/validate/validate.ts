import type { Problem } from "../diagnostics.ts";
import * as client from "./client.ts";
import * as edits from "./edits.ts";
import * as extensions from "./extensions.ts";
import * as operations from "./operations.ts";
import * as parameters from "./parameters.ts";
import type { Rule, Subject } from "./rule.ts";
import * as schemas from "./schemas.ts";
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
].flatMap((module): Rule[] => Object.values(module));

/** Everything that is wrong with a spec whose text is OpenAPI. */
export function validate(subject: Subject): Problem[] {
  return RULES.flatMap((rule) => [...rule(subject)]);
}
