import { Hono } from "hono";
import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { EmailAddress } from "#shared/text.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, inLanguage, pathOf } from "#shared/web/address.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import { mailAgainLimit, mailLimit, startLimit } from "../rates.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { RegistrationRoom } from "../room.ts";
import { AgainPage, AgainSentPage, BeginPage } from "../views/register.tsx";
import type { RegistrationEnvironment, RegistrationVisit } from "./visit.ts";

const Address = z.strictObject({ email: EmailAddress });

/** Beginning a registration, and asking again for the link to one. */
export const registerPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  const { connection } = room;

  pages.get(
    `${inLanguage}/registration`,
    publicPage<RegistrationKey>(300, ({ s, path }) => renderPage(<BeginPage s={s} path={path} />)),
  );

  pages.post(`${inLanguage}/registration`, async (c) => {
    const { form, trapped } = await readForm(c);
    return answered(c, form, BeginPage, async ({ email }) => {
      if (trapped) return c.redirect(`/${c.get("s").language}/registration/again/sent`, 303);
      const limits = await room.limits();
      await limits.take(startLimit, callerOf(c), c.get("now"));
      const tell = await limits.allows(mailLimit, email, c.get("now"));
      const drafts = await room.drafts();
      const { token } = await drafts.begin({ email, language: c.get("s").language, tell, now: c.get("now") });
      writeCookie(c, "draft", token, connection);
      return c.redirect(`/${c.get("s").language}/registration/draft`, 303);
    });
  });

  pages.get(
    `${inLanguage}/registration/again`,
    publicPage<RegistrationKey>(300, ({ s, path }) => renderPage(<AgainPage s={s} path={path} />)),
  );

  pages.post(`${inLanguage}/registration/again`, async (c) => {
    const { form, trapped } = await readForm(c);
    return answered(c, form, AgainPage, async ({ email }) => {
      const limits = await room.limits();
      await limits.take(startLimit, callerOf(c), c.get("now"));
      if (!trapped && (await limits.allows(mailAgainLimit, email, c.get("now"))))
        await (await room.drafts()).mailAgain(email, c.get("now"));
      return c.redirect(`/${c.get("s").language}/registration/again/sent`, 303);
    });
  });

  pages.get(
    `${inLanguage}/registration/again/sent`,
    publicPage<RegistrationKey>(300, ({ s, path }) => renderPage(<AgainSentPage s={s} path={path} />)),
  );

  return pages;
};

type AddressPage = typeof BeginPage;

const answered = async (
  c: RegistrationVisit,
  form: Form,
  Shown: AddressPage,
  act: (address: z.infer<typeof Address>) => Promise<Response>,
): Promise<Response> => {
  let address: z.infer<typeof Address>;
  try {
    address = parseInput(Address, form);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    const errors: readonly FieldError[] = error.errors;
    return c.html(
      renderPage(<Shown s={c.get("s")} path={pathOf(c)} email={single(form, "email")} errors={errors} />),
      422,
    );
  }
  return act(address);
};
