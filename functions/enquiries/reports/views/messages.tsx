import { reportDays, reportKeptDays } from "#shared/promises.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { messagesPath } from "../../addresses.ts";
import type { Report } from "../report.ts";
import type { ReportsSpeech } from "../reports-words.ts";
import { Leaving } from "./leaving.tsx";

interface MessagesPageProps extends Tried {
  readonly s: ReportsSpeech;
  readonly path: string;
  readonly report: Report;
  readonly hidden: Readonly<Record<string, string>>;
  /** Whether something was added just now. */
  readonly done: boolean;
}

const Said = ({ s, report }: MessagesPageProps) => {
  const all = [{ from: "writer" as const, at: report.createdAt, text: report.what }, ...report.messages];
  return (
    <Timeline
      entries={all.toReversed().map(({ from, at, text }, place) => ({
        title: s.t(`messages.${from}`),
        when: <When s={s} instant={at} />,
        detail: <Quote text={text} />,
        current: place === 0,
      }))}
    />
  );
};

const Writing = ({ s, hidden, typed, errors }: MessagesPageProps) => (
  <Form action={`/${s.language}${messagesPath}`} hidden={hidden}>
    <TextArea
      s={s}
      name="text"
      label={s.t("messages.text")}
      value={typed && single(typed, "text")}
      error={errorOf(errors, "text")}
      max={3000}
    />
    <Submit name="decision" value="add" label={s.t("messages.send")} />
  </Form>
);

/** What was written and what the secretariat says, for whoever came back. */
export const MessagesPage = (props: MessagesPageProps) => {
  const { s, path, report, hidden, done, errors, conflict } = props;
  const title = s.t("messages.title", { reference: report.reference });
  return (
    <Page s={s} title={title} path={path} wrong={Boolean(errors)}>
      <Leaving s={s} />
      <ErrorSummary s={s} errors={errors} labelOf={() => s.t("messages.text")} />
      <Conflict s={s} code={conflict} />
      {done && (
        <Notice s={s} kind="success">
          <p>{s.t("messages.added")}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      <p>
        <strong data-status={report.status}>
          {report.status === "written"
            ? s.t("messages.status.written")
            : report.status === "closed"
              ? s.t("messages.status.closed", { count: reportKeptDays })
              : s.t("messages.status.waiting", { count: reportDays })}
        </strong>
      </p>
      <Said {...props} />
      <Writing {...props} />
      <details>
        <summary>{s.t("messages.remove")}</summary>
        <p>{s.t("messages.remove.text")}</p>
        <Form action={`/${s.language}${messagesPath}`} hidden={hidden}>
          <Submit name="decision" value="remove" label={s.t("messages.remove.sure")} kind="danger" />
        </Form>
      </details>
    </Page>
  );
};
