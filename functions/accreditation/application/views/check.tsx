import { phaseOf } from "#shared/forums.ts";
import { isVouchedFor } from "#shared/host/host.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import type { Form as SentForm } from "#shared/web/forms.ts";
import type { CountryNames } from "../../answer-words.ts";
import { applicationForm, type FieldName, fieldNames } from "../../answers.ts";
import type { HandedDocument } from "../../application.ts";
import { documentField } from "../../given.ts";
import { documentLabel } from "../../labels.ts";
import { ApplicationAnswers } from "../../views/answers.tsx";
import { DocumentState } from "../../views/document-state.tsx";
import { isHanded } from "../documents.ts";
import { tasksOf } from "./draft.tsx";
import { ApplicationFields, askedFields, fieldLabel } from "./fields.tsx";
import { type ApplicationPageProps, placeOf } from "./frame.ts";

interface CheckPageProps extends ApplicationPageProps {
  readonly documents: Readonly<Record<string, HandedDocument>>;
  readonly countries: CountryNames;
  readonly values: SentForm;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

const consents = applicationForm.of("consent");
const toMemberStates = fieldNames.filter((name) => applicationForm.ruleOf(name).visibility === "member_states");

/** Where a field or document named in an error can be put right. */
const placeOfField = ({ s, application }: CheckPageProps, field: string) => {
  const name = fieldNames.find((known) => known === field);
  if (!name) return placeOf(s, application.reference, field.replace(/^document\./, "documents/"));
  const { section } = applicationForm.ruleOf(name);
  return section === "consent" ? `#${name}` : `${placeOf(s, application.reference, section)}#${name}`;
};

const labelOfField = ({ s, call }: CheckPageProps, field: string) => {
  const request = call.documents.find(({ id }) => documentField(id) === field);
  return request ? documentLabel(s, request) : (fieldLabel(s)(field) ?? field);
};

const Missing = (props: CheckPageProps) =>
  props.errors ? (
    <div class="problem" role="alert" tabindex={-1} data-focus>
      <h2>{props.s.t("check.missing")}</h2>
      <ul>
        {props.errors.map(({ field, code }) => (
          <li data-field={field} data-code={code}>
            <a href={placeOfField(props, field)}>{labelOfField(props, field)}</a>
          </li>
        ))}
      </ul>
    </div>
  ) : null;

const Documents = (props: CheckPageProps) => {
  const { s, application, call, organization, documents } = props;
  const vouched = isVouchedFor(organization) ? s.t("host.state.confirmed") : undefined;
  return (
    <SummaryList
      s={s}
      rows={call.documents.map((request) => ({
        label: documentLabel(s, request),
        value: isHanded(request, documents[request.id], application.answers) ? (
          <DocumentState s={s} request={request} handed={documents[request.id]} answers={application.answers} />
        ) : request.topic === "legal_proof" ? (
          vouched
        ) : undefined,
        visibility: "internal" as const,
        change: placeOf(s, application.reference, `documents/${request.id}`),
      }))}
    />
  );
};

/** Exactly what is sent and who sees it, the consents, and the button that sends it. */
export const CheckPage = (props: CheckPageProps) => {
  const { s, path, user, now, application, call, organization, documents, countries, hidden, values, errors } = props;
  const { answers, reference } = application;
  const language = answers.writtenIn ?? application.language;
  const changeAt = (name: FieldName) => placeOfField(props, name);
  const shown = { s, countries, answers, language, changeAt };
  const inside = askedFields(fieldNames, call).filter(
    (name) => !toMemberStates.includes(name) && !consents.includes(name),
  );
  const todo = tasksOf(props, documents).filter(({ done }) => !done);
  const checking = Object.values(documents).some(({ state }) => state === "stored");
  return (
    <Page s={s} title={s.t("check.title")} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, reference)}>{s.t("draft.title")}</a>
      </p>
      <Missing {...props} />
      <Conflict s={s} code={props.conflict} />
      <h1>{s.t("check.title")}</h1>
      <p class="lead">{s.t("check.lead")}</p>
      {todo.length > 0 && (
        <Notice s={s} kind="warning">
          <p>{s.t("check.todo")}</p>
          <ul>
            {todo.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {checking && (
        <Notice s={s}>
          <p>{s.t("check.checking")}</p>
        </Notice>
      )}
      <h2>{s.t("check.member_states")}</h2>
      <p>{s.t(`check.member_states.${call.accreditation === "authority" ? "authority" : "organizer"}`)}</p>
      <ApplicationAnswers {...shown} names={toMemberStates} />
      <h2>{s.t("check.public")}</h2>
      <p>{s.t(organization.profile.unlisted ? "check.public.unlisted" : "check.public.text")}</p>
      {!organization.profile.unlisted && (
        <p>
          <QuotedName language={language} text={answers.listName ?? ""} />
          {answers.listCountry && ` (${countries.get(answers.listCountry) ?? answers.listCountry})`}
        </p>
      )}
      <h2>{s.t("check.inside")}</h2>
      <p>{s.t("check.inside.text")}</p>
      <ApplicationAnswers {...shown} names={inside} />
      <Documents {...props} />
      {phaseOf(call, now) === "open" && (
        <>
          <h2>{s.t("check.closes")}</h2>
          <Deadline
            s={s}
            instant={call.closesAt}
            zone={call.zone}
            now={now}
            readerZone={application.timeZone || undefined}
          />
        </>
      )}
      <h2>{s.t("check.consent")}</h2>
      <Form action={placeOf(s, reference, "check")} hidden={hidden}>
        <ApplicationFields s={s} call={call} countries={countries} names={consents} values={values} errors={errors} />
        <Submit name="decision" value="submit" label={s.t("check.send")} />
      </Form>
    </Page>
  );
};
