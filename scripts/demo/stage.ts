import { stdout } from "node:process";
import { styleText } from "node:util";

/** What the demo says and how it looks: one line for each argument and each field of an answer, colours on a terminal. */

type Style = Parameters<typeof styleText>[0];

const colours = Boolean(stdout.isTTY) && !process.env.NO_COLOR;
const paint = (style: Style, text: string): string => (colours ? styleText(style, text) : text);
const width = Math.max(60, Math.min(stdout.columns ?? 110, 140));

export const stage = {
  title: (text: string) => say(`\n${paint("bold", text)}`),
  note: (text: string) => say(paint("dim", `  ${text}`)),
  chapter: (number: number, text: string) => say(`\n${paint(["bold", "cyan"], `${number}. ${text}`)}`),
  call(tool: string, args: object) {
    say(`\n  ${paint("yellow", "→")} ${paint("bold", tool)}`);
    for (const line of fields(args)) say(line);
  },
  answer(value: object) {
    say(`  ${paint("yellow", "←")}`);
    for (const line of fields(value)) say(paint("dim", line));
  },
  pass: (text: string) => say(`  ${paint("green", "✓")} ${text}`),
  fail: (text: string) => say(`  ${paint("red", "✗")} ${text}`),
  end(passed: number, failed: number) {
    say(`\n${paint(failed === 0 ? "green" : "red", `${passed} passed, ${failed} failed`)}`);
  },
};

/** A field a line, cut where the terminal ends. */
function fields(value: object): string[] {
  return Object.entries(value).map(([name, field]) => {
    const line = `    ${name}: ${JSON.stringify(field)}`;
    return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
  });
}

function say(line: string): void {
  stdout.write(`${line}\n`);
}
