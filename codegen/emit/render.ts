import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { comment, identifier, literal } from "./literal.ts";

/** The ways in which a value may enter a text. A template may use a value in no other way. */
export const HELPERS: { readonly [name: string]: Handlebars.HelperDelegate } = {
  literal,
  identifier,
  comment,
  /** Text that the generator made itself. */
  code: (value: { readonly code: string }) => value.code,
  /** Words on a line of their own. */
  line: (value: string) => value.replaceAll(/\s+/g, " "),
  /** Paragraphs as they stand, with the line ends of every other generated line. */
  prose: (value: string) => value.trim().replaceAll(/\r\n?/g, "\n"),
};

/** Prints a view through a template. Templates print, they never decide; a misspelt name is an error. */
export function render(template: string, view: object): string {
  const print = compiled.get(template) ?? compile(template);
  compiled.set(template, print);
  return print(view);
}

const handlebars = createHandlebars();
const compiled = new Map<string, HandlebarsTemplateDelegate>();

function compile(template: string): HandlebarsTemplateDelegate {
  return handlebars.compile(readTemplate(template), {
    strict: true,
    noEscape: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
  });
}

function createHandlebars(): typeof Handlebars {
  const instance = Handlebars.create();
  for (const [name, helper] of Object.entries(HELPERS))
    instance.registerHelper(name, strictHelper(name, helper));
  instance.registerPartial("header", readTemplate("partials/header"));
  instance.registerHelper("each", strictEach(instance.helpers.each as Handlebars.HelperDelegate));
  instance.registerHelper("if", strictIf(instance.helpers.if as Handlebars.HelperDelegate));
  return instance;
}

/** Strict mode lets a misspelt argument pass as undefined. */
function strictHelper(name: string, helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return (value: unknown) => {
    const text: unknown = value === undefined ? undefined : helper(value);
    if (typeof text !== "string") throw new TypeError(`${name} has nothing to print`);
    return text;
  };
}

/** Strict mode lets a misspelt list pass as an empty one. */
function strictEach(inner: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, value: unknown, options: unknown) {
    if (!Array.isArray(value)) throw new TypeError(`each needs a list, not ${typeof value}`);
    return inner.call(this, value, options);
  };
}

/** Strict mode lets a misspelt condition pass as false. */
function strictIf(inner: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, value: unknown, options: unknown) {
    if (typeof value !== "boolean") throw new TypeError(`if needs a boolean, not ${typeof value}`);
    return inner.call(this, value, options);
  };
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`./templates/${name}.hbs`, import.meta.url), "utf8");
}
