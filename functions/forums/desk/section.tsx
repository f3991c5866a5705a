import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOutCall, openCall } from "../carry-out.ts";
import type { ForumsVisit } from "../forums-words.ts";
import type { ForumsRoom } from "../room.ts";
import { isSection, openFields } from "./decision-fields.ts";
import { deskVoice } from "./desk-words.ts";
import { inputOf } from "./form-input.ts";
import { frameOf } from "./frame.tsx";
import { byRow } from "./question-input.ts";
import { SectionPage } from "./section-page.tsx";

const opened = async (room: ForumsRoom, c: ForumsVisit) => {
  const section = c.req.param("section");
  if (!isSection(section)) throw new Refusal(404, "not_found");
  const place = { forum: c.req.param("forum") ?? "", call: c.req.param("call") ?? "" };
  return { section, place, ...(await openCall(await room.store(), place.forum, place.call)) };
};

export const showSection = async (room: ForumsRoom, c: ForumsVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const { section, forum, call } = await opened(room, c);
  const frame = await frameOf(c, session);
  return c.html(
    renderPage(<SectionPage {...frame} section={section} forum={forum} call={call} refused={refused} />),
    refused?.status ?? 200,
  );
};

export const saveSection = async (room: ForumsRoom, c: ForumsVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const { section, place, call } = await opened(room, c);
  const act = async () => {
    const input = inputOf(s, form, openFields(section, call, c.get("now")), call.zone);
    const version = form.version === undefined ? {} : { version: single(form, "version") };
    await carryOutCall(room, session, place, { decision: "edit", ...version, ...input }, c.get("now"));
    return c.redirect(`/${s.language}/desk/forums/${place.forum}/calls/${place.call}?done=edit`, 303);
  };
  return orShowAgain(form, act, (refused) => showSection(room, c, { ...refused, errors: byRow(form, refused.errors) }));
};
