import type { Case } from "#shared/cases.ts";
import type { FieldError } from "#shared/refusal.ts";
import { nextIn, statusIn } from "#shared/standing/standing-words.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList, type SummaryRow } from "#shared/ui/summary.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface StandingProps {
  readonly s: RegistrationSpeech;
  readonly found: Pick<Case, "kind" | "status" | "since" | "next" | "dueBy" | "mergedInto">;
  readonly now: Date;
  readonly readerZone?: string | undefined;
  readonly more?: readonly SummaryRow[];
}

/** Where a case stands, since when, who acts next and by when. */
export const Standing = ({ s, found, now, readerZone, more = [] }: StandingProps) => (
  <SummaryList
    s={s}
    rows={[
      {
        label: s.t("status.stands"),
        value: <strong data-status={found.status}>{statusIn(s, found)}</strong>,
      },
      { label: s.t("status.since"), value: <When s={s} instant={found.since} zone={readerZone || "UTC"} /> },
      { label: s.t("status.next"), value: nextIn(s, found) },
      ...(found.next === "nobody"
        ? []
        : [
            {
              label: s.t("status.due"),
              value: <Deadline s={s} instant={found.dueBy} now={now} readerZone={readerZone} />,
            },
          ]),
      ...(found.mergedInto ? [{ label: s.t("status.merged_into"), value: found.mergedInto }] : []),
      ...more,
    ]}
  />
);

interface StatusPageProps {
  readonly s: RegistrationSpeech;
  readonly path: string;
  readonly now: Date;
  readonly typed?: string | undefined;
  readonly reference?: string;
  readonly found?: Case | undefined;
  readonly errors?: readonly FieldError[];
}

export const StatusPage = ({ s, path, now, typed, reference, found, errors }: StatusPageProps) => {
  const { t } = s;
  const query = reference ? `?reference=${reference}` : "";
  return (
    <Page s={s} title={t("status.title")} path={path + query} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={() => t("status.field")} />
      <h1>{t("status.title")}</h1>
      <p class="lead">{t("status.lead")}</p>
      {reference && !found && (
        <Notice s={s} kind="warning">
          <p data-code="unknown_reference">{t("status.unknown")}</p>
        </Notice>
      )}
      {found && (
        <>
          <h2>{found.reference}</h2>
          <Standing s={s} found={found} now={now} />
        </>
      )}
      <Form action={`/${s.language}/status`} method="get">
        <TextField
          s={s}
          name="reference"
          label={t("status.field")}
          hint={t("status.hint")}
          value={typed}
          error={errorOf(errors, "reference")}
          autocomplete="off"
          short
        />
        <Submit label={t("status.check")} />
      </Form>
    </Page>
  );
};
