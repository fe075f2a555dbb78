import { mixpost } from "../../tests/faults/apis/mixpost.ts";
import { Upstream } from "../../tests/faults/upstream.ts";
import type { Stage } from "./scenario.ts";
import { type Server, startServer, type Told } from "./server.ts";
import type { Action, Subject } from "./subject.ts";

/**
 * Plays on a fresh stage, and clears it away.
 *
 * @param work is told the origin at which nothing may arrive
 */
export async function onStage<Result>(
  subject: Subject,
  work: (stage: Stage, elsewhere: string) => Promise<Result>,
): Promise<Result> {
  const [upstream, elsewhere] = [new Upstream(mixpost.site()), new Upstream(mixpost.site())];
  const url = await upstream.listen();
  const origin = await elsewhere.listen();
  const servers: Server[] = [];
  const another = async () => {
    const server = await startServer(subject.launch(url));
    servers.push(server);
    return server;
  };
  try {
    return await work({ subject, server: await another(), upstream, elsewhere, another }, origin);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    upstream.close();
    elsewhere.close();
  }
}

/** @param server in place of the stage's first one */
export function call(
  { subject, server }: Pick<Stage, "subject" | "server">,
  action: Action,
  text: string,
): Promise<Told> {
  const asked = subject.call(action, text);
  if (asked === null) throw new Error(`This server has no tool for ${action}.`);
  return server.call(asked);
}
