import { type FileEvent, verdictOf, verdictTag } from "#shared/file-events.ts";
import { logEvent, logFault } from "#shared/log.ts";
import type { Upload } from "#shared/uploads.ts";
import { lookAt } from "./look.ts";
import type { ScanningRoom } from "./room.ts";
import { awaitsLook, cameInTime, formOverdue, judged, lookedAt, lookFailed, verdictOverdue } from "./scanning.ts";

/** What an event of a file brings about. Whichever comes first has the file looked at, so that their order is nothing. */
export const fileEvent = async (room: ScanningRoom, event: FileEvent, now: Date): Promise<void> => {
  if (event.bucket !== room.bucket) return logEvent("file_event_ignored", { why: "bucket" });
  const known = await onward(room, event.key, now, async (upload) => {
    const seen = await looked(room, upload, now);
    return event.kind === "verdict" ? judged(seen, event.version, event.verdict) : seen;
  });
  if (!known) logEvent("file_event_ignored", { why: "unknown" });
};

const batch = 25;
/** A run ends well before the next begins; what is left waits for that. */
const runMilliseconds = 45_000;

/** What falls due by the clock: forms run out, events that never came are made up for, late verdicts are asked for. */
export const duties = async (room: ScanningRoom, now: Date, elapsed = () => performance.now()): Promise<void> => {
  const uploads = await room.uploads();
  const until = elapsed() + runMilliseconds;
  const met = new Set<string>();
  for (;;) {
    const due = (await uploads.fallenDue(now, batch + met.size)).filter(({ key }) => !met.has(key));
    if (due.length === 0) return;
    for (const { key } of due) {
      if (elapsed() > until) return logEvent("duties_unfinished", { done: met.size });
      met.add(key);
      await byClock(room, key, now).catch((error) => logFault(error, "duties"));
    }
  }
};

const byClock = async (room: ScanningRoom, key: string, now: Date): Promise<void> => {
  const files = await room.files();
  let isThere = false;
  await onward(room, key, now, async (upload) => {
    if (awaitsLook(upload)) {
      const first = await files.firstVersion(key);
      isThere = first !== undefined && cameInTime(upload, first.storedAt);
      // Written before the look: one that ends the process must not be the first thing of every run to come.
      return isThere ? lookFailed(upload, now) : formOverdue(upload, now);
    }
    if (upload.state !== "stored" || upload.objectVersion === undefined) return upload;
    const result = (await files.tags(key, upload.objectVersion))[verdictTag];
    return verdictOverdue(result ? judged(upload, upload.objectVersion, verdictOf(result)) : upload, now);
  });
  if (isThere) await onward(room, key, now, (upload) => looked(room, upload, now));
};

/** The record with what a look found, should it need one; a look that fails is made again by the clock. */
const looked = async (room: ScanningRoom, upload: Upload, now: Date): Promise<Upload> => {
  if (!awaitsLook(upload)) return upload;
  try {
    const look = await lookAt(await room.files(), upload);
    return look ? lookedAt(upload, look) : upload;
  } catch (error) {
    logFault(error, "look");
    return lookFailed(upload, now);
  }
};

const attempts = 5;

/** Moves a record to what follows from how it stands, again when it moved meanwhile; false when there is none. */
const onward = async (
  room: ScanningRoom,
  key: string,
  now: Date,
  next: (upload: Upload) => Promise<Upload>,
): Promise<boolean> => {
  const uploads = await room.uploads();
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const upload = await uploads.find(key);
    if (!upload) return false;
    const to = await next(upload);
    if (to === upload) return true;
    if (await uploads.move(upload, to, now)) {
      if (to.state !== upload.state) logEvent("file_moved", { to: to.state, findings: to.findings.join(" ") });
      return true;
    }
  }
  throw new Error("the record of a file never stood still");
};
