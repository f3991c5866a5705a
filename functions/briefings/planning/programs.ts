import type { Call } from "#shared/api.ts";
import type { Briefing } from "#shared/briefings/briefing.ts";
import type { Session } from "#shared/session.ts";
import type { Write } from "#shared/transaction.ts";
import { onlyOnce } from "#shared/web/only-once.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../room.ts";
import { decideAfterwards } from "./afterwards.ts";
import { carryOutBriefing, openBriefing, type Sent } from "./carry-out.ts";
import { nameOfCopy } from "./copying.ts";
import { coverageOf } from "./coverage.ts";
import { copyBriefing, createBriefing, nameOf } from "./creating.ts";
import type { CopyRequest, NewBriefing } from "./details.ts";
import { asSeenBy, seenAtDesk } from "./seeing.ts";
import { briefingWarnings } from "./warnings.ts";

type Handled = Call<BriefingsRoom>;

const readerOf = ({ c }: Handled) => staffMember(c, "officer", "secretariat", "auditor");
const deskOf = ({ c }: Handled) => staffMember(c, "officer", "secretariat");

const coverageItem = (briefing: Briefing, now: Date) => {
  const coverage = coverageOf(briefing);
  return {
    regions: coverage.regions,
    suggestion: coverage.suggestion ?? null,
    warnings: briefingWarnings(briefing, now, coverage),
  };
};

const planOf = async ({ room, now }: Handled, session: Session, briefing: Briefing) => {
  const { possible, places, jobs } = await seenAtDesk(room, session, briefing, now);
  const shown = jobs.map((job) => ({ ...job, finishedAt: job.finishedAt ?? null, total: job.total ?? null }));
  return {
    ...asSeenBy(session, briefing),
    desk: { decisions: possible, coverage: coverageItem(briefing, now), places, jobs: shown },
  };
};

export const listPlanned = async (handled: Handled) => {
  const session = readerOf(handled);
  const { after } = handled.query as { readonly after?: string };
  const { items, next } = await (await handled.room.briefings()).all(after);
  return { items: items.map((briefing) => asSeenBy(session, briefing)), next: next ?? null };
};

export const readPlan = async (handled: Handled) => {
  const session = readerOf(handled);
  return planOf(handled, session, await openBriefing(handled.room, handled.parameters.briefing ?? ""));
};

export const readCoverage = async (handled: Handled) => {
  readerOf(handled);
  const { room, parameters, now } = handled;
  return coverageItem(await openBriefing(room, parameters.briefing ?? ""), now);
};

const once = async (
  handled: Handled,
  route: string,
  create: (also: readonly Write[]) => Promise<Briefing>,
  found: () => Promise<Briefing>,
) => {
  const { room } = handled;
  const session = deskOf(handled);
  const caller = session.personId;
  return planOf(handled, session, await onlyOnce(handled, { once: room.once, caller, route, create, found }));
};

export const addBriefing = (handled: Handled) => {
  const { room, body: input, now } = handled;
  const session = deskOf(handled);
  const create = (also: readonly Write[]) => createBriefing({ room, session, input, now, also });
  return once(handled, "briefings", create, () => openBriefing(room, nameOf(input as NewBriefing)));
};

export const copy = (handled: Handled) => {
  const { room, body: input, now, parameters } = handled;
  const session = deskOf(handled);
  const source = parameters.briefing ?? "";
  const create = (also: readonly Write[]) => copyBriefing({ room, session, input, now, also }, source);
  const found = async () => openBriefing(room, nameOfCopy(await openBriefing(room, source), input as CopyRequest));
  return once(handled, `briefings#copy#${source}`, create, found);
};

export const decide = async (handled: Handled) => {
  const { room, parameters, body, now } = handled;
  const session = deskOf(handled);
  const id = parameters.briefing ?? "";
  const sent = body as Sent;
  const briefing =
    (await decideAfterwards(room, session, id, sent, now)) ?? (await carryOutBriefing(room, session, id, sent, now));
  return planOf(handled, session, briefing);
};
