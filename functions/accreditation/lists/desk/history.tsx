import type { Revision } from "#shared/audit.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { ListDeskKey } from "./list-desk-words.ts";
import type { ListPageProps } from "./list-page.tsx";

const whoOf = ({ s, names }: ListPageProps, by: string) =>
  by === "system" ? s.t("list.who_system") : (names.get(by) ?? s.t("list.who_unknown"));

const named = ({ after }: Revision) => (Array.isArray(after?.applications) ? after.applications.join("; ") : undefined);

/** What happened to a list, newest first, with the notes that went with it. */
export const History = (props: ListPageProps) => (
  <Timeline
    entries={props.history.toReversed().map((entry, place) => {
      const revision = props.revisions.find((known) => known.entry === entry.entry);
      return {
        title: props.s.t(`list.event.${entry.what}` as ListDeskKey),
        when: (
          <>
            <When s={props.s} instant={entry.at} /> · <bdi>{whoOf(props, entry.by)}</bdi>
          </>
        ),
        detail: (
          <>
            {entry.reason && <p>{props.s.t(`list.reason.${entry.reason}` as ListDeskKey)}</p>}
            {revision && named(revision) && <p>{named(revision)}</p>}
            {revision?.internal && <Quote text={revision.internal} />}
          </>
        ),
        current: place === 0,
      };
    })}
  />
);
