import * as z from "zod";
import type { Case } from "#shared/cases.ts";
import type { Page } from "#shared/paging.ts";
import type { Session } from "#shared/session.ts";
import type { DossierStore } from "./store.ts";

/** Statuses in which an organization is looked for by name, most wanted first. */
export const findableStatuses = [
  "active",
  "update_due",
  "submitted",
  "info_requested",
  "lapsed",
  "suspended",
  "declined",
  "contested",
  "upheld",
  "merged",
  "closed",
] as const;

export const FindingQuery = z.object({
  reference: z.string().max(40).default(""),
  name: z.string().max(250).default(""),
  status: z.enum(findableStatuses).default("active"),
  after: z.string().max(2000).optional(),
});
export type FindingQuery = z.infer<typeof FindingQuery>;

/** Names are compared without marks, case and the difference between scripts' own widths. */
const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

/** Cases that one page looks through. */
const mostSeen = 500;
const mostFound = 50;

/** Organizations in a status whose name contains what was typed, within what somebody may see; a page may be short although it goes on. */
export const findByName = async (
  store: DossierStore,
  { role, region }: Pick<Session, "role" | "region">,
  { name, status, after }: Pick<FindingQuery, "name" | "status" | "after">,
): Promise<Page<Case>> => {
  const limit = role === "officer" ? region : undefined;
  const filter = { capability: "registration", status, ...(limit && { region: limit }) };
  const wanted = folded(name);
  const items: Case[] = [];
  let cursor = after;
  for (let seen = 0; seen < mostSeen && items.length < mostFound; ) {
    const page: Page<Case> = await store.cases.queue(filter, cursor);
    items.push(...page.items.filter((row) => row.kind === "organization" && folded(row.title).includes(wanted)));
    seen += page.items.length;
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return { items, ...(cursor !== undefined && { next: cursor }) };
};
