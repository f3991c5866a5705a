import { addDays } from "../days.ts";
import { safeFileName } from "../file-names.ts";
import { bytesOfPart, type FileParts, type PartedFile, partBytes, partsOf } from "../file-parts.ts";
import type { Files } from "../files.ts";
import type { Language } from "../languages.ts";
import { Refusal } from "../refusal.ts";
import type { Uploads } from "../upload-records.ts";
import type { Upload } from "../uploads.ts";
import { fileFault, refusedFile } from "./announced-file.ts";

/** A file that somebody sends in parts, and what takes it. */
export interface Sending {
  /** The record that awaits the file. */
  readonly upload: Upload;
  readonly uploads: Pick<Uploads, "move">;
  readonly parts: FileParts;
  readonly files: Pick<Files, "firstVersion">;
  /** Of the sender, for the reasons why a file is refused. */
  readonly language: Language;
  /** Until when parts may be sent at most, where that is sooner than in seven days. */
  readonly latest?: string | undefined;
  readonly now: Date;
}

/** How far a file is: all of it arrived, or what is still to be sent and where. */
export type Progress =
  | { readonly done: true }
  | {
      readonly upload: string;
      /** Bytes of each part but the last. */
      readonly partBytes: number;
      /** Parts that arrived, counted from 1. */
      readonly there: readonly number[];
      readonly links: readonly PartLink[];
    };

export interface PartLink {
  readonly part: number;
  readonly url: string;
}

/** Days after which S3 forgets what is not complete. */
const longestDays = 7;
/** Hours for which a form works once its file is not to come in parts any more. */
const formHours = 1;

const earlier = (a: string, b = a) => (a < b ? a : b);

const isAwaited = ({ upload: { state, until }, now }: Sending) => state === "issued" && until > now.toISOString();

/** The sending that somebody speaks of, which only the device that began it can name. */
const sendingOf = ({ upload: { key, parts } }: Sending, uploadId: string): PartedFile | undefined =>
  parts?.uploadId === uploadId ? { key, uploadId, size: parts.size } : undefined;

const linksFor = ({ parts }: Sending, begun: PartedFile, numbers: readonly number[]): Promise<PartLink[]> =>
  Promise.all(
    numbers.map(async (part) => ({ part, url: await parts.link(begun, part, bytesOfPart(begun.size, part)) })),
  );

const goingOn = async (sending: Sending, begun: PartedFile, there: readonly number[]): Promise<Progress> => {
  const all = Array.from({ length: partsOf(begun.size) }, (_, place) => place + 1);
  const missing = all.filter((part) => !there.includes(part));
  return { upload: begun.uploadId, partBytes, there, links: await linksFor(sending, begun, missing) };
};

interface Announced {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** What was answered on this device when the same file was begun before. */
  readonly upload?: string | undefined;
}

/** Goes on with a file where this device stopped; undefined when there is nothing to go on with. */
const resumed = async (sending: Sending, { size, upload = "" }: Announced): Promise<Progress | undefined> => {
  const begun = sendingOf(sending, upload);
  if (begun?.size !== size) return undefined;
  if (!isAwaited(sending)) return arrived(sending);
  const there = await sending.parts.list(begun);
  if (!there) return arrived(sending);
  const whole = there.filter((one) => one.size === bytesOfPart(size, one.part));
  const numbers = whole.map(({ part }) => part);
  return goingOn(sending, begun, numbers);
};

/** Whether it was completed and nobody heard of it. */
const arrived = async ({ files, upload: { key } }: Sending): Promise<Progress | undefined> =>
  (await files.firstVersion(key)) ? { done: true } : undefined;

/** Begins a file, or goes on with it: what is to be sent, and where. Refuses (422) what would not be accepted. */
export const beginParts = async (sending: Sending, announced: Announced): Promise<Progress> => {
  const { upload, parts, now, latest } = sending;
  const name = safeFileName(announced.name);
  const { size } = announced;
  const fault = fileFault(upload, { name, size }, sending.language);
  if (fault) throw fault;
  const further = await resumed(sending, announced);
  if (further) return further;
  const isThere = upload.parts?.finishedAt !== undefined && (await arrived(sending));
  if (isThere || !isAwaited(sending)) throw new Refusal(409, "not_now");
  const uploadId = await parts.begin(upload.key);
  const until = earlier(addDays(now.toISOString(), longestDays), latest);
  // What somebody called it themselves stays; what another file before it was called does not.
  const called = upload.parts ? name : upload.name || name;
  const to: Upload = { ...upload, name: called, parts: { uploadId, size }, until, wake: "wake", wakeAt: until };
  const moved = await sending.uploads.move(upload, to);
  const left = moved ? upload.parts?.uploadId : uploadId;
  if (left) await parts.abort({ key: upload.key, uploadId: left });
  if (!moved) throw new Refusal(409, "changed_meanwhile");
  return goingOn(sending, { key: upload.key, uploadId, size }, []);
};

/** Links for parts whose own ran out. */
export const partLinks = async (
  sending: Sending,
  uploadId: string,
  numbers: readonly number[],
): Promise<PartLink[]> => {
  const begun = isAwaited(sending) ? sendingOf(sending, uploadId) : undefined;
  if (!begun) throw new Refusal(409, "not_now");
  if (numbers.some((part) => part > partsOf(begun.size)))
    throw new Refusal(422, "invalid", [{ field: "parts", code: "not_a_choice" }]);
  return linksFor(sending, begun, numbers);
};

const withoutParts = ({ upload: { parts: _, ...upload }, now }: Sending): Upload => {
  const until = earlier(upload.until, addDays(now.toISOString(), formHours / 24));
  return { ...upload, until, wake: "wake", wakeAt: until };
};

/** Makes a file of its parts: 409 while some are missing, 422 and an end to it when they are not what was announced. */
export const finishParts = async (sending: Sending, uploadId: string): Promise<Progress> => {
  const { upload, uploads, parts, now } = sending;
  const begun = sendingOf(sending, uploadId);
  const done = begun && !isAwaited(sending) ? await arrived(sending) : undefined;
  if (done) return done;
  if (!begun || !upload.parts || !isAwaited(sending)) throw new Refusal(409, "not_now");
  const finishing = { ...upload, parts: { ...upload.parts, finishedAt: now.toISOString() } };
  // Written before the file is there, since scanning may look at it before this goes on.
  if (!(await uploads.move(upload, finishing))) throw new Refusal(409, "changed_meanwhile");
  const outcome = await parts.complete(begun);
  if (outcome === "complete") return { done: true };
  if (outcome === "gone") {
    const before = await arrived(sending);
    if (before) return before;
  }
  if (outcome !== "differs") throw new Refusal(409, "not_now");
  await parts.abort(begun);
  const moved = { ...finishing, version: upload.version + 1 };
  await uploads.move(moved, withoutParts({ ...sending, upload: moved }));
  throw refusedFile("file_changed");
};

/** Gives a file up; the form for it goes on working for a while. */
export const dropParts = async (sending: Sending, uploadId: string): Promise<void> => {
  const begun = sendingOf(sending, uploadId);
  if (!begun || sending.upload.state !== "issued") return;
  await sending.parts.abort(begun);
  await sending.uploads.move(sending.upload, withoutParts(sending));
};
