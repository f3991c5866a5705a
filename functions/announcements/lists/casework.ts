import { allowedIn } from "#shared/decisions.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { confirmationHours, newsLinkDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { steadily } from "#shared/steadily.ts";
import type { Write } from "#shared/transaction.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { settle } from "./settling.ts";
import { type Subscriptions, subscriptionIdOf } from "./store.ts";
import type { Chosen, Subscription } from "./subscription.ts";
import { type SubscriptionDecision, subscriptionDecisions } from "./subscriptions.ts";

const hours = (now: Date, count: number) => new Date(now.getTime() + count * 3600 * 1000);

interface Step {
  readonly decision: SubscriptionDecision;
  readonly from: Subscription | undefined;
  /** None when it ends. */
  readonly to: Subscription | undefined;
  /** Opaque id of the person, or `applicant`, or `system`. */
  readonly by: string;
  readonly now: Date;
  readonly fields?: readonly string[];
  readonly also?: readonly Write[];
}

/** Makes one step with its entry in the record, which knows neither address nor mailbox; refuses what the table does not allow. */
const make = async (subscriptions: Subscriptions, step: Step): Promise<void> => {
  const { decision, from, to, by, now, fields, also = [] } = step;
  if (!allowedIn(subscriptionDecisions[decision], from?.state ?? "none")) throw new Refusal(409, "not_now");
  const entry = subscriptions.book.audit.add({
    subject: `subscription#${(to ?? from)?.trail}`,
    at: now.toISOString(),
    by,
    what: `subscription_${decision}`,
    version: (from?.version ?? 0) + 1,
    to: to?.state ?? "none",
    ...(from && { from: from.state }),
    ...(fields && { fields: [...fields] }),
  });
  const stored = to ? subscriptions.put(settle(to, from), from) : from && subscriptions.remove(from);
  await subscriptions.book.commit([...(stored ? [stored] : []), entry, ...also]);
};

const begun = (email: string, chosen: Chosen, trail: string, now: Date): Subscription => ({
  ...{ id: subscriptionIdOf(email), trail, email, addressKey: mailboxKeyOf(email), ...chosen },
  ...{ state: "pending", version: 0, createdAt: now.toISOString(), toldTo: 0 },
});

const confirmed = (subscription: Subscription, now: Date): Subscription => {
  const { key: _, confirmUntil: __, ...rest } = subscription;
  return { ...rest, state: "confirmed", confirmedAt: now.toISOString() };
};

/**
 * What anybody asks for: a mail to the address, which either confirms the wish or tells that there is a subscription already.
 * Both take the same work.
 */
export const ask = (
  room: AnnouncementsRoom,
  email: string,
  chosen: Chosen,
  now: Date,
  /** Of the mail, so that what is done again mails nothing twice. */
  id?: string,
): Promise<void> =>
  steadily(async () => {
    const [subscriptions, letters] = await Promise.all([room.subscriptions(), import("./letters/letters.ts")]);
    const from = await subscriptions.ofAddress(email);
    const known = from?.state === "confirmed";
    const trail = from?.trail ?? newId(room.connection.random);
    const until = hours(now, confirmationHours);
    const wished = { ...begun(email, chosen, trail, now), createdAt: from?.createdAt ?? now.toISOString() };
    const link = subscriptions.issue(wished, known ? "news" : "confirm", until);
    const letter = known ? await letters.knownLetter(from) : await letters.confirmLetter(wished);
    const to = known ? from : { ...wished, key: link.hash, confirmUntil: until.toISOString() };
    const message = subscriptions.book.message({ ...letter, ...(id !== undefined && { id }), secret: link.token }, now);
    const decision = known ? "ask_again" : "ask";
    await make(subscriptions, { decision, from, to, by: "applicant", now, also: [link.write, message] });
  });

/** What stopped news to an address before its owner asked for it again. */
const lifted = ["bounce", "complaint", "asked"] as const;

const takeAgain = async (
  room: AnnouncementsRoom,
  email: string,
  reasons: readonly (typeof lifted)[number][],
  now: Date,
) => {
  const suppressions = await room.suppressions();
  for (const reason of reasons) await suppressions.liftFor(email, reason, now);
};

/** What the button behind the mailed link does; returns the token with which the subscription is opened from then on. */
export const confirm = async (room: AnnouncementsRoom, token: string, now: Date): Promise<string> => {
  const subscriptions = await room.subscriptions();
  const from = await subscriptions.open(token, "confirm", now);
  if (from?.state !== "pending") throw new Refusal(410, "link_expired");
  const link = subscriptions.issue(from, "news", hours(now, newsLinkDays * 24));
  const to = confirmed(from, now);
  await make(subscriptions, { decision: "confirm", from, to, by: "applicant", now, also: [link.write] });
  // Whoever got this link there reads that mailbox, and wants news in it.
  await takeAgain(room, from.email, lifted, now);
  return link.token;
};

const changedFields = (from: Chosen, to: Chosen) =>
  (["language", "kinds", "regions", "objectives"] as const).filter(
    (field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]),
  );

interface Choosing {
  /** With the address that belongs to whoever chooses. */
  readonly from: Subscription;
  readonly chosen: Chosen;
  readonly by: string;
  readonly now: Date;
}

export const change = async (room: AnnouncementsRoom, { from, chosen, by, now }: Choosing): Promise<void> => {
  const fields = changedFields(from, chosen);
  if (fields.length === 0) return;
  const to = { ...from, ...chosen };
  await make(await room.subscriptions(), { decision: "change", from, to, by, now, fields });
};

/** What somebody chooses who is signed in, by the address of theirs. */
export const choose = async (
  room: AnnouncementsRoom,
  email: string,
  { chosen, by, now }: Omit<Choosing, "from">,
): Promise<void> => {
  const subscriptions = await room.subscriptions();
  const from = await subscriptions.ofAddress(email);
  if (from?.state === "confirmed") return change(room, { from, chosen, by, now });
  const trail = from?.trail ?? newId(room.connection.random);
  const to = confirmed(begun(email, chosen, trail, now), now);
  await make(subscriptions, { decision: "choose", from, to, by, now });
  await takeAgain(room, email, ["complaint", "asked"], now);
};

/** Takes news again that was stopped for the address. */
export const resume = async (room: AnnouncementsRoom, from: Subscription, by: string, now: Date): Promise<void> => {
  await make(await room.subscriptions(), { decision: "resume", from, to: from, by, now });
  await takeAgain(room, from.email, ["complaint", "asked"], now);
};

/** Ends a subscription, with all that is known of it: no row is left that leads to the address. Safe to run twice. */
export const end = (
  room: AnnouncementsRoom,
  id: string,
  decision: "stop" | "expire" | "erase",
  by: string,
  now: Date,
  /** What must hold of it as it then stands: it may have been asked for anew. */
  only: (from: Subscription) => boolean = () => true,
): Promise<void> =>
  steadily(async () => {
    const [subscriptions, letters] = await Promise.all([room.subscriptions(), room.letters()]);
    const from = await subscriptions.find(id);
    if (!from || !allowedIn(subscriptionDecisions[decision], from.state) || !only(from)) return;
    // Whoever gives news in this moment moves the version, and this is done again.
    await subscriptions.forgetAll(await subscriptions.newsOf(id));
    await letters.forget(from.trail);
    await make(subscriptions, { decision, from, to: undefined, by, now });
  });
