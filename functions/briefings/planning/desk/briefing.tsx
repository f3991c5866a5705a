import type { Briefing } from "#shared/briefings/briefing.ts";
import { countryNames } from "#shared/countries.ts";
import { mayWorkOn } from "#shared/desk-right.ts";
import { newsSources } from "#shared/recipients.ts";
import { reachOf } from "#shared/tell-page.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../../room.ts";
import { carryOutBriefing, openBriefing } from "../carry-out.ts";
import { isPlanningDecision } from "../decision-input.ts";
import { type DeskSpeech, deskVoice } from "../planning-words.ts";
import { actingOf, seenAtDesk } from "../seeing.ts";
import { BriefingPage } from "./briefing-page.tsx";
import { fieldsOf } from "./decision-fields.ts";
import { inputOf } from "./form-input.ts";
import { frameOf, home } from "./frame.tsx";
import { mattersFor } from "./matters.ts";

/** Whom the news of a planned briefing would reach. */
const reachOfNews = async (room: BriefingsRoom, { status, regions }: Briefing) =>
  status === "planned" ? reachOf(await room.recipients(), newsSources(regions)) : undefined;

export const showBriefing = async (room: BriefingsRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const briefing = await openBriefing(room, c.req.param("briefing") ?? "");
  const acting = actingOf(session);
  const [frame, seen, matters, reach, countries] = await Promise.all([
    frameOf(c, session),
    seenAtDesk(room, session, briefing, c.get("now")),
    mattersFor(room, briefing),
    reachOfNews(room, briefing),
    countryNames(c.get("s").language),
  ]);
  const own = acting !== undefined && mayWorkOn(acting, briefing);
  const page = { ...frame, ...seen, ...matters, briefing, reach, countries, own, refused, done: c.req.query("done") };
  return c.html(renderPage(<BriefingPage {...page} />), refused?.status ?? 200);
};

/** A decision as programs send it. */
const sentIn = (s: DeskSpeech, form: Form, briefing: Briefing) => {
  const decision = single(form, "decision");
  const about = briefing.sessions.find(({ id }) => id === single(form, "session"));
  const fields = isPlanningDecision(decision) ? fieldsOf(decision, briefing) : [];
  return {
    decision,
    ...(form.version !== undefined && { version: single(form, "version") }),
    ...(form.session !== undefined && { session: single(form, "session") }),
    ...inputOf(s, form, fields, about?.zone ?? "UTC"),
  };
};

/** Everything that is sent from the page of a briefing. */
export const changeBriefing = async (room: BriefingsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const id = c.req.param("briefing") ?? "";
  const briefing = await openBriefing(room, id);
  const act = async () => {
    await carryOutBriefing(room, session, id, sentIn(s, form, briefing), c.get("now"));
    return c.redirect(`/${s.language}${home}/${id}?done=${single(form, "decision")}`, 303);
  };
  return orShowAgain(form, act, (refused) => showBriefing(room, c, refused));
};
