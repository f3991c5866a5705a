import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { signInAs } from "../pages/entrance.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { colleagueVoice } from "./colleague-words.ts";
import { DeclinedPage, InvitationPage } from "./invitation-page.tsx";

const Wish = z.strictObject({ decision: z.enum(["accept", "decline_invitation"]) });

const tokenOf = (c: RegistrationVisit) => c.req.param("token") ?? "";

export const showInvitation = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const opened = await (await room.colleagues()).look(tokenOf(c), c.get("now"));
  const s = await colleagueVoice(c.get("s").language);
  return c.html(renderPage(<InvitationPage s={s} path={pathOf(c)} {...opened} />));
};

/** Whoever is signed in on this device: the invitation is for the address that it was mailed to. */
export const answerInvitation = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { form } = await readForm(c, undefined);
  const { decision } = parseInput(Wish, form);
  const now = c.get("now");
  const colleagues = await room.colleagues();
  if (decision === "decline_invitation") {
    await colleagues.decline(tokenOf(c), now);
    const s = await colleagueVoice(c.get("s").language);
    return c.html(renderPage(<DeclinedPage s={s} path="/registration" />));
  }
  const { organization, person } = await colleagues.accept(tokenOf(c), now);
  // Whoever follows a link from there shows that the address works.
  await (await room.suppressions()).liftFor(person.email, "bounce", now);
  await signInAs(c, room, person);
  return c.redirect(`/${c.get("s").language}/me/cases/${organization.reference}/people?done=accept`, 303);
};
