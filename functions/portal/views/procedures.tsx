import type { Language } from "#shared/languages.ts";
import type { FieldError } from "#shared/refusal.ts";
import type { Speech, Values } from "#shared/speech.ts";
import { dateOnly } from "#shared/time.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Confirmation } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { SharedKey } from "#shared/words.ts";
import { type ProcedureName, procedureNames, stepsOf, versionOf } from "../portal.ts";
import type { PortalKey } from "../portal-words.ts";

interface Frame {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly path: string;
}

const appliesFrom = (s: Frame["s"], procedure: ProcedureName) =>
  s.t("take_part.applies", { date: dateOnly(s.language, versionOf(procedure)) });

export const ProceduresPage = ({ s, path }: Frame) => (
  <Page s={s} title={s.t("take_part.title")} path={path}>
    <h1>{s.t("take_part.title")}</h1>
    <p>{s.t("take_part.lead")}</p>
    {procedureNames.map((name) => (
      <>
        <h2>
          <a href={`/${s.language}/take-part/${name}`}>{s.t(`procedure.${name}.title`)}</a>
        </h2>
        <p>
          {s.t(`procedure.${name}.lead`)} <span class="light">{appliesFrom(s, name)}</span>
        </p>
      </>
    ))}
  </Page>
);

const daysInWords = (language: Language, days: readonly number[]) => {
  const locale = language === "ar" ? "ar-u-nu-latn" : language;
  const { format } = new Intl.NumberFormat(locale, { style: "unit", unit: "day", unitDisplay: "long" });
  return new Intl.ListFormat(locale).format(days.map((count) => format(count)));
};

/** The steps in words. */
const stepTexts = (s: Frame["s"], procedure: ProcedureName): string[] =>
  stepsOf(procedure).map(({ step, count, least, days }) => {
    const values: Values = {
      ...(count !== undefined && { count }),
      ...(least !== undefined && { least }),
      ...(days && { days: daysInWords(s.language, days) }),
    };
    // Each step of the table has its words: a test says so.
    return s.t(`procedure.${procedure}.${step}` as PortalKey, values);
  });

interface ProcedureProps extends Frame {
  readonly procedure: ProcedureName;
  /** What was typed, when it comes back to be corrected. */
  readonly typed?: { readonly name: string; readonly text: string } | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

export const ProcedurePage = ({ s, path, procedure, typed, errors }: ProcedureProps) => {
  const labels: Readonly<Record<string, string>> = { name: s.t("comment.name"), text: s.t("comment.text") };
  return (
    <Page s={s} title={s.t(`procedure.${procedure}.title`)} path={path} wrong={errors !== undefined}>
      <ErrorSummary
        s={s}
        errors={errors}
        labelOf={(field) => (Object.hasOwn(labels, field) ? labels[field] : undefined)}
      />
      <h1>{s.t(`procedure.${procedure}.title`)}</h1>
      <p class="light">{appliesFrom(s, procedure)}</p>
      <p>{s.t(`procedure.${procedure}.lead`)}</p>
      <ol>
        {stepTexts(s, procedure).map((text) => (
          <li>{text}</li>
        ))}
      </ol>
      <p>
        <a href={`/${s.language}/take-part`}>{s.t("take_part.all")}</a>
      </p>
      <h2>{s.t("comment.title")}</h2>
      <p>{s.t("comment.lead")}</p>
      <Form action={`/${s.language}/take-part/${procedure}`} guarded>
        <TextField
          s={s}
          name="name"
          label={s.t("comment.name")}
          optional
          value={typed?.name}
          error={errorOf(errors, "name")}
        />
        <TextArea
          s={s}
          name="text"
          label={s.t("comment.text")}
          hint={s.t("comment.text.hint")}
          max={2000}
          value={typed?.text}
          error={errorOf(errors, "text")}
        />
        <Honeypot s={s} />
        <Submit label={s.t("comment.send")} kind="secondary" />
      </Form>
    </Page>
  );
};

export const ThanksPage = ({ s, path, procedure }: ProcedureProps) => (
  <Page s={s} title={s.t("comment.thanks.title")} path={path}>
    <Confirmation title={s.t("comment.thanks.title")}>
      <p>{s.t("comment.thanks.text")}</p>
    </Confirmation>
    <p>
      <a href={`/${s.language}/take-part/${procedure}`}>{s.t("comment.thanks.back")}</a>
    </p>
  </Page>
);
