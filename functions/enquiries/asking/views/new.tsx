import type { Case } from "#shared/cases.ts";
import type { CountryCode } from "#shared/countries.ts";
import { languages, ownNames } from "#shared/languages.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { home, newPath, reportPath } from "../../addresses.ts";
import { topics } from "../../enquiries.ts";
import type { AskingSpeech } from "../asking-words.ts";

interface NewPageProps extends Tried {
  readonly s: AskingSpeech;
  readonly path: string;
  readonly user: User | undefined;
  readonly now: Date;
  readonly countries: ReadonlyMap<CountryCode, string>;
  /** Those that the reader may ask about, and the one that the address names. */
  readonly cases: readonly Case[];
  readonly about: string | undefined;
  readonly answerBy: string;
  readonly hidden: Readonly<Record<string, string>>;
}

const labelIn = (s: AskingSpeech) => (field: string) => {
  const labels: Readonly<Record<string, string>> = {
    topic: s.t("new.topic"),
    text: s.t("new.text"),
    about: s.t("new.about"),
    by: s.t("new.by"),
    email: s.t("new.email"),
    language: s.t("new.language"),
    country: s.t("new.country"),
  };
  return Object.hasOwn(labels, field) ? labels[field] : undefined;
};

const Fields = ({ s, user, countries, cases, about, typed = {}, errors }: NewPageProps) => {
  const value = (name: string) => single(typed, name) || undefined;
  const field = (name: string) => ({ s, name, value: value(name), error: errorOf(errors, name) });
  return (
    <>
      <SelectField
        {...field("topic")}
        label={s.t("new.topic")}
        choices={topics.map((topic) => ({ value: topic, label: s.t(`topic.${topic}`) }))}
      />
      <TextArea {...field("text")} label={s.t("new.text")} hint={s.t("new.text.hint")} max={3000} />
      {cases.length > 0 && (
        <SelectField
          {...field("about")}
          label={s.t("new.about")}
          value={value("about") ?? about}
          optional
          prompt={s.t("new.about.none")}
          choices={cases.map(({ reference, title }) => ({ value: reference, label: `${reference} · ${title}` }))}
        />
      )}
      {!user && (
        <>
          <TextField {...field("by")} label={s.t("new.by")} hint={s.t("new.by.hint")} optional />
          <TextField
            {...field("email")}
            type="email"
            autocomplete="email"
            label={s.t("new.email")}
            hint={s.t("new.email.hint")}
          />
        </>
      )}
      <SelectField
        {...field("language")}
        label={s.t("new.language")}
        value={value("language") ?? s.language}
        choices={languages.map((language) => ({ value: language, label: ownNames[language] }))}
      />
      <SelectField
        {...field("country")}
        label={s.t("new.country")}
        hint={s.t("new.country.hint")}
        optional
        choices={[...countries].map(([code, name]) => ({ value: code, label: name }))}
      />
    </>
  );
};

/** Asking a question. */
export const NewPage = (props: NewPageProps) => {
  const { s, path, user, now, answerBy, hidden, errors, conflict } = props;
  const signIn = `/${s.language}/sign-in?onward=${encodeURIComponent(newPath)}`;
  return (
    <Page s={s} title={s.t("new.title")} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}${home}`}>{s.t("new.back")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={labelIn(s)} />
      <Conflict s={s} code={conflict} />
      <h1>{s.t("new.title")}</h1>
      <p>{s.t("new.safe")}</p>
      <p>
        <a href={`/${s.language}${reportPath}`}>{s.t("ask.danger.link")}</a>
      </p>
      {!user && (
        <p>
          <a href={signIn}>{s.t("new.sign_in")}</a>
        </p>
      )}
      <h2>{s.t("own.answer_by")}</h2>
      <Deadline s={s} instant={answerBy} now={now} />
      <Form action={`/${s.language}${path}`} hidden={hidden} guarded>
        <Fields {...props} />
        <Honeypot s={s} />
        <Submit label={s.t("new.send")} />
      </Form>
    </Page>
  );
};
