import { openAsBlob } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, isAbsolute } from "node:path";
import { invalidArgument } from "../core/issues.ts";
import { liesInside } from "../core/lies-inside.ts";
import type { Arguments, Operation } from "../core/operation.ts";

/** What a model gives for bytes: a file on this computer, or the bytes themselves. */
interface GivenFile {
  readonly path?: string;
  readonly base64?: string;
  readonly name?: string;
  readonly type?: string;
}

/**
 * Turns what a model gave for files into bytes. Local files are opened where the configuration allows it: a model may
 * have been talked into naming one that is nobody's business.
 *
 * @param uploadDirs absolute folders that files must lie in after all links are followed; empty allows none
 * @throws {ValidationError} naming the argument
 */
export async function withFiles(
  { body }: Operation,
  args: Arguments,
  uploadDirs: readonly string[],
): Promise<Arguments> {
  const names = (body?.fields ?? [{ argument: "body", binary: body?.binary === true }])
    .filter(({ argument, binary }) => binary && args[argument] !== undefined)
    .map(({ argument }) => argument);
  const opened = names.map(async (name) => [name, await open(args[name], name, uploadDirs)] as const);
  return { ...args, ...Object.fromEntries(await Promise.all(opened)) };
}

async function open(given: unknown, argument: string, uploadDirs: readonly string[]): Promise<unknown> {
  if (Array.isArray(given)) {
    return Promise.all(given.map((one, index) => open(one, `${argument}[${index}]`, uploadDirs)));
  }
  const { path, base64, name, type = "" } = given as GivenFile;
  if ((path === undefined) === (base64 === undefined))
    throw invalidArgument(argument, "needs path or base64");
  if (path === undefined) return new File([decode(base64 ?? "", argument)], name ?? "file", { type });
  const blob = await local(path, argument, uploadDirs, type);
  return new File([blob], name ?? basename(path), { type: blob.type });
}

function decode(text: string, argument: string): Buffer<ArrayBuffer> {
  const encoded = text.replace(/^data:[^,]*,/, "").replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded)) throw invalidArgument(argument, "is not base64");
  return Buffer.from(encoded, "base64");
}

async function local(
  path: string,
  argument: string,
  uploadDirs: readonly string[],
  type: string,
): Promise<Blob> {
  if (uploadDirs.length === 0) {
    throw invalidArgument(
      argument,
      "may not be a local file: API_UPLOAD_DIRS names no folder; give base64 instead",
    );
  }
  if (!isAbsolute(path))
    throw invalidArgument(argument, "must be an absolute path on the computer that runs this server");
  const real = await realpath(path).catch(() => null);
  if (real === null || !(await liesInside(real, uploadDirs))) {
    throw invalidArgument(argument, "is no file in the folders that API_UPLOAD_DIRS allows");
  }
  if (!(await stat(real)).isFile()) throw invalidArgument(argument, "is no file");
  return openAsBlob(real, { type });
}
