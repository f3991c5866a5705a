import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { Person } from "#shared/people.ts";
import { AskedAbout } from "#shared/ui/asking.tsx";
import { Folded } from "#shared/ui/desk/folded.tsx";
import { DeskPage } from "#shared/ui/desk/frame.tsx";
import type { ShownMail } from "#shared/ui/desk/mails.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { CountryNames } from "../../content-words.ts";
import type { Matter } from "../../matter.ts";
import type { DecisionName } from "../../submissions.ts";
import { Asked, Outcomes, Proposal } from "./case-parts.tsx";
import { ContentPart } from "./content-part.tsx";
import { CorrectionPart } from "./correction-part.tsx";
import { Decisions, RefusedNotice } from "./decisions.tsx";
import { Documents } from "./documents-part.tsx";
import { Done } from "./done.tsx";
import { Editions } from "./editions-part.tsx";
import type { Frame } from "./frame.tsx";
import { History } from "./history.tsx";
import { LookPart } from "./look-part.tsx";
import { Mails } from "./mails.tsx";
import { StandingPart } from "./standing-part.tsx";
import type { Beginning } from "./texts.ts";

export interface CasePageProps extends Frame {
  readonly matter: Matter;
  readonly possible: readonly DecisionName[];
  /** Staff by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who could go on with the case. */
  readonly colleagues: readonly Person[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly mails: readonly ShownMail[];
  /** Of files, by the document's id. */
  readonly texts: ReadonlyMap<string, Beginning>;
  readonly countries: CountryNames;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

/** A case on one screen: what to look at, where it stands, what can be decided, all that was sent, and what happened. */
export const CasePage = (props: CasePageProps) => {
  const { s, matter, done, refused, history, mails } = props;
  const { reference, title, language, content, editions } = matter.input;
  return (
    <DeskPage {...props} title={reference} wrong={refused?.status === 422}>
      <RefusedNotice {...props} />
      <Done s={s} decision={done} reference={reference} here />
      <h1>
        <QuotedName language={content.titleLanguage ?? language} text={title} /> <span class="light">{reference}</span>
      </h1>
      <LookPart s={s} />
      <StandingPart {...props} />
      <Decisions {...props} />
      <Proposal {...props} />
      <Asked {...props} />
      <CorrectionPart {...props} />
      <h2>{s.t("review.input")}</h2>
      <ContentPart {...props} />
      <h2>{s.t("field.documents")}</h2>
      <Documents {...props} />
      <Outcomes {...props} />
      {editions.length > 0 && (
        <Folded title={s.t("review.editions")} count={editions.length}>
          <Editions {...props} />
        </Folded>
      )}
      <Folded title={s.t("work.history")} count={history.length}>
        <History {...props} />
      </Folded>
      <Folded title={s.t("work.mails")} count={mails.length}>
        <Mails {...props} />
      </Folded>
      <AskedAbout s={s} reference={reference} />
    </DeskPage>
  );
};
