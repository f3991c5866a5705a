import { clockwork } from "#shared/acting.ts";
import { addDays } from "#shared/days.ts";
import type { FileForm } from "#shared/files.ts";
import { matterOf } from "#shared/forums.ts";
import type { Jobs } from "#shared/jobs.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";
import type { Upload } from "#shared/uploads.ts";
import type { AccreditationRoom } from "../room.ts";
import type { Matter } from "./matter.ts";
import { photoLimit } from "./rates.ts";
import type { Representative } from "./representative.ts";
import { isLive } from "./representatives.ts";

/** Bytes. */
const mostPhotoBytes = 1_000_000;
/** Minutes for which a form works, and of which some must be left for it to be worth showing. */
const formMinutes = 55;
const soonOver = 5;
const minutesFrom = (now: Date, minutes: number) => addDays(now.toISOString(), minutes / (24 * 60));

export const asksPhoto = ({ call, representative }: Pick<Matter, "call" | "representative">) =>
  call.asks.includes("photo") && isLive(representative.status) && !representative.erasedAt;

/** Erases the photo that a representative had. */
export const photoErasure = (jobs: Jobs, { photo = "", call }: Representative, now: Date): Write =>
  jobs.start(
    { id: `photo#${photo}`, kind: "erase_photo", matter: matterOf.call(call), by: clockwork.id, input: { key: photo } },
    now,
  );

export const photoOf = async (room: AccreditationRoom, { photo }: Representative): Promise<Upload | undefined> =>
  photo === undefined ? undefined : (await room.applications()).uploads.find(photo);

/** Prepares for a photo that is to come; one that was there before is erased. */
export const awaitPhoto = async (room: AccreditationRoom, matter: Matter, now: Date): Promise<void> => {
  const { representative: from, dates, acting } = matter;
  if (!asksPhoto(matter)) throw new Refusal(409, "not_now");
  await (await room.limits()).take(photoLimit, from.reference, now);
  const [{ uploads, jobs }, representatives] = await Promise.all([room.applications(), room.representatives()]);
  const until = minutesFrom(now, formMinutes);
  const upload: Upload = {
    key: `accreditation/${newId(room.connection.random)}`,
    capability: "accreditation",
    owner: from.reference,
    slot: "photo",
    by: acting.id,
    name: "photo",
    language: from.language,
    accepts: ["jpg", "png"],
    most: mostPhotoBytes,
    state: "issued",
    version: 1,
    issuedAt: now.toISOString(),
    until,
    findings: [],
    wake: "wake",
    wakeAt: until,
  };
  await representatives.make({
    moves: [{ from, to: { ...from, photo: upload.key }, what: "photo", by: acting.id, now }],
    dates,
    also: [uploads.begin(upload), ...(from.photo ? [photoErasure(jobs, from, now)] : [])],
  });
};

/** The form for a photo that is awaited, while it works for long enough to be used. */
export const photoForm = async (
  room: AccreditationRoom,
  upload: Upload | undefined,
  back: string,
  now: Date,
): Promise<FileForm | undefined> => {
  if (upload?.state !== "issued" || upload.until <= minutesFrom(now, soonOver)) return undefined;
  return (await room.files()).form({ key: upload.key, until: new Date(upload.until), back });
};
