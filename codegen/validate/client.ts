import { type Problem, problem } from "../diagnostics.ts";
import { valueAt } from "../document.ts";
import { clientPlace } from "../model/operations.ts";
import type { Schema } from "../model.ts";
import { argumentName } from "../names.ts";
import type { Subject } from "./rule.ts";

/** A method and a group of methods, or two methods, cannot stand at one place of the client. */
export function* clientPlaces({ document, operations }: Subject): Generator<Problem> {
  for (const { place, pointer } of operations) {
    const wanted = clientPlace({ pointer, value: valueAt(document, pointer) as Schema }).join(".");
    const name = place.join(".");
    if (name === wanted) continue;
    const message = `something else is called ${wanted} in the client already: this one is called ${name}`;
    yield problem("client-place-taken", pointer, message);
  }
}

/** Names that had to be changed are said, since nothing in the spec shows them. */
export function* renamedArguments({ operations }: Subject): Generator<Problem> {
  for (const { id, parameters, body } of operations) {
    for (const { name, argument, pointer } of [...parameters, ...(body?.fields ?? [])]) {
      if (argument === argumentName(name)) continue;
      yield problem(
        "argument-renamed",
        pointer,
        `${argumentName(name)} is taken in ${id}: this one is called ${argument}`,
      );
    }
  }
}

export function* renamedSchemas({ schemas }: Subject): Generator<Problem> {
  for (const { name, identifier, pointer } of schemas) {
    if (name === identifier) continue;
    yield problem(
      "schema-renamed",
      pointer,
      `${name} is no free name: the generated constant is called ${identifier}`,
    );
  }
}
