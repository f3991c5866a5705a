import type { EnquiryStatus } from "#functions/enquiries/enquiries.ts";
import type { Asked, EnquiriesWorld } from "#test/support/enquiries.ts";

const text = "Because of this and that.";

const dayIn = (site: EnquiriesWorld, days: number) =>
  new Date(site.connection.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Input that satisfies what a decision asks for. */
export const inputFor = (site: EnquiriesWorld, decision: string): Record<string, unknown> => {
  switch (decision) {
    case "hand_over":
      return { assignee: site.people.second.id };
    case "ask_back":
      return { text, due: dayIn(site, 14) };
    case "close":
      return { reason: "no_question", text };
    case "note":
    case "answer":
    case "reply":
    case "reopen":
      return { text };
    default:
      return {};
  }
};

type Who = "own" | "officer" | "second" | "asian" | "secretariat" | "auditor";
type Step = readonly [who: Who, decision: string];

const taken: Step[] = [["officer", "take"]];
const asked: Step[] = [...taken, ["officer", "ask_back"]];

/** How each status is reached through the URLs; the clock alone brings about one of them. */
const paths = {
  submitted: [],
  under_review: taken,
  info_requested: asked,
  answered: [...taken, ["officer", "answer"]],
  closed: [["officer", "close"]],
  lapsed: asked,
} as const satisfies Partial<Record<EnquiryStatus, readonly Step[]>>;

export const reachable = Object.keys(paths) as (keyof typeof paths)[];

/** Takes one decision through the API, with what it needs. */
export const attempt = (site: EnquiriesWorld, asked: Asked, who: Who, decision: string) =>
  site.decide(who === "own" ? asked.own : site.staff[who], asked.reference, decision, inputFor(site, decision));

/** An enquiry in a status, reached through the URLs. */
export const enquiryIn = async (
  site: EnquiriesWorld,
  status: keyof typeof paths,
  changes: object = {},
): Promise<Asked> => {
  const asked = await site.ask(changes);
  for (const [who, decision] of paths[status]) await site.insist(attempt(site, asked, who, decision));
  if (status !== "lapsed") return asked;
  await site.pass({ days: 15 });
  return { ...asked, own: await site.office.signIn((await site.find(asked.reference)).email) };
};
