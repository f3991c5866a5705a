import * as z from "zod";
import type { OpenMailing } from "#shared/announcements/mailings.ts";
import type { Case } from "#shared/cases.ts";
import { mostFileBytes } from "#shared/file-kinds.ts";
import { Language } from "#shared/languages.ts";
import type { Localized } from "#shared/localized.ts";
import {
  answerDays,
  confirmationHours,
  currentForMonths,
  draftDays,
  enquiryKeptDays,
  mostRounds,
  questionDays,
  reminderDays,
  reopenDays,
  reportDays,
  signUpDays,
  travelDataDays,
} from "#shared/promises.ts";
import { line, prose } from "#shared/text.ts";

interface Step {
  /** Its words are `procedure.{procedure}.{step}`. */
  readonly step: string;
  /** The number its words speak of, which chooses their plural form. */
  readonly count?: number;
  readonly least?: number;
  /** Days that its words list as `{days}`. */
  readonly days?: readonly number[];
}

interface Procedure {
  /** The day from which it applies as it stands here. */
  readonly version: string;
  readonly steps: readonly Step[];
}

/** How to take part: every published procedure with its steps, in the order in which people meet them. */
const procedures = {
  register: {
    version: "2026-11-21",
    steps: [
      { step: "address" },
      { step: "fill" },
      { step: "draft", count: draftDays },
      { step: "check" },
      { step: "confirm", count: confirmationHours },
      { step: "reference" },
      { step: "entitled" },
    ],
  },
  answers: {
    version: "2026-11-21",
    steps: [
      { step: "time", count: answerDays },
      { step: "question", count: mostRounds },
      { step: "due", least: questionDays.least, count: questionDays.most },
      { step: "remind", days: reminderDays },
      { step: "lapse" },
      { step: "decision" },
      { step: "contest", count: answerDays },
      { step: "after" },
    ],
  },
  accreditation: {
    version: "2026-11-21",
    steps: [
      { step: "door" },
      { step: "apply" },
      { step: "documents", count: mostFileBytes / 1_000_000 },
      { step: "preview" },
      { step: "receipt" },
      { step: "screening", count: mostRounds },
      { step: "refusal" },
      { step: "list" },
      { step: "objection" },
      { step: "final" },
    ],
  },
  representatives: {
    version: "2026-11-21",
    steps: [
      { step: "nominate" },
      { step: "own" },
      { step: "confirm" },
      { step: "letters" },
      { step: "replace" },
      { step: "erase", count: travelDataDays },
    ],
  },
  inputs: {
    version: "2026-11-21",
    steps: [
      { step: "who" },
      { step: "write", count: mostFileBytes / 1_000_000 },
      { step: "show" },
      { step: "files" },
      { step: "receipt" },
      { step: "review" },
      { step: "refusal", count: answerDays },
      { step: "publication" },
      { step: "withdraw" },
      { step: "outcome" },
    ],
  },
  briefings: {
    version: "2026-11-21",
    steps: [
      { step: "choose" },
      { step: "sign_up" },
      { step: "places" },
      { step: "confirmation" },
      { step: "waiting" },
      { step: "change" },
      { step: "afterwards" },
      { step: "names" },
      { step: "erase", count: signUpDays },
    ],
  },
  questions: {
    version: "2026-11-21",
    steps: [
      { step: "ask" },
      { step: "confirm", count: confirmationHours },
      { step: "answer", count: answerDays },
      { step: "back", count: mostRounds },
      { step: "again", count: reopenDays },
      { step: "erase", count: enquiryKeptDays },
      { step: "confidential", count: reportDays },
    ],
  },
  correct: {
    version: "2026-11-21",
    steps: [
      { step: "sign_in" },
      { step: "at_once" },
      { step: "reviewed", count: answerDays },
      { step: "refused" },
      { step: "yearly", count: currentForMonths },
    ],
  },
  close: {
    version: "2026-11-21",
    steps: [{ step: "sign_in" }, { step: "at_once" }, { step: "kept" }, { step: "again" }],
  },
  safety: {
    version: "2026-11-21",
    steps: [
      { step: "nothing" },
      { step: "mark" },
      { step: "unlist" },
      { step: "mail" },
      { step: "contact" },
      { step: "status" },
    ],
  },
  "no-certificate": {
    version: "2026-11-21",
    steps: [{ step: "register" }, { step: "explain" }, { step: "same" }, { step: "rights" }, { step: "accreditation" }],
  },
} as const satisfies Record<string, Procedure>;

