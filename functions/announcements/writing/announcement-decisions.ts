import type { MailingState } from "#shared/announcements/mailing-states.ts";
import type { Decision } from "#shared/decisions.ts";
import { type AnnouncementStatus, withdrawalReasons } from "./announcement.ts";

/** A row of the table: beside the status, where the mailing must stand. */
export interface AnnouncementRow extends Decision<AnnouncementStatus> {
  /** Any, where nothing is said. */
  readonly mailing?: readonly MailingState[];
}

/** Every decision about an announcement, and every step of its mailing: who may take it, and from where. */
export const announcementDecisions = {
  save: { by: "officer", from: ["draft"], to: "same" },
  publish: { by: "officer", from: ["draft"], to: "published" },
  /** What everybody reads; nobody is written to again. */
  correct: { by: "officer", from: ["published"], to: "same" },
  /** What was not mailed by then is not mailed any more. */
  withdraw: { by: "officer", from: ["draft", "published"], to: "withdrawn", reasons: withdrawalReasons },
  /** Makes the list of those it goes to. */
  count: {
    by: "officer",
    from: ["published"],
    to: "same",
    mailing: ["none", "counting", "ready", "recalled"],
  },
  make_ready: { by: "system", from: ["published"], to: "same", mailing: ["counting"] },
  send: {
    by: "officer",
    from: ["published"],
    to: "same",
    mailing: ["ready"],
    needs: ["recipients"],
    mail: "news",
  },
  recall: { by: "officer", from: ["published"], to: "same", mailing: ["waiting"] },
  /** After its work was given up: it goes on where it stood, and writes to nobody twice. */
  resume: { by: "officer", from: ["published", "withdrawn"], to: "same", mailing: ["waiting", "sending"] },
  begin: { by: "system", from: ["published"], to: "same", mailing: ["waiting"] },
  finish: { by: "system", from: ["published", "withdrawn"], to: "same", mailing: ["sending"] },
} as const satisfies Record<string, AnnouncementRow>;

export type AnnouncementDecision = keyof typeof announcementDecisions;
export const isAnnouncementDecision = (name: string): name is AnnouncementDecision =>
  Object.hasOwn(announcementDecisions, name);

export const rowOf = (name: AnnouncementDecision): AnnouncementRow => announcementDecisions[name];

/** Minutes in which a mailing can be recalled, and for which a count holds. */
export const recallMinutes = 10;
export const countMinutes = 60;
