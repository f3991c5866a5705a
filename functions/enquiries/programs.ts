import type { Call } from "#shared/api.ts";
import { standingOf } from "#shared/standing/standing.ts";
import { callerOf } from "#shared/web/address.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { signedIn, staffMember } from "#shared/web/sessions.ts";
import { ask, askByMail } from "./asking/asking.ts";
import { carryOut } from "./carry-out.ts";
import { readQueue } from "./desk/queue.tsx";
import type { QueueQuery } from "./desk/queue-query.ts";
import { answerByFrom } from "./effects.ts";
import type { Enquiry } from "./enquiry.ts";
import { openMatter } from "./matter.ts";
import { possibleDecisions } from "./obstacles.ts";
import { caseOf } from "./projection.ts";
import type { EnquiriesRoom } from "./room.ts";

type Handled = Call<EnquiriesRoom>;

const standingFor = (enquiry: Enquiry) => {
  const row = caseOf(enquiry);
  if (!row) throw new Error("an enquiry that nobody knows of");
  return { ...standingOf(row), version: enquiry.version };
};

export const queue = async ({ c, room, query, now }: Handled) => {
  const page = await readQueue(room, staffMember(c, "officer", "secretariat"), query as QueueQuery, now);
  const items = page.items.map((row) => ({ ...row, ...standingOf(row), assignee: row.assignee ?? null }));
  return { items, next: page.next ?? null };
};

export const askQuestion = async ({ c, room, body, now }: Handled) => {
  const session = c.get("session");
  const caller = session?.personId ?? "anyone";
  const key = idempotencyKeyOf(c);
  const sent = key && { caller, route: "ask_question", key, body };
  const once = await room.once();
  const again = sent ? await once.wasDone(sent, now) : false;
  const also = sent && !again ? [await once.guard(sent, now)] : [];
  const asking = { typed: body, key: key ? `api\n${key}` : "", now, also };
  const enquiry = session ? await ask(room, session, asking) : undefined;
  if (!session && !again) await askByMail(room, { ...asking, caller: callerOf(c) });
  return { reference: enquiry?.reference ?? null, answerBy: enquiry?.answerBy ?? answerByFrom(now) };
};

export const readEnquiry = async ({ c, room, parameters, now }: Handled) => {
  const matter = await openMatter(room, { session: signedIn(c) }, parameters.reference ?? "", now);
  const { topic, region, language, about = null, answerBy, closedFor = null, messages } = matter.enquiry;
  return {
    ...standingFor(matter.enquiry),
    ...{ topic, region, language, about, answerBy, closedFor, messages },
    decisions: possibleDecisions(matter, now),
  };
};

export const decide = async ({ c, room, parameters, body, now }: Handled) => {
  const wish = { reference: parameters.reference ?? "", input: body as Record<string, unknown> };
  const { decision, enquiry } = await carryOut(room, { session: signedIn(c) }, wish, now);
  return { decision, ...standingFor(enquiry) };
};
