import type { WorkflowInputs } from "../../../../generated/mixpost/tools.ts";
import type { Wish } from "../exactly-once/index.ts";
import type { VersionInput } from "../post.ts";
import { refuseHalfADate } from "./moment.ts";
import { refusal, toVersions } from "./versions.ts";
import type { Workflow } from "./workflow.ts";

type Input = WorkflowInputs["mixpost_create_post"];

/** At most one of them: the API does not say which would win. */
const flags = ["schedule", "schedule_now", "queue"] as const;

const wishes = { schedule: "schedule", schedule_now: "publish", queue: "queue" } as const;

/** Creates a post in the API's form from any of the forms that a caller may use; one, whatever happens. */
export const createPost: Workflow<Input> = async (input, { writePost, options }) => {
  const versions = toVersions(input.versions);
  refuseContradictions(input);
  refuseStrayVersions(versions, input.accounts ?? []);
  const { schedule, schedule_now, queue, ...content } = input;
  return writePost({ ...content, versions }, wishOf(input), options);
};

function wishOf(input: Input): Wish | null {
  const flag = flags.find((name) => input[name] === true);
  return flag ? wishes[flag] : null;
}

function refuseContradictions(input: Input): void {
  const chosen = flags.filter((flag) => input[flag] === true);
  if (chosen.length > 1)
    throw refusal(chosen[1] ?? "", `contradicts ${chosen[0]}: use one of ${flags.join(", ")}.`);
  refuseHalfADate(input);
  if (chosen.length > 0 && (input.accounts ?? []).length === 0) {
    throw refusal("accounts", `${chosen[0]} needs at least one account to publish to.`);
  }
  if (input.schedule === true && !input.date) throw refusal("date", "schedule needs date and time.");
}

/** Mixpost would keep a version for an account that the post does not go to, and never publish it. */
export function refuseStrayVersions(versions: readonly VersionInput[], accounts: readonly number[]): void {
  const stray = versions.findIndex(
    ({ is_original, account_id }) => !is_original && !accounts.includes(account_id),
  );
  if (stray === -1) return;
  const id = versions[stray]?.account_id;
  throw refusal(
    `accounts`,
    `has no account ${id}, but there is a version for it; add the account or drop the version.`,
  );
}
