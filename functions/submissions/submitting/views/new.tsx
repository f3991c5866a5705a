import { phaseOf } from "#shared/forums.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { ToldText } from "#shared/ui/told.tsx";
import { Deadline } from "#shared/ui/when.tsx";
import type { SubmittingSpeech } from "../submitting-words.ts";
import { ByMail, ForWhom, type NewPageProps } from "./beginning.tsx";
import { CallLine } from "./call-line.tsx";

const Taken = ({ s, call, open, user }: NewPageProps) => {
  // Whoever begins by mail chooses from the same list below.
  const chosenBelow = open && !user;
  const { submitters, types, questions, guidance } = call.inputs;
  return (
    <>
      <ToldText language={s.language} texts={call.summary} />
      {!chosenBelow && (
        <>
          <h2>{s.t("new.from")}</h2>
          <ul>
            {submitters.map((kind) => (
              <li>{s.t(`submitter.${kind}`)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{s.t("new.kinds")}</h2>
      <ul>
        {types.map((type) => (
          <li>{s.t(`type.${type}`)}</li>
        ))}
      </ul>
      {questions.length > 0 && <p>{s.t("new.questions", { count: questions.length })}</p>}
      <ToldText language={s.language} texts={guidance} />
    </>
  );
};

const Dates = ({ s, call, now, open }: NewPageProps) => {
  const phase = phaseOf(call, now);
  if (phase === "announced")
    return (
      <>
        <h2>{s.t("new.opens")}</h2>
        <Deadline s={s} instant={call.opensAt} zone={call.zone} now={now} />
      </>
    );
  return (
    <>
      {open && phase === "closed" && (
        <Notice s={s} kind="warning">
          <p>{s.t("new.late")}</p>
        </Notice>
      )}
      <h2>{s.t("new.closes")}</h2>
      <Deadline s={s} instant={call.closesAt} zone={call.zone} now={now} />
    </>
  );
};

const labelIn = (s: SubmittingSpeech) => (field: string) => {
  const labels: Readonly<Record<string, string>> = {
    email: s.t("new.email"),
    language: s.t("new.language"),
    submitter: s.t("field.submitter"),
    title: s.t("new.working_title"),
    organization: s.t("new.organization"),
  };
  return labels[field];
};

/** What a call takes, and where an input to it begins. */
export const NewPage = (props: NewPageProps) => {
  const { s, path, user, call, forum, open, errors, conflict } = props;
  return (
    <Page s={s} title={s.t("new.title")} path={path} user={user} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={labelIn(s)} />
      <Conflict s={s} code={conflict} />
      <p class="light part">
        <CallLine s={s} call={call} forum={forum} />
      </p>
      <h1>{s.t("new.title")}</h1>
      {open ? (
        <p class="lead">{s.t("new.lead")}</p>
      ) : (
        <Notice s={s} kind="warning">
          <p>{s.t("new.not_open")}</p>
        </Notice>
      )}
      <Dates {...props} />
      <Taken {...props} />
      {open && (user ? <ForWhom {...props} /> : <ByMail {...props} />)}
    </Page>
  );
};
