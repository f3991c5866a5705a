import { checklistItems } from "#functions/accreditation/accreditation.ts";
import type { Application } from "#functions/accreditation/application.ts";
import type { AccreditationWorld, Applied } from "#test/support/accreditation.ts";
import { authorityCall, organizerCall } from "#test/support/accreditation.ts";

/** Every item looked at, none against. */
export const checklist = Object.fromEntries(checklistItems.map((item) => [item, "yes"]));

const dayIn = (world: AccreditationWorld, days: number) =>
  new Date(world.connection.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Input that satisfies what a decision asks for. */
export const inputFor = (world: AccreditationWorld, decision: string): Record<string, unknown> => {
  const text = "Because of this and that.";
  switch (decision) {
    case "declare":
      return { reason: "no_conflict" };
    case "hand_over":
      return { assignee: world.people.second.id };
    case "check":
      return { checklist };
    case "ask":
      return { reason: "unclear", text: "What exactly do you do?", fields: ["relevance"], due: dayIn(world, 14) };
    case "answer":
      return { answers: { relevance: "We help women at court." } };
    case "redirect":
      return { reason: "ecosoc", text };
    case "propose_refusal":
      return { reason: "out_of_scope", text };
    case "revoke":
      return { reason: "fraud", text };
    case "object":
      return { objector: "XX", basis: text };
    case "overturn":
      return { reason: "vote" };
    case "note":
    case "screen_again":
    case "return_refusal":
    case "contest":
    case "uphold":
    case "withdraw_listed":
      return { text };
    default:
      return {};
  }
};

const insist = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`a step was refused: ${status} ${JSON.stringify(body)}`);
  return body as Record<string, string>;
};

export const step = (world: AccreditationWorld, token: string, reference: string, decision: string) =>
  insist(world.decide(token, reference, decision, inputFor(world, decision)));

type Who = "own" | "officer" | "second" | "secretariat";
type Step = readonly [who: Who, decision: string];

const taken: Step[] = [
  ["officer", "take"],
  ["officer", "check"],
];
const refused: Step[] = [...taken, ["officer", "propose_refusal"], ["second", "refuse"]];

/** How each status is reached through the URLs. */
const paths: Readonly<Record<string, readonly Step[]>> = {
  submitted: [],
  under_screening: taken,
  info_requested: [...taken, ["officer", "ask"]],
  refusal_proposed: [...taken, ["officer", "propose_refusal"]],
  not_eligible: refused,
  contested: [...refused, ["own", "contest"]],
  upheld: [...refused, ["own", "contest"], ["secretariat", "uphold"]],
  redirected: [...taken, ["officer", "redirect"]],
  recommended: [...taken, ["officer", "recommend"]],
  waitlisted: [...taken, ["officer", "recommend"], ["officer", "waitlist"]],
  withdrawn: [["own", "withdraw"]],
};

export const reachable = Object.keys(paths);

/** Staff say that they have no interest of their own, each once. */
export const declareAll = async (world: AccreditationWorld, { reference }: Applied) => {
  for (const name of ["officer", "second", "secretariat"] as const)
    await step(world, world.staff[name], reference, "declare");
};

/** An application in a status, reached through the URLs. */
export const inStatus = async (
  world: AccreditationWorld,
  status: string,
  wishes: Parameters<AccreditationWorld["apply"]>[0] = {},
): Promise<Applied> => {
  const call = status === "waitlisted" ? organizerCall : authorityCall;
  const applied = await world.apply({ call, ...wishes });
  await declareAll(world, applied);
  for (const [who, decision] of paths[status] ?? [])
    await step(world, who === "own" ? applied.own : world.staff[who], applied.reference, decision);
  return applied;
};

/** Puts an application into a status that only lists lead to, without a list. */
export const forced = async (world: AccreditationWorld, status: Application["status"]): Promise<Applied> => {
  const applied = await inStatus(world, "recommended");
  const applications = await world.room.applications();
  const from = await world.find(applied.reference);
  const now = world.connection.now();
  await applications.make({ from, to: { ...from, status }, what: "list", by: "system", now });
  return applied;
};
