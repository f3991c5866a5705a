import { matterOfBriefing } from "#shared/briefings/briefing.ts";
import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../room.ts";
import { countNow } from "./count-now.ts";
import { countJob, hourOf, isOld } from "./counting.ts";
import { decideSignUp } from "./decisions.ts";
import { frameOf, sessionPath } from "./frame.tsx";
import { listSignUps, SignUpsQuery } from "./listing.ts";
import { type OpenedSession, openSession } from "./opening.ts";
import { SessionPage } from "./views/session.tsx";

const open = (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat", "auditor");
  return openSession(room, staff, c.req.param("briefing") ?? "", c.req.param("session") ?? "");
};

/** What was counted of a session; whoever looks at old figures has them counted anew, once an hour. */
const figuresOf = async (room: BriefingsRoom, { key }: OpenedSession, by: string, now: Date) => {
  const figures = await (await room.places()).figures(key);
  if (!isOld(figures, now)) return { figures, counting: false };
  const { jobs } = await room.briefings();
  await jobs.begin(countJob(key, hourOf(now), by), now);
  return { figures, counting: true };
};

const nobody = { items: [] };

/** Who signed up for a session, for those who work on the briefing; what was counted, for all of the staff. */
export const showSession = async (room: BriefingsRoom, c: Visit<string>, refused?: Refused) => {
  const staff = staffMember(c, "officer", "secretariat", "auditor");
  const opened = await open(room, c);
  // What was refused is shown again on the page of the list on which it was sent.
  const asked = (name: string) => (refused ? single(refused.form, name) || undefined : c.req.query(name));
  const query = parseInput(SignUpsQuery, { status: asked("status"), after: asked("after") });
  const works = opened.acting !== undefined;
  const now = c.get("now");
  const [frame, countries, page, counted, taken, { figures, counting }] = await Promise.all([
    frameOf(c, staff),
    countryNames(c.get("s").language),
    works ? listSignUps(await room.signUps(), opened.key, query) : nobody,
    (await room.briefings()).jobs.ofMatter(matterOfBriefing(opened.briefing.id), 50),
    (await room.places()).counted(opened.key),
    figuresOf(room, opened, staff.personId, now),
  ]);
  const jobs = counted.filter(({ kind, input }) => kind === "attendance" && input.session === opened.key);
  const html = renderPage(
    <SessionPage
      {...frame}
      {...opened}
      {...{ works, query, page, countries, jobs, taken, figures, counting, refused }}
      briefingSession={opened.session}
      session={staff}
      done={c.req.query("done")}
    />,
  );
  return c.html(html, refused?.status ?? 200);
};

/** A decision about one of those who signed up, or the wish to have all of them counted now. */
export const decideHere = async (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat", "auditor");
  const { form } = await readForm(c, c.get("token"));
  const opened = await open(room, c);
  const now = c.get("now");
  const home = `/${c.get("s").language}${sessionPath(opened.briefing.id, opened.session.id)}`;
  const decision = single(form, "decision");
  if (decision === "count") {
    await countNow(room, [opened.key], staff.personId, now);
    return c.redirect(`${home}?done=count`, 303);
  }
  try {
    const { reference, status: _, after: __, ...sent } = form;
    await decideSignUp(room, opened, typeof reference === "string" ? reference : "", sent, now);
    const kept = new URLSearchParams({ done: decision });
    for (const name of ["status", "after"]) if (single(form, name)) kept.set(name, single(form, name));
    return c.redirect(`${home}?${kept}`, 303);
  } catch (error) {
    return showSession(room, c, refusedBy(error, form));
  }
};
