import type { AuditEntry, Revision } from "#shared/audit.ts";
import type { HostKey } from "#shared/host/host-words.ts";
import type { Localized } from "#shared/localized.ts";
import type { Person } from "#shared/people.ts";
import { AskedAbout } from "#shared/ui/asking.tsx";
import { Folded } from "#shared/ui/desk/folded.tsx";
import type { ShownMail } from "#shared/ui/desk/mails.tsx";
import { labelled } from "#shared/ui/labelled.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { DecisionName } from "../../accreditation.ts";
import type { Application } from "../../application.ts";
import { DeskPage, type Frame } from "../../desk/frame.tsx";
import { openedLabel } from "../../labels.ts";
import type { Matter } from "../../matter.ts";
import type { ScreeningKey } from "../screening-words.ts";
import { ApplicationPart, Documents } from "./application-part.tsx";
import { Checklist } from "./checklist.tsx";
import { Decisions, RefusedNotice } from "./decisions.tsx";
import { Done } from "./done.tsx";
import { History } from "./history.tsx";
import { Mails } from "./mails.tsx";
import { Earlier, Profile } from "./organization-part.tsx";
import { StandingPart } from "./standing-part.tsx";

export interface CasePageProps extends Frame<ScreeningKey | HostKey> {
  readonly matter: Matter;
  readonly possible: readonly DecisionName[];
  /** Staff by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who could go on with the case. */
  readonly colleagues: readonly Person[];
  readonly history: readonly AuditEntry[];
  readonly revisions: readonly Revision[];
  readonly mails: readonly ShownMail[];
  /** Other applications of the organization that were sent, newest first. */
  readonly earlier: readonly Application[];
  /** Of the calls that these were sent to, by id. */
  readonly callTitles: ReadonlyMap<string, Localized>;
  readonly countries: ReadonlyMap<string, string>;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const Asked = ({ s, matter }: CasePageProps) => {
  const { question, language } = matter.application;
  if (!question) return null;
  return (
    <section>
      <h2>{s.t("screen.question")}</h2>
      <Quote language={language} text={question.text} />
      <p>
        {labelled(
          s,
          s.t("screen.asked_about"),
          question.fields.map((field) => openedLabel(s, matter.call, field)).join("; "),
        )}
      </p>
    </section>
  );
};

const Proposal = ({ s, matter, names }: CasePageProps) => {
  const { proposal, language } = matter.application;
  if (!proposal) return null;
  return (
    <section>
      <h2>{s.t("work.proposal")}</h2>
      <p>{labelled(s, s.t("work.reason"), s.t(`reason.${proposal.reason}` as "reason.late"))}</p>
      <Quote language={language} text={proposal.text} />
      <p class="light">{s.t("work.proposed_by", { name: names.get(proposal.by) ?? s.t("work.who_unknown") })}</p>
    </section>
  );
};

/** A case on one screen: where it stands, what can be decided, all that is known, and what happened so far. */
export const CasePage = (props: CasePageProps) => {
  const { s, matter, done, refused, possible, earlier, history, mails } = props;
  const { reference, title, language } = matter.application;
  return (
    <DeskPage {...props} title={reference} wrong={refused?.status === 422}>
      <RefusedNotice {...props} />
      <Done s={s} decision={done} reference={reference} here />
      <h1>
        <QuotedName language={language} text={title} /> <span class="light">{reference}</span>
      </h1>
      <StandingPart {...props} />
      <Decisions {...props} />
      <Proposal {...props} />
      <Asked {...props} />
      {possible.includes("check") && <Checklist {...props} />}
      <h2>{s.t("screen.application")}</h2>
      <ApplicationPart {...props} />
      <h2>{s.t("screen.documents")}</h2>
      <Documents {...props} />
      <Folded title={s.t("screen.profile")}>
        <Profile {...props} />
      </Folded>
      {earlier.length > 0 && (
        <Folded title={s.t("screen.earlier")} count={earlier.length}>
          <Earlier {...props} />
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
