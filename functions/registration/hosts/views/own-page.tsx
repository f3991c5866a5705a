import { mayHaveHost } from "#shared/host/host.ts";
import { hostRows } from "#shared/host/host-rows.tsx";
import type { Organization } from "#shared/organizations.ts";
import type { FieldError } from "#shared/refusal.ts";
import { dateOnly } from "#shared/time.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { type Choice, SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { type Form as SentForm, single } from "#shared/web/forms.ts";
import type { HostDecision } from "../host-decisions.ts";
import type { HostsKey, HostsSpeech } from "../hosts-words.ts";

interface OwnHostPageProps {
  readonly s: HostsSpeech;
  readonly path: string;
  readonly user: User;
  readonly organization: Organization;
  readonly possible: readonly HostDecision[];
  readonly languages: readonly Choice[];
  readonly hidden: Readonly<Record<string, string>>;
  /** From the address, so whatever somebody wrote there. */
  readonly done: string | undefined;
  readonly typed: SentForm | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly conflict: string | undefined;
}

const told = ["ask_host", "ask_host_again", "drop_host"] as const;
const labels = { hostName: "host.name", hostEmail: "own.email", hostLanguage: "own.language" } as const;
const labelOf = (s: HostsSpeech) => (field: string) =>
  Object.hasOwn(labels, field) ? s.t(labels[field as keyof typeof labels]) : undefined;

const addressOf = ({ s, organization }: OwnHostPageProps) => `/${s.language}/me/cases/${organization.reference}/host`;

const Asking = (props: OwnHostPageProps) => {
  const { s, organization, languages, hidden, typed, errors } = props;
  const typedIn = (name: string) => typed && single(typed, name);
  return (
    <section>
      <h2>{s.t("own.ask")}</h2>
      <p>{s.t("own.ask.lead")}</p>
      <Form action={addressOf(props)} hidden={hidden} guarded>
        <TextField
          s={s}
          name="hostName"
          label={s.t("host.name")}
          value={typedIn("hostName")}
          error={errorOf(errors, "hostName")}
          visibility="internal"
        />
        <TextField
          s={s}
          name="hostEmail"
          type="email"
          label={s.t("own.email")}
          hint={s.t("own.email.hint")}
          value={typedIn("hostEmail")}
          error={errorOf(errors, "hostEmail")}
          visibility="internal"
        />
        <SelectField
          s={s}
          name="hostLanguage"
          label={s.t("own.language")}
          choices={languages}
          value={typedIn("hostLanguage") ?? organization.language}
          error={errorOf(errors, "hostLanguage")}
        />
        <Submit name="decision" value="ask_host" label={s.t("own.ask.send")} />
      </Form>
    </section>
  );
};

const Step = (props: OwnHostPageProps & { readonly decision: "ask_host_again" | "drop_host" }) => {
  const { s, hidden, decision, possible } = props;
  if (!possible.includes(decision)) return null;
  const key: HostsKey = decision === "drop_host" ? "own.drop" : "own.again";
  return (
    <section>
      <p>{s.t(`${key}.text`)}</p>
      <Form action={addressOf(props)} hidden={hidden}>
        <Submit
          name="decision"
          value={decision}
          label={s.t(key)}
          kind={decision === "drop_host" ? "danger" : "secondary"}
        />
      </Form>
    </section>
  );
};

/** The host of one's own organization. */
export const OwnHostPage = (props: OwnHostPageProps) => {
  const { s, path, user, organization, possible, done, errors, conflict } = props;
  const { reference = "", host } = organization;
  const confirmed = told.find((name) => name === done);
  return (
    <Page s={s} title={s.t("host.title")} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}/me/cases/${reference}`}>{s.t("case.title", { reference })}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={labelOf(s)} />
      <Conflict s={s} code={conflict} />
      {confirmed && (
        <Notice s={s} kind="success">
          <p>{s.t(`own.done.${confirmed}`)}</p>
        </Notice>
      )}
      <h1>{s.t("host.title")}</h1>
      <p class="lead">{s.t(mayHaveHost(organization) ? "own.lead" : "own.not_needed")}</p>
      <SummaryList s={s} rows={hostRows({ s, organization, zone: organization.profile.contactTimeZone || "UTC" })} />
      {host?.state === "asked" && <p>{s.t("own.until", { date: dateOnly(s.language, host.key?.until ?? "") })}</p>}
      {possible.length === 0 && mayHaveHost(organization) && <p>{s.t("own.not_now")}</p>}
      <Step {...props} decision="ask_host_again" />
      {possible.includes("ask_host") && <Asking {...props} />}
      <Step {...props} decision="drop_host" />
    </Page>
  );
};
