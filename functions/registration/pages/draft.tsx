import { Hono } from "hono";
import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { fieldsOf, type PartialProfile, profileSection, type Section, sections } from "#shared/profile.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage, pathOf } from "#shared/web/address.ts";
import { shownAnswers } from "#shared/web/answers.ts";
import { type Form, formTokenField, formTokenOf, readForm } from "#shared/web/forms.ts";
import { readCookie } from "#shared/web/sessions.ts";
import { typedAnswers } from "../answers.ts";
import type { OpenDraft } from "../drafts.ts";
import type { RegistrationRoom } from "../room.ts";
import { CheckPage } from "../views/check.tsx";
import { isDone, SectionPage, SentPage, TasksPage } from "../views/draft.tsx";
import { keptNote } from "../views/kept-note.ts";
import { BeginPage } from "../views/register.tsx";
import { enterCase } from "./entrance.ts";
import type { RegistrationEnvironment, RegistrationVisit } from "./visit.ts";

interface OpenVisit extends OpenDraft {
  readonly token: string;
}

const sectionOf = (c: RegistrationVisit): Section => {
  const section = sections.find((known) => known === c.req.param("section"));
  if (!section) throw new Refusal(404, "not_found");
  return section;
};

/** Filling in, checking and sending a draft, which this device's cookie opens. */
export const draftPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();
  const at = (c: RegistrationVisit, path: string) => `/${c.get("s").language}/registration${path}`;

  const openDraft = async (c: RegistrationVisit): Promise<OpenVisit | undefined> => {
    const token = readCookie(c, "draft", room.connection);
    const open = token ? await (await room.drafts()).open(token, c.get("now")) : undefined;
    return open && token ? { ...open, token } : undefined;
  };

  const inDraft =
    (show: (c: RegistrationVisit, open: OpenVisit) => Promise<Response> | Response) => async (c: RegistrationVisit) => {
      const open = await openDraft(c);
      if (!open) return c.html(renderPage(<BeginPage s={c.get("s")} path="/registration" noDraft />), 404);
      if (open.organization.status === "pending_verification") return c.redirect(at(c, "/sent"), 303);
      return show(c, open);
    };

  const hiddenOf = async ({ token }: OpenVisit) => ({ [formTokenField]: formTokenOf(token) });

  const showSection = async (c: RegistrationVisit, open: OpenVisit, values: Form, errors?: readonly FieldError[]) => {
    const s = c.get("s");
    const section = sectionOf(c);
    const page = (
      <SectionPage
        s={s}
        path={pathOf(c)}
        title={s.t(`section.${section}`)}
        part={s.t("draft.part", { number: sections.indexOf(section) + 1, count: sections.length })}
        intro={s.t(`section.${section}.intro`)}
        kept={keptNote(s, section)}
        action={at(c, `/draft/${section}`)}
        submit={s.t("form.save")}
        names={fieldsOf(section)}
        values={values}
        errors={errors}
        countries={await countryNames(s.language)}
        hidden={await hiddenOf(open)}
        back={{ href: at(c, "/draft"), label: s.t("draft.title") }}
      />
    );
    return c.html(renderPage(page), errors ? 422 : 200);
  };

  const showCheck = async (c: RegistrationVisit, open: OpenVisit, errors?: readonly FieldError[]) => {
    const s = c.get("s");
    const { organization } = open;
    const complete = sections.every((section) => isDone(organization.profile, section));
    const [countries, alike] = await Promise.all([
      countryNames(s.language),
      complete ? room.duplicates().then(({ listed }) => listed(organization)) : [],
    ]);
    const props = {
      s,
      alike,
      path: pathOf(c),
      organization,
      countries,
      hidden: await hiddenOf(open),
      errors,
    };
    return c.html(renderPage(<CheckPage {...props} />), errors ? 422 : 200);
  };

  pages.get(
    `${inLanguage}/registration/draft`,
    inDraft((c, { organization }) =>
      c.html(renderPage(<TasksPage s={c.get("s")} path={pathOf(c)} organization={organization} />)),
    ),
  );

  pages.get(
    `${inLanguage}/registration/draft/:section`,
    inDraft((c, open) => showSection(c, open, shownAnswers(open.organization.profile))),
  );

  pages.post(
    `${inLanguage}/registration/draft/:section`,
    inDraft(async (c, open) => {
      const section = sectionOf(c);
      const names = fieldsOf(section);
      const { form } = await readForm(c, open.token);
      let answers: PartialProfile;
      try {
        answers = parseInput(profileSection(section), typedAnswers(names, form)) as PartialProfile;
      } catch (error) {
        if (error instanceof Refusal && error.status === 422) return showSection(c, open, form, error.errors);
        throw error;
      }
      await (await room.drafts()).save(open.organization, answers, c.get("now"));
      const next = sections[sections.indexOf(section) + 1];
      return c.redirect(at(c, next ? `/draft/${next}` : "/check"), 303);
    }),
  );

  pages.get(
    `${inLanguage}/registration/check`,
    inDraft((c, open) => showCheck(c, open)),
  );

  pages.post(
    `${inLanguage}/registration/check`,
    inDraft(async (c, open) => {
      await readForm(c, open.token);
      try {
        const organization = await (await room.drafts()).send(open, c.get("now"));
        // Only whoever proved to own the address is signed in by it, whoever handed the draft in meanwhile.
        if (organization.status === "submitted" && open.proven) return await enterCase(c, room, organization);
        return c.redirect(at(c, "/sent"), 303);
      } catch (error) {
        if (error instanceof Refusal && error.status === 422) return showCheck(c, open, error.errors);
        throw error;
      }
    }),
  );

  pages.get(`${inLanguage}/registration/sent`, async (c) => {
    const open = await openDraft(c);
    if (open?.organization.status !== "pending_verification") return c.redirect(at(c, "/draft"), 303);
    return c.html(renderPage(<SentPage s={c.get("s")} path={pathOf(c)} organization={open.organization} />));
  });

  return pages;
};
