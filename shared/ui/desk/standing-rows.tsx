import type { Case } from "../../cases.ts";
import type { DeskKey } from "../../desk/desk-words.ts";
import { type Language, ownNames } from "../../languages.ts";
import type { Speech } from "../../speech.ts";
import type { StandingKey } from "../../standing/standing-words.ts";
import type { SharedKey } from "../../words.ts";
import { QuotedName } from "../quote.tsx";
import type { SummaryRow } from "../summary.tsx";
import { Tag } from "../tag.tsx";
import { Deadline } from "../when.tsx";

type Voice = Speech<SharedKey | StandingKey | DeskKey>;

interface Standing {
  readonly s: Voice;
  readonly now: Date;
  readonly row: Pick<Case, "next" | "dueBy" | "assignee">;
  readonly zone?: string | undefined;
  /** Who acts next, in words. */
  readonly next: string;
}

/** Who acts next and by when. */
export const nextRows = (of: Standing & { readonly labels: { readonly next: string; readonly due: string } }) => {
  const { s, now, row, zone, labels } = of;
  const next: SummaryRow = { label: labels.next, value: of.next };
  if (row.next === "nobody") return [next];
  const overdue = Date.parse(row.dueBy) < now.getTime();
  const value = (
    <>
      {overdue && <Tag text={s.t("queue.overdue")} kind="bad" />}
      <Deadline s={s} instant={row.dueBy} zone={zone} now={now} />
    </>
  );
  return [next, { label: labels.due, value }];
};

/** With whom a case is: the reader, somebody by name, or nobody. */
export const holderRow = (
  s: Voice,
  assignee: string | undefined,
  reader: string,
  names: ReadonlyMap<string, string>,
): SummaryRow => ({
  label: s.t("queue.assignee"),
  value: assignee === reader ? s.t("queue.me") : (names.get(assignee ?? "") ?? s.t("queue.nobody")),
});

/** Who is written to, and in which language. */
export const writtenToRows = (
  s: Voice,
  { language, email }: { readonly language: Language; readonly email: string },
): SummaryRow[] => [
  { label: s.t("work.language"), value: <span lang={language}>{ownNames[language]}</span> },
  { label: s.t("work.email"), value: <QuotedName text={email} />, visibility: "internal" },
];
