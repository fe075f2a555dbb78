import { readdir } from "node:fs/promises";
import path from "node:path";

/** Names of the APIs of a project, sorted: one exists because its spec does. */
export async function apisOf(project: string): Promise<string[]> {
  const entries = await readdir(path.join(project, "openapi")).catch(() => []);
  const specs = entries.filter((entry) => entry.endsWith(".yaml"));
  return specs.map((spec) => path.parse(spec).name).sort();
}
