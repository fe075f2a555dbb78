import type { Check } from "./checks.ts";
import { ok, skip, warn } from "./finding.ts";
import type { Instance } from "./instance.ts";

/** Most difference that nobody notices, in seconds; the Date header has whole seconds, and an answer takes five at most. */
const TOLERANCE = 60;

export const clock: Check<Instance> = {
  id: "clock",
  needs: ["connection"],
  async run({ get }) {
    const reply = await get("/ping");
    const server = reply.kind === "answer" ? Date.parse(reply.date ?? "") : Number.NaN;
    if (reply.kind === "silence" || Number.isNaN(server)) return skip("the server does not tell its time");
    const seconds = Math.round((reply.at - server) / 1_000);
    if (Math.abs(seconds) <= TOLERANCE) return ok("this computer and the server agree about the time");
    const mend =
      "Let the computer whose clock is wrong set it by the network (NTP): a time that is past for one of them is " +
      "refused or published at once.";
    return warn(`this computer's clock is ${span(seconds)} the server's`, mend);
  },
};

function span(seconds: number): string {
  const size = Math.abs(seconds);
  const length = size < 7_200 ? `${Math.round(size / 60)} min` : `${Math.round(size / 3_600)} h`;
  return `${length} ${seconds > 0 ? "ahead of" : "behind"}`;
}
