import type { Letter } from "#shared/letters.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { ToldTitle, titleIn } from "#shared/ui/told.tsx";
import type { Tried } from "#shared/web/tried.ts";
import { briefingPath } from "../../addresses.ts";
import type { SignUpDecision } from "../../briefings.ts";
import type { Wish } from "../casework.ts";
import type { SigningUpSpeech } from "../signing-up-words.ts";
import { OwnForms } from "./own-forms.tsx";
import { OwnMails } from "./own-mails.tsx";
import { Joining, OwnSession, Standing } from "./own-standing.tsx";
import { wishLabelOf } from "./wish-fields.tsx";

export interface OwnPageProps extends Tried, Wish {
  readonly s: SigningUpSpeech;
  readonly path: string;
  readonly now: Date;
  /** How many wait before them, of somebody on the waiting list. */
  readonly ahead: number | undefined;
  readonly decisions: readonly SignUpDecision[];
  readonly letters: readonly Letter[];
  readonly hidden: Readonly<Record<string, string>>;
  /** The decision that was just taken. */
  readonly done?: string | undefined;
}

const confirmed = ["accept", "change", "ask", "correct", "rejoin"] as const;

const Done = ({ s, done }: OwnPageProps) => {
  const known = confirmed.find((decision) => decision === done);
  return known ? (
    <Notice s={s} kind="success">
      <p>{s.t(`own.done.${known}`)}</p>
    </Notice>
  ) : null;
};

/** One's own sign-up: where it stands, how to join, and all that can still be decided about it. */
export const OwnPage = (props: OwnPageProps) => {
  const { s, path, briefing, signUp, errors, conflict } = props;
  const isOver = signUp.status === "cancelled";
  const title = s.t(isOver ? "own.over" : "own.title");
  const about = titleIn({ language: s.language, texts: briefing.title });
  return (
    <Page s={s} title={`${title} · ${about}`} path={path} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={wishLabelOf(s)} />
      <Conflict s={s} code={conflict} />
      <Done {...props} />
      <h1>{title}</h1>
      <p class="lead">
        <a href={`/${s.language}${briefingPath(briefing.id)}`}>
          <ToldTitle language={s.language} texts={briefing.title} />
        </a>
      </p>
      {isOver && <p>{s.t("own.again")}</p>}
      <Standing {...props} />
      <Joining {...props} />
      <OwnSession {...props} />
      <OwnForms {...props} />
      <OwnMails {...props} />
    </Page>
  );
};
