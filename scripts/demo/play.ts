import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { stage } from "./stage.ts";
import type { Answer, Call, Chapter, Setting } from "./story.ts";

/** Starts the built server as a client would. */
export async function connect({ args, env }: Setting): Promise<Client> {
  const client = new Client({ name: "demo", version: "1.0.0" });
  const inherited = { PATH: process.env.PATH ?? "", LOG_LEVEL: "error" };
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["dist/cli.js", ...args],
      env: { ...inherited, ...env },
    }),
  );
  return client;
}

/** Plays the chapters in order and counts; a call that surprises ends its chapter. */
export async function play(chapters: readonly Chapter[], client: Client, setting: Setting) {
  const count = { passed: 0, failed: 0 };
  for (const [index, chapter] of chapters.entries()) {
    stage.chapter(index + 1, chapter.title);
    const answers: Answer[] = [];
    for (const scene of chapter.scenes) {
      if ("clock" in scene) {
        await setting.setClock?.(scene.clock);
        stage.note(`The sandbox's clock moves to ${scene.clock}`);
        continue;
      }
      const passed = await perform(scene, client, answers);
      count[passed ? "passed" : "failed"] += 1;
      if (!passed) break;
    }
  }
  return count;
}

async function perform(call: Call, client: Client, answers: Answer[]): Promise<boolean> {
  const args = call.args(answers);
  stage.call(call.tool, args);
  try {
    const result = await client.callTool({ name: call.tool, arguments: { ...args } });
    const [content] = result.content as { text: string }[];
    const answer: Answer = result.structuredContent ?? JSON.parse(content?.text ?? "{}");
    stage.answer(answer);
    const refused = Boolean(result.isError);
    if (refused !== Boolean(call.refused)) throw new Error(refused ? "failed" : "was not refused");
    stage.pass(call.expect(answer, answers));
    answers.push(answer);
    return true;
  } catch (error) {
    stage.fail(`${call.tool}: ${(error as Error).message}`);
    return false;
  }
}
