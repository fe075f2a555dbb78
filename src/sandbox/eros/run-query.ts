import { Refused } from "../refused.ts";
import type { ErosHandlers } from "./handlers.ts";
import { QueryRefused, type QueryRunner } from "./query/index.ts";

/** @param queries starts its process with the first query */
export function queryHandlers(queries: () => QueryRunner): Pick<ErosHandlers, "query.execute"> {
  return {
    "query.execute": async ({ query, params = [] }, { signal }) => {
      try {
        const { results, columns, ...rest } = await queries().run(query, params, signal);
        return { ...rest, results: [...results], columns: [...columns] };
      } catch (error) {
        // Nobody hears it any more; without it the log would call it a defect.
        if (signal.aborted) throw new Refused(503, { error: "Query execution error: cancelled" });
        if (!(error instanceof QueryRefused)) throw error;
        throw new Refused(error.status, { error: error.message });
      }
    },
  };
}
