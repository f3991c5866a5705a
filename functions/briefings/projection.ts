import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import type { ListedBriefing, PublishedBriefing, PublishedSession } from "#shared/briefings/published-briefings.ts";
import type { Case } from "#shared/cases.ts";
import { deskRegionOf } from "#shared/countries.ts";
import { nextActorOf } from "./briefings.ts";
import type { SignUp } from "./sign-up.ts";

/** Whether people outside may know of it: what was never announced is not shown even when it is cancelled. */
export const isPublic = ({ status, history }: Pick<Briefing, "status" | "history">) =>
  status !== "planned" && history.some(({ what }) => what === "publish");

/** A session without what is for those with a place alone. */
export const publicSession = ({
  joiningLink: _,
  dialIn,
  interpretersBy: __,
  ...session
}: BriefingSession): PublishedSession => ({ ...session, byTelephone: dialIn !== "" });

/** When the last session of a briefing is over: those that take place, if any does. */
const endOf = ({ sessions, startsAt }: Pick<Briefing, "sessions" | "startsAt">): string => {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const ends = (held.length > 0 ? held : sessions).map(({ endsAt }) => endsAt);
  return ends.toSorted().at(-1) ?? startsAt;
};

export const listedPlace = (briefing: Briefing) => `${endOf(briefing)}#${briefing.id}`;

/** Decisions about a briefing that the feed of all of them tells. */
const mostNews = 10;

/** What everybody may see of a briefing; none before it is announced. */
export const publicRows = (
  briefing: Briefing,
  updatedAt: string,
): { readonly whole: PublishedBriefing; readonly listed: ListedBriefing } | undefined => {
  if (!isPublic(briefing)) return undefined;
  const { createdAt: _, version: __, shelf: ___, sessionsMade: ____, ...shown } = briefing;
  const sessions = briefing.sessions.map(publicSession);
  const { id, title, audience, regions, forum, call, status, materials, outcome } = briefing;
  return {
    whole: { ...shown, sessions, kind: "briefing", place: id, updatedAt },
    listed: {
      ...{ id, title, audience, regions, forum, call, status, sessions, updatedAt },
      kind: "briefingListed",
      place: listedPlace(briefing),
      materials: materials.length > 0 || Object.keys(outcome).length > 0,
      ...(briefing.materialsAt && { materialsAt: briefing.materialsAt }),
      news: briefing.history.slice(-mostNews).map(({ text: _, ...moved }) => moved),
    },
  };
};

/** Whose case a sign-up is, since nobody needs an account: the mailbox's. */
const ownerOf = ({ addressKey }: Pick<SignUp, "addressKey">) => `address#${addressKey}`;

export const caseOf = (signUp: SignUp): Case => {
  const { reference, status, since, shown, createdAt, country, sessionKey, language } = signUp;
  return {
    reference,
    capability: "briefings",
    kind: "signUp",
    status,
    since,
    openedAt: createdAt,
    next: nextActorOf(status),
    ...(shown && { shown: { ...shown, next: nextActorOf(shown.status) } }),
    dueBy: signUp.offerUntil ?? since,
    region: deskRegionOf(country || undefined),
    matter: `briefing#${sessionKey}`,
    owner: ownerOf(signUp),
    // Officers find people by the session: no queue shows their names.
    title: reference,
    language,
  };
};
