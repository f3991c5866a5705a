import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { type FieldName, fieldsOf, profileSection, sections } from "#shared/profile.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { shownAnswers } from "#shared/web/answers.ts";
import { type Form, formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { typedAnswers } from "./answers.ts";
import { carryOut } from "./carry-out.ts";
import { openMatter } from "./matter.ts";
import { possibleDecisions } from "./obstacles.ts";
import type { RegistrationVisit } from "./pages/visit.ts";
import type { RegistrationRoom } from "./room.ts";
import { CasePage } from "./views/case.tsx";
import { SectionPage } from "./views/draft.tsx";

const pick = (form: Form, names: readonly FieldName[]) =>
  Object.fromEntries(names.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]]))) as Form;

const statusOf = (errors: readonly FieldError[] | undefined, conflict: string | undefined) =>
  conflict ? 409 : errors ? 422 : 200;

/** One's own case: where it stands, what happened, what can be done now. */
export const showOwnCase = async (
  room: RegistrationRoom,
  c: RegistrationVisit,
  typed?: Form,
  errors?: readonly FieldError[],
  conflict?: string,
) => {
  const session = signedIn(c);
  const [registrations, letters, countries] = await Promise.all([
    room.registrations(),
    room.letters(),
    countryNames(c.get("s").language),
  ]);
  const matter = await openMatter(registrations, session, c.req.param("reference") ?? "");
  const { organization, change, acting } = matter;
  if (acting.as !== "applicant") throw new Refusal(404, "not_found");
  const reference = change?.reference ?? organization.reference ?? "";
  const [history, revisions, mails] = await Promise.all([
    registrations.audit.of(reference),
    registrations.audit.revisionsOf(reference),
    letters.ofCase(reference),
  ]);
  const page = (
    <CasePage
      s={c.get("s")}
      path={pathOf(c)}
      now={c.get("now")}
      organization={organization}
      change={change}
      history={history}
      revisions={revisions}
      letters={mails.items.filter((letter) => letter.personId === session.personId)}
      possible={possibleDecisions(matter)}
      countries={countries}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? "") }}
      done={c.req.query("done")}
      typed={typed}
      errors={errors}
      conflict={conflict}
      host={change ? null : await (await import("./hosts/own-part.tsx")).hostPart(c.get("s").language, organization)}
      user={session}
    />
  );
  return c.html(renderPage(page), statusOf(errors, conflict));
};

/** What a form on that page sent. */
export const decideOwnCase = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = signedIn(c);
  const reference = c.req.param("reference") ?? "";
  const { form } = await readForm(c, c.get("token"));
  const { decision, version, text, ...rest } = form;
  const { organization, row } = await openMatter(await room.registrations(), session, reference);
  const answering = decision === "answer" || decision === "reopen";
  const open = organization.question?.fields ?? [];
  const input = {
    decision,
    ...(version !== undefined && { version }),
    ...(text !== undefined && { text }),
    ...(answering ? { answers: typedAnswers(open, rest) } : rest),
  };
  try {
    const outcome = await carryOut(room, session, { reference, input }, c.get("now"));
    return c.redirect(`/${c.get("s").language}/me/cases/${row.reference}?done=${outcome.decision}`, 303);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return showOwnCase(room, c, form, error.errors);
    if (error instanceof Refusal && error.status === 409)
      return showOwnCase(room, c, answering || decision === "contest" ? form : undefined, undefined, error.code);
    throw error;
  }
};

/** A part of the profile, to be corrected. */
export const showSection = async (
  room: RegistrationRoom,
  c: RegistrationVisit,
  values?: Form,
  errors?: readonly FieldError[],
  conflict?: string,
) => {
  const s = c.get("s");
  const session = signedIn(c);
  const { organization, acting } = await openMatter(
    await room.registrations(),
    session,
    c.req.param("reference") ?? "",
  );
  if (acting.as !== "applicant") throw new Refusal(404, "not_found");
  const section = sections.find((known) => known === c.req.param("section"));
  if (!section) throw new Refusal(404, "not_found");
  const here = `/${s.language}/me/cases/${organization.reference}`;
  const page = (
    <SectionPage
      s={s}
      path={pathOf(c)}
      user={session}
      title={s.t(`section.${section}`)}
      intro={s.t(organization.change ? "correct.waits" : "correct.lead")}
      action={`${here}/profile/${section}`}
      submit={s.t("correct.save")}
      names={fieldsOf(section)}
      values={values ?? shownAnswers(organization.profile)}
      errors={errors}
      conflict={conflict}
      countries={await countryNames(s.language)}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? ""), version: String(organization.version) }}
      back={{ href: here, label: s.t("case.title", { reference: organization.reference ?? "" }) }}
    />
  );
  return c.html(renderPage(page), statusOf(errors, conflict));
};

export const saveSection = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = signedIn(c);
  const reference = c.req.param("reference") ?? "";
  const section = sections.find((known) => known === c.req.param("section"));
  if (!section) throw new Refusal(404, "not_found");
  const { form } = await readForm(c, c.get("token"));
  const { version: _, ...sent } = form;
  try {
    const answers = parseInput(profileSection(section), typedAnswers(fieldsOf(section), sent));
    const input = { decision: "correct", version: single(form, "version"), answers };
    const outcome = await carryOut(room, session, { reference, input }, c.get("now"));
    const done = outcome.change ? "propose_change" : "correct";
    return c.redirect(`/${c.get("s").language}/me/cases/${outcome.organization.reference}?done=${done}`, 303);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422)
      return showSection(room, c, pick(form, fieldsOf(section)), error.errors);
    if (error instanceof Refusal && error.status === 409)
      return showSection(room, c, pick(form, fieldsOf(section)), undefined, error.code);
    throw error;
  }
};
