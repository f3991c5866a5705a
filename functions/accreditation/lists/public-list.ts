import { ofCall, type PublishedAccredited, type PublishedList } from "#shared/published-lists.ts";
import type { Application } from "../application.ts";
import { type List, type ListEntry, numberOf } from "./list.ts";

type Step = PublishedList["steps"][number];

const stepsOf = (list: List): Step[] => {
  const { frozenAt, transmittedOn, circulation, finalizedAt, publishedAt, status, since } = list;
  const steps: [Step["what"], string | undefined][] = [
    ["frozen", frozenAt],
    ["transmitted", transmittedOn],
    ["in_circulation", circulation?.from],
    ["finalized", finalizedAt],
    ["published", publishedAt],
    ["called_off", status === "called_off" ? since : undefined],
  ];
  return steps.flatMap(([what, at]) => (at ? [{ what, at }] : []));
};

/** What everybody may know of a frozen list: how many objections there were only when it is final. */
export const publishedOf = (list: List): PublishedList => {
  const { forum, call, edition, title, track, status, circulation, counts, sha256 = "", finalizedAt } = list;
  return {
    kind: "list",
    place: ofCall(forum, call) + edition,
    forum,
    call,
    title,
    number: numberOf(list),
    track,
    status,
    steps: stepsOf(list),
    ...(circulation && { circulation }),
    proposed: counts?.proposed ?? 0,
    ...(finalizedAt &&
      counts && { final: { withdrawn: counts.withdrawn, objected: counts.objected, accredited: counts.final } }),
    sha256,
  };
};

/** An accredited organization as the public list names it. */
export const publishedName = (
  { forum, call, organization }: Pick<Application, "forum" | "call" | "organization">,
  { place, name, latin, acronym, country }: ListEntry,
): PublishedAccredited => ({
  kind: "accredited",
  place: ofCall(forum, call) + place,
  organization,
  name,
  latin,
  acronym,
  country,
});
