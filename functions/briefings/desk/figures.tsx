import { sessionKeyOf } from "#shared/briefings/briefing.ts";
import { csv, csvType } from "#shared/csv.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { readForm } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { deskPath } from "../addresses.ts";
import type { BriefingsRoom } from "../room.ts";
import { figuresOfBriefing } from "./briefing-figures.ts";
import { countNow } from "./count-now.ts";
import { countJob, hourOf, isOld } from "./counting.ts";
import { figuresRows } from "./figures-rows.ts";
import { frameOf } from "./frame.tsx";
import { openForDesk } from "./opening.ts";
import { FiguresPage } from "./views/figures.tsx";

const open = async (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat", "auditor");
  const opened = await openForDesk(room, staff, c.req.param("briefing") ?? "");
  return { staff, ...opened, figures: await figuresOfBriefing(await room.places(), opened.briefing) };
};

/** Who asked for places, had them and came, by region, category and language; all of the staff may know. */
export const showFigures = async (room: BriefingsRoom, c: Visit<string>) => {
  const { staff, briefing, acting, figures } = await open(room, c);
  const now = c.get("now");
  const old = briefing.sessions.filter(({ id }) => isOld(figures.sessions.get(id), now));
  const { jobs } = await room.briefings();
  for (const { id } of old) await jobs.begin(countJob(sessionKeyOf(briefing.id, id), hourOf(now), staff.personId), now);
  const page = (
    <FiguresPage
      {...(await frameOf(c, staff))}
      briefing={briefing}
      works={acting !== undefined}
      figures={figures}
      counting={old.length > 0}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page));
};

export const countAll = async (room: BriefingsRoom, c: Visit<string>) => {
  await readForm(c, c.get("token"));
  const { staff, briefing } = await open(room, c);
  const keys = briefing.sessions.map(({ id }) => sessionKeyOf(briefing.id, id));
  await countNow(room, keys, staff.personId, c.get("now"));
  return c.redirect(`/${c.get("s").language}${deskPath(briefing.id)}/figures?done=count`, 303);
};

/** The figures as a file. */
export const sendFigures = async (room: BriefingsRoom, c: Visit<string>) => {
  const { staff, briefing, figures } = await open(room, c);
  const { s } = await frameOf(c, staff);
  c.header("Content-Type", csvType);
  c.header("Content-Disposition", `attachment; filename="${briefing.id}-figures.csv"`);
  return c.body(csv(figuresRows(s, figures.tally)));
};
