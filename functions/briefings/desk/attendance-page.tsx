import { matterOfBriefing } from "#shared/briefings/briefing.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { hasBegun, isCalledOff } from "../obstacles.ts";
import type { BriefingsRoom } from "../room.ts";
import type { Checked } from "./attendance-check.ts";
import { recordList, tryAttendance } from "./attendance-recording.ts";
import { frameOf, sessionPath } from "./frame.tsx";
import { actingOn, openSession } from "./opening.ts";
import { AttendancePage } from "./views/attendance.tsx";

interface Shown {
  readonly refused?: Refused;
  /** What was typed, with what recording it would do. */
  readonly tried?: { readonly form: Form; readonly checked: Checked };
}

/** Where a list of those who were there is tried, and then recorded. */
export const showAttendance = async (room: BriefingsRoom, c: Visit<string>, { refused, tried }: Shown = {}) => {
  const staff = staffMember(c, "officer", "secretariat");
  const opened = await openSession(room, staff, c.req.param("briefing") ?? "", c.req.param("session") ?? "");
  actingOn(opened);
  const [frame, briefings] = await Promise.all([frameOf(c, staff), room.briefings()]);
  const jobs = await briefings.jobs.ofMatter(matterOfBriefing(opened.briefing.id), 50);
  const page = (
    <AttendancePage
      {...frame}
      briefing={opened.briefing}
      briefingSession={opened.session}
      works={true}
      held={hasBegun(opened.session, frame.now) && !isCalledOff(opened)}
      jobs={jobs.filter(({ kind, input }) => kind === "attendance" && input.session === opened.key)}
      form={tried?.form ?? refused?.form ?? {}}
      checked={tried?.checked}
      refused={refused}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

/** A list, first to be tried, then, with the other button, to be recorded. */
export const takeAttendance = async (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const opened = await openSession(room, staff, c.req.param("briefing") ?? "", c.req.param("session") ?? "");
  const input = { csv: single(form, "csv"), others: single(form, "others") === "true" };
  try {
    switch (single(form, "decision")) {
      case "try_attendance":
        return await showAttendance(room, c, {
          tried: { form, checked: await tryAttendance(room, opened, input, c.get("now")) },
        });
      case "record_attendance":
        await recordList(room, opened, input, c.get("now"));
        return c.redirect(
          `/${c.get("s").language}${sessionPath(opened.briefing.id, opened.session.id)}?done=attendance`,
          303,
        );
      default:
        throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
    }
  } catch (error) {
    return showAttendance(room, c, { refused: refusedBy(error, form) });
  }
};
