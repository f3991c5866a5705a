import type { Step } from "#shared/jobs.ts";
import { mailingSteps } from "./mailing/work.ts";
import type { AnnouncementsRoom } from "./room.ts";

/** What each kind of job of this capability does, page by page; each is loaded when there is one to do. */
export const stepsOf = (room: AnnouncementsRoom): Readonly<Record<string, Step>> => ({
  erase_person: async (job, now) => (await import("./lists/erasing-person.ts")).eraseOfPerson(room)(job, now),
  wish_news: async (job, now) => (await import("./lists/wishing.ts")).wishNews(room)(job, now),
  spread_news: async (job, now) => (await import("./lists/spreading.ts")).spread(room)(job, now),
  ...mailingSteps(room),
});
