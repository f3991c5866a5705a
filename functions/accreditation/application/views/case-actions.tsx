import { instantInWords } from "#shared/time.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Quote } from "#shared/ui/quote.tsx";
import { shownAnswers } from "#shared/web/answers.ts";
import { single } from "#shared/web/forms.ts";
import type { DecisionName } from "../../accreditation.ts";
import { fieldNames } from "../../answers.ts";
import { contestUntil } from "../../falling-due.ts";
import { documentField } from "../../given.ts";
import { documentLabel } from "../../labels.ts";
import { DocumentState } from "../../views/document-state.tsx";
import { openDocuments } from "../documents.ts";
import type { CasePageProps } from "./case.tsx";
import { ApplicationFields } from "./fields.tsx";
import { placeOf } from "./frame.ts";
import { Step } from "./step.tsx";

const DocumentLinks = (props: CasePageProps & { readonly ids: readonly string[] }) => {
  const { s, application, call, documents, ids } = props;
  return (
    <ul>
      {call.documents
        .filter(({ id }) => ids.includes(id))
        .map((request) => (
          <li>
            <a href={placeOf(s, application.reference, `documents/${request.id}`)}>{documentLabel(s, request)}</a>
            <DocumentState s={s} request={request} handed={documents[request.id]} answers={application.answers} />
          </li>
        ))}
    </ul>
  );
};

const askedDocuments = ({ application, call }: CasePageProps) =>
  call.documents.map(({ id }) => id).filter((id) => application.question?.fields.includes(documentField(id)));

const Answering = (props: CasePageProps) => {
  const { s, application, call, countries, typed, errors } = props;
  const { question, answers } = application;
  if (!question) return null;
  const asked = askedDocuments(props);
  return (
    <section>
      <h2>{s.t("case.question")}</h2>
      <Quote text={question.text} />
      <h2>{s.t("case.answer")}</h2>
      {asked.length > 0 && (
        <>
          <p>{s.t("case.answer.documents")}</p>
          <DocumentLinks {...props} ids={asked} />
        </>
      )}
      <Step {...props} decision="answer" label={s.t("case.answer.send")}>
        <ApplicationFields
          s={s}
          call={call}
          countries={countries}
          names={fieldNames.filter((name) => question.fields.includes(name))}
          values={typed ?? shownAnswers(answers)}
          errors={errors}
        />
      </Step>
    </section>
  );
};

/** Files that were found bad after the application was sent. */
const Reopened = (props: CasePageProps) => {
  const { s, application, call, now } = props;
  const asked = askedDocuments(props);
  const ids = openDocuments(application, call, now).filter((id) => !asked.includes(id));
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{s.t("case.reopened")}</h2>
      <DocumentLinks {...props} ids={ids} />
    </section>
  );
};

const Contesting = (props: CasePageProps) => {
  const { s, application, typed, errors } = props;
  const until = instantInWords(s, contestUntil(application), application.timeZone || "UTC");
  return (
    <section>
      <h2>{s.t("case.contest")}</h2>
      <Step {...props} decision="contest" label={s.t("case.contest.send")}>
        <TextArea
          s={s}
          name="text"
          label={s.t("case.contest.text")}
          hint={s.t("case.contest.hint", { until })}
          value={typed && single(typed, "text")}
          error={errorOf(errors, "text")}
          max={3000}
        />
      </Step>
    </section>
  );
};

/** What comes after accreditation. */
const Onward = ({ s, application }: CasePageProps) => (
  <section>
    <h2>{s.t("case.representatives")}</h2>
    <p>{s.t("case.representatives.text")}</p>
    <p class="buttons">
      <a class="button primary" href={placeOf(s, application.reference, "representatives")}>
        {s.t("case.representatives")}
      </a>
    </p>
  </section>
);

/** What the applicant can do in the present status. */
export const CaseActions = (props: CasePageProps) => {
  const { s, application, call, decisions } = props;
  const can = (decision: DecisionName) => decisions.includes(decision);
  return (
    <>
      {can("answer") && <Answering {...props} />}
      {can("replace_file") && <Reopened {...props} />}
      {can("contest") && <Contesting {...props} />}
      {application.status === "accredited" && <Onward {...props} />}
      {application.status === "redirected" && (
        <p>
          <a href={`/${s.language}/accreditation/${call.id}`}>{s.t("case.again")}</a>
        </p>
      )}
    </>
  );
};
