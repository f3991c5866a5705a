import type { Step } from "#shared/jobs.ts";
import type { BriefingsRoom } from "./room.ts";

const telling = () => import("./telling.ts");

/** What each kind of job of this capability does, page by page; each is loaded when there is one to do. */
export const stepsOf = (room: BriefingsRoom): Readonly<Record<string, Step>> => ({
  follow: async (job, now) => (await telling()).follow(room)(job, now),
  session_changed: async (job, now) => (await telling()).sessionChanged(room)(job, now),
  session_begins: async (job, now) => (await telling()).sessionBegins(room)(job, now),
  remind_day: async (job, now) => (await telling()).remindDay(room)(job, now),
  remind_hour: async (job, now) => (await telling()).remindHour(room)(job, now),
  materials: async (job, now) => (await telling()).tellMaterials(room)(job, now),
  tell_materials: async (job, now) => (await import("./desk/materials-job.ts")).beginTelling(room)(job, now),
  erase_person: async (job, now) => (await import("./signing-up/erasing-person.ts")).eraseOfPerson(room)(job, now),
  news: async (job, now) => (await import("./planning/news.ts")).tellNews(room)(job, now),
  recount: async (job, now) => (await import("./planning/recounting.ts")).recount(room)(job, now),
  count: async (job, now) => (await import("./desk/counting.ts")).countSession(room)(job, now),
  attendance: async (job, now) => (await import("./desk/attendance-job.ts")).recordAttendance(room)(job, now),
});
