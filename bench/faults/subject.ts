import { readFileSync } from "node:fs";
import { canary } from "../../tests/e2e/canary.ts";
import { mixpost, workspaceUuid } from "../../tests/faults/apis/mixpost.ts";
import { entryPoint, type ToolCall } from "../contestants.ts";
import type { Launch } from "../driver/child.ts";

export type Action = keyof typeof mixpost.tools;

/** A server that meets the faults. */
export interface Subject {
  /** Ours must say what the rows say; of another server it is asked only whether it says yes or no. */
  readonly isOurs: boolean;
  launch(url: string): Launch;
  /** @returns null when it has no such tool */
  call(action: Action, text: string): ToolCall | null;
}

/** The built server, at its defaults but for the log, which tells all it can. */
export const ours: Subject = {
  isOurs: true,
  launch: (url) => ({
    args: [entryPoint],
    env: {
      ...mixpost.variables(url),
      LOG_LEVEL: "trace",
    },
  }),
  call: (action, text) => ({ name: mixpost.tools[action].name, arguments: mixpost.tools[action].args(text) }),
};

/** What is written down of another server: its variables, and a call for each action that it knows. */
interface Mapping {
  readonly env: Readonly<Record<string, string>>;
  readonly calls: Partial<Record<Action, ToolCall>>;
}

/**
 * @param command arguments for Node, separated by spaces
 * @param mapping a JSON file; `{url}`, `{key}`, `{workspace}` and `{text}` in its strings are filled in
 */
export function another(command: string, mapping: string): Subject {
  const { env, calls }: Mapping = JSON.parse(readFileSync(mapping, "utf8"));
  return {
    isOurs: false,
    launch: (url) => ({ args: command.split(" "), env: filled(env, { url }) }),
    call: (action, text) => (calls[action] === undefined ? null : filled(calls[action], { text })),
  };
}

function filled<Value>(value: Value, more: Readonly<Record<string, string>>): Value {
  const known: Record<string, string> = { key: canary, workspace: workspaceUuid, ...more };
  const text = JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, name: string) =>
    known[name] === undefined ? whole : JSON.stringify(known[name]).slice(1, -1),
  );
  return JSON.parse(text);
}
