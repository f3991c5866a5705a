import type { PublishedBriefing } from "#shared/briefings/published-briefings.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { Tried } from "#shared/web/tried.ts";
import { briefingPath } from "../../addresses.ts";
import type { SigningUpSpeech } from "../signing-up-words.ts";
import { FirstFields, openSessions } from "./short-form.tsx";
import { AboutFields, LanguageFields, NeedFields, NewsField, QuestionFields, wishLabelOf } from "./wish-fields.tsx";

export interface SignUpPageProps extends Tried {
  readonly s: SigningUpSpeech;
  readonly path: string;
  readonly now: Date;
  readonly briefing: PublishedBriefing;
  readonly countries: ReadonlyMap<string, string>;
}

const WholeForm = ({ s, briefing, now, countries, typed = {}, errors }: SignUpPageProps) => {
  const sessions = openSessions(briefing, now);
  const open = briefing.sessions.filter(({ id }) => sessions.some((one) => one.id === id));
  const fields = { s, sessions: open, typed, errors };
  return (
    <Form action={`/${s.language}${briefingPath(briefing.id)}/sign-up`} guarded>
      <FirstFields s={s} sessions={sessions} typed={typed} errors={errors} />
      <h2>{s.t("wish.languages")}</h2>
      <LanguageFields {...fields} />
      <h2>{s.t("wish.about")}</h2>
      <p>{s.t("wish.about.why")}</p>
      <AboutFields {...fields} countries={countries} />
      <NeedFields {...fields} />
      <QuestionFields {...fields} optional />
      <NewsField {...fields} />
      <Honeypot s={s} />
      <Submit label={s.t("sign_up.send")} />
    </Form>
  );
};

/** Signing up with all that can be wished. */
export const SignUpPage = (props: SignUpPageProps) => {
  const { s, path, briefing, now, errors, conflict } = props;
  return (
    <Page s={s} title={s.t("sign_up.title")} path={path} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={wishLabelOf(s)} />
      <Conflict s={s} code={conflict} />
      <p class="light part">
        <a href={`/${s.language}${briefingPath(briefing.id)}`}>
          <ToldTitle language={s.language} texts={briefing.title} />
        </a>
      </p>
      <h1>{s.t("sign_up.title")}</h1>
      {openSessions(briefing, now).length === 0 ? (
        <p>{s.t("sign_up.over")}</p>
      ) : (
        <>
          <p class="lead">{s.t("sign_up.lead")}</p>
          <WholeForm {...props} />
        </>
      )}
    </Page>
  );
};
