import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { apisOf } from "../apis.ts";
import { contractOf } from "../diff/contract.ts";
import { listing } from "../diff/cost.ts";
import { readModel, UnreadableError } from "../diff/read-spec.ts";
import { isObject } from "../document.ts";
import type { ListedTool, Listing } from "./listed-tool.ts";

/**
 * The tools of an API of the project, of a spec file, or of a JSON file with what a server answered to `tools/list`.
 *
 * @throws {UnreadableError} when it is none of these, or has no tools
 */
export async function readListing(name: string, project: string): Promise<Listing> {
  const read = await readTools(name, project);
  if (read.tools.length > 0) return read;
  throw new UnreadableError(`${name} has no tools`);
}

async function readTools(name: string, project: string): Promise<Listing> {
  const apis = await apisOf(project);
  if (apis.includes(name)) return specListing(name, project, `openapi/${name}.yaml`);
  const isFile = await stat(path.resolve(project, name)).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) {
    throw new UnreadableError(`${name} is no file and no api (openapi/ has ${apis.join(", ") || "none"})`);
  }
  const answered = name.endsWith(".json") ? await answeredTools(path.resolve(project, name)) : null;
  if (answered !== null)
    return { name, tools: answered, standard: new Set(answered.map((tool) => tool.name)) };
  return specListing(name, project, path.relative(project, path.resolve(project, name)));
}

async function specListing(name: string, project: string, file: string): Promise<Listing> {
  const { tools, toolsets } = contractOf(await readModel(project, file));
  const off = new Set(toolsets.filter((set) => !set.default).map((set) => set.name));
  const standard = tools.filter(({ toolset }) => !off.has(toolset)).map((tool) => tool.name);
  return { name, tools: tools.map(listing), standard: new Set(standard) };
}

/** The tools of an answer to `tools/list`, with or without what the protocol puts around them; null: it is none. */
async function answeredTools(file: string): Promise<ListedTool[] | null> {
  const answer: unknown = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => null);
  const result = isObject(answer) && isObject(answer.result) ? answer.result : answer;
  const list = isObject(result) ? result.tools : result;
  if (!Array.isArray(list)) return null;
  return list.filter((entry) => isObject(entry) && typeof entry.name === "string").map(listedTool);
}

function listedTool(entry: ListedTool): ListedTool {
  return { ...entry, inputSchema: isObject(entry.inputSchema) ? entry.inputSchema : {} };
}
