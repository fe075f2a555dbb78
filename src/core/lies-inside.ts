import { realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";

/**
 * Whether a file lies below one of some folders after all links are followed: by a link, and by `..`, a path leads
 * elsewhere than it says.
 *
 * @param file where it really is, as `realpath` tells
 * @param folders absolute; one that is not there holds nothing
 */
export async function liesInside(file: string, folders: readonly string[]): Promise<boolean> {
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
  return real.some((folder) => isBelow(file, folder));
}

function isBelow(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
