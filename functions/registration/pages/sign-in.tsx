import { Hono } from "hono";
import * as z from "zod";
import { deviceOf } from "#shared/device.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { EmailAddress } from "#shared/text.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, inLanguage, onlyHere, pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { dropCookie, signedIn, writeCookie } from "#shared/web/sessions.ts";
import { factorLimit, signInMailLimit, startLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";
import { ButtonPage } from "../views/draft.tsx";
import { FactorPage, SignInPage, SignInSentPage } from "../views/sign-in.tsx";
import type { RegistrationEnvironment, RegistrationVisit } from "./visit.ts";

const SignIn = z.strictObject({ email: EmailAddress, onward: z.string().max(300).optional() });

/** Signing in by a mailed link and its button, the second factor of staff, and signing out. */
export const signInPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  const at = (c: RegistrationVisit, path: string) => `/${c.get("s").language}${path}`;

  pages.get(`${inLanguage}/sign-in`, (c) => {
    const onward = onlyHere(c.req.query("onward"), "");
    const session = c.get("session");
    // Public pages cannot tell that somebody is signed in, and offer this to everybody.
    if (session) return c.redirect(at(c, onward || (session.role ? "/desk" : "/me")), 303);
    const out = c.req.query("done") === "out";
    return c.html(renderPage(<SignInPage s={c.get("s")} path={pathOf(c)} onward={onward} out={out} />));
  });

  pages.post(`${inLanguage}/sign-in`, async (c) => {
    const { form, trapped } = await readForm(c);
    const s = c.get("s");
    let asked: z.infer<typeof SignIn>;
    try {
      asked = parseInput(SignIn, form);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 422) throw error;
      const shown = { email: single(form, "email"), onward: single(form, "onward"), errors: error.errors };
      return c.html(renderPage(<SignInPage s={s} path={pathOf(c)} {...shown} />), 422);
    }
    const limits = await room.limits();
    await limits.take(startLimit, callerOf(c), c.get("now"));
    if (!trapped && (await limits.allows(signInMailLimit, asked.email, c.get("now"))))
      await (await room.signIns()).ask(asked.email, s.language, onlyHere(asked.onward, ""), c.get("now"));
    return c.redirect(at(c, "/sign-in/sent"), 303);
  });

  pages.get(`${inLanguage}/sign-in/sent`, (c) =>
    c.html(renderPage(<SignInSentPage s={c.get("s")} path={pathOf(c)} />)),
  );

  pages.get(`${inLanguage}/sign-in/factor`, (c) => showFactor(c));

  const showFactor = async (c: RegistrationVisit, wrong = false) => {
    const session = signedIn(c);
    if (session.factorGiven) return c.redirect(at(c, "/desk"), 303);
    const { offer } = await import("../factor.ts");
    const offered = await offer(await room.signIns(), session.personId, room.connection);
    const hidden = { [formTokenField]: formTokenOf(c.get("token") ?? "") };
    const errors = wrong ? [{ field: "code", code: "wrong_code" }] : undefined;
    return c.html(
      renderPage(<FactorPage s={c.get("s")} path={pathOf(c)} {...offered} hidden={hidden} errors={errors} />),
      wrong ? 422 : 200,
    );
  };

  pages.post(`${inLanguage}/sign-in/factor`, async (c) => {
    const session = signedIn(c);
    const { form } = await readForm(c, c.get("token"));
    await (await room.limits()).take(factorLimit, session.personId, c.get("now"));
    const { check } = await import("../factor.ts");
    const right = await check(await room.signIns(), session, single(form, "code"), c.get("now"));
    return right ? c.redirect(at(c, "/desk"), 303) : showFactor(c, true);
  });

  pages.post(`${inLanguage}/sign-in/out`, async (c) => {
    await readForm(c, c.get("token"));
    const session = c.get("session");
    if (session) await (await room.signIns()).sessions.end(session.hash);
    dropCookie(c, "session", room.connection);
    return c.redirect(at(c, "/sign-in?done=out"), 303);
  });

  pages.get(`${inLanguage}/sign-in/:token`, async (c) => {
    if (!(await (await room.signIns()).works(c.req.param("token"), c.get("now"))))
      throw new Refusal(410, "link_expired");
    const { t } = c.get("s");
    const texts = { title: t("sign_in.enter.title"), text: t("sign_in.enter.text"), button: t("sign_in.enter.button") };
    return c.html(renderPage(<ButtonPage s={c.get("s")} path={pathOf(c)} {...texts} />));
  });

  pages.post(`${inLanguage}/sign-in/:token`, async (c) => {
    const signIns = await room.signIns();
    const entered = await signIns.enter(c.req.param("token"), deviceOf(c.req.header("user-agent")), c.get("now"));
    writeCookie(c, "session", entered.session, room.connection);
    const home = entered.person.role ? "/desk" : "/me";
    return c.redirect(at(c, onlyHere(entered.onward, home)), 303);
  });

  return pages;
};
