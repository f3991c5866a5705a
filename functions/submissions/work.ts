import type { Step } from "#shared/jobs.ts";
import type { SubmissionsRoom } from "./room.ts";

/** What each kind of job of this capability does, page by page; each is loaded when there is one to do. */
export const stepsOf = (room: SubmissionsRoom): Readonly<Record<string, Step>> => ({
  file_checked: async (job, now) => (await import("./submitting/checked-file.ts")).fileChecked(room)(job, now),
  call_changed: async (job, now) => (await import("./call-changed.ts")).callChanged(room)(job, now),
  erase_person: async (job, now) => (await import("./erasing-person.ts")).eraseOfPerson(room)(job, now),
  erase_files: async (job, now) => (await import("./erasing.ts")).eraseFiles(room)(job, now),
  figures: async (job, now) => (await import("./moderation/figures.ts")).figures(room)(job, now),
  figures_daily: async (job, now) => (await import("./moderation/figures.ts")).figuresDaily(room)(job, now),
});