export type ProcedureName = keyof typeof procedures;
export const procedureNames = Object.keys(procedures) as ProcedureName[];

export const isProcedure = (name: string | undefined): name is ProcedureName =>
  name !== undefined && Object.hasOwn(procedures, name);

export const versionOf = (name: ProcedureName): string => procedures[name].version;
export const stepsOf = (name: ProcedureName): readonly Step[] => procedures[name].steps;

/** What anyone may say of a procedure. There is no address in it, so nobody can be traced or answered by it. */
export const CommentInput = z.strictObject({
  name: line({ min: 0, max: 100 }).default(""),
  text: prose({ min: 5, max: 2000 }),
});

/** A comment as stored; `entry` sorts by time. */
export const Comment = CommentInput.extend({
  procedure: z.string(),
  entry: z.string(),
  at: z.string(),
  /** The version of the procedure that it speaks of. */
  version: z.string(),
  /** The language of the page it was written on. */
  language: Language,
  /** Epoch seconds. */
  expiresAt: z.number().optional(),
});
export type Comment = z.infer<typeof Comment>;

/** Comments from one network address: many people may share it. */
export const commentLimit = { name: "comment", most: 60, windowSeconds: 3600 } as const;

/** Statuses of each capability's cases in which somebody is waiting: for the desk first, then for the organizations. */
export const waiting = {
  registration: ["submitted", "contested", "change_pending", "info_requested"],
  accreditation: ["submitted", "under_screening", "refusal_proposed", "contested", "recommended", "confirmed"],
  submissions: ["submitted", "under_review", "refusal_proposed", "contested"],
  enquiries: ["submitted", "under_review"],
} as const;

type WaitingStatuses = typeof waiting;
export type WaitingCapability = keyof WaitingStatuses;
/** The queue's words are `desk.queue.{name}`. */
export type QueueName = { [Of in WaitingCapability]: `${Of}.${WaitingStatuses[Of][number]}` }[WaitingCapability];

/** Queues that do not stand at the desk address of their capability itself. */
export const queuePlaces: Readonly<Partial<Record<QueueName, string>>> = {
  "accreditation.confirmed": "accreditation/representatives",
};

/** What the desk's home tells of one queue. */
export interface Queue {
  readonly capability: WaitingCapability;
  readonly status: string;
  readonly name: QueueName;
  /** Up to a limit, and then with a plus. */
  readonly count: string;
  /** The case that is due first. */
  readonly first: Case | undefined;
  /** How many wait for the desk past the day that was promised, up to a limit. */
  readonly overdue: number;
}

/** A session that takes place yet. */
export interface SessionAhead {
  readonly briefing: string;
  readonly title: Localized;
  readonly startsAt: string;
  readonly zone: string;
  /** By when interpreters have to be booked, where any are needed and that is still ahead. */
  readonly interpretersBy: string | undefined;
}

/** People whom our mail does not reach. */
export interface Unreached {
  /** With a plus where there are more. */
  readonly count: string;
  readonly since: string | undefined;
}

/** Days ahead for which sessions stand on the desk's home, and the most of them. */
export const sessionsAheadDays = 60;
export const mostSessionsAhead = 5;

/** Everything that waits at the desk for somebody. */
export interface Waiting {
  readonly queues: readonly Queue[];
  readonly mine: readonly Case[];
  readonly more: boolean;
  readonly unreached: Unreached;
  readonly mailings: readonly OpenMailing[];
  readonly sessions: readonly SessionAhead[];
}

/** Whether an officer or another officer has to do something about a case. */
export const waitsForDesk = ({ next }: Pick<Case, "next">) => next === "officer" || next === "other_officer";
