import * as z from "zod";
import { refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { type Form, readForm } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";

import type { RegistrationVisit } from "../pages/visit.ts";
import { putBackCasesOf } from "../put-back.ts";
import type { RegistrationRoom } from "../room.ts";
import { frameOf } from "./frame.tsx";
import { MemberPage } from "./officer-page.tsx";
import { RightsForm } from "./officers.tsx";

export const showMember = async (
  room: RegistrationRoom,
  c: RegistrationVisit,
  typed?: Form,
  errors?: readonly FieldError[],
) => {
  const session = staffMember(c, "secretariat");
  const [staff, { cases }] = await Promise.all([room.staff(), room.registrations()]);
  const member = await staff.find(c.req.param("id") ?? "");
  const [held, frame] = await Promise.all([cases.ofAssignee(member.id), frameOf(c, session)]);
  const moved = z.coerce.number().int().min(0).optional().catch(undefined).parse(c.req.query("moved"));
  const done = c.req.query("done");
  const page = (
    <MemberPage {...frame} member={member} held={held} moved={moved} done={done} typed={typed} errors={errors} />
  );
  return c.html(renderPage(page), errors ? 422 : 200);
};

const MemberForm = z.looseObject({
  decision: z.enum(["set_rights", "suspend", "lift", "forget_factor", "put_back"]),
  version: z.coerce.number().int(),
  moved: z.coerce.number().int().min(0).default(0),
});

export const changeMember = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const { decision, version, moved, ...sent } = parseInput(MemberForm, form);
  const staff = await room.staff();
  const now = c.get("now");
  const by = session.personId;
  const member = await staff.find(c.req.param("id") ?? "");
  const here = `/${c.get("s").language}/desk/registration/officers/${member.id}`;
  if (decision === "put_back") {
    const more = await putBackCasesOf(room, session, member.id, now);
    return c.redirect(`${here}?moved=${moved + more}`, 303);
  }
  refuseStale(version, member.version);
  try {
    if (decision === "set_rights") await staff.setRights(member, parseInput(RightsForm, sent), by, now);
    if (decision === "suspend") await staff.suspend(member, by, now);
    if (decision === "lift") await staff.lift(member, by, now);
    if (decision === "forget_factor") await staff.forgetFactor(member, by, now);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return showMember(room, c, form, error.errors);
    throw error;
  }
  return c.redirect(`${here}?done=${decision}`, 303);
};
