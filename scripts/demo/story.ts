import type { Chapter } from "./play.ts";

/** A demo of one API. */
export interface Story {
  readonly title: string;
  readonly chapters: readonly Chapter[];
  /** Prepares what the server works on. */
  start(): Promise<Setting>;
}

/** What the server is started with. */
export interface Setting {
  /** One line about what it works on. */
  readonly note: string;
  /** Flags of the server. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Moves the backend's clock to an ISO 8601 instant, where it has one. */
  readonly setClock?: ((instant: string) => Promise<void>) | undefined;
  stop(): void;
}
