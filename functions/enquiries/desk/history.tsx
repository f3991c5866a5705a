import { labelled } from "#shared/ui/labelled.ts";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { CasePageProps } from "./case-page.tsx";

/** Who did something, in words: staff by name, everybody else by what they are to the case. */
export const whoOf = ({ s, names, matter }: Pick<CasePageProps, "s" | "names" | "matter">, by: string) => {
  if (by === "system") return s.t("work.who_system");
  if (by === "applicant" || by === matter.enquiry.personId) return s.t("conversation.asker");
  return names.get(by) ?? s.t("work.who_unknown");
};

/** What happened in a case, newest first. */
export const History = (props: CasePageProps) => (
  <Timeline
    entries={props.history.toReversed().map(({ what, at, by, reason }, place) => ({
      title: props.s.t(`event.${what as "ask"}`),
      when: (
        <>
          <When s={props.s} instant={at} /> · <bdi>{whoOf(props, by)}</bdi>
        </>
      ),
      detail: reason && <p>{labelled(props.s, props.s.t("work.reason"), props.s.t(`reason.${reason as "abuse"}`))}</p>,
      current: place === 0,
    }))}
  />
);
