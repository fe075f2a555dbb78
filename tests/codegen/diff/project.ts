import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";
import { promisify } from "node:util";
import { stringify } from "yaml";
import type { Surroundings } from "../../../codegen/command.ts";
import { type Patch, patched } from "./patch.ts";
import { shop } from "./shop.ts";

type Command = (argv: readonly string[], around: Surroundings) => Promise<number>;

/** A project of its own, gone when the test is over: `openapi/shop.yaml` holds the base of the pairs. */
export async function shopProject(t: TestContext) {
  const folder = await mkdtemp(path.join(tmpdir(), "shop-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  const change = (patch: Patch, name = "openapi/shop.yaml") => file(name, stringify(patched(shop, patch)));
  const git = async (...argv: string[]) => {
    const who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    return (await promisify(execFile)("git", [...who, ...argv], { cwd: folder })).stdout;
  };
  await change({});
  return {
    folder,
    file,
    change,
    git,
    run: (command: Command, ...argv: string[]) => speak(command, argv, folder),
  };
}

/** What a command says, and its exit code. */
async function speak(command: Command, argv: readonly string[], project: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  return { code: await command(argv, { project, ...streams }), out: out.join(""), err: err.join("") };
}
