import type { Session } from "#shared/session.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../../room.ts";
import { createBriefing } from "../creating.ts";
import { type DeskSpeech, deskVoice } from "../planning-words.ts";
import { usualSession } from "../session-rules.ts";
import { firstSession, newFields, newSessionFields } from "./decision-fields.ts";
import { asForm, inputOf } from "./form-input.ts";
import { frameOf, home } from "./frame.tsx";
import { mattersFor } from "./matters.ts";
import { NewPage } from "./new-page.tsx";

/** What stands in the form at first: the officer's own region and zone, and what is usual. */
const usualForm = async (room: BriefingsRoom, session: Session): Promise<Form> => {
  const { people } = (await room.signUps()).book;
  const person = await people.find(session.personId);
  return {
    ...asForm({ regions: [session.region ?? "global"], perOrganization: 0, perRegion: 0 }, "UTC"),
    ...asForm({ ...usualSession, zone: person?.timeZone || "UTC" }, "UTC", firstSession),
  };
};

export const showNew = async (room: BriefingsRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const [frame, matters, usual] = await Promise.all([frameOf(c, session), mattersFor(room), usualForm(room, session)]);
  const page = { ...frame, ...matters, form: refused?.form ?? usual, refused };
  return c.html(renderPage(<NewPage {...page} />), refused?.status ?? 200);
};

/** A new briefing as programs send it, with its first session where the form names its beginning. */
const newIn = (s: DeskSpeech, form: Form) => {
  const details = inputOf(s, form, [...newFields.first, ...newFields.later], "UTC");
  if (single(form, `${firstSession}startsAt`) === "") return { ...details, sessions: [] };
  const fields = [...newSessionFields.first, ...newSessionFields.later];
  return { ...details, sessions: [inputOf(s, form, fields, "UTC", firstSession)] };
};

export const beginBriefing = async (room: BriefingsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const act = async () => {
    const { id } = await createBriefing({ room, session, input: newIn(s, form), now: c.get("now") });
    return c.redirect(`/${s.language}${home}/${id}?done=create`, 303);
  };
  return orShowAgain(form, act, (refused) => showNew(room, c, refused));
};
