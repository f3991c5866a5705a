import { travelDataDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { Form as Typed } from "#shared/web/forms.ts";
import { askedNames } from "../asked.ts";
import { fields, sections } from "../fields.ts";
import { ownPath } from "../projection.ts";
import { labelOf } from "./field-labels.ts";
import { OwnFields } from "./own-fields.tsx";
import type { OwnFrame } from "./own-frame.ts";

interface DataPageProps extends OwnFrame {
  readonly values: Typed;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

/** One's own data, as the call asks for them, each marked with who sees it. */
export const DataPage = ({ s, path, user, matter, hidden, values, errors, conflict, countries }: DataPageProps) => {
  const { representative: one, call } = matter;
  const asked = askedNames(call);
  return (
    <Page s={s} title={s.t("own.data.title")} path={path} user={user} wrong={errors !== undefined}>
      <Conflict s={s} code={conflict} />
      <ErrorSummary s={s} errors={errors} labelOf={(field) => labelOf(s, field)} />
      <h1>{s.t("own.data.title")}</h1>
      <p>{s.t("own.data.lead")}</p>
      <p class="light">{s.t("own.erased", { days: travelDataDays })}</p>
      <Form action={`/${s.language}${ownPath(one.reference)}/data`} hidden={hidden} guarded>
        {sections.map((section) => (
          <section>
            <h2>{s.t(`section.${section}`)}</h2>
            {section === "travel" && one.documented && <p>{s.t("own.document.given")}</p>}
            <OwnFields
              s={s}
              names={asked.filter((name) => fields[name].section === section)}
              values={values}
              errors={errors}
              countries={countries}
              call={call}
              marked
            />
          </section>
        ))}
        <Submit label={s.t("own.data.save")} />
      </Form>
    </Page>
  );
};
