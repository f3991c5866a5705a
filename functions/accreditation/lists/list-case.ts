import type { Case } from "#shared/cases.ts";
import { matterOf } from "#shared/forums.ts";
import { toldIn } from "#shared/localized.ts";
import type { List } from "./list.ts";
import { nextActorOnList } from "./lists.ts";

/** The case of a list: officers find it by its call, and while it lies with Member States it is due when that ends. */
export const caseOf = (list: List): Case => {
  const { reference, status, since, openedAt, region, call, title, circulation } = list;
  return {
    reference,
    capability: "accreditation",
    kind: "list",
    status,
    since,
    openedAt,
    next: nextActorOnList(status),
    dueBy: status === "in_circulation" && circulation ? circulation.until : since,
    region,
    matter: matterOf.call(call),
    owner: matterOf.call(call),
    title: toldIn(title, "en")?.text ?? call,
    language: toldIn(title, "en")?.language ?? "en",
  };
};
