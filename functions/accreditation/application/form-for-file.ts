import { addDays } from "#shared/days.ts";
import { documentKinds, mostFileBytes } from "#shared/file-kinds.ts";
import type { FileForm } from "#shared/files.ts";
import { newId } from "#shared/secrets.ts";
import type { Upload } from "#shared/uploads.ts";
import type { Application, HandedDocument } from "../application.ts";
import type { AccreditationRoom } from "../room.ts";

/** Minutes for which a form for a file works: long enough for 25 MB over a slow line, and within S3's own hour. */
const formMinutes = 55;
const soonOver = 5;
const minutesFrom = (now: Date, minutes: number) => addDays(now.toISOString(), minutes / (24 * 60));

/** Whether a form was given out for a document and still works for a while. */
export const isAwaited = (upload: Upload | undefined, now: Date) =>
  upload?.state === "issued" && upload.until > minutesFrom(now, soonOver);

interface WantedUpload {
  readonly room: Pick<AccreditationRoom, "connection">;
  readonly application: Pick<Application, "reference" | "language">;
  /** Opaque id of whoever sends it. */
  readonly by: string;
  readonly slot: string;
  readonly name: string;
  readonly now: Date;
}

/** The record of a file that is to come. */
export const newUpload = ({ room, application, by, slot, name, now }: WantedUpload): Upload => {
  const until = minutesFrom(now, formMinutes);
  return {
    key: `accreditation/${newId(room.connection.random)}`,
    capability: "accreditation",
    owner: application.reference,
    slot,
    by,
    name,
    language: application.language,
    accepts: documentKinds,
    most: mostFileBytes,
    state: "issued",
    version: 1,
    issuedAt: now.toISOString(),
    until,
    findings: [],
    wake: "wake",
    wakeAt: until,
  };
};

/** The form that was given out for a document, while it works for long enough to be used. */
export const awaitedForm = async (
  room: AccreditationRoom,
  handed: HandedDocument | undefined,
  back: string,
  now: Date,
): Promise<{ form: FileForm; until: string } | undefined> => {
  if (!handed?.upload || handed.state !== "issued") return undefined;
  const upload = await (await room.applications()).uploads.find(handed.upload);
  if (!upload || !isAwaited(upload, now)) return undefined;
  const { key, until } = upload;
  return { form: await (await room.files()).form({ key, until: new Date(until), back }), until };
};
