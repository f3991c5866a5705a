import type { Job, Step } from "#shared/jobs.ts";
import type { AccreditationRoom } from "./room.ts";

const following = ({ id, matter, by }: Job) => ({ id: `follow#${id}`, kind: "follow_call", matter, by });

const ofRepresentatives = () => import("./representatives/jobs.ts");

/** What each kind of job of this capability does, page by page; each is loaded when there is one to do. */
export const stepsOf = (room: AccreditationRoom): Readonly<Record<string, Step>> => ({
  file_checked: async (job, now) => (await import("./application/checked-file.ts")).fileChecked(room)(job, now),
  call_changed: async (job, now) => {
    const { callChanged } = await import("./screening/call-changed.ts");
    // Representatives follow by a job of their own, which is begun once however often this page is done.
    if (job.cursor === undefined) await (await room.applications()).jobs.begin(following(job), now);
    return callChanged(room)(job, now);
  },
  forum_moved: async (job, now) => (await ofRepresentatives()).followForum(room)(job, now),
  cancel_representatives: async (job, now) => (await ofRepresentatives()).cancelRepresentatives(room)(job, now),
  promote_representative: async (job, now) => (await ofRepresentatives()).promoteRepresentative(room)(job, now),
  erase_photo: async (job, now) => (await ofRepresentatives()).erasePhoto(room)(job, now),
  follow_call: async (job, now) => (await ofRepresentatives()).followCall(room)(job, now),
  pass_on_contact: async (job, now) => (await import("./passing-on.ts")).passOnContact(room)(job, now),
  erase_person: async (job, now) => (await import("./erasing-person.ts")).eraseOfPerson(room)(job, now),
  erase_files: async (job, now) => (await import("./erasing.ts")).eraseFiles(room)(job, now),
  figures: async (job, now) => (await import("./screening/figures.ts")).figures(room)(job, now),
  figures_daily: async (job, now) => (await import("./screening/figures.ts")).figuresDaily(room)(job, now),
  weigh_list: async (job, now) => (await import("./lists/weigh.ts")).weighList(room)(job, now),
  include_all: async (job, now) => (await import("./lists/include-all.ts")).includeAll(room)(job, now),
  freeze_list: async (job, now) => (await import("./lists/freeze.ts")).freezeList(room)(job, now),
  finalize_list: async (job, now) => (await import("./lists/finalize.ts")).finalizeList(room)(job, now),
  name_organization: async (job, now) => (await import("./lists/naming.ts")).nameOrganization(room)(job, now),
  publish_list: async (job, now) => (await import("./lists/publish.ts")).publishList(room)(job, now),
});
