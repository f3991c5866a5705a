import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { staffMember } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { AuditPage } from "./audit-page.tsx";
import { frameOf } from "./frame.tsx";
import { recordVoice } from "./record/record-words.ts";

const AuditQuery = z.object({
  day: z.iso.date().optional(),
  subject: z.string().max(100).optional(),
  after: z.string().max(2000).optional(),
});

export const showAudit = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "auditor", "secretariat");
  const { day = c.get("now").toISOString().slice(0, 10), subject, after } = parseInput(AuditQuery, c.req.query());
  const { audit, people } = await room.registrations();
  const [page, staff, frame, s] = await Promise.all([
    subject ? audit.of(subject).then((items) => ({ items })) : audit.on(day, after),
    people.staff(),
    frameOf(c, session),
    recordVoice(c.get("s").language),
  ]);
  const names = new Map(staff.items.map(({ id, name }) => [id, name]));
  const continued = after !== undefined;
  return c.html(
    renderPage(
      <AuditPage {...frame} s={s} day={day} subject={subject} continued={continued} page={page} names={names} />,
    ),
  );
};
