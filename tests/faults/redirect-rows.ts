import { circle, redirect } from "./faults.ts";
import type { Row } from "./row.ts";

/** @param elsewhere another origin, at which nothing may arrive */
export function redirects(elsewhere: string): readonly Row[] {
  const row = (kind: Row["kind"], code: number, told: Row["told"]): Row => ({
    what: `${code} to another origin`,
    kind,
    fault: redirect(code, elsewhere),
    told,
    requests: [1, 1],
  });
  const host = elsewhere.replace("127.0.0.1", "localhost");
  return [
    { ...row("read", 302, "invalid_response unknown"), what: "302 in a circle", fault: circle },
    {
      ...row("read", 302, "invalid_response unknown"),
      what: "302 to another host",
      fault: redirect(302, host),
    },
    row("read", 301, "invalid_response rejected"),
    row("read", 302, "invalid_response unknown"),
    row("read", 307, "invalid_response rejected"),
    row("create", 302, "invalid_response unknown"),
    row("create", 307, "invalid_response rejected"),
    row("create", 308, "invalid_response rejected"),
  ];
}
