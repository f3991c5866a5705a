import type { PublishedSession } from "#shared/briefings/published-briefings.ts";
import { languages, ownNames } from "#shared/languages.ts";
import { signUpDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { timeZones } from "#shared/time.ts";
import { ChoicesField, Toggle } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { categories } from "#shared/vocabularies.ts";
import { type Form, several, single } from "#shared/web/forms.ts";
import { needKinds } from "../../sign-up.ts";
import type { SigningUpSpeech } from "../signing-up-words.ts";

export interface WishFieldsProps {
  readonly s: SigningUpSpeech;
  readonly sessions: readonly Pick<PublishedSession, "byTelephone">[];
  readonly typed: Form;
  readonly errors?: readonly FieldError[] | undefined;
}

const fieldOf =
  ({ s, typed, errors }: WishFieldsProps) =>
  (name: string) => ({ s, name, value: single(typed, name) || undefined, error: errorOf(errors, name) });

const toggleOf =
  ({ s, typed, errors }: WishFieldsProps) =>
  (name: string) => ({ s, name, checked: single(typed, name) === "true", error: errorOf(errors, name) });

export const LanguageFields = (props: WishFieldsProps) => {
  const { s, sessions } = props;
  return (
    <>
      <SelectField
        {...fieldOf(props)("interpretation")}
        label={s.t("wish.interpretation")}
        prompt={s.t("wish.interpretation.none")}
        choices={languages.map((language) => ({ value: language, label: ownNames[language] }))}
        optional
      />
      {sessions.some(({ byTelephone }) => byTelephone) && (
        <Toggle {...toggleOf(props)("dialIn")} label={s.t("wish.dialIn")} />
      )}
    </>
  );
};

export const ZoneField = (props: WishFieldsProps) => (
  <SelectField
    {...fieldOf(props)("timeZone")}
    label={props.s.t("wish.timeZone")}
    hint={props.s.t("wish.timeZone.hint")}
    choices={timeZones().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
    optional
  />
);

interface AboutFieldsProps extends WishFieldsProps {
  readonly countries: ReadonlyMap<string, string>;
}

export const AboutFields = (props: AboutFieldsProps) => {
  const { s, countries } = props;
  const field = fieldOf(props);
  return (
    <>
      <TextField {...field("organization")} label={s.t("wish.organization")} autocomplete="organization" optional />
      <SelectField
        {...field("country")}
        label={s.t("wish.country")}
        choices={[...countries].map(([value, label]) => ({ value, label }))}
        autocomplete="country"
        optional
      />
      <SelectField
        {...field("category")}
        label={s.t("wish.category")}
        choices={categories.map((value) => ({ value, label: s.t(`category.${value}`) }))}
        optional
      />
      <ZoneField {...props} />
    </>
  );
};

export const NeedFields = (props: WishFieldsProps) => {
  const { s, typed, errors } = props;
  return (
    <>
      <ChoicesField
        s={s}
        name="needs"
        label={s.t("wish.needs")}
        values={several(typed, "needs")}
        error={errorOf(errors, "needs")}
        choices={needKinds.map((value) => ({ value, label: s.t(`need.${value}`) }))}
        optional
      />
      <TextArea {...fieldOf(props)("needsText")} label={s.t("wish.needsText")} rows={3} max={300} optional />
      <Toggle
        {...toggleOf(props)("needsConsent")}
        label={s.t("wish.needsConsent")}
        hint={s.t("wish.needsConsent.hint", { count: signUpDays })}
      />
    </>
  );
};

export const QuestionFields = (props: WishFieldsProps & { readonly optional?: boolean }) => {
  const { s, optional } = props;
  return (
    <>
      <TextArea {...fieldOf(props)("question")} label={s.t("wish.question")} rows={3} max={500} optional={optional} />
      <Toggle {...toggleOf(props)("anonymous")} label={s.t("wish.anonymous")} hint={s.t("wish.anonymous.hint")} />
    </>
  );
};

export const NewsField = (props: WishFieldsProps) => (
  <Toggle {...toggleOf(props)("furtherNews")} label={props.s.t("wish.furtherNews")} />
);

/** What forms call the fields of a sign-up. */
export const wishLabelOf =
  (s: SigningUpSpeech) =>
  (field: string): string | undefined => {
    const labels: Readonly<Record<string, string>> = {
      session: s.t("sign_up.session"),
      name: s.t("sign_up.name"),
      email: s.t("sign_up.email"),
      language: s.t("sign_up.language"),
      interpretation: s.t("wish.interpretation"),
      dialIn: s.t("wish.dialIn"),
      organization: s.t("wish.organization"),
      country: s.t("wish.country"),
      category: s.t("wish.category"),
      timeZone: s.t("wish.timeZone"),
      needs: s.t("wish.needs"),
      needsText: s.t("wish.needsText"),
      needsConsent: s.t("wish.needsConsent"),
      question: s.t("wish.question"),
      anonymous: s.t("wish.anonymous"),
      furtherNews: s.t("wish.furtherNews"),
    };
    return labels[field];
  };
