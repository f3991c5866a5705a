import { createHash } from "node:crypto";
import { type FileKind, fileKinds } from "#shared/file-kinds.ts";
import type { Prepared, StoredCopy } from "#shared/uploads.ts";
import { Flaw } from "./formats/flaw.ts";
import { prepare } from "./prepare/prepare.ts";
import type { Preparation } from "./prepare/preparer.ts";
import type { ScannedFiles } from "./room.ts";
import type { Look } from "./scanning.ts";

const textType = "text/plain; charset=utf-8";

const charactersIn = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/**
 * Makes of a file what may be published and stores that, before anything says that it is there: done twice, it is there
 * in two versions, of which the one on the record counts. What nothing can be made of is found wanting.
 */
export const storePrepared = async (
  files: Pick<ScannedFiles, "put">,
  key: string,
  kind: FileKind,
  bytes: Buffer,
): Promise<Pick<Look, "prepared"> | Pick<Look, "findings">> => {
  let made: Preparation;
  try {
    made = await prepare(kind, bytes);
  } catch (error) {
    if (error instanceof Flaw) return { findings: [error.finding] };
    throw error;
  }
  const store = async (name: string, content: Buffer, type: string): Promise<StoredCopy> => {
    const place = `prepared/${key}/${name}`;
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { key: place, version: await files.put(place, content, type), size: content.length, sha256 };
  };
  const { traces, cleaned, text } = made;
  const prepared: Prepared = {
    traces: [...traces],
    ...(cleaned && { cleaned: await store("file", cleaned, fileKinds[kind].type) }),
    ...(text && { text: { ...(await store("text", Buffer.from(text), textType)), characters: charactersIn(text) } }),
  };
  return { prepared };
};
