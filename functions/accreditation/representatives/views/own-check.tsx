import type { Child } from "hono/jsx";
import { travelDataDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Toggle } from "#shared/ui/choices.tsx";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { single, type Form as Typed } from "#shared/web/forms.ts";
import { askedConsents, askedNames } from "../asked.ts";
import { consents, type FieldName, fields, isOfDocument } from "../fields.ts";
import { ownPath } from "../projection.ts";
import { Answers } from "./answers.tsx";
import { labelOf } from "./field-labels.ts";
import type { OwnFrame } from "./own-frame.ts";

const isSensitive = (name: FieldName) => fields[name].visibility === "sensitive";

interface CheckPageProps extends OwnFrame {
  readonly typed: Typed;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

const Group = ({ title, children }: { readonly title: string; readonly children?: Child }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Exactly who will see what, and each use to agree to by itself. */
export const CheckPage = (props: CheckPageProps) => {
  const { s, path, user, matter, hidden, typed, errors, conflict, countries } = props;
  const { representative: one, call } = matter;
  const asked = askedNames(call).filter((name) => !isOfDocument(name));
  const home = `/${s.language}${ownPath(one.reference)}`;
  const shown = (names: readonly FieldName[]) => (
    <Answers s={s} names={names} answers={one.answers} call={call} countries={countries} />
  );
  const label = (field: string) =>
    (consents as readonly string[]).includes(field)
      ? s.t(`consent.${field as (typeof consents)[number]}`)
      : labelOf(s, field);
  return (
    <Page s={s} title={s.t("own.check.title")} path={path} user={user} wrong={errors !== undefined}>
      <Conflict s={s} code={conflict} />
      <ErrorSummary s={s} errors={errors} labelOf={label} />
      <h1>{s.t("own.check.title")}</h1>
      <Group title={s.t("own.check.organization")}>{shown(asked.filter((name) => !isSensitive(name)))}</Group>
      <Group title={s.t("own.check.officers")}>{shown(asked.filter(isSensitive))}</Group>
      {one.documented && (
        <Group title={s.t("own.check.secretariat")}>
          <p>{s.t("own.check.secretariat.text", { days: travelDataDays })}</p>
        </Group>
      )}
      <Group title={s.t("own.check.public")}>
        <p>{s.t(`own.check.public.${one.answers.listing ?? "not_listed"}`)}</p>
      </Group>
      <Buttons>
        <a class="button" href={`${home}/data`}>
          {s.t("own.change")}
        </a>
      </Buttons>
      <h2>{s.t("own.check.consents")}</h2>
      <Form action={`${home}/check`} hidden={hidden}>
        {[...askedConsents(call, one.answers)].map(([consent, must]) => (
          <Toggle
            s={s}
            name={consent}
            label={s.t(`consent.${consent}`)}
            optional={!must}
            checked={single(typed, consent) === "true"}
            error={errorOf(errors, consent)}
          />
        ))}
        <Submit name="decision" value="confirm_self" label={s.t("own.check.send")} />
      </Form>
    </Page>
  );
};
