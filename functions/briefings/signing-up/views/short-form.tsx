import type { BriefingSession } from "#shared/briefings/briefing.ts";
import { languagesIn, spokenThere } from "#shared/briefings/session-rows.ts";
import { languages, ownNames } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import type { Speech } from "#shared/speech.ts";
import { instantInWords } from "#shared/time.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { type Choice, SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { single, type Form as Typed } from "#shared/web/forms.ts";
import type { SharedKey } from "#shared/words.ts";
import { briefingPath } from "../../addresses.ts";
import type { SignUpFormKey } from "../form/form-words.ts";

type FormSpeech = Speech<SharedKey | SignUpFormKey>;

type TimedSession = Pick<
  BriefingSession,
  "id" | "startsAt" | "endsAt" | "zone" | "cancelled" | "delivery" | "interpretation"
>;

export interface SignUpFor {
  readonly id: string;
  readonly status: string;
  readonly sessions: readonly TimedSession[];
}

/** Sessions for which one can still sign up. */
export const openSessions = ({ status, sessions }: Pick<SignUpFor, "status" | "sessions">, now: Date) =>
  status === "announced"
    ? sessions.filter(({ cancelled, startsAt }) => !cancelled && startsAt > now.toISOString())
    : [];

/** Sessions to choose from, each by its own time, the universal one, and what one can follow it in. */
export const sessionChoices = (s: Speech<SharedKey>, sessions: readonly TimedSession[]): Choice[] =>
  sessions.map((session) => {
    const { id, startsAt, zone } = session;
    const universal = zone === "UTC" ? [] : [instantInWords(s, startsAt)];
    const spoken = languagesIn(s.language, spokenThere([session]));
    return { value: id, label: instantInWords(s, startsAt, zone), hint: [...universal, spoken].join(" · ") };
  });

interface FirstFieldsProps {
  readonly s: FormSpeech;
  readonly sessions: readonly TimedSession[];
  readonly typed?: Typed | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

/** All that nobody can sign up without. */
export const FirstFields = ({ s, sessions, typed = {}, errors }: FirstFieldsProps) => {
  const value = (name: string) => single(typed, name) || undefined;
  const field = (name: string) => ({ s, name, value: value(name), error: errorOf(errors, name) });
  const [first, ...others] = sessions;
  return (
    <>
      <ChoiceField
        {...field("session")}
        label={s.t("sign_up.session")}
        value={value("session") ?? (others.length === 0 ? first?.id : undefined)}
        choices={sessionChoices(s, sessions)}
      />
      <TextField {...field("name")} label={s.t("sign_up.name")} hint={s.t("sign_up.name.hint")} autocomplete="name" />
      <TextField
        {...field("email")}
        type="email"
        label={s.t("sign_up.email")}
        hint={s.t("sign_up.email.hint")}
        autocomplete="email"
      />
      <SelectField
        {...field("language")}
        label={s.t("sign_up.language")}
        value={value("language") ?? s.language}
        choices={languages.map((language) => ({ value: language, label: ownNames[language] }))}
      />
    </>
  );
};

interface ShortFormProps {
  readonly s: FormSpeech;
  readonly briefing: SignUpFor;
  readonly now: Date;
}

/** Signing up on the page of a briefing, which everybody gets alike: nothing of whoever looks stands in it. */
export const ShortForm = ({ s, briefing, now }: ShortFormProps) => {
  const sessions = openSessions(briefing, now);
  const path = `/${s.language}${briefingPath(briefing.id)}`;
  if (sessions.length === 0)
    return (
      <section>
        <h2>{s.t("sign_up.title")}</h2>
        <p>{s.t("sign_up.over")}</p>
      </section>
    );
  return (
    <section>
      <h2>{s.t("sign_up.title")}</h2>
      <p>{s.t("sign_up.lead")}</p>
      <Form action={path}>
        <FirstFields s={s} sessions={sessions} />
        <Honeypot s={s} />
        <Submit label={s.t("sign_up.send")} />
      </Form>
      <p>
        <a href={`${path}/sign-up`}>{s.t("sign_up.more")}</a>
      </p>
    </section>
  );
};
