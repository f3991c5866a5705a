import { applicationForm, type Section, sections } from "../../answers.ts";
import { documentLabel } from "../../labels.ts";
import { ApplicationAnswers } from "../../views/answers.tsx";
import { DocumentState } from "../../views/document-state.tsx";
import type { CasePageProps } from "./case-page.tsx";

/** Asked for the organizer, or the same in every application: looked up rather than examined. */
const aside: readonly Section[] = ["participation", "consent"];

/** The answers as the organization gave them. */
export const ApplicationPart = ({ s, matter, countries }: CasePageProps) => (
  <>
    {sections.map((section) => {
      const title = <h3>{s.t(`section.${section}`)}</h3>;
      const answers = (
        <ApplicationAnswers
          s={s}
          countries={countries}
          answers={matter.application.answers}
          language={matter.application.language}
          names={applicationForm.of(section)}
        />
      );
      return aside.includes(section) ? (
        <details>
          <summary>{title}</summary>
          {answers}
        </details>
      ) : (
        <section>
          {title}
          {answers}
        </section>
      );
    })}
  </>
);

/** What was handed in for each document of the call; files that were looked at and found fit can be opened. */
export const Documents = ({ s, matter }: CasePageProps) => {
  const { reference, documents, answers } = matter.application;
  return (
    <>
      {matter.call.documents.map((request) => {
        const handed = documents[request.id];
        return (
          <section>
            <h3>{documentLabel(s, request)}</h3>
            <DocumentState s={s} request={request} handed={handed} answers={answers} />
            {handed?.state === "ready" && (
              <p>
                <a href={`/${s.language}/desk/accreditation/${reference}/documents/${request.id}`}>
                  {s.t("screen.file")}
                  <span class="unseen"> {documentLabel(s, request)}</span>
                </a>
              </p>
            )}
          </section>
        );
      })}
    </>
  );
};
