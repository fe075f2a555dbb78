import { createHash } from "node:crypto";
import type { Instant } from "../../../http/server-clock.ts";
import type { NewPost } from "../post.ts";
import { fingerprint } from "./fingerprint.ts";
import type { LocalMoment } from "./moment.ts";

/** By what a create is remembered. */
export interface Remembered {
  /** The same for a repeated call alone. */
  readonly key: string;
  /** The same for all creates in a workspace whose posts differ in moment and options alone. */
  readonly likeness: string;
  readonly moment: LocalMoment;
  /** When it was first tried. */
  readonly since: Instant;
}

/** A create of which its caller was not told for certain what became. */
export interface Doubt extends Remembered {
  /** The post, where it is known which it is. */
  readonly uuid: string | null;
  /** The caller was told of the post; the same call again may mean it, or another. */
  readonly isSettled: boolean;
}

/** A create as it is looked for. */
export interface Sought extends Remembered {
  readonly request: NewPost;
  /** What it takes up, where an equal one before it ended in doubt. */
  readonly earlier: Doubt | undefined;
}

/** @param now when it is tried, unless it takes up one that was tried before */
export function soughtOf(request: NewPost, key: string, now: Instant, earlier?: Doubt): Sought {
  const { workspaceUuid, date, time, timezone } = request;
  const likeness = createHash("sha256").update(JSON.stringify([workspaceUuid, fingerprint(request)]));
  return {
    request,
    key,
    likeness: likeness.digest("base64"),
    moment: { date, time, timezone },
    since: earlier?.since ?? now,
    earlier,
  };
}
