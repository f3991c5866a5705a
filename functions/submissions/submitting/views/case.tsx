import type { Child } from "hono/jsx";
import type { AuditEntry, Revision } from "#shared/audit.ts";
import { phaseOf } from "#shared/forums.ts";
import type { Letter } from "#shared/letters.ts";
import { AskAbout } from "#shared/ui/asking.tsx";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Confirmation, Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import type { Tried } from "#shared/web/tried.ts";
import { publicPath } from "../../addresses.ts";
import type { InputDocument } from "../../input.ts";
import { takesInputs } from "../../obstacles.ts";
import type { DecisionName } from "../../submissions.ts";
import { CallLine, type ForumOfCall } from "./call-line.tsx";
import { CaseActions } from "./case-actions.tsx";
import { Outcomes, Sent } from "./case-parts.tsx";
import type { InputPageProps } from "./frame.ts";
import { History } from "./history.tsx";
import { Leaving } from "./leaving.tsx";
import { Mails } from "./mails.tsx";
import { Standing } from "./standing.tsx";

export interface CasePageProps extends InputPageProps, Tried {
  readonly forum: ForumOfCall | undefined;
  readonly documents: readonly InputDocument[];
  /** What can be decided now by whoever sends the input. */
  readonly decisions: readonly DecisionName[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly letters: readonly Letter[];
  /** The decision that was just taken. */
  readonly done?: string | undefined;
}

const confirmed = [
  "save",
  "answer",
  "send_revision",
  "drop_revision",
  "revise",
  "withdraw",
  "hide_name",
  "contest",
] as const;

const Done = ({ s, input, done }: CasePageProps): Child => {
  if (done === "submit" && input.sentAt)
    return (
      <Confirmation title={s.t("received.title")}>
        <p>{s.t("received.reference")}</p>
        <p>
          <strong>{input.reference}</strong>
        </p>
        <p>{s.t("received.keep")}</p>
        <p>{s.t("received.next")}</p>
      </Confirmation>
    );
  const known = confirmed.find((name) => name === done);
  return known ? (
    <Notice s={s} kind="success">
      <p>{s.t(`case.done.${known}`)}</p>
    </Notice>
  ) : null;
};

const Lead = ({ s, input, call, now }: CasePageProps) => {
  if (input.status !== "draft") return null;
  if (takesInputs(call, input, now))
    return (
      <>
        <p class="lead">{s.t("draft.lead")}</p>
        {phaseOf(call, now) === "closed" && <p>{s.t("new.late")}</p>}
      </>
    );
  return (
    <Notice s={s} kind="warning">
      <p>{s.t("draft.not_open")}</p>
    </Notice>
  );
};

const Happened = (props: CasePageProps) => {
  const { s, input, letters } = props;
  return (
    <>
      <History {...props} />
      {letters.length > 0 && <Mails s={s} letters={letters} zone={input.timeZone || "UTC"} />}
    </>
  );
};

/** One's own input: where it stands, what can be done now, what happened so far and every mail about it. */
export const CasePage = (props: CasePageProps) => {
  const { s, path, user, input, call, forum, done, errors } = props;
  const isDraft = input.status === "draft";
  const received = done === "submit" && input.sentAt !== undefined;
  const title = isDraft ? s.t("draft.title") : s.t("case.title", { reference: input.reference });
  const label = (field: string) => s.t(field === "reason" ? "case.withdraw.why" : "case.contest.text");
  return (
    <Page s={s} title={received ? s.t("received.title") : title} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}/me`}>{s.t("case.back")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={label} />
      <Conflict s={s} code={props.conflict} />
      <Done {...props} />
      {!received && <h1>{title}</h1>}
      <p class="light">
        <CallLine s={s} call={call} forum={forum} />
        {isDraft && ` · ${input.reference}`}
      </p>
      <Lead {...props} />
      <Standing {...props} />
      {input.late && (
        <p>
          <Tag text={s.t("case.late")} />
        </p>
      )}
      {input.public && (
        <p>
          <a href={`/${s.language}${publicPath(input.reference)}`}>{s.t("case.public")}</a>
        </p>
      )}
      <CaseActions {...props} />
      <AskAbout s={s} reference={input.reference} />
      <Leaving {...props} />
      <Outcomes {...props} />
      {isDraft ? (
        <details>
          <summary>{s.t("case.history")}</summary>
          <Happened {...props} />
        </details>
      ) : (
        <>
          <h2>{s.t("case.history")}</h2>
          <Happened {...props} />
          <Sent {...props} />
        </>
      )}
    </Page>
  );
};
