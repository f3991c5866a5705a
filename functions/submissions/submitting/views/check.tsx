import { Conflict } from "#shared/ui/conflict.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import { dueOf } from "../../falling-due.ts";
import type { Input } from "../../input.ts";
import { PublicationView } from "../../library/views/publication.tsx";
import { type CheckPageProps, insideRows, Missing, Todo, Ways } from "./check-parts.tsx";
import { placeOf } from "./frame.ts";

/** The decision that sends an input from where it stands. */
export const sendingOf = ({ status }: Pick<Input, "status">) =>
  status === "revising" ? "send_revision" : status === "changes_requested" ? "answer" : "submit";

const sendLabels = {
  submit: "check.send",
  send_revision: "check.send_revision",
  answer: "check.answer",
} as const;

const Sending = ({ s, input, call, now, hidden }: CheckPageProps) => {
  const decision = sendingOf(input);
  const due = dueOf({ ...input, status: "submitted", since: now.toISOString() });
  return (
    <>
      <h2>{s.t("check.next")}</h2>
      <p>{s.t("check.next.text")}</p>
      <Deadline s={s} instant={due} zone={call.zone} now={now} readerZone={input.timeZone || undefined} />
      <Form action={placeOf(s, input.reference, "check")} hidden={hidden}>
        <Submit name="decision" value={decision} label={s.t(sendLabels[decision])} />
      </Form>
    </>
  );
};

/** Exactly what others will see, in each of the three ways, what stays inside, and the button that sends it. */
export const CheckPage = (props: CheckPageProps) => {
  const { s, path, user, input, call, showing, view, countries, errors } = props;
  return (
    <Page s={s} title={s.t("check.title")} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, input.reference)}>{s.t("draft.title")}</a>
      </p>
      <Missing {...props} />
      <Conflict s={s} code={props.conflict} />
      <h1>{s.t("check.title")}</h1>
      <p class="lead">{s.t("check.lead")}</p>
      <Todo {...props} />
      <h2>{s.t("check.public")}</h2>
      <Ways {...props} />
      <p>{s.t(`showing.${showing}.text`)}</p>
      {view ? (
        <PublicationView s={s} view={view} call={call} forum={props.forum} countries={countries} />
      ) : (
        <p data-publication="secretariat">{s.t("check.secretariat")}</p>
      )}
      <p>
        <a href={placeOf(s, input.reference, "consent")}>{s.t("check.change")}</a>
      </p>
      <h2>{s.t("check.inside")}</h2>
      <p>{s.t("check.inside.text")}</p>
      <SummaryList s={s} rows={insideRows(props)} />
      <Sending {...props} />
    </Page>
  );
};
