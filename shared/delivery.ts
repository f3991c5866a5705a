import * as z from "zod";

/** What the mail system told of a message that it took, of which a later one outweighs those before it. */
export const deliveryStates = ["delayed", "returned", "delivered", "rejected", "bounced", "complained"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

const Told = z.object({
  at: z.iso.datetime({ precision: 3 }),
  /** A word of the mail system's own lists; never what a foreign mail server said, which holds addresses. */
  code: z.string().max(40).optional(),
});
type Told = z.infer<typeof Told>;

/** Of each state when it was first true. */
export const Delivery = z.partialRecord(z.enum(deliveryStates), Told);
export type Delivery = z.infer<typeof Delivery>;

const isEarlier = (a: Told, b: Told) => a.at < b.at || (a.at === b.at && (a.code ?? "") < (b.code ?? ""));
const earlier = (a: Told | undefined, b: Told | undefined) => (a && b ? (isEarlier(b, a) ? b : a) : (a ?? b));

/** All that two tellings say: the same in any order and however often each is told. */
export const joined = (a: Delivery, b: Delivery): Delivery => {
  const known = deliveryStates.flatMap((state) => {
    const told = earlier(a[state], b[state]);
    return told ? [[state, told] as const] : [];
  });
  return Object.fromEntries(known);
};

export const sameDelivery = (a: Delivery, b: Delivery): boolean =>
  deliveryStates.every((state) => a[state]?.at === b[state]?.at && a[state]?.code === b[state]?.code);

export interface Outcome extends Told {
  readonly state: DeliveryState;
}

/** What became of a message, if anything was told. */
export const outcomeOf = (delivery: Delivery = {}): Outcome | undefined => {
  const state = deliveryStates.findLast((one) => delivery[one]);
  const told = state && delivery[state];
  return state && told && { state, ...told };
};

/** Under what officers find messages that did not arrive, newest first; `failed` and `suppressed` never went out. */
export const troubles = ["bounced", "suppressed", "failed", "returned", "rejected", "complained"] as const;
export type Trouble = (typeof troubles)[number];

/** Under what a message belongs by what was told of it; under nothing when it arrived or is still on its way. */
export const troubleOf = (outcome: Outcome | undefined): Trouble | undefined =>
  troubles.find((trouble) => trouble === outcome?.state);
