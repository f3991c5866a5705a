import { type Call, phaseOf } from "#shared/forums.ts";
import type { Organization } from "#shared/organizations.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import type { Application } from "../../application.ts";
import { documentLabel } from "../../labels.ts";
import type { ApplicationSpeech } from "../application-words.ts";
import { writtenSections } from "./draft.tsx";
import { placeOf } from "./frame.ts";

interface ApplyPageProps {
  readonly s: ApplicationSpeech;
  readonly path: string;
  readonly user: User;
  readonly now: Date;
  readonly call: Call;
  /** Those for which the reader may apply, each with the application that it has in this call already. */
  readonly organizations: readonly {
    readonly organization: Organization;
    readonly application: Application | undefined;
  }[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

const Begun = ({ s, organizations }: ApplyPageProps) => (
  <>
    {organizations.map(({ organization, application }) =>
      application ? (
        <Notice s={s}>
          <p>
            {s.t("apply.begun", { organization: organization.profile.name ?? "" })}{" "}
            <a href={placeOf(s, application.reference)}>{s.t("apply.open", { reference: application.reference })}</a>
          </p>
        </Notice>
      ) : null,
    )}
  </>
);

const Asked = ({ s, call }: ApplyPageProps) => (
  <>
    <h2>{s.t("apply.asked")}</h2>
    <ul>
      {writtenSections.map((section) => (
        <li>{s.t(`section.${section}`)}</li>
      ))}
    </ul>
    <h2>{s.t("apply.documents")}</h2>
    {call.documents.length === 0 ? (
      <p>{s.t("apply.documents.none")}</p>
    ) : (
      <ul>
        {call.documents.map((request) => (
          <li>
            {documentLabel(s, request)} ({s.t(`document_need.${request.need}`)})
          </li>
        ))}
      </ul>
    )}
  </>
);

const Beginning = ({ s, call, organizations, hidden, errors }: ApplyPageProps) => {
  const free = organizations.filter(({ application }) => !application);
  if (free.length === 0) return null;
  return (
    <Form action={`/${s.language}/accreditation/${call.id}/apply`} hidden={hidden}>
      {free.length > 1 ? (
        <ChoiceField
          s={s}
          name="organization"
          label={s.t("apply.organization")}
          error={errorOf(errors, "organization")}
          choices={free.map(({ organization }) => ({ value: organization.id, label: organization.profile.name ?? "" }))}
        />
      ) : (
        <p>
          <input type="hidden" name="organization" value={free[0]?.organization.id} />
          <QuotedName language={free[0]?.organization.language} text={free[0]?.organization.profile.name ?? ""} />
        </p>
      )}
      <Submit name="decision" value="begin" label={s.t("apply.begin")} />
    </Form>
  );
};

/** What an application takes, and the button that begins one. */
export const ApplyPage = (props: ApplyPageProps) => {
  const { s, path, user, now, call, organizations, errors, conflict } = props;
  const open = phaseOf(call, now) === "open" && call.accreditation !== "none";
  return (
    <Page s={s} title={s.t("apply.title")} path={path} user={user} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={() => s.t("apply.organization")} />
      <Conflict s={s} code={conflict} />
      <p class="light part">
        <Labelled s={s} label={s.t("apply.for")}>
          <ToldTitle language={s.language} texts={call.title} />
        </Labelled>
      </p>
      <h1>{s.t("apply.title")}</h1>
      <Begun {...props} />
      {open ? (
        <>
          <p class="lead">{s.t("apply.lead")}</p>
          <h2>{s.t("apply.closes")}</h2>
          <Deadline s={s} instant={call.closesAt} zone={call.zone} now={now} />
          <Asked {...props} />
          {organizations.length > 0 ? (
            <Beginning {...props} />
          ) : (
            <Notice s={s} kind="warning">
              <p>{s.t("apply.no_organization")}</p>
              <p>
                <a href={`/${s.language}/registration`}>{s.t("apply.register")}</a>
              </p>
            </Notice>
          )}
          <p>
            <a href={`/${s.language}/accreditation/${call.id}`}>{s.t("apply.which")}</a>
          </p>
        </>
      ) : (
        <Notice s={s} kind="warning">
          <p>{s.t("apply.not_open")}</p>
        </Notice>
      )}
    </Page>
  );
};
