import type { Door, DoorRule } from "#shared/doors.ts";
import { phaseOf } from "#shared/forums.ts";
import { ownNames } from "#shared/languages.ts";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { ToldText, ToldTitle } from "#shared/ui/told.tsx";
import { Deadline, When } from "#shared/ui/when.tsx";
import type { DoorsKey } from "../doors-words.ts";
import { reasonFor, stepsFrom } from "../way.ts";
import { Answered, type DoorPageProps } from "./answered.tsx";

interface OutcomePageProps extends DoorPageProps {
  readonly rule: DoorRule;
}

type Link = readonly [path: string, label: DoorsKey];

const linksOf = (door: Door, forum: string): readonly Link[] => {
  const forumPage: Link = [`/forums/${forum}`, "door.go.forum"];
  if (door === "special") return [forumPage];
  if (door === "none") return [forumPage, ["/registration", "door.go.register"]];
  if (door === "elsewhere") return [forumPage, ["/take-part", "door.go.take_part"]];
  return [["/registration", "door.go.register"], ["/me", "door.go.me"], forumPage];
};

/** When one can apply, and what to know before. */
const Applying = ({ s, now, call }: DoorPageProps) => {
  const phase = phaseOf(call, now);
  if (phase === "postponed" || phase === "cancelled")
    return (
      <Notice s={s} kind="warning">
        <p>{s.t(`door.${phase}`)}</p>
      </Notice>
    );
  if (phase !== "open" && phase !== "announced")
    return (
      <Notice s={s} kind="warning">
        <p>{s.t("door.closed")}</p>
      </Notice>
    );
  return (
    <>
      <h3>{s.t(phase === "open" ? "door.closes" : "door.opens")}</h3>
      <Deadline s={s} instant={phase === "open" ? call.closesAt : call.opensAt} zone={call.zone} now={now} />
      <SummaryList
        s={s}
        rows={[
          {
            label: s.t("door.decider"),
            value: s.t(`door.decider.${call.accreditation === "authority" ? "authority" : "organizer"}`),
          },
          { label: s.t("door.answered_by"), value: <When s={s} instant={call.decisionDue} zone={call.zone} /> },
          {
            label: s.t("door.languages"),
            value: (
              <ul>
                {call.languages.map((language) => (
                  <li lang={language}>{ownNames[language]}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {phase === "open" ? (
        <p class="buttons">
          <a class="button primary" href={`/${s.language}/accreditation/${call.id}/apply`}>
            {s.t("door.go.apply")}
          </a>
        </p>
      ) : (
        <p>{s.t("door.not_open")}</p>
      )}
    </>
  );
};

/** The one door that the answers lead to, why, and what to do now. */
export const OutcomePage = (props: OutcomePageProps) => {
  const { s, path, call, answers, rule } = props;
  const { door, note = {} } = rule;
  return (
    <Page s={s} title={s.t(`door.${door}.title`)} path={path}>
      <p class="light part">
        <Labelled s={s} label={s.t("door.for")}>
          <ToldTitle language={s.language} texts={call.title} />
        </Labelled>
      </p>
      <h1 data-door={door}>{s.t(`door.${door}.title`)}</h1>
      <p class="lead">{s.t(reasonFor(door, answers, call))}</p>
      {Object.keys(note).length > 0 && (
        <Notice s={s} title={s.t("door.note")}>
          <ToldText language={s.language} texts={note} />
        </Notice>
      )}
      <h2>{s.t("door.next")}</h2>
      <p>{s.t(stepsFrom(door, answers))}</p>
      {door === "special" && <Applying {...props} />}
      <ul>
        {linksOf(door, call.forum).map(([place, label]) => (
          <li>
            <a href={`/${s.language}${place}`}>{s.t(label)}</a>
          </li>
        ))}
      </ul>
      <Answered {...props} />
    </Page>
  );
};
