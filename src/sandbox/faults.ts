import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { Refused, refusedResponse } from "./refused.ts";

/** A failure to be shown, for so many calls of an operation. */
export const faultSchema = z.strictObject({
  /** operationId; `*` for every operation; `publish` for what a network does with a post. */
  operation: z.string().min(1),
  /** Status to answer with; without one the call is only delayed. */
  status: z.int().min(400).max(599).optional(),
  message: z.string().optional(),
  /** How many calls it strikes. */
  times: z.int().min(1).default(1),
  /** Seconds, sent as `Retry-After`. */
  retryAfter: z.int().min(0).optional(),
  /** Milliseconds of real time before the answer. */
  delay: z.int().min(0).default(0),
  /** `after`: the call is carried out, and only its answer is lost. */
  when: z.enum(["before", "after"]).default("before"),
  /** With `publish`: uuid of the one account that it strikes. */
  account: z.string().optional(),
});

export type Fault = z.output<typeof faultSchema>;

export interface Faults {
  add(fault: z.input<typeof faultSchema>): void;
  clear(): void;
  /** Surrounds a call with what has been set up for its operation. */
  around(operationId: string, call: () => Promise<Response>): Promise<Response>;
  /** Why publishing to this account fails; null when it does not. */
  publication(accountUuid: string): string | null;
}

const messages: Readonly<Record<number, string>> = {
  429: "Too Many Attempts.",
  500: "Server Error",
  503: "Service Unavailable",
};

/** Makes a set of faults, empty at first; the one set up first strikes first. */
export function createFaults(): Faults {
  let faults: Fault[] = [];
  const take = (matches: (fault: Fault) => boolean): Fault | undefined => {
    const found = faults.find(matches);
    faults = faults
      .map((fault) => (fault === found ? { ...fault, times: fault.times - 1 } : fault))
      .filter((fault) => fault.times > 0);
    return found;
  };
  return {
    add: (fault) => {
      faults = [...faults, faultSchema.parse(fault)];
    },
    clear: () => {
      faults = [];
    },
    around: async (operationId, call) => {
      const fault = take(({ operation }) => operation === operationId || operation === "*");
      return fault ? strike(fault, call) : call();
    },
    publication: (accountUuid) => {
      const fault = take(
        ({ operation, account }) => operation === "publish" && (account ?? accountUuid) === accountUuid,
      );
      return fault ? (fault.message ?? "The network did not take the post.") : null;
    },
  };
}

async function strike(fault: Fault, call: () => Promise<Response>): Promise<Response> {
  await sleep(fault.delay);
  if (fault.status === undefined) return call();
  if (fault.when === "after") await call();
  const message = fault.message ?? messages[fault.status] ?? "Error";
  const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
  return refusedResponse(new Refused(fault.status, { message }, headers));
}
