import { answerDays } from "#shared/promises.ts";

/** What people send to the desk, in the order in which figures show it. */
export const capabilities = ["registration", "accreditation", "submissions", "briefings", "enquiries"] as const;
export type Capability = (typeof capabilities)[number];

/** Those in which an officer decides. */
export const decidingCapabilities = ["registration", "accreditation", "submissions", "enquiries"] as const;
type DecidingCapability = (typeof decidingCapabilities)[number];

interface Rule {
  readonly capability: DecidingCapability;
  /** Entries of the record by which something counts as received. */
  readonly received: readonly string[];
  /** Those of which the first is the answer: a question back is none. */
  readonly answers: readonly string[];
  /** Those that are counted as decisions. */
  readonly decisions: readonly string[];
  /** Those whose reasons are counted. */
  readonly refusals: readonly string[];
}

/** What the record of a case says for figures, by the prefix of its reference: the one place that says so. */
export const rules = {
  ORG: {
    capability: "registration",
    received: ["submit", "confirm"],
    answers: ["activate", "decline", "merge"],
    decisions: [
      "activate",
      "decline",
      "merge",
      "ask",
      "contest",
      "uphold",
      "reverse",
      "suspend",
      "accept_change",
      "refuse_change",
    ],
    refusals: ["decline", "refuse_change"],
  },
  APP: {
    capability: "accreditation",
    received: ["submit"],
    answers: ["recommend", "waitlist", "redirect", "refuse"],
    decisions: [
      "recommend",
      "waitlist",
      "redirect",
      "refuse",
      "ask",
      "contest",
      "uphold",
      "reverse",
      "accredit",
      "not_accredit",
      "revoke",
    ],
    refusals: ["refuse"],
  },
  INP: {
    capability: "submissions",
    received: ["submit"],
    answers: ["publish", "keep_unpublished", "refuse"],
    decisions: ["publish", "keep_unpublished", "refuse", "ask", "contest", "uphold", "reverse", "take_down"],
    refusals: ["refuse", "take_down"],
  },
  ENQ: {
    capability: "enquiries",
    received: ["ask", "confirm"],
    answers: ["answer", "close"],
    decisions: ["answer", "ask_back", "close"],
    refusals: ["close"],
  },
} as const satisfies Record<string, Rule>;

type Prefix = keyof typeof rules;

export const ruleOf = (subject: string): { readonly prefix: Prefix; readonly rule: Rule } | undefined => {
  const prefix = subject.slice(0, 3) as Prefix;
  return /^[A-Z]{3}-/.test(subject) && Object.hasOwn(rules, prefix) ? { prefix, rule: rules[prefix] } : undefined;
};

const day = 86_400_000;

/** How long an answer took in whole days, and whether it came by the instant that was promised. */
export const answerTime = (received: string, answered: string, promised: string | undefined) => ({
  days: Math.max(0, Math.floor((Date.parse(answered) - Date.parse(received)) / day)),
  inTime: Date.parse(answered) <= (promised ? Date.parse(promised) : Date.parse(received) + answerDays * day),
});
