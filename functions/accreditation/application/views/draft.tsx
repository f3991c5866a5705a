import { phaseOf } from "#shared/forums.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { type Task, TaskList } from "#shared/ui/tasks.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import type { Form as SentForm } from "#shared/web/forms.ts";
import type { CountryNames } from "../../answer-words.ts";
import { applicationForm, type PartialAnswers, type Section, sections } from "../../answers.ts";
import type { HandedDocument } from "../../application.ts";
import { documentLabel } from "../../labels.ts";
import { documentFault, isNeeded } from "../documents.ts";
import { ApplicationFields, fieldLabel } from "./fields.tsx";
import { type ApplicationPageProps, placeOf } from "./frame.ts";
import { HostOffer } from "./host.tsx";

/** Sections that have a page of their own; consent is given where everything is shown. */
export const writtenSections = sections.filter((section) => section !== "consent");
export type WrittenSection = Exclude<Section, "consent">;

const sectionSchemas = new Map(writtenSections.map((section) => [section, applicationForm.section(section)]));

/** Whether a section could be sent as it stands. */
const isDone = (answers: PartialAnswers, section: WrittenSection) => {
  const own = applicationForm
    .of(section)
    .flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]]));
  return sectionSchemas.get(section)?.safeParse(Object.fromEntries(own)).success ?? false;
};

type Documents = Readonly<Record<string, HandedDocument>>;

/** Every part of an application with what is to do. */
export const tasksOf = (
  { s, application, call, organization }: Pick<ApplicationPageProps, "s" | "application" | "call" | "organization">,
  documents: Documents,
): Task[] => [
  ...writtenSections.map((section) => ({
    label: s.t(`section.${section}`),
    href: placeOf(s, application.reference, section),
    done: isDone(application.answers, section),
  })),
  ...call.documents.map((request) => ({
    label: documentLabel(s, request),
    href: placeOf(s, application.reference, `documents/${request.id}`),
    done: documentFault(request, documents[request.id], application.answers, organization) === undefined,
    ...(!isNeeded(request, organization) && !documents[request.id] && { optional: s.t("document_need.optional") }),
  })),
];

interface TasksPageProps extends ApplicationPageProps {
  readonly documents: Documents;
  readonly conflict?: string | undefined;
}

export const TasksPage = (props: TasksPageProps) => {
  const { s, path, user, now, application, call, organization, hidden, documents, conflict } = props;
  const here = placeOf(s, application.reference);
  const tasks = tasksOf(props, documents);
  const open = phaseOf(call, now) === "open";
  return (
    <Page s={s} title={s.t("draft.title")} path={path} user={user}>
      <Conflict s={s} code={conflict} />
      <p class="light part">
        <ToldTitle language={s.language} texts={call.title} /> · {application.reference}
      </p>
      <h1>{s.t("draft.title")}</h1>
      <p class="lead">{s.t("draft.lead")}</p>
      {open ? (
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
      ) : (
        <Notice s={s} kind="warning">
          <p>{s.t("draft.not_open")}</p>
        </Notice>
      )}
      <HostOffer s={s} organization={organization} />
      <TaskList s={s} tasks={tasks} />
      <p class="buttons">
        <a class={tasks.every(({ done }) => done) ? "button primary" : "button"} href={`${here}/check`}>
          {s.t("draft.check")}
        </a>
      </p>
      <details>
        <summary>{s.t("draft.discard")}</summary>
        <p>{s.t("draft.discard.text")}</p>
        <Form action={here} hidden={hidden}>
          <Submit name="decision" value="withdraw" label={s.t("draft.discard.sure")} kind="danger" />
        </Form>
      </details>
    </Page>
  );
};

interface SectionPageProps extends ApplicationPageProps {
  readonly section: WrittenSection;
  readonly values: SentForm;
  readonly countries: CountryNames;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

/** A part of a draft. */
export const SectionPage = (props: SectionPageProps) => {
  const { s, path, user, application, call, section, values, errors, conflict, countries, hidden } = props;
  const title = s.t(`section.${section}`);
  return (
    <Page s={s} title={title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, application.reference)}>{s.t("draft.title")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={fieldLabel(s)} />
      <Conflict s={s} code={conflict} />
      <p class="light part">
        {s.t("draft.part", { number: writtenSections.indexOf(section) + 1, count: writtenSections.length })}
      </p>
      <h1>{title}</h1>
      <p class="lead">{s.t(`section.${section}.intro`)}</p>
      <Form action={placeOf(s, application.reference, section)} hidden={hidden} guarded>
        <ApplicationFields
          s={s}
          call={call}
          countries={countries}
          names={applicationForm.of(section)}
          values={values}
          errors={errors}
        />
        <Submit name="decision" value="save" label={s.t("form.save")} />
      </Form>
    </Page>
  );
};
