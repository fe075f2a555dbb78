import { type Problem, problem } from "../diagnostics.ts";
import { segments } from "../document.ts";
import { beyondArguments } from "../model/body-fields.ts";
import type { Subject } from "./rule.ts";

/** Where fields are arguments, what holds for all of them together is lost; specs of ours say it in words. */
export function* lostByFields({ document, operations }: Subject): Generator<Problem> {
  for (const { id, body } of operations) {
    if (body === null || body.fields === null) continue;
    const { whole, counted } = beyondArguments(document, { pointer: body.pointer, value: body.schema });
    for (const pointer of [...whole, ...counted]) {
      const message = `the fields of ${id} are arguments, which cannot say ${segments(pointer).at(-1)}`;
      yield problem("body-beyond-arguments", pointer, message);
    }
  }
}
