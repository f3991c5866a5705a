import type { Child } from "hono/jsx";
import { languages, ownNames } from "#shared/languages.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { shownAnswers } from "#shared/web/answers.ts";
import { single } from "#shared/web/forms.ts";
import { holdsPlace, type SignUpDecision } from "../../briefings.ts";
import { publicSession } from "../../projection.ts";
import type { OwnPageProps } from "./own-page.tsx";
import { openSessions, sessionChoices } from "./short-form.tsx";
import { LanguageFields, NeedFields, NewsField, QuestionFields, ZoneField } from "./wish-fields.tsx";

interface OwnStepProps extends Pick<OwnPageProps, "s" | "path" | "hidden"> {
  readonly decision: SignUpDecision;
  readonly label: string;
  readonly kind?: "primary" | "secondary" | "danger";
  readonly children?: Child;
}

/** One decision that whoever signed up may take now. */
export const OwnStep = ({ s, path, hidden, decision, label, kind, children }: OwnStepProps) => (
  <Form action={`/${s.language}${path}`} hidden={hidden}>
    {children}
    <Submit name="decision" value={decision} label={label} kind={kind} />
  </Form>
);

/** What was typed into the form of a decision, if it was that one. */
const typedFor = ({ typed }: OwnPageProps, decision: SignUpDecision) =>
  typed && single(typed, "decision") === decision ? typed : undefined;

const Changing = (props: OwnPageProps) => {
  const { s, briefing, signUp, now, errors } = props;
  const others = openSessions(briefing, now).filter(({ id }) => id !== signUp.session);
  if (others.length === 0) return null;
  const [first, ...more] = others;
  return (
    <details open={typedFor(props, "change") !== undefined}>
      <summary>{s.t("own.change")}</summary>
      <p>{s.t("own.change.text")}</p>
      <OwnStep {...props} decision="change" label={s.t("own.change.send")}>
        <ChoiceField
          s={s}
          name="session"
          label={s.t("sign_up.session")}
          choices={sessionChoices(s, others)}
          value={more.length === 0 ? first?.id : undefined}
          error={errorOf(errors, "session")}
        />
      </OwnStep>
    </details>
  );
};

const Asking = (props: OwnPageProps) => {
  const { s, session, errors } = props;
  const typed = typedFor(props, "ask");
  return (
    <details open={typed !== undefined}>
      <summary>{s.t("own.ask")}</summary>
      <p>{s.t("own.ask.text")}</p>
      <OwnStep {...props} decision="ask" label={s.t("own.ask.send")}>
        <QuestionFields s={s} sessions={[publicSession(session)]} typed={typed ?? {}} errors={errors} />
      </OwnStep>
    </details>
  );
};

const Correcting = (props: OwnPageProps) => {
  const { s, signUp, session, errors } = props;
  const tried = typedFor(props, "correct");
  const { name, language, interpretation, timeZone, dialIn, needs, needsText, needsConsent, furtherNews } = signUp;
  const told = { name, language, interpretation, timeZone, dialIn, needs, needsText, needsConsent, furtherNews };
  const typed = tried ?? shownAnswers(told);
  const fields = { s, sessions: [publicSession(session)], typed, errors };
  return (
    <details open={tried !== undefined}>
      <summary>{s.t("own.correct")}</summary>
      <OwnStep {...props} decision="correct" label={s.t("own.correct.send")}>
        <TextField
          s={s}
          name="name"
          label={s.t("sign_up.name")}
          value={single(typed, "name")}
          error={errorOf(errors, "name")}
          autocomplete="name"
        />
        <SelectField
          s={s}
          name="language"
          label={s.t("sign_up.language")}
          value={single(typed, "language")}
          error={errorOf(errors, "language")}
          choices={languages.map((one) => ({ value: one, label: ownNames[one] }))}
        />
        <LanguageFields {...fields} />
        <ZoneField {...fields} />
        <NeedFields {...fields} />
        <NewsField {...fields} />
      </OwnStep>
    </details>
  );
};

const Cancelling = (props: OwnPageProps) => {
  const { s, signUp } = props;
  return (
    <section>
      <h2>{s.t("own.cancel")}</h2>
      <p>{s.t(holdsPlace(signUp.status) ? "own.cancel.text" : "own.cancel.waiting")}</p>
      <OwnStep {...props} decision="cancel" label={s.t("own.cancel.send")} kind="danger" />
    </section>
  );
};

const Rejoining = (props: OwnPageProps) => {
  const { s } = props;
  return (
    <section>
      <h2>{s.t("own.rejoin")}</h2>
      <p>{s.t("own.rejoin.text")}</p>
      <OwnStep {...props} decision="rejoin" label={s.t("own.rejoin.send")} />
    </section>
  );
};

/** Everything that can be decided now, beside an offer of a place, which stands on top. */
export const OwnForms = (props: OwnPageProps) => {
  const can = (decision: SignUpDecision) => props.decisions.includes(decision);
  return (
    <>
      {can("rejoin") && <Rejoining {...props} />}
      {can("change") && <Changing {...props} />}
      {can("ask") && <Asking {...props} />}
      {can("correct") && <Correcting {...props} />}
      {can("cancel") && <Cancelling {...props} />}
    </>
  );
};
