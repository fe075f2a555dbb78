import type { Database } from "../database.ts";
import type { Schemas } from "./handlers.ts";

interface SendType {
  readonly id: number;
  readonly key: string;
  readonly requires_flyer: number;
}

/** Ids by key, loaded once for all items. */
export interface Keys {
  readonly sendTypes: ReadonlyMap<string, SendType>;
  readonly channels: ReadonlyMap<string, number>;
  readonly targets: ReadonlyMap<string, number>;
}

export function loadKeys(db: Database): Keys {
  const ids = (sql: string) =>
    new Map(db.all<{ id: number; key: string }>(sql).map(({ id, key }) => [key, id]));
  const sendTypes = "select send_type_id as id, send_type_key as key, requires_flyer from send_types";
  return {
    sendTypes: new Map(db.all<SendType>(sendTypes).map((sendType) => [sendType.key, sendType])),
    channels: ids("select channel_id as id, channel_key as key from channels"),
    targets: ids("select target_id as id, target_key as key from audience_targets"),
  };
}

export interface Resolved {
  readonly ids: Readonly<Record<"send_type_id" | "channel_id" | "target_id", number | null>>;
  /** In fixed words. */
  readonly warnings: string[];
}

/** The ids that an item's keys stand for. An unknown key is worth a warning, not the item. */
export function resolveItem(item: Schemas["ScheduleItem"], keys: Keys): Resolved {
  const { send_type_key, channel_key, target_key } = item;
  const sendType = send_type_key === undefined ? undefined : keys.sendTypes.get(send_type_key);
  const channel = channel_key === undefined ? undefined : keys.channels.get(channel_key);
  const target = target_key === undefined ? undefined : keys.targets.get(target_key);
  const flyerMissing = sendType?.requires_flyer === 1 && (item.flyer_required ?? 0) === 0;
  return {
    ids: { send_type_id: sendType?.id ?? null, channel_id: channel ?? null, target_id: target ?? null },
    warnings: [
      ...unknown("send_type_key", send_type_key, sendType),
      ...(flyerMissing ? [`send_type '${send_type_key}' requires flyer but flyer_required=0`] : []),
      ...unknown("channel_key", channel_key, channel),
      ...unknown("target_key", target_key, target),
    ],
  };
}

function unknown(name: string, key: string | undefined, found: unknown): string[] {
  return key === undefined || found !== undefined ? [] : [`Unknown ${name} '${key}'`];
}
