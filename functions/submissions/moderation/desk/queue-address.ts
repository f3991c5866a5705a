import type { Case } from "#shared/cases.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { PublishedCall, PublishedForum } from "#shared/published-rows.ts";
import { titleIn } from "#shared/ui/told.tsx";
import type { QueueQuery } from "../queue-filter.ts";
import { type Frame, home } from "./frame.tsx";

export interface QueuePageProps extends Frame {
  readonly query: QueueQuery;
  readonly page: ListPage<Case>;
  readonly calls: readonly PublishedCall[];
  readonly forums: readonly PublishedForum[];
  /** How many wait in a queue, where that was counted. */
  readonly counts: ReadonlyMap<string, string>;
  readonly done: { readonly decision: string | undefined; readonly reference: string | undefined };
}

export const addressOf = ({ s, query }: Pick<QueuePageProps, "s" | "query">, change: Partial<QueueQuery>) => {
  const { status, region, call, after } = { ...query, after: undefined, ...change };
  const parts = [`status=${status}`, region && `region=${region}`, call && `call=${call}`, after && `after=${after}`];
  return `/${s.language}${home}?${parts.filter(Boolean).join("&")}`;
};

/** What a call is called beside others: calls of several forums bear one title. */
export const callName = ({ s, calls, forums }: Pick<QueuePageProps, "s" | "calls" | "forums">, id: string): string => {
  const { language } = s;
  const call = calls.find((known) => known.id === id);
  const title = titleIn({ language, texts: call?.title ?? {} }) || id;
  const forum = titleIn({ language, texts: forums.find((known) => known.id === call?.forum)?.title ?? {} });
  return forum ? `${title} · ${forum}` : title;
};
