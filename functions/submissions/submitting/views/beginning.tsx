import { languages, ownNames } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import type { User } from "#shared/ui/page.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { newPath } from "../../addresses.ts";
import { myself } from "../begin.ts";
import type { InputsCall } from "../calls.ts";
import type { SubmittingSpeech } from "../submitting-words.ts";
import type { ForumOfCall } from "./call-line.tsx";

export interface NewPageProps extends Tried {
  readonly s: SubmittingSpeech;
  readonly path: string;
  readonly user: User | undefined;
  readonly now: Date;
  readonly call: InputsCall;
  readonly forum: ForumOfCall | undefined;
  /** Whether the call takes something now, in time or late. */
  readonly open: boolean;
  /** Those for which the reader may send inputs. */
  readonly organizations: readonly Organization[];
  readonly hidden: Readonly<Record<string, string>>;
}

/** The button of somebody signed in, with the choice for whom they write. */
export const ForWhom = ({ s, call, organizations, hidden, errors, typed }: NewPageProps) => (
  <Form action={`/${s.language}${newPath(call.id)}`} hidden={hidden}>
    {organizations.length > 0 && (
      <ChoiceField
        s={s}
        name="organization"
        label={s.t("new.organization")}
        error={errorOf(errors, "organization")}
        value={(typed && single(typed, "organization")) || organizations[0]?.id}
        choices={[
          ...organizations.map(({ id, profile }) => ({ value: id, label: profile.name ?? "" })),
          { value: myself, label: s.t("new.myself") },
        ]}
      />
    )}
    <Submit name="decision" value="begin" label={s.t("new.begin")} />
  </Form>
);

/** The form of everybody else. */
export const ByMail = ({ s, call, errors, typed = {} }: NewPageProps) => {
  const value = (name: string) => single(typed, name) || undefined;
  const field = (name: string) => ({ s, name, value: value(name), error: errorOf(errors, name) });
  return (
    <>
      <p>
        <a href={`/${s.language}/sign-in?onward=${encodeURIComponent(`${newPath(call.id)}`)}`}>{s.t("new.sign_in")}</a>
      </p>
      <Form action={`/${s.language}${newPath(call.id)}`}>
        <TextField
          {...field("email")}
          type="email"
          autocomplete="email"
          label={s.t("new.email")}
          hint={s.t("new.email.hint")}
        />
        <SelectField
          {...field("language")}
          label={s.t("new.language")}
          value={value("language") ?? s.language}
          choices={languages.map((language) => ({ value: language, label: ownNames[language] }))}
        />
        <ChoiceField
          {...field("submitter")}
          label={s.t("field.submitter")}
          choices={call.inputs.submitters.map((kind) => ({ value: kind, label: s.t(`submitter.${kind}`) }))}
        />
        <TextField
          {...field("title")}
          label={s.t("new.working_title")}
          hint={s.t("new.working_title.hint")}
          autocomplete="off"
          optional
        />
        <Honeypot s={s} />
        <Submit label={s.t("new.send")} />
      </Form>
    </>
  );
};
