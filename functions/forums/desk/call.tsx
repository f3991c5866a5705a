import { deskActing } from "#shared/desk-right.ts";
import { matterOf } from "#shared/forums.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOutCall, openCall } from "../carry-out.ts";
import { callDecisions, isCallDecision } from "../forums.ts";
import type { ForumsVisit } from "../forums-words.ts";
import { possibleForCall } from "../obstacles.ts";
import type { ForumsRoom } from "../room.ts";
import { callWarnings } from "../warnings.ts";
import { CallDeskPage } from "./call-page.tsx";
import { fieldsOfCallDecision } from "./decision-fields.ts";
import { deskVoice } from "./desk-words.ts";
import { inputOf } from "./form-input.ts";
import { frameOf } from "./frame.tsx";
import { mailsOf, reaches } from "./reach.tsx";

const placeOf = (c: ForumsVisit) => ({ forum: c.req.param("forum") ?? "", call: c.req.param("call") ?? "" });

export const showCall = async (room: ForumsRoom, c: ForumsVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const store = await room.store();
  const place = placeOf(c);
  const { forum, call } = await openCall(store, place.forum, place.call);
  const now = c.get("now");
  const possible = possibleForCall(call, forum, deskActing(session), now);
  const mails = mailsOf(callDecisions, possible);
  const [jobs, frame, reach] = await Promise.all([
    store.jobs.ofMatter(matterOf.call(call.id)),
    frameOf(c, session),
    reaches(room, mails, { forum, calls: [], call }),
  ]);
  const page = (
    <CallDeskPage
      {...frame}
      forum={forum}
      call={call}
      possible={possible}
      warnings={callWarnings(call, forum, now)}
      jobs={jobs}
      reach={reach}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

export const changeCall = async (room: ForumsRoom, c: ForumsVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const place = placeOf(c);
  const now = c.get("now");
  const { call } = await openCall(await room.store(), place.forum, place.call);
  const act = async () => {
    const decision = single(form, "decision");
    const fields = isCallDecision(decision) ? fieldsOfCallDecision(decision, call, now) : [];
    const input = inputOf(s, form, fields, call.zone);
    const version = form.version === undefined ? {} : { version: single(form, "version") };
    await carryOutCall(room, session, place, { decision, ...version, ...input }, now);
    return c.redirect(`/${s.language}/desk/forums/${place.forum}/calls/${place.call}?done=${decision}`, 303);
  };
  return orShowAgain(form, act, (refused) => showCall(room, c, refused));
};
