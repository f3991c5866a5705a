import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import type { Form as Typed } from "#shared/web/forms.ts";
import type { Delegation } from "../matter.ts";
import { organizationPath } from "../projection.ts";
import { labelOf } from "./field-labels.ts";
import { NominationFields } from "./nomination.tsx";
import type { Frame } from "./organization.tsx";

interface NominatePageProps extends Frame {
  readonly delegation: Delegation;
  readonly typed: Typed;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

/** Where a focal point names somebody. */
export const NominatePage = ({ s, path, user, hidden, delegation, typed, errors, conflict }: NominatePageProps) => {
  const home = `/${s.language}${organizationPath(delegation.application.reference)}`;
  return (
    <Page s={s} title={s.t("reps.nominate")} path={path} user={user} wrong={errors !== undefined}>
      <Conflict s={s} code={conflict} />
      <ErrorSummary s={s} errors={errors} labelOf={(field) => labelOf(s, field)} />
      <h1>{s.t("reps.nominate")}</h1>
      <p class="lead">{s.t("reps.nominate.lead")}</p>
      <Form action={`${home}/nominate`} hidden={hidden} guarded>
        <NominationFields s={s} typed={typed} errors={errors} />
        <Submit label={s.t("reps.nominate.send")} />
      </Form>
      <p>
        <a href={home}>{s.t("reps.back")}</a>
      </p>
    </Page>
  );
};
