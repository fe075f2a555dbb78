import type { WorkspaceScope } from "./access.ts";
import { accountsOf } from "./accounts.ts";
import { drawn } from "./figures.ts";
import type { MixpostHandlers } from "./handlers.ts";
import { invalid } from "./laravel.ts";
import type { AccountRow } from "./rows.ts";
import type { MixpostState } from "./state.ts";
import { isDate, isZone, localDay, zonedInstant } from "./time.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const DAY = 86_400_000;

/** Made-up good times, the same in every run; no answer of these is documented. */
export function bestTimeHandlers(
  state: MixpostState,
): Pick<MixpostHandlers, "analytics.postingTimes" | "analytics.bestTimes"> {
  return {
    "analytics.postingTimes": ({ accounts, timezone }, scope) => {
      const uuids = chosenAccounts(state, scope, accounts).map(({ uuid }) => uuid);
      const score = (what: string) => uuids.reduce((sum, uuid) => sum + drawn(`${uuid} ${what}`, 100), 0);
      return {
        timezone: zoneOf(scope, timezone),
        weekdays: weekdays.map((weekday) => ({ weekday, score: score(weekday) })),
        hours: Array.from({ length: 24 }, (_, hour) => ({ hour, score: score(`hour ${hour}`) })),
      };
    },
    "analytics.bestTimes": ({ accounts, timezone, from }, scope) => {
      const zone = zoneOf(scope, timezone);
      const start = startOf(from, zone, state.clock.now());
      const data = chosenAccounts(state, scope, accounts).map((account) => ({
        account: { uuid: account.uuid, name: account.name, provider: account.provider },
        ...nextBestTime(account, zone, start),
      }));
      return { timezone: zone, data };
    },
  };
}

function zoneOf({ user }: WorkspaceScope, timezone: string | undefined): string {
  const zone = timezone ?? user.timezone;
  if (!isZone(zone)) throw invalid({ timezone: ["The timezone field must be a valid timezone."] });
  return zone;
}

/** A day in the past counts as now. */
function startOf(from: string | undefined, zone: string, now: number): number {
  if (from === undefined) return now;
  if (!isDate(from)) throw invalid({ from: ["The from field must be a valid date."] });
  return Math.max(now, zonedInstant(from, "00:00", zone));
}

function chosenAccounts(
  state: MixpostState,
  scope: WorkspaceScope,
  uuids: readonly string[] | undefined,
): AccountRow[] {
  const accounts = accountsOf(state, scope);
  if (uuids === undefined) return accounts;
  return uuids.map((wanted, index) => {
    const account = accounts.find(({ uuid }) => uuid === wanted);
    if (!account) throw invalid({ [`accounts.${index}`]: [`The selected accounts.${index} is invalid.`] });
    return account;
  });
}

/** Every account has one good hour a day, between 8 and 20 o'clock. */
function nextBestTime({ uuid }: AccountRow, zone: string, start: number): { date: string; time: string } {
  const hour = 8 + drawn(`${uuid} best hour`, 12);
  const time = `${String(hour).padStart(2, "0")}:00`;
  const { date } = localDay(start, zone);
  const today = zonedInstant(date, time, zone);
  return { date: today > start ? date : localDay(today + DAY, zone).date, time };
}
