import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import { type Forum, matterOf } from "#shared/forums.ts";
import { isTimeZone } from "#shared/time.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { carryOutForum, openForum } from "../carry-out.ts";
import { copyForum, createCall } from "../creating.ts";
import { forumDecisions, isForumDecision } from "../forums.ts";
import type { ForumsVisit } from "../forums-words.ts";
import { possibleForForum } from "../obstacles.ts";
import type { ForumsRoom } from "../room.ts";
import { forumWarnings } from "../warnings.ts";
import { copyFields, fieldsOfForumDecision, newCallFields, usualCall, usualInputsCall } from "./decision-fields.ts";
import { type DeskSpeech, deskVoice } from "./desk-words.ts";
import { inputOf } from "./form-input.ts";
import { ForumDeskPage } from "./forum-page.tsx";
import { frameOf } from "./frame.tsx";
import { mailsOf, reaches } from "./reach.tsx";

export const showForum = async (room: ForumsRoom, c: ForumsVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const store = await room.store();
  const { forum, calls } = await openForum(store, c.req.param("forum") ?? "");
  const acting = deskActing(session);
  const possible = possibleForForum(forum, calls, acting);
  const mails = mailsOf(forumDecisions, possible);
  const [jobs, frame, reach] = await Promise.all([
    store.jobs.ofMatter(matterOf.forum(forum.id)),
    frameOf(c, session),
    reaches(room, mails, { forum, calls, call: undefined }),
  ]);
  const page = (
    <ForumDeskPage
      {...frame}
      forum={forum}
      calls={calls}
      possible={possible}
      own={mayWorkOn(acting, forum)}
      warnings={forumWarnings(forum, calls, frame.now)}
      jobs={jobs}
      reach={reach}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

const zoneIn = (form: Form) => (isTimeZone(single(form, "zone")) ? single(form, "zone") : "UTC");

/** A new call as programs send it: what the form asked for, and usual values for the rest. */
const newCallIn = (s: DeskSpeech, form: Form, forum: Forum) => {
  if (single(form, "purpose") !== "inputs")
    return { ...usualCall(forum), ...inputOf(s, form, newCallFields.accreditation, zoneIn(form)) };
  const usual = usualInputsCall(forum);
  const asked = inputOf(s, form, newCallFields.inputs, zoneIn(form));
  return { ...usual, ...asked, inputs: { ...usual.inputs, ...(asked.inputs as object) } };
};

/** Everything that is sent from a forum's page: decisions about it, a new call, a copy. */
export const changeForum = async (room: ForumsRoom, c: ForumsVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const id = c.req.param("forum") ?? "";
  const now = c.get("now");
  const home = `/${s.language}/desk/forums`;
  const { forum } = await openForum(await room.store(), id);
  const act = async () => {
    const decision = single(form, "decision");
    if (decision === "create") {
      const input = newCallIn(s, form, forum);
      const { call } = await createCall({ room, session, input, now }, id);
      return c.redirect(`${home}/${id}/calls/${call.id}?done=create`, 303);
    }
    if (decision === "copy") {
      const copy = await copyForum({ room, session, input: inputOf(s, form, copyFields, "UTC"), now }, id);
      return c.redirect(`${home}/${copy.id}?done=copy`, 303);
    }
    const event = forum.events.find((one) => one.id === single(form, "event"));
    const fields = isForumDecision(decision) ? fieldsOfForumDecision(decision, forum) : [];
    const input = {
      decision,
      ...(form.version !== undefined && { version: single(form, "version") }),
      ...(form.event !== undefined && { event: single(form, "event") }),
      ...inputOf(s, form, fields, event?.zone ?? "UTC"),
    };
    await carryOutForum(room, session, id, input, now);
    return c.redirect(`${home}/${id}?done=${decision}`, 303);
  };
  return orShowAgain(form, act, (refused) => showForum(room, c, refused));
};
