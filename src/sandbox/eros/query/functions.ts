/**
 * Every function of SQL that a query may call: what computes from its arguments alone, makes no value much longer than
 * they are, and reaches nothing outside of the row. Left out are those that load code, write logs, read files, make
 * memory (`zeroblob`, `randomblob`), and the inner ones of search and geometry extensions.
 */
const byPurpose = {
  text: "char concat concat_ws format glob hex instr length like lower ltrim octet_length printf quote replace rtrim soundex substr substring trim unhex unicode unistr unistr_quote upper",
  choice: "coalesce if ifnull iif likelihood likely max min nullif typeof unlikely",
  numbers:
    "abs acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10 log2 mod pi pow power radians random round sign sin sinh sqrt tan tanh trunc",
  time: "current_date current_time current_timestamp date datetime julianday strftime time timediff unixepoch",
  aggregates: "avg count group_concat median percentile percentile_cont percentile_disc string_agg sum total",
  windows:
    "cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number",
  json: "-> ->> json json_array json_array_insert json_array_length json_error_position json_extract json_group_array json_group_object json_insert json_object json_patch json_pretty json_quote json_remove json_replace json_set json_type json_valid",
  itself: "sqlite_version",
};

export const allowedFunctions: ReadonlySet<string> = new Set(
  Object.values(byPurpose).flatMap((names) => names.split(" ")),
);
