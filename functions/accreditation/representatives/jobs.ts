import { clockwork } from "#shared/acting.ts";
import { erase } from "#shared/erasing.ts";
import { callIn, matterOf } from "#shared/forums.ts";
import type { Step } from "#shared/jobs.ts";
import type { AccreditationRoom } from "../room.ts";
import { Casework } from "./casework.ts";
import { matterFor } from "./matter.ts";
import { obstacle } from "./obstacles.ts";
import { endReasons } from "./representatives.ts";

const referenceOf = (input: Readonly<Record<string, unknown>>) => String(input.reference ?? "");

/** The accreditation of an application, or its call, ended: so do the registrations of its representatives, each with a mail. */
export const cancelRepresentatives =
  (room: AccreditationRoom): Step =>
  async ({ input }, now) => {
    const representatives = await room.representatives();
    const [ended, cancelled] = endReasons;
    const casework = new Casework(room);
    let done = 0;
    for (const one of await representatives.ofApplication(referenceOf(input))) {
      const matter = await matterFor(room, one, clockwork);
      if (obstacle("cancel_revoked", matter, now)) continue;
      const reason = matter.application.status === "accredited" ? cancelled : ended;
      await casework.decide({ ...matter, decision: "cancel_revoked", given: { reason }, now });
      done += 1;
    }
    return { done };
  };

/** The first of the reserve was allotted a seat: tells them, unless that was done already. */
export const promoteRepresentative =
  (room: AccreditationRoom): Step =>
  async ({ input }, now) => {
    await new Casework(room).promote(referenceOf(input), now);
    return { done: 1 };
  };

const most = 25;

/** A call moved: the clock looks at its representatives when it says now; of a cancelled call nobody comes. */
export const followCall =
  (room: AccreditationRoom): Step =>
  async ({ matter: ofCall, by, cursor }, now) => {
    const [applications, representatives] = await Promise.all([room.applications(), room.representatives()]);
    const call = await applications.forums.findCall(callIn(ofCall));
    if (!call) throw new Error("a change of no call");
    const { items, next } = await applications.ofCall(call.id, most, cursor);
    const casework = new Casework(room);
    for (const { reference, roster = [] } of items) {
      if (roster.length > 0 && call.status === "cancelled") {
        const job = { id: `call_off#${reference}#${call.version}`, kind: "cancel_representatives", matter: ofCall, by };
        await applications.jobs.begin({ ...job, input: { reference } }, now);
      }
      for (const one of await representatives.ofApplication(reference))
        await casework.follow(await matterFor(room, one, clockwork));
    }
    return { done: items.length, ...(next && { cursor: next }) };
  };

/** Events of a forum moved: representatives of all its calls follow. */
export const followForum =
  (room: AccreditationRoom): Step =>
  async ({ id, matter, by }, now) => {
    const { forums, jobs } = await room.applications();
    const calls = await forums.callsOf(matter.replace(/^forum#/, ""));
    for (const call of calls.filter(({ purpose }) => purpose === "accreditation"))
      await jobs.begin({ id: `follow#${id}#${call.id}`, kind: "follow_call", matter: matterOf.call(call.id), by }, now);
    return { done: calls.length };
  };

/** Removes a photo that is not needed any more, with every version of it. */
export const erasePhoto =
  (room: AccreditationRoom): Step =>
  async (job, now) => {
    const { uploads, jobs } = await room.applications();
    const photo = await uploads.find(String(job.input.key ?? ""));
    if (photo) await erase({ files: room.files, jobs, uploads }, [photo], job, now);
    return { done: 1 };
  };
