import { type Context, Hono } from "hono";
import { z } from "zod";
import { readBody } from "./body.ts";
import type { Clock } from "./clock.ts";
import { type Faults, faultSchema } from "./faults.ts";
import type { Recorder } from "./recorder.ts";

const clockMove = z.union([
  z.strictObject({ advance: z.number() }),
  z.strictObject({ set: z.iso.datetime({ offset: true }) }),
]);

/**
 * Routes below `/sandbox` with which a test steers the sandbox from outside:
 * `GET, POST /clock` (`{"advance": ms}` or `{"set": iso}`), `GET, DELETE /requests`, `POST, DELETE /faults`.
 */
export function createControl(
  clock: Clock,
  recorder: Recorder,
  faults: Faults,
): (request: Request) => Promise<Response> {
  const app = new Hono().basePath("/sandbox");
  const showClock = (c: Context) => c.json({ now: new Date(clock.now()).toISOString() });
  app.get("/clock", showClock);
  app.post("/clock", (c) =>
    checked(c, clockMove, (move) => {
      if ("set" in move) clock.set(move.set);
      else clock.advance(move.advance);
      return showClock(c);
    }),
  );
  app.get("/requests", (c) => c.json({ data: recorder.all() }));
  app.delete("/requests", (c) => {
    recorder.clear();
    return c.body(null, 204);
  });
  app.post("/faults", (c) =>
    checked(c, faultSchema, (fault) => {
      faults.add(fault);
      return c.json({ success: true });
    }),
  );
  app.delete("/faults", (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  return async (request) => app.fetch(request);
}

async function checked<Value>(
  c: Context,
  schema: z.ZodType<Value>,
  act: (value: Value) => Response,
): Promise<Response> {
  const parsed = schema.safeParse(await readBody(c.req.raw));
  return parsed.success ? act(parsed.data) : c.json({ message: z.prettifyError(parsed.error) }, 422);
}
