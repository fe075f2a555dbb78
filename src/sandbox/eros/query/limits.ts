/** Bounds of a query and its result. The documented ones are the first three. */
export const MAX_JOINS = 5;
export const MAX_SUBQUERIES = 3;
export const MAX_ROWS = 10_000;

/** Of the query's text. */
export const MAX_QUERY_BYTES = 20_000;
/** Of one text or blob, within the query or in a row; also of all parameters together. */
export const MAX_VALUE_BYTES = 1_000_000;
export const MAX_PARAMETERS = 100;
/** Of the result's rows as JSON. */
export const MAX_RESULT_BYTES = 5 * 1024 * 1024;
/** Resident memory of the process that runs queries; it has about 60 MiB before the first one. */
export const MAX_MEMORY_BYTES = 320 * 1024 * 1024;

/** What SQLite itself is told not to go beyond. */
export const sqliteLimits = {
  length: MAX_VALUE_BYTES,
  sqlLength: MAX_QUERY_BYTES,
  column: 200,
  exprDepth: 100,
  compoundSelect: 10,
  vdbeOp: 25_000,
  functionArg: 20,
  attach: 0,
  likePatternLength: 200,
  variableNumber: MAX_PARAMETERS,
  triggerDepth: 1,
} as const;
