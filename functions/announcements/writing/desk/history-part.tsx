import { labelled } from "#shared/ui/labelled.ts";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { DeskKey } from "../writing-words.ts";
import type { AnnouncementPageProps } from "./announcement-page.tsx";

type Named = Pick<AnnouncementPageProps, "s" | "names">;

/** Staff by name, and the clock as what it is. */
export const whoOf = ({ s, names }: Named, by: string) =>
  by === "system" ? s.t("work.who_system") : (names.get(by) ?? s.t("work.who_unknown"));

const eventOf = (what: string) => `event.${what.replace(/^announcement_/, "")}` as DeskKey;

/** What happened to an announcement, newest first. */
export const HistoryPart = (props: AnnouncementPageProps) => {
  const { s, history } = props;
  return (
    <section id="history">
      <h2>{s.t("work.history")}</h2>
      <Timeline
        entries={history.toReversed().map(({ what, at, by, reason }, place) => ({
          title: s.t(eventOf(what)),
          when: (
            <>
              <When s={s} instant={at} /> · <bdi>{whoOf(props, by)}</bdi>
            </>
          ),
          detail: reason && <p>{labelled(s, s.t("field.reason"), s.t(`withdrawal.${reason}` as DeskKey))}</p>,
          current: place === 0,
        }))}
      />
    </section>
  );
};
