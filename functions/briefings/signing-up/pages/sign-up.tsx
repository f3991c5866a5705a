import { countryNames } from "#shared/countries.ts";
import { newReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { briefingPath, placingPath } from "../../addresses.ts";
import type { BriefingsRoom } from "../../room.ts";
import { signUp } from "../signing.ts";
import { typedSignUp } from "../typed.ts";
import { SignUpPage } from "../views/sign-up-page.tsx";
import type { SigningUpVisit } from "./visit.ts";

/** The whole form, with whatever was typed into it or into the short one. */
export const showForm = async (room: BriefingsRoom, c: SigningUpVisit, shown: Tried = {}) => {
  const id = c.req.param("briefing") ?? "";
  const s = c.get("s");
  const [briefing, countries] = await Promise.all([(await room.published()).briefing(id), countryNames(s.language)]);
  if (!briefing) throw new Refusal(404, "not_found");
  const wanted = c.req.query("session");
  const page = (
    <SignUpPage
      s={s}
      path={`${briefingPath(briefing.id)}/sign-up`}
      now={c.get("now")}
      briefing={briefing}
      countries={countries}
      {...(wanted && { typed: { session: wanted } })}
      {...shown}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const signUpBy = async (room: BriefingsRoom, c: SigningUpVisit) => {
  const { form, trapped } = await readForm(c);
  const placed = (reference: string) => c.redirect(`/${c.get("s").language}${placingPath(reference)}`, 303);
  // Whoever is no program finds out from a page that knows of no such sign-up.
  if (trapped) return placed(newReference("signUp", room.connection.random));
  try {
    const briefing = c.req.param("briefing") ?? "";
    const { decision: _, ...told } = form;
    const wish = { briefing, typed: typedSignUp(told), caller: callerOf(c), now: c.get("now") };
    return placed((await signUp(room, wish)).reference);
  } catch (error) {
    return showForm(room, c, triedBy(error, form));
  }
};
