import type { ExaminedArgument } from "../examine.ts";
import { lose, type Rule } from "../rule.ts";
import { propertiesIn } from "../schemas.ts";
import { restates } from "../words.ts";

/** What do the arguments mean, beyond their types? */
export const parameters: readonly Rule[] = [
  ({ arguments: all }) =>
    all.length > 0
      ? null
      : lose("no-parameters", 1, "there is none to explain", "nothing: the rubric gives 4"),
  ({ arguments: all }) => {
    const bare = all.filter(({ description }) => description === "");
    if (bare.length === 0) return null;
    const share = 1 - bare.length / all.length;
    const points = share < 0.5 ? 3 : share < 0.8 ? 2 : 1;
    return lose(
      "undescribed",
      points,
      `${names(bare)} ${bare.length === 1 ? "has" : "have"} no description`,
      "describe every argument",
    );
  },
  ({ tool }) => {
    const nested = propertiesIn(tool.inputSchema, 1).filter(
      ([, { description }]) => (description ?? "") === "",
    );
    if (nested.length === 0) return null;
    const some = nested.slice(0, 3).map(([path]) => path);
    return lose(
      "nested-undescribed",
      1,
      `${some.join(", ")} inside of arguments not described`,
      "describe them at every depth",
    );
  },
  ({ arguments: all, text }) => {
    const silent = all.filter((argument) => !isExplained(argument, text));
    if (silent.length <= all.length / 5) return null;
    const verb = silent.length === 1 ? "says" : "say";
    const mend = "say what it is, where the value comes from, what goes together";
    return lose("unexplained", 1, `${names(silent)} ${verb} no more than the name`, mend);
  },
  ({ arguments: all, text }) => {
    const telling = all.filter((argument) => hasMeaning(argument, text));
    if (telling.length >= all.length / 2) return null;
    const silent = all.filter((argument) => !telling.includes(argument));
    const mend = "give a form, an example, a unit or the source, or say what goes together";
    return lose("schema-only", 1, `${names(silent)}: hardly more than the schema says`, mend);
  },
];

/** Signs of a form, an example, a unit, a source or an interplay. */
const MEANING =
  /\b(such as|e\.g\.|for example|default\w*|or|iso|yyyy|hh:mm|utc|iana|uuid|bytes|percent|minor units|needs?|needed|together|with|without|only|at most|instead|from|wins|null|true|false)\b|[`"#/]|\d/i;

/** Whether words say what name and type do not; a schema repeated in words earns nothing. */
function isExplained({ name, description }: ExaminedArgument, text: string): boolean {
  return isMentioned(name, text) || (description !== "" && !restates(description, name));
}

function hasMeaning({ name, description }: ExaminedArgument, text: string): boolean {
  return isMentioned(name, text) || (MEANING.test(description) && !restates(description, name));
}

function isMentioned(name: string, text: string): boolean {
  return new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b`).test(text);
}

function names(list: readonly ExaminedArgument[]): string {
  return list.map(({ name }) => name).join(", ");
}
