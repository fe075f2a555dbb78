import { type Problem, problem } from "../diagnostics.ts";
import { argumentName } from "../names.ts";
import type { Subject } from "./rule.ts";

/** A method and a group of methods, or two methods, cannot stand at one place of the client. */
export function* clientPlaces({ operations }: Subject): Generator<Problem> {
  const groups = new Set(
    operations.flatMap(({ place }) => place.slice(1).map((_, at) => place.slice(0, at + 1).join("."))),
  );
  const taken = new Set(groups);
  for (const { place, pointer } of operations) {
    const name = place.join(".");
    if (taken.has(name)) {
      yield problem("client-place-taken", pointer, `something else is called ${name} in the client already`);
    }
    taken.add(name);
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
