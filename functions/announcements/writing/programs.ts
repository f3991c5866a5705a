import type { Call } from "#shared/api.ts";
import type { Session } from "#shared/session.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { onlyOnce } from "#shared/web/only-once.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { previewsOf } from "../mailing/preview.ts";
import type { AnnouncementsRoom } from "../room.ts";
import type { Announcement, AnnouncementStatus } from "./announcement.ts";
import { createAnnouncement, idUnder } from "./creating.ts";
import { carryOut, openAnnouncement, type Sent } from "./deciding.ts";
import { seenAtDesk } from "./seeing.ts";

type Handled = Call<AnnouncementsRoom>;

const readerOf = ({ c }: Handled) => staffMember(c, "officer", "secretariat", "auditor");
const deskOf = ({ c }: Handled) => staffMember(c, "officer", "secretariat");
const named = ({ parameters }: Handled) => parameters.announcement ?? "";

const planOf = async ({ room, now }: Handled, session: Session, announcement: Announcement) => {
  const { possible, jobs } = await seenAtDesk(room, session, announcement, now);
  const shown = jobs.map((job) => ({ ...job, finishedAt: job.finishedAt ?? null, total: job.total ?? null }));
  return { ...announcement, desk: { decisions: possible, jobs: shown } };
};

export const listWritten = async (handled: Handled) => {
  readerOf(handled);
  const { status, after } = handled.query as { readonly status: AnnouncementStatus; readonly after?: string };
  const { items, next } = await (await handled.room.announcements()).shelf(status, after);
  return { items, next: next ?? null };
};

export const readPlan = async (handled: Handled) => {
  const session = readerOf(handled);
  return planOf(handled, session, await openAnnouncement(handled.room, named(handled)));
};

export const readPreview = async (handled: Handled) => {
  readerOf(handled);
  const { room, now } = handled;
  return { items: await previewsOf(room, await openAnnouncement(room, named(handled)), now) };
};

export const addAnnouncement = async (handled: Handled) => {
  const { room, body: input, now, c } = handled;
  const session = deskOf(handled);
  const key = idempotencyKeyOf(c);
  const made = await onlyOnce(handled, {
    once: room.once,
    caller: session.personId,
    route: "announcements",
    create: (also) => createAnnouncement({ room, session, input, key, now, also }),
    found: () => openAnnouncement(room, idUnder(session, key ?? "")),
  });
  return planOf(handled, session, made);
};

export const decide = async (handled: Handled) => {
  const { room, body, now } = handled;
  const session = deskOf(handled);
  return planOf(handled, session, await carryOut(room, session, named(handled), body as Sent, now));
};
