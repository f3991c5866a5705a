import type { InputStatus } from "#functions/submissions/submissions.ts";
import type { Sent, SubmissionsWorld } from "#test/support/submissions.ts";
import { submissionsWorld } from "#test/support/submissions.ts";

/** A site of one's own, with staff and open calls; to be closed. */
export const freshSite = submissionsWorld;

const text = "Because of this and that.";

const dayIn = (site: SubmissionsWorld, days: number) =>
  new Date(site.connection.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Input that satisfies what a decision asks for. */
export const inputFor = (site: SubmissionsWorld, decision: string): Record<string, unknown> => {
  switch (decision) {
    case "save":
      return { content: { title: "Another title" } };
    case "attach":
      return { file: { name: "paper.pdf" } };
    case "hand_over":
      return { assignee: site.people.second.id };
    case "ask":
      return { reason: "unreadable", text, due: dayIn(site, 14) };
    case "propose_refusal":
      return { reason: "spam", text };
    case "take_down":
      return { reason: "personal_data", text };
    case "record_outcome":
      return { reason: "cited", text };
    case "withdraw":
      return { reason: "mistake" };
    case "note":
    case "return_refusal":
    case "contest":
    case "uphold":
      return { text };
    default:
      return {};
  }
};

type Who = "own" | "officer" | "second" | "secretariat";
type Step = readonly [who: Who, decision: string];

const taken: Step[] = [["officer", "take"]];
const published: Step[] = [...taken, ["officer", "publish"]];
const refused: Step[] = [...taken, ["officer", "propose_refusal"], ["second", "refuse"]];

/** How each status is reached through the URLs. */
const paths = {
  draft: [],
  submitted: [],
  under_review: taken,
  changes_requested: [...taken, ["officer", "ask"]],
  refusal_proposed: [...taken, ["officer", "propose_refusal"]],
  refused,
  contested: [...refused, ["own", "contest"]],
  upheld: [...refused, ["own", "contest"], ["secretariat", "uphold"]],
  published,
  revising: [...published, ["own", "revise"]],
  accepted_unpublished: [...taken, ["officer", "keep_unpublished"]],
  withdrawn: [["own", "withdraw"]],
  taken_down: [...published, ["officer", "take_down"]],
  expired: [],
} as const satisfies Record<InputStatus, readonly Step[]>;

export const reachable = Object.keys(paths) as InputStatus[];

/** Takes one decision through the API, with what it needs. */
export const step = (site: SubmissionsWorld, sent: Sent, who: Who, decision: string) =>
  site.insist(
    site.decide(who === "own" ? sent.own : site.staff[who], sent.reference, decision, inputFor(site, decision)),
  );

/** An input in a status, reached through the URLs. */
export const inputIn = async (
  site: SubmissionsWorld,
  status: InputStatus,
  wishes: Parameters<SubmissionsWorld["fill"]>[0] = {},
): Promise<Sent> => {
  const showing = status === "accepted_unpublished" ? { showing: "secretariat" } : {};
  const all = { ...wishes, content: { ...showing, ...wishes.content } };
  if (status === "draft") return site.fill(all);
  if (status === "expired") return expired(site, all);
  const sent = await site.submit(all);
  for (const [who, decision] of paths[status]) await step(site, sent, who, decision);
  return sent;
};

/** A draft of a call that was cancelled. */
const expired = async (site: SubmissionsWorld, wishes: Parameters<SubmissionsWorld["fill"]>[0] = {}) => {
  const sent = await site.fill(wishes);
  const input = await site.find(sent.reference);
  const call = await (await site.room.inputs()).forums.findCall(input.call);
  if (!call) throw new Error("an input to no call");
  await (await site.room.casework()).follow(input, { ...call, status: "cancelled" }, site.connection.now());
  return sent;
};
