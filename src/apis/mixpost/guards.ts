import type { PostsScheduleInput } from "../../../generated/mixpost/client.ts";
import type { ToolName } from "../../../generated/mixpost/tools.ts";
import type { Arguments } from "../../core/operation.ts";
import { refuseHalfADate, refuseZoneAlone } from "./workflows/moment.ts";
import { refusal } from "./workflows/versions.ts";

/** @throws {ValidationError} the arguments do not mean what they seem to */
type Guard = (args: Arguments) => void;

const guards: Readonly<Partial<Record<ToolName, Guard>>> = {
  mixpost_schedule_post: (args) => checkSchedule(args as unknown as PostsScheduleInput),
};

/**
 * Asks, before anything is sent, what no schema can say about the arguments of a tool that is one operation.
 *
 * @throws {ValidationError} see `errors`
 */
export function guard(tool: string, args: Arguments): void {
  guards[tool as ToolName]?.(args);
}

/** Mixpost ignores half a date, and a date beside `postNow`: the post would go out at another time than asked. */
function checkSchedule(input: PostsScheduleInput): void {
  refuseHalfADate(input);
  refuseZoneAlone(input);
  if (input.postNow && input.date) throw refusal("postNow", "contradicts date: publish now, or then?");
}
