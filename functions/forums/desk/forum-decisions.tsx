import type { Call, Forum, ForumEvent } from "#shared/forums.ts";
import type { Job } from "#shared/jobs.ts";
import type { Reach } from "#shared/tell-page.ts";
import { Buttons } from "#shared/ui/forms.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { When } from "#shared/ui/when.tsx";
import type { Refused } from "#shared/web/refused.ts";
import { type ForumDecision, forumDecisions } from "../forums.ts";
import { Title, titleIn } from "../views/texts.tsx";
import type { Warning } from "../warnings.ts";
import { fieldsOfForumDecision } from "./decision-fields.ts";
import { DecisionForm } from "./decision-form.tsx";
import { asForm } from "./form-input.ts";
import type { Frame } from "./frame.tsx";
import { ofEvents } from "./ids.ts";
import { WhoIsTold } from "./reach.tsx";
import { Warnings } from "./warnings.tsx";

export interface ForumDeskPageProps extends Frame {
  readonly forum: Forum;
  readonly calls: readonly Call[];
  readonly possible: readonly ForumDecision[];
  /** Whether it is of a region that this person works for. */
  readonly own: boolean;
  readonly warnings: readonly Warning[];
  readonly jobs: readonly Job[];
  readonly reach: ReadonlyMap<string, Reach>;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

/** A forum at the desk. */
export const addressOf = ({ s, forum }: Pick<ForumDeskPageProps, "s" | "forum">) =>
  `/${s.language}/desk/forums/${forum.id}`;

interface ForDecision extends ForumDeskPageProps {
  readonly name: ForumDecision;
  readonly event?: ForumEvent;
}

const Deciding = (props: ForDecision) => {
  const { s, forum, name, event, reach, warnings } = props;
  const row = forumDecisions[name];
  const mail = "mail" in row ? row.mail : undefined;
  const values = event
    ? asForm({ ...event }, event.zone)
    : asForm(
        {
          kind: forum.kind,
          edition: forum.edition,
          regions: forum.regions,
          title: forum.title,
          summary: forum.summary,
        },
        "UTC",
      );
  const filled = name === "edit" || event ? values : {};
  return (
    <DecisionForm
      {...props}
      action={addressOf(props)}
      decision={name}
      event={event?.id}
      names={fieldsOfForumDecision(name, forum)}
      version={forum.version}
      values={filled}
      zone={event?.zone}
    >
      {mail && (
        <>
          {name === "publish" && <Warnings s={s} warnings={warnings} />}
          <WhoIsTold s={s} reach={reach.get(mail)} regions={name === "publish" ? forum.regions : []} />
        </>
      )}
    </DecisionForm>
  );
};

/** What can be decided about the forum itself; what is about a meeting stands with that. */
export const Decisions = (props: ForumDeskPageProps) => {
  const { s, possible, forum } = props;
  const own = possible.filter((name) => !(ofEvents as readonly ForumDecision[]).includes(name));
  const isPlain = (name: ForumDecision) => fieldsOfForumDecision(name, forum).length === 0;
  return (
    <section id="decide">
      <h2>{s.t("desk.decide")}</h2>
      {possible.length === 0 && <p>{s.t("desk.decide_none")}</p>}
      {own.some(isPlain) && (
        <Buttons>
          {own.filter(isPlain).map((name) => (
            <Deciding {...props} name={name} />
          ))}
        </Buttons>
      )}
      {own
        .filter((name) => !isPlain(name))
        .map((name) => (
          <Deciding {...props} name={name} />
        ))}
    </section>
  );
};

/** A meeting, and what can be decided about it. */
export const Event = (props: ForumDeskPageProps & { readonly event: ForumEvent }) => {
  const { s, event, possible } = props;
  const { t } = s;
  return (
    <section id={event.id}>
      <h3>
        <Title s={s} texts={event.title} /> <span class="light">{event.id}</span>{" "}
        {event.cancelled && <Tag text={t("event.cancelled")} kind="bad" />}
      </h3>
      <SummaryList
        s={s}
        rows={[
          { label: t("event.starts"), value: <When s={s} instant={event.startsAt} zone={event.zone} /> },
          { label: t("event.ends"), value: <When s={s} instant={event.endsAt} zone={event.zone} /> },
          { label: t("event.place"), value: titleIn(s, event.place) && <Title s={s} texts={event.place} /> },
          { label: t("event.online"), value: t(event.online ? "form.yes" : "form.no") },
        ]}
      />
      {!event.cancelled &&
        ofEvents
          .filter((name) => possible.includes(name))
          .map((name) => <Deciding {...props} name={name} event={event} />)}
    </section>
  );
};
