import { unpack } from "#functions/scanning/formats/unpack.ts";
import { entriesOf } from "#functions/scanning/formats/zip.ts";
import { prepare } from "#functions/scanning/prepare/prepare.ts";
import { trueType } from "#functions/scanning/true-type.ts";
import type { FileKind } from "#shared/file-kinds.ts";
import type { Trace } from "#shared/uploads.ts";

/** Every part of an archive as text of single bytes, in which any words can be sought. */
export const partsOf = async (archive: Buffer): Promise<Map<string, string>> => {
  const parts = new Map<string, string>();
  for (const entry of entriesOf(archive)) parts.set(entry.name, (await unpack(archive, entry)).toString("utf8"));
  return parts;
};

/** A file prepared as it is when it arrives, with what was found by name. */
export const preparedOf = async (bytes: Buffer) => {
  const { kind, findings } = await trueType(bytes);
  if (!kind || findings.length > 0) throw new Error(`no good file: ${kind} ${findings.join()}`);
  const { traces, cleaned = Buffer.alloc(0), text = "" } = await prepare(kind as FileKind, bytes);
  const found: Partial<Record<Trace, string[]>> = {};
  for (const { what, values } of traces) found[what] = values;
  return { kind, found, cleaned, text, again: await trueType(cleaned) };
};
