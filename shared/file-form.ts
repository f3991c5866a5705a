import { addDays } from "./days.ts";
import { type FileKind, mostFileBytes } from "./file-kinds.ts";
import type { FileForm, Files } from "./files.ts";
import type { Language } from "./languages.ts";
import { newId } from "./secrets.ts";
import type { Uploads } from "./upload-records.ts";
import type { Upload } from "./uploads.ts";

/** Minutes for which a form for a file works: long enough for 25 MB over a slow line, and within S3's own hour. */
const formMinutes = 55;
const soonOver = 5;
const minutesFrom = (now: Date, minutes: number) => addDays(now.toISOString(), minutes / (24 * 60));

/** Whether a form was given out for a file and still works for a while. */
export const isAwaited = (upload: Upload | undefined, now: Date) =>
  upload?.state === "issued" && upload.until > minutesFrom(now, soonOver);

interface WantedUpload {
  readonly random: (bytes: number) => Uint8Array;
  readonly capability: Upload["capability"];
  /** The reference of what it belongs to, and the language of whose it is. */
  readonly owner: { readonly reference: string; readonly language: Language };
  readonly accepts: readonly FileKind[];
  /** Opaque id of whoever sends it. */
  readonly by: string;
  readonly slot: string;
  readonly name: string;
  readonly now: Date;
}

/** The record of a file that is to come. */
export const newUpload = (wanted: WantedUpload): Upload => {
  const { random, capability, owner, accepts, by, slot, name, now } = wanted;
  const until = minutesFrom(now, formMinutes);
  return {
    key: `${capability}/${newId(random)}`,
    capability,
    owner: owner.reference,
    slot,
    by,
    name,
    language: owner.language,
    accepts: [...accepts],
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

/** A form that was given out, and until when it works. */
export interface AwaitedForm {
  readonly form: FileForm;
  readonly until: string;
}

interface Stores {
  readonly uploads: Pick<Uploads, "find">;
  readonly files: () => Promise<Pick<Files, "form">>;
}

/** The form that was given out for a file, while it works for long enough to be used. */
export const awaitedForm = async (
  { uploads, files }: Stores,
  awaited: { readonly key: string; readonly back: string },
  now: Date,
): Promise<AwaitedForm | undefined> => {
  const upload = await uploads.find(awaited.key);
  if (!upload || !isAwaited(upload, now)) return undefined;
  // A file may go on coming in parts for days, a form works for less than an hour.
  const [until = upload.until] = [upload.until, minutesFrom(now, formMinutes)].toSorted();
  const form = await (await files()).form({ ...awaited, until: new Date(until) });
  return { form, until };
};
