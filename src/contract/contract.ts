import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseJson } from "../core/json.ts";
import type { Operation } from "../core/operation.ts";
import type { ToolDefinition } from "../core/tool.ts";
import type { Toolset } from "../mcp/api.ts";

/**
 * One API as the generator wrote it down for a server that compiles nothing: `contract.json` in the folder of a spec
 * that somebody else wrote.
 */
export interface Contract {
  /** Version of this format. */
  readonly contract: 1;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly instructions: string;
  /** Addresses that the spec gives, with the defaults of their variables; may be relative. */
  readonly servers: readonly string[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly toolsets: readonly Toolset[];
  readonly tools: readonly ToolDefinition[];
  readonly operations: readonly Operation[];
}

/** @see https://spec.openapis.org/oas/v3.1.0#security-scheme-object */
export interface SecurityScheme {
  readonly type?: string;
  /** Of `http`: `bearer`, `basic` or another one. */
  readonly scheme?: string;
  /** Of `apiKey`: where it travels, and under which name. */
  readonly in?: string;
  readonly name?: string;
  readonly flows?: { readonly clientCredentials?: { readonly tokenUrl?: string } };
}

/**
 * Reads the contract of a generated folder.
 *
 * @throws {Error} with words for the person who named the folder
 */
export async function readContract(folder: string): Promise<Contract> {
  const file = path.join(folder, "contract.json");
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null)
    throw new Error(
      `${await whyNot(folder)} Write one with: npm run generate -- --spec ... --out ${folder}.`,
    );
  const value = parseJson(text) as Partial<Contract> | null | undefined;
  if (value?.contract === 1 && Array.isArray(value.tools) && Array.isArray(value.operations))
    return value as Contract;
  throw new Error(`${file} is none that this version can read. Generate it again.`);
}

async function whyNot(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found === null ? `There is no folder ${folder}.` : `There is no contract.json in ${folder}.`;
}
