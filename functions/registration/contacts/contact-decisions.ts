import { type Acting, mayDecide } from "#shared/acting.ts";
import { allowedIn, type Decision, type Obstacle } from "#shared/decisions.ts";

/** `tried` is a list of which it is known what would happen; `erased` one of which only the figures are left. */
export const listStates = ["tried", "inviting", "invited", "erased"] as const;
export type ListState = (typeof listStates)[number];

/** Decisions about a list of contacts that an officer brought in. */
export const contactDecisions = {
  invite_contacts: { by: "officer", from: ["tried"], to: "inviting", mail: "contact" },
  finish_contacts: { by: "system", from: ["inviting"], to: "invited" },
  discard_contacts: { by: "officer", from: ["tried", "invited"], to: "erased" },
  erase_contacts: { by: "system", from: ["tried", "inviting", "invited"], to: "erased" },
} as const satisfies Record<string, Decision<ListState>>;

export type ContactDecision = keyof typeof contactDecisions;

const names = Object.keys(contactDecisions) as ContactDecision[];

/** Why a decision about a list cannot be taken now by this person, if it cannot. */
export const contactObstacle = (
  decision: ContactDecision,
  { state, ready }: { readonly state: ListState; readonly ready: number },
  acting: Acting,
): Obstacle | undefined => {
  const row: Decision<ListState> = contactDecisions[decision];
  if (!allowedIn(row, state)) return [409, "not_now"];
  if (!mayDecide(row.by, acting, { decidedBy: [] })) return [403, "forbidden"];
  if (decision === "invite_contacts" && ready === 0) return [409, "not_now"];
  return undefined;
};

export const possibleFor = (list: { readonly state: ListState; readonly ready: number }, acting: Acting) =>
  names.filter((name) => !contactObstacle(name, list, acting));
