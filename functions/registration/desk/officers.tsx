import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { Language } from "#shared/languages.ts";
import { StaffRole } from "#shared/people.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { EmailAddress, line } from "#shared/text.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { DeskRegion } from "#shared/vocabularies.ts";
import { type Form, readForm } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { frameOf } from "./frame.tsx";
import { StaffPage } from "./officers-page.tsx";

const rights = {
  role: StaffRole,
  region: z.union([DeskRegion, z.literal("")]).default(""),
};

/** Only officers are limited to a region; "" is no limit. */
const fitting = ({ role, region }: { role: StaffRole; region: string }, context: z.RefinementCtx) => {
  if (region && role !== "officer")
    context.addIssue({ code: "custom", path: ["region"], params: { code: "region_for_officers" } });
};

const limited = <Given extends { region: DeskRegion | "" }>({ region, ...rest }: Given) => ({
  ...rest,
  ...(region && { region }),
});

export const RightsForm = z.strictObject(rights).superRefine(fitting).transform(limited);

const InvitationForm = z
  .strictObject({ name: line({ max: 200 }), email: EmailAddress, ...rights, language: Language })
  .superRefine(fitting)
  .transform(limited);

export const showStaff = async (
  room: RegistrationRoom,
  c: RegistrationVisit,
  typed: Form = {},
  errors?: readonly FieldError[],
) => {
  const session = staffMember(c, "secretariat");
  const staff = await room.staff();
  const [page, frame] = await Promise.all([staff.list(c.req.query("after")), frameOf(c, session)]);
  const continued = c.req.query("after") !== undefined;
  const html = renderPage(<StaffPage {...frame} page={page} continued={continued} typed={typed} errors={errors} />);
  return c.html(html, errors ? 422 : 200);
};

export const invite = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const { decision: _, ...sent } = form;
  try {
    const invitation = parseInput(InvitationForm, sent);
    const { id } = await (await room.staff()).invite(invitation, session.personId, c.get("now"));
    return c.redirect(`/${c.get("s").language}/desk/registration/officers/${id}?done=staff_invited`, 303);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return showStaff(room, c, form, error.errors);
    throw error;
  }
};
