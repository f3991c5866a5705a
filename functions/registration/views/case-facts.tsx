import { Quote } from "#shared/ui/quote.tsx";
import type { SummaryRow } from "#shared/ui/summary.tsx";
import { Day } from "#shared/ui/when.tsx";
import { caseWakesAt } from "../registration.ts";
import type { RegistrationKey } from "../registration-words.ts";
import type { CasePageProps } from "./case.tsx";

const refusing = {
  decline: "declined",
  uphold: "upheld",
  suspend: "suspended",
  refuse_change: "change_refused",
} as const;

/** Why the case stands where it stands, if somebody refused something. */
export const whyOf = ({ s, organization, change, history, revisions }: CasePageProps): SummaryRow[] => {
  const { status } = change ?? organization;
  const entry = history.findLast(({ what }) => (refusing as Readonly<Record<string, string>>)[what] === status);
  if (!entry) return [];
  const note = revisions.find((revision) => revision.entry === entry.entry)?.note;
  const reason = entry.reason ?? (status === "upheld" ? organization.declineReason : undefined);
  const value = (
    <>
      {reason && <p>{s.t(`reason.${reason}` as RegistrationKey)}</p>}
      {note && <Quote text={note} />}
    </>
  );
  return [{ label: s.t("case.reason"), value }];
};

/** When the profile is to be confirmed next; nothing while that is due already. */
export const nextConfirmation = ({ s, organization, change }: CasePageProps, zone: string): SummaryRow[] => {
  if (change || organization.status !== "active") return [];
  const instant = caseWakesAt(organization);
  return instant
    ? [{ label: s.t("status.next_confirmation"), value: <Day s={s} instant={instant} zone={zone} /> }]
    : [];
};
