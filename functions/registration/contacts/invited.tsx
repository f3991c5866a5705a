import { countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import { enterCase } from "../pages/entrance.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { invitedVoice } from "./contacts-words.ts";
import { ErasedPage, InvitedPage } from "./views/invited-page.tsx";

/** The draft that a mailed invitation opens; refuses with 410 when it does so no more. */
const invitedDraft = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const open = await (await room.drafts()).open(c.req.param("token") ?? "", c.get("now"));
  if (!open?.mailed || !open.organization.broughtIn) throw new Refusal(410, "link_expired");
  return open.organization;
};

/** What the link in an invitation opens: who was brought in, and both ways on. Nothing happens by looking. */
export const showInvitation = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const organization = await invitedDraft(room, c);
  const { language } = c.get("s");
  const page = (
    <InvitedPage
      s={await invitedVoice(language)}
      path={pathOf(c)}
      organization={organization}
      country={(await countryNames(language)).get(organization.profile.country ?? "AQ")}
    />
  );
  return c.html(renderPage(page));
};

export const answerInvitation = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const organization = await invitedDraft(room, c);
  const { form } = await readForm(c);
  const { language } = c.get("s");
  const drafts = await room.drafts();
  switch (single(form, "decision")) {
    case "refuse_invitation":
      await drafts.refuse(organization, c.get("now"));
      return c.redirect(`/${language}/registration/invited`, 303);
    case "take_up": {
      const taken = await drafts.takeUp(organization, c.get("now"));
      if (!taken.token) return enterCase(c, room, taken.organization);
      writeCookie(c, "draft", taken.token, room.connection);
      return c.redirect(`/${language}/registration/draft`, 303);
    }
    default:
      throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  }
};

/** Says that a draft is gone; the same to everybody, of whom it tells nothing. */
export const showErased = async (c: RegistrationVisit) =>
  c.html(renderPage(<ErasedPage s={await invitedVoice(c.get("s").language)} path={pathOf(c)} />));
