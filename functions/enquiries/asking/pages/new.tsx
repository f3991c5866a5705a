import { countryNames } from "#shared/countries.ts";
import { newId } from "#shared/secrets.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { home, ownPath } from "../../addresses.ts";
import { answerByFrom } from "../../effects.ts";
import type { EnquiriesRoom } from "../../room.ts";
import { ask, askByMail, casesOf } from "../asking.ts";
import { NewPage } from "../views/new.tsx";
import type { AskingVisit } from "./visit.ts";

export const showNew = async (room: EnquiriesRoom, c: AskingVisit, refused: Tried = {}) => {
  const session = c.get("session");
  const cases = session ? await casesOf(room, session.personId) : [];
  const page = (
    <NewPage
      s={c.get("s")}
      path={pathOf(c)}
      user={session}
      now={c.get("now")}
      countries={await countryNames(c.get("s").language)}
      cases={cases}
      about={c.req.query("about")}
      answerBy={answerByFrom(c.get("now"))}
      hidden={{
        // Pressed twice, the button asks once.
        key: (refused.typed && single(refused.typed, "key")) || newId(room.connection.random),
        ...(session && { [formTokenField]: formTokenOf(c.get("token") ?? "") }),
      }}
      {...refused}
    />
  );
  return c.html(renderPage(page), statusOf(refused));
};

export const askNew = async (room: EnquiriesRoom, c: AskingVisit) => {
  const session = c.get("session");
  const now = c.get("now");
  const { language } = c.get("s");
  const { form, trapped } = await readForm(c, c.get("token"));
  const { key: _, ...typed } = form;
  const key = `form\n${single(form, "key")}`;
  try {
    if (session) {
      const enquiry = await ask(room, session, { typed, key, now });
      return c.redirect(`/${language}${ownPath(enquiry.reference)}?done=ask`, 303);
    }
    if (!trapped) await askByMail(room, { typed, key, caller: callerOf(c), now });
    return c.redirect(`/${language}${home}/link/sent`, 303);
  } catch (error) {
    return showNew(room, c, triedBy(error, form));
  }
};
