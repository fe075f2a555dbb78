import { start } from "./child.ts";

export interface Upstream {
  /** Origin on loopback. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the upstream in a process of its own; its one line on stdout says where it listens. */
export function startUpstream(file: string): Promise<Upstream> {
  return new Promise((resolve, reject) => {
    const child = start(
      { args: [file], env: {} },
      (line) => resolve({ url: JSON.parse(line).url, stop: child.stop }),
      reject,
    );
  });
}
