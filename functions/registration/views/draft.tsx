import { addDays } from "#shared/days.ts";
import type { Organization } from "#shared/organizations.ts";
import {
  type FieldName,
  fieldNames,
  fieldsOf,
  type PartialProfile,
  profileSection,
  type Section,
  sections,
} from "#shared/profile.ts";
import { confirmationHours, draftDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { dateOnly } from "#shared/time.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { TaskList } from "#shared/ui/tasks.tsx";
import type { Form as SentForm } from "#shared/web/forms.ts";
import type { CountryNames } from "./choices.ts";
import { ProfileFields, type RegistrationSpeech } from "./profile-fields.tsx";

export interface DraftProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly organization: Organization;
}

export const sectionPath = (s: RegistrationSpeech, section: Section) => `/${s.language}/registration/draft/${section}`;

/** Whether a section could be sent as it stands. */
export const isDone = (profile: PartialProfile, section: Section) => {
  const names = fieldsOf(section);
  const answers = Object.fromEntries(
    names.flatMap((name) => (profile[name] === undefined ? [] : [[name, profile[name]]])),
  );
  return profileSection(section).safeParse(answers).success;
};

export const TasksPage = ({ s, path, organization }: DraftProps) => {
  const tasks = sections.map((section) => ({
    label: s.t(`section.${section}`),
    href: sectionPath(s, section),
    done: isDone(organization.profile, section),
  }));
  const until = dateOnly(s.language, addDays(organization.createdAt, draftDays));
  const complete = tasks.every(({ done }) => done);
  return (
    <Page s={s} title={s.t("draft.title")} path={path}>
      <h1>{s.t("draft.title")}</h1>
      <p class="lead">{s.t("draft.lead", { date: until })}</p>
      <TaskList s={s} tasks={tasks} />
      <p class="buttons">
        <a class={complete ? "button primary" : "button"} href={`/${s.language}/registration/check`}>
          {s.t("draft.check")}
        </a>
      </p>
      <Notice s={s}>
        <p>{s.t("draft.mailed", { email: organization.email })}</p>
      </Notice>
    </Page>
  );
};

interface SectionPageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly user?: User;
  readonly title: string;
  /** How far this is, in a form of several parts. */
  readonly part?: string;
  readonly intro?: string;
  /** For how long the answers are kept, where they tell of people. */
  readonly kept?: string | undefined;
  readonly action: string;
  readonly submit: string;
  readonly names: readonly FieldName[];
  readonly values: SentForm;
  readonly errors?: readonly FieldError[] | undefined;
  /** Why the answers could not be kept as things stand now. */
  readonly conflict?: string | undefined;
  readonly countries: CountryNames;
  readonly hidden: Readonly<Record<string, string>>;
  readonly back: { readonly href: string; readonly label: string };
}

/** What the error summary calls a field of a profile. */
export const profileLabel = (s: RegistrationSpeech) => (field: string) =>
  (fieldNames as string[]).includes(field) ? s.t(`field.${field as FieldName}`) : undefined;

/** A form over some fields of a profile: a section of a draft, or of a correction. */
export const SectionPage = (props: SectionPageProps) => {
  const { s, path, user, title, part, intro, kept, action, submit, names, values, errors, countries, hidden, back } =
    props;
  return (
    <Page s={s} title={title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={profileLabel(s)} />
      <Conflict s={s} code={props.conflict} />
      {part && <p class="light part">{part}</p>}
      <h1>{title}</h1>
      {intro && <p class="lead">{intro}</p>}
      {kept && <p class="light">{kept}</p>}
      <Form action={action} hidden={hidden} guarded>
        <ProfileFields s={s} names={names} values={values} errors={errors} countries={countries} />
        <Submit label={submit} />
      </Form>
    </Page>
  );
};

export const SentPage = ({ s, path, organization }: DraftProps) => (
  <Page s={s} title={s.t("sent.title")} path={path}>
    <h1>{s.t("sent.title")}</h1>
    <p class="lead">{s.t("sent.text", { email: organization.email, hours: confirmationHours })}</p>
    <p>{s.t("sent.again")}</p>
    <p>
      <a href={`/${s.language}/registration/again`}>{s.t("register.resume_link")}</a>
    </p>
  </Page>
);

interface ButtonPageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

/** What a mailed link opens: nothing happens before the button is pressed, so that mail scanners change nothing. */
export const ButtonPage = ({ s, path, title, text, button }: ButtonPageProps) => (
  <Page s={s} title={title} path={path}>
    <h1>{title}</h1>
    <p>{text}</p>
    <Form action={`/${s.language}${path}`}>
      <Submit label={button} />
    </Form>
  </Page>
);
