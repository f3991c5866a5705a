import { Hono } from "hono";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage, pathOf } from "#shared/web/address.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import type { RegistrationRoom } from "../room.ts";
import { ButtonPage } from "../views/draft.tsx";
import { enterCase } from "./entrance.ts";
import type { RegistrationEnvironment, RegistrationVisit } from "./visit.ts";

/** What the links in our mails open. Their pages change nothing; their buttons do. */
export const linkPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();

  const draftOf = async (c: RegistrationVisit) => {
    const open = await (await room.drafts()).open(c.req.param("token") ?? "", c.get("now"));
    // A device's own token, put into the address by whoever sits there, proves nothing about the mailbox.
    if (!open?.mailed) throw new Refusal(410, "link_expired");
    return open;
  };

  pages.get(`${inLanguage}/registration/resume/:token`, async (c) => {
    await draftOf(c);
    const { t } = c.get("s");
    const texts = { title: t("resume.title"), text: t("resume.text"), button: t("resume.button") };
    return c.html(renderPage(<ButtonPage s={c.get("s")} path={pathOf(c)} {...texts} />));
  });

  pages.post(`${inLanguage}/registration/resume/:token`, async (c) => {
    const { organization } = await draftOf(c);
    const taken = await (await room.drafts()).takeUp(organization, c.get("now"));
    if (!taken.token) return enterCase(c, room, taken.organization);
    writeCookie(c, "draft", taken.token, room.connection);
    return c.redirect(`/${c.get("s").language}/registration/draft`, 303);
  });

  pages.get(`${inLanguage}/registration/confirm/:token`, async (c) => {
    await (await room.drafts()).toConfirm(c.req.param("token"), c.get("now"));
    const { t } = c.get("s");
    const texts = { title: t("confirm.title"), text: t("confirm.text"), button: t("confirm.button") };
    return c.html(renderPage(<ButtonPage s={c.get("s")} path={pathOf(c)} {...texts} />));
  });

  pages.post(`${inLanguage}/registration/confirm/:token`, async (c) => {
    const organization = await (await room.drafts()).confirm(c.req.param("token"), c.get("now"));
    // Whoever follows a link from there shows that the address works.
    await (await room.suppressions()).liftFor(organization.email, "bounce", c.get("now"));
    return enterCase(c, room, organization);
  });

  return pages;
};
