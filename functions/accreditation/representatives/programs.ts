import { clockwork, isOfDesk } from "#shared/acting.ts";
import type { Call } from "#shared/api.ts";
import { callIn } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import { standingOf } from "#shared/standing/standing.ts";
import { callerOf } from "#shared/web/address.ts";
import { idempotencyKeyOf } from "#shared/web/idempotency.ts";
import { signedIn, staffMember } from "#shared/web/sessions.ts";
import { queueFor } from "../queue-right.ts";
import type { AccreditationRoom } from "../room.ts";
import { carryOut, nominate } from "./carry-out.ts";
import { type Asking, type Delegation, type Matter, matterFor, openDelegation, openRepresentative } from "./matter.ts";
import { possibleDecisions } from "./obstacles.ts";
import { caseOf } from "./projection.ts";
import type { QueueQuery } from "./queue-filter.ts";
import { verifyLimit } from "./rates.ts";
import type { Representative } from "./representative.ts";
import { placeOf, rankOf, rosterOf, seatsIn } from "./roster.ts";
import { answersFor } from "./sight.ts";
import { verified } from "./verification.ts";

type Handled = Call<AccreditationRoom>;

/** What a call to nominate somebody carries, beside what is read as a nomination. */
interface NewNominee extends Readonly<Record<string, unknown>> {
  readonly application: string;
  readonly email?: string;
}

const placed = (one: Representative, { application, dates }: Pick<Delegation, "application" | "dates">) => {
  const roster = rosterOf(application);
  const row = caseOf(one, dates);
  return {
    ...standingOf(row),
    application: one.application,
    call: one.call,
    version: one.version,
    name: row.title,
    holds: placeOf(roster, one.reference)?.holds ?? null,
    rank: rankOf(roster, one.reference) || null,
  };
};

const wholeOf = (matter: Matter, now: Date) => {
  const { representative: one, acting } = matter;
  return {
    ...placed(one, matter),
    organization: one.organizationName,
    email: one.email,
    language: one.language,
    region: one.region,
    answers: answersFor(matter),
    consents: one.consents,
    hasTravelDocument: isOfDesk(acting) || acting.as === "nominee" ? one.documented : null,
    replaces: one.replaces ?? null,
    replacedBy: one.replacedBy ?? null,
    decisions: possibleDecisions(matter, now),
  };
};

/** Whoever calls: with a session, or with the token of the link mailed to a representative. */
const askingOf = ({ c }: Handled): Asking => {
  const session = c.get("session");
  if (session) return { session };
  const token = /^Bearer ([\w-]{40})$/.exec(c.req.header("authorization") ?? "")?.[1];
  if (!token) throw new Refusal(401, "sign_in_needed");
  return { token };
};

export const queue = async ({ c, room, query }: Handled) => {
  const wanted = query as QueueQuery;
  const filter = queueFor(staffMember(c, "officer", "secretariat"), wanted);
  const page = await (await room.applications()).book.cases.queue(filter, wanted.after);
  const items = page.items.map((row) => ({
    ...row,
    ...standingOf(row),
    call: row.matter ? callIn(row.matter) : null,
    name: row.title,
  }));
  return { items, next: page.next ?? null };
};

export const delegates = async ({ c, room, parameters }: Handled) => {
  const delegation = await openDelegation(room, signedIn(c), parameters.reference ?? "");
  const { application, call, dates } = delegation;
  const found = await (await room.representatives()).ofApplication(application.reference);
  return {
    application: application.reference,
    call: call.id,
    quota: call.quota,
    reserves: call.reserves,
    seats: seatsIn(rosterOf(application)),
    nominationsUntil: dates.nominationsUntil,
    substitutionsUntil: dates.substitutionsUntil,
    items: found.map((one) => placed(one, delegation)),
  };
};

export const begin = async ({ c, room, body, now }: Handled) => {
  const session = signedIn(c);
  const { application, ...input } = body as NewNominee;
  const key = idempotencyKeyOf(c);
  const once = await room.once();
  const call = key && { caller: session.personId, route: "nominate", key, body };
  if (call && (await once.wasDone(call, now)))
    return delegatesOf(room, { c, reference: application, email: input.email });
  const also = call ? [await once.guard(call, now)] : [];
  const one = await nominate(room, session, { application, input, also }, now);
  return placed(one, await openDelegation(room, session, application));
};

/** What an earlier call with the same key has made. */
const delegatesOf = async (
  room: AccreditationRoom,
  { c, reference, email }: Pick<Handled, "c"> & { reference: string; email: string | undefined },
) => {
  const delegation = await openDelegation(room, signedIn(c), reference);
  const found = await (await room.representatives()).ofApplication(delegation.application.reference);
  const typed = (email ?? "").trim().normalize("NFKC").toLowerCase();
  const one = found.findLast((known) => known.email === typed);
  if (!one) throw new Refusal(404, "not_found");
  return placed(one, delegation);
};

export const read = async (handled: Handled) => {
  const { room, parameters, now } = handled;
  return wholeOf(await openRepresentative(room, askingOf(handled), parameters.reference ?? "", now), now);
};

export const decide = async (handled: Handled) => {
  const { room, parameters, body, now } = handled;
  const asking = askingOf(handled);
  const wish = { reference: parameters.reference ?? "", input: body as Record<string, unknown> };
  const { representative: one } = await carryOut(room, asking, wish, now);
  const { dates } = await matterFor(room, one, clockwork);
  return {
    ...standingOf(caseOf(one, dates)),
    version: one.version,
    replacedBy: one.replacedBy ?? null,
  };
};

export const verify = async ({ c, room, parameters, now }: Handled) => {
  await (await room.limits()).take(verifyLimit, callerOf(c), now);
  const found = await verified(room, parameters.code ?? "");
  if (!found) throw new Refusal(404, "not_found");
  return found;
};
