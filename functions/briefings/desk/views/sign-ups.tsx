import { html } from "hono/html";
import type { CountryCode } from "#shared/countries.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { signUpStatuses } from "../../briefings.ts";
import type { SignUp } from "../../sign-up.ts";
import { needName } from "./needs.tsx";
import { addressOf, type SessionPageProps } from "./session-props.ts";
import { SignUpActions } from "./sign-up-actions.tsx";

const withQuery = (props: SessionPageProps, wanted: Readonly<Record<string, string | undefined>>) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) if (value) query.set(name, value);
  const asked = query.toString();
  return addressOf(props) + (asked && `?${asked}`);
};

const Filter = (props: SessionPageProps) => {
  const { s, query } = props;
  return (
    <Form action={addressOf(props)} method="get">
      <div class="field">
        <label for="status">{s.t("desk.status")}</label>
        <select id="status" name="status">
          <option value="">{s.t("sign_ups.all")}</option>
          {signUpStatuses.map((status) => (
            <option value={status} selected={status === query.status}>
              {statusIn(s, { kind: "signUp", status })}
            </option>
          ))}
        </select>
      </div>
      <Submit label={s.t("queue.filter")} kind="secondary" />
    </Form>
  );
};

/** With consent alone, and to whoever works on the briefing alone. */
const needsOf = ({ s }: SessionPageProps, { needs, needsText, needsConsent, dialIn }: SignUp) => {
  const told = needsConsent ? [...needs.map((need) => needName(s, need)), needsText] : [];
  return [...told, dialIn && needName(s, "dial_in")].filter(Boolean).join("; ");
};

const row = (props: SessionPageProps, signUp: SignUp) => {
  const { s, countries } = props;
  const { reference, name, organization, country, language, interpretation, status } = signUp;
  const nameOf = new Intl.DisplayNames(s.language, { type: "language" });
  return [
    html`<span data-reference="${reference}">${reference}</span>`,
    name ? html`<bdi dir="auto">${name}</bdi>` : <span class="light">{s.t("sign_ups.erased")}</span>,
    organization && html`<bdi dir="auto">${organization}</bdi>`,
    countries.get(country as CountryCode) ?? "",
    nameOf.of(language) ?? language,
    interpretation ? (nameOf.of(interpretation) ?? interpretation) : "",
    needsOf(props, signUp),
    html`<span data-status="${status}">${statusIn(s, { kind: "signUp", status })}</span>`,
    <SignUpActions {...props} signUp={signUp} />,
  ];
};

const columns = [
  "queue.reference",
  "sign_ups.name",
  "sign_ups.organization",
  "sign_ups.country",
  "work.language",
  "session.interpretation",
  "sign_ups.needs",
  "desk.status",
] as const;

/** Who signed up for a session, so many at a time, with what can be decided about each. */
export const SignUpList = (props: SessionPageProps) => {
  const { s, page, query } = props;
  const { t } = s;
  return (
    <section id="sign-ups">
      <h2>{t("sign_ups.title")}</h2>
      <p>
        <a href={`${addressOf(props)}/sign-ups.csv${query.status && `?status=${query.status}`}`} download>
          {t("sign_ups.download")}
        </a>{" "}
        <span class="light">{t("sign_ups.download_hint")}</span>
      </p>
      <p>
        <a href={`${addressOf(props)}/attendance`}>{t("attendance.link")}</a>
      </p>
      <Filter {...props} />
      {page.items.length > 0 ? (
        <Table
          caption={t("sign_ups.title")}
          captionUnseen
          columns={[...columns.map((key) => ({ label: t(key) })), { label: t("work.decide"), actions: true }]}
          rows={page.items.map((signUp) => row(props, signUp))}
        />
      ) : (
        <p>{t(page.next ? "sign_ups.none_here" : "sign_ups.none")}</p>
      )}
      <Pages
        s={s}
        next={page.next && withQuery(props, { status: query.status, after: page.next })}
        first={query.after && withQuery(props, { status: query.status })}
      />
    </section>
  );
};
