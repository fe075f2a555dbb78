import { type Problem, problem } from "../diagnostics.ts";
import { isObject, join, type Node } from "../document.ts";
import { documentExtension, type FieldExtension, fieldExtension } from "../model/extensions.ts";
import { shownName } from "../model/object-shape.ts";
import { objectProperties } from "../model/properties.ts";
import { type Place, places } from "../model/walk.ts";
import { inputs } from "./inputs.ts";
import { schemaNodes } from "./nodes.ts";
import type { Subject } from "./rule.ts";

/** Words that say how an answer is shown. */
const OF_ANSWERS = ["omitNull", "add", "tolerant"] as const;

/** Words that the runtime finds by paths, of which a schema that contains itself has no end. */
const BY_PATH = [...OF_ANSWERS, "name", "format", "default"] as const;

/** Inside of an object, too, no two properties go by one name. */
export function* shownNames({ document }: Subject): Generator<Problem> {
  for (const node of schemaNodes(document)) {
    if (!isObject(node.value.properties)) continue;
    const shown = (objectProperties(document, node) ?? []).map((property) =>
      shownName(document, property.name, property.node),
    );
    const names = [...shown, ...Object.keys(fieldExtension(node).add ?? {})];
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
      yield problem("shown-name-clash", node.pointer, `two properties are shown as ${name}`);
    }
  }
}

/** Only a list has elements to leave out, and only a check finds them. */
export function* tolerantLists({ document }: Subject): Generator<Problem> {
  const { checkAnswers } = documentExtension(document);
  for (const node of schemaNodes(document)) {
    if (fieldExtension(node).tolerant === undefined) continue;
    const at = join(node.pointer, "x-mcp", "tolerant");
    if (node.value.type !== "array") yield problem("tolerant-not-list", at, "this is no list");
    if (checkAnswers !== true) yield problem("tolerant-unchecked", at, "answers are not checked here");
  }
}

/** What is said of answers means nothing in arguments, unless a schema serves both. */
export function* answerWords(subject: Subject): Generator<Problem> {
  const answered = new Set(answerPlaces(subject).map(({ node }) => node.pointer));
  for (const { argument, schema } of inputs(subject)) {
    for (const { node, mcp } of places(subject.document, schema, argument)) {
      if (answered.has(node.pointer)) continue;
      for (const word of given(mcp, OF_ANSWERS)) {
        const message = `${word} is for answers; this is in the argument ${argument}`;
        yield problem("answer-word-misplaced", join(node.pointer, "x-mcp", word), message);
      }
    }
  }
}

/** The words for a missing bound value need one that is bound. */
export function* unboundWords(subject: Subject): Generator<Problem> {
  for (const { argument, mcp, schema } of inputs(subject)) {
    if (mcp.unbound === undefined || mcp.bind !== undefined) continue;
    yield problem("unbound-without-bind", schema.pointer, `${argument} is bound to nothing`);
  }
}

/** Edits reach the first level of a schema that contains itself, and not the levels below. */
export function* recursiveEdits(subject: Subject): Generator<Problem> {
  const recursive = subject.schemas.filter((schema) => schema.recursive).map(({ pointer }) => `${pointer}/`);
  for (const { node, mcp } of answerPlaces(subject)) {
    if (!recursive.some((pointer) => node.pointer.startsWith(pointer))) continue;
    for (const word of given(mcp, BY_PATH)) {
      const message = `${word} would hold for the first level alone: the schema around it contains itself`;
      yield problem("edit-recursive", join(node.pointer, "x-mcp", word), message);
    }
  }
}

/** Every place in a JSON answer of an operation that is a tool. */
function answerPlaces({ document, operations, tools }: Subject): Place[] {
  const exposed = new Set(tools.filter(({ workflow }) => !workflow).map(({ operation }) => operation));
  return operations
    .filter(({ id }) => exposed.has(id))
    .flatMap(({ pointer, answers }) => answers.map(({ schema }): Node => ({ pointer, value: schema ?? {} })))
    .flatMap((answer) => places(document, answer));
}

function given<Word extends keyof FieldExtension>(mcp: FieldExtension, words: readonly Word[]): Word[] {
  return words.filter((word) => mcp[word] !== undefined);
}
