/**
 * SQL for the freshness of a caption: 100 minus 2 for each whole day since its last use, within 0 and 100. Never used, or
 * used on a day that cannot be read, is 100.
 *
 * @param lastUsed column with a day or an instant
 * @param today parameter with a day
 */
export function freshness(lastUsed: string, today: string): string {
  const days = `cast(julianday(${today}) - julianday(date(${lastUsed})) as integer)`;
  return `max(0, min(100, 100 - 2 * coalesce(${days}, 0)))`;
}
