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

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a person reads them, by name
export type Answer = Record<string, any>;

export interface Chapter {
  readonly title: string;
  readonly scenes: readonly (Call | { readonly clock: string })[];
}

/** One tool call and what a user expects of it. */
export interface Call {
  readonly tool: string;
  /** The answers of the chapter so far, first call first. */
  readonly args: (answers: readonly Answer[]) => object;
  /** The call is wrong on purpose; `expect` then sees the error. */
  readonly refused?: true;
  /** Says what came back in a person's words; throws when it is not as it should be. */
  readonly expect: (answer: Answer, answers: readonly Answer[]) => string;
}
