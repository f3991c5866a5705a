import { mayWorkOn } from "#shared/desk-right.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { previewsOf } from "../../mailing/preview.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { matterOf } from "../announcement.ts";
import { carryOut, openAnnouncement } from "../deciding.ts";
import { actingOf, seenAtDesk } from "../seeing.ts";
import { type DeskSpeech, deskVoice } from "../writing-words.ts";
import { AnnouncementPage } from "./announcement-page.tsx";
import { detailsIn } from "./form-input.ts";
import { frameOf, home } from "./frame.tsx";

/** What happened to an announcement, and the names of those who did it. */
const historyOf = async (room: AnnouncementsRoom, matter: string, by: string | undefined) => {
  const [announcements, people] = await Promise.all([room.announcements(), room.people()]);
  const history = await announcements.audit.of(matter);
  const ids = [...new Set([...history.map((entry) => entry.by), ...(by ? [by] : [])])];
  const found = await Promise.all(ids.filter((id) => id !== "system").map((id) => people.find(id)));
  const names = new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
  return { history, names };
};

export const showAnnouncement = async (room: AnnouncementsRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const now = c.get("now");
  const announcement = await openAnnouncement(room, c.req.param("announcement") ?? "");
  const acting = actingOf(session);
  const [frame, seen, told, previews] = await Promise.all([
    frameOf(c, session),
    seenAtDesk(room, session, announcement, now),
    historyOf(room, matterOf(announcement), announcement.mailing.by),
    announcement.mailing.state === "ready" ? previewsOf(room, announcement, now) : [],
  ]);
  const own = acting !== undefined && mayWorkOn(acting, announcement);
  const page = { ...frame, ...seen, ...told, announcement, previews, own, refused, done: c.req.query("done") };
  return c.html(renderPage(<AnnouncementPage {...page} />), refused?.status ?? 200);
};

const writes = ["save", "correct"];

/** A decision as programs send it. */
const sentIn = (s: DeskSpeech, form: Form) => {
  const decision = single(form, "decision");
  return {
    decision,
    ...(form.version !== undefined && { version: single(form, "version") }),
    ...(writes.includes(decision) && detailsIn(s, form)),
    ...(form.recipients !== undefined && { recipients: single(form, "recipients") }),
    ...(form.reason !== undefined && { reason: single(form, "reason") }),
  };
};

/** Everything that is sent from the page of an announcement. */
export const changeAnnouncement = async (room: AnnouncementsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const id = c.req.param("announcement") ?? "";
  const act = async () => {
    await carryOut(room, session, id, sentIn(s, form), c.get("now"));
    return c.redirect(`/${s.language}${home}/${id}?done=${single(form, "decision")}`, 303);
  };
  return orShowAgain(form, act, (refused) => showAnnouncement(room, c, refused));
};
