import * as z from "zod";
import type { Decision } from "#shared/decisions.ts";
import { Language } from "#shared/languages.ts";

const reportStatuses = ["waiting", "written", "closed"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const ways = ["none", "mail", "other"] as const;

/** The first four tell it; the others are how to reach whoever wrote, and what may be passed on. Instants are RFC 3339. */
export const Report = z.object({
  reference: z.string(),
  /** The hash of what its writer comes back with. */
  codeHash: z.string(),
  status: z.enum(reportStatuses),
  version: z.number(),
  language: Language,
  what: z.string(),
  where: z.string(),
  when: z.string(),
  whom: z.string(),
  reach: z.enum(ways),
  email: z.string(),
  channel: z.string(),
  /** Whether it may be passed on to the mechanism of the United Nations on reprisals, at OHCHR. */
  share: z.enum(["yes", "no"]),
  createdAt: z.string(),
  since: z.string(),
  messages: z.array(z.object({ from: z.enum(["writer", "secretariat"]), at: z.string(), text: z.string() })),
  notes: z.array(z.object({ by: z.string(), at: z.string(), text: z.string() })),
  /** Who did what: the record of decisions does not even know that there is one. */
  history: z.array(z.object({ what: z.string(), by: z.string(), at: z.string() })),
  nagged: z.boolean(),
  /** Together with the instant, what the secretariat finds it by. */
  shelf: z.enum(["open", "closed"]),
  wake: z.literal("wake").optional(),
  wakeAt: z.string().optional(),
});
export type Report = z.infer<typeof Report>;

type Row = Pick<Decision<ReportStatus>, "by" | "from" | "to" | "needs">;

/** Every decision about what was written to the secretariat; removing leaves nothing. */
export const decisions = {
  add: { by: "applicant", from: reportStatuses, to: "waiting", needs: ["text"] },
  remove: { by: "applicant", from: reportStatuses, to: "same" },
  write: { by: "secretariat", from: ["waiting", "written"], to: "written", needs: ["text"] },
  note: { by: "secretariat", from: reportStatuses, to: "same", needs: ["text"] },
  close: { by: "secretariat", from: ["waiting", "written"], to: "closed", needs: ["text"] },
  nag: { by: "system", from: ["waiting"], to: "same" },
  erase: { by: "system", from: ["closed"], to: "same" },
} as const satisfies Record<string, Row>;

export type DecisionName = keyof typeof decisions;

export const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name);

/** Messages that one takes; notes as many. */
export const mostMessages = 40;
