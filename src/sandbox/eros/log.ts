/** Where the backend says what happened; a log of the process fits. */
export interface ErosLog {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

type LogFields = Readonly<Record<string, unknown>>;

export const silent: ErosLog = { info: () => {}, warn: () => {}, error: () => {} };
