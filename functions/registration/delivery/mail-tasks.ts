import * as z from "zod";
import { allowedIn } from "#shared/decisions.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { EmailAddress } from "#shared/text.ts";
import { type MailDecision, mailDecisions } from "./mail-decisions.ts";
import type { Addresses } from "./store.ts";

const Decided = z.object({ decision: z.enum(Object.keys(mailDecisions) as [MailDecision, ...MailDecision[]]) });
const NewAddress = z.object({ email: EmailAddress });

interface Wish {
  readonly address: string;
  readonly subject: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Whether an officer sees what belongs to a desk region. */
export const isInReach = ({ role, region: limit }: Pick<Session, "role" | "region">, region: string): boolean =>
  role === "secretariat" || limit === undefined || limit === region;

/** Does what an officer decided about a task; refuses with 404 what is out of their reach, and 409 what is over. */
export const decideTask = async (store: Addresses, session: Session, wish: Wish, now: Date): Promise<MailDecision> => {
  const task = await store.tasks.find(wish.address, wish.subject);
  if (!task || !isInReach(session, task.region)) throw new Refusal(404, "not_found");
  const { decision } = parseInput(Decided, wish.input);
  if (!allowedIn(mailDecisions[decision], task.state)) throw new Refusal(409, "not_now");
  const by = session.personId;
  const recorded = store.audit.add({
    subject: `mail#${task.subject}`,
    at: now.toISOString(),
    by,
    what: `mail_${decision}`,
    version: task.version + 1,
  });
  if (decision === "new_address") {
    const { email } = parseInput(NewAddress, wish.input);
    const person = task.personId === undefined ? undefined : await store.people.find(task.personId);
    if (!person) throw new Refusal(409, "not_now");
    const { version: _, ...rest } = task;
    const asked = store.tasks.write({ ...rest, askedAt: now.toISOString() }, task);
    await store.ask(person, email, now, [asked, recorded]);
    return decision;
  }
  if (decision === "send_again") {
    const letter = await store.letters.find(task.mail);
    if (!letter) throw new Refusal(409, "not_now");
    await store.sendAgain(letter, by, now, [store.tasks.end(task, "sent_again", by, now)]);
    return decision;
  }
  await store.commit([store.tasks.end(task, "reached_otherwise", by, now), recorded]);
  return decision;
};
