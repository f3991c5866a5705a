import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { ToldText } from "#shared/ui/told.tsx";
import type { Form as SentForm } from "#shared/web/forms.ts";
import type { FieldName, Section } from "../../content.ts";
import { rulesOf } from "../calls.ts";
import { ContentFields } from "./fields.tsx";
import { type InputPageProps, placeOf } from "./frame.ts";
import { fieldLabel } from "./labels.ts";
import { PartNumber } from "./part-number.tsx";
import { QuestionFields } from "./question-fields.tsx";
import type { CountryNames } from "./words-of.ts";

interface SectionPageProps extends InputPageProps {
  readonly section: Section;
  readonly names: readonly FieldName[];
  readonly values: SentForm;
  readonly countries: CountryNames;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

/** A part of an input that is being written. */
export const SectionPage = (props: SectionPageProps) => {
  const { s, path, user, input, call, section, names, values, countries, hidden, errors, conflict } = props;
  const rules = rulesOf(call);
  const title = s.t(`section.${section}`);
  const asksQuestions = section === "content" && rules.questions.length > 0;
  return (
    <Page s={s} title={title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, input.reference)}>{s.t("draft.title")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={fieldLabel(s, call, input)} />
      <Conflict s={s} code={conflict} />
      <PartNumber s={s} call={call} part={section} />
      <h1>{title}</h1>
      {section === "content" && <ToldText language={s.language} texts={rules.guidance} />}
      <Form action={placeOf(s, input.reference, section)} hidden={hidden} guarded>
        <ContentFields s={s} rules={rules} countries={countries} names={names} values={values} errors={errors} />
        {asksQuestions && (
          <>
            <h2>{s.t("content.questions")}</h2>
            <QuestionFields
              s={s}
              questions={rules.questions}
              values={values}
              errors={errors}
              files={placeOf(s, input.reference, "files")}
            />
          </>
        )}
        <Submit name="decision" value="save" label={s.t("form.save")} />
      </Form>
    </Page>
  );
};
