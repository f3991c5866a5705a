import type { Host, Organization } from "#shared/organizations.ts";
import type { FieldError } from "#shared/refusal.ts";
import { dateOnly } from "#shared/time.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextArea, TextField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { type Form as SentForm, single } from "#shared/web/forms.ts";
import type { HostsSpeech } from "../hosts-words.ts";

interface RequestPageProps {
  readonly s: HostsSpeech;
  readonly path: string;
  readonly organization: Organization & { readonly host: Host };
  readonly country: string | undefined;
  readonly typed: SentForm | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

const Fields = ({ s, typed, errors }: RequestPageProps) => (
  <>
    <TextField
      s={s}
      name="answeredBy"
      label={s.t("page.by")}
      hint={s.t("page.by.hint")}
      value={typed && single(typed, "answeredBy")}
      error={errorOf(errors, "answeredBy")}
      autocomplete="name"
      optional
    />
    <TextArea
      s={s}
      name="text"
      label={s.t("page.text")}
      value={typed && single(typed, "text")}
      error={errorOf(errors, "text")}
      rows={3}
      max={1000}
      optional
    />
  </>
);

const labelOf = (s: HostsSpeech) => (field: string) => {
  if (field === "decision") return undefined;
  return s.t(field === "text" ? "page.text" : "page.by");
};

/** What a host is asked, or has agreed to. */
export const RequestPage = (props: RequestPageProps) => {
  const { s, path, organization, country, errors, conflict } = props;
  const { profile, host, language, reference } = organization;
  const asked = host.state === "asked";
  const title = s.t(asked ? "page.title" : "page.withdraw.title");
  return (
    <Page s={s} title={title} path={path} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={labelOf(s)} />
      <Conflict s={s} code={conflict} />
      <h1>{title}</h1>
      {asked && <p class="lead">{s.t("letter.asked.intro")}</p>}
      <SummaryList
        s={s}
        rows={[
          { label: s.t("letter.fact.group"), value: <QuotedName language={language} text={profile.name ?? ""} /> },
          { label: s.t("page.country"), value: country },
          { label: s.t("letter.fact.host"), value: <QuotedName language={host.language} text={host.name} /> },
          { label: s.t("status.field"), value: reference },
        ]}
      />
      <ul>
        <li>{s.t("letter.asked.means")}</li>
        <li>{s.t("letter.asked.not")}</li>
        <li>{s.t("letter.asked.visible")}</li>
      </ul>
      {asked && <p>{s.t("page.until", { date: dateOnly(s.language, host.key?.until ?? "") })}</p>}
      <Form action={`/${s.language}${path}`} guarded>
        <Fields {...props} />
        <Buttons>
          {asked && <Submit name="decision" value="confirm_host" label={s.t("page.confirm")} />}
          {asked && <Submit name="decision" value="decline_host" label={s.t("page.decline")} kind="secondary" />}
          {!asked && <Submit name="decision" value="withdraw_host" label={s.t("page.withdraw")} kind="danger" />}
        </Buttons>
      </Form>
    </Page>
  );
};

interface AnsweredPageProps {
  readonly s: HostsSpeech;
  readonly path: string;
  readonly done: "confirm_host" | "decline_host" | "withdraw_host";
}

export const AnsweredPage = ({ s, path, done }: AnsweredPageProps) => (
  <Page s={s} title={s.t("page.done.title")} path={path}>
    <h1>{s.t("page.done.title")}</h1>
    <p data-done={done}>{s.t(`page.done.${done}`)}</p>
  </Page>
);
