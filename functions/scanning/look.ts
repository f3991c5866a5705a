import { createHash } from "node:crypto";
import type { Upload } from "#shared/uploads.ts";
import type { ScannedFiles } from "./room.ts";
import { cameInTime, findingsOf, isPublishable, type Look } from "./scanning.ts";

/** Looks at the first version of a file, the only one that counts; undefined when there is none that came in time. */
export const lookAt = async (files: ScannedFiles, upload: Upload): Promise<Look | undefined> => {
  const { key, most } = upload;
  const first = await files.firstVersion(key);
  if (!first || !cameInTime(upload, first.storedAt)) return undefined;
  if (first.size === 0 || first.size > most) return { ...first, findings: [] };
  const [bytes, { trueType }] = await Promise.all([files.get(key, first.version), import("./true-type.ts")]);
  if (!bytes) throw new Error("a version of a file is listed and not there");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const look = { ...first, sha256, ...(await trueType(bytes)) };
  const { kind } = look;
  if (!isPublishable(upload) || !kind || findingsOf(upload, look).length > 0) return look;
  const { storePrepared } = await import("./prepared.ts");
  return { ...look, ...(await storePrepared(files, key, kind, bytes)) };
};
