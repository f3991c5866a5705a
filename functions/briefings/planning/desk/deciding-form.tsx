import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import type { Form } from "#shared/web/forms.ts";
import type { PlanningDecision } from "../decision-input.ts";
import { likeBefore, usualSession } from "../session-rules.ts";
import type { BriefingPageProps } from "./briefing-page.tsx";
import { fieldsOf } from "./decision-fields.ts";
import { DecisionForm } from "./decision-form.tsx";
import { asForm } from "./form-input.ts";
import { home } from "./frame.tsx";
import { WhoIsTold } from "./reach-part.tsx";
import { Warnings } from "./warnings-part.tsx";

const picked = (fields: readonly string[], of: object) =>
  Object.fromEntries(Object.entries(of).filter(([field]) => fields.includes(field)));

/** What stands in the form of a decision at first; a new session is like the last one, at another time. */
const valuesFor = (name: PlanningDecision, briefing: Briefing, session: BriefingSession | undefined): Form => {
  const fields = fieldsOf(name, briefing);
  if (name === "edit") return asForm(picked(fields, briefing), "UTC");
  if (name === "add_session") {
    const last = briefing.sessions.findLast(({ cancelled }) => !cancelled);
    return asForm({ ...usualSession, ...(last && { ...likeBefore(last), zone: last.zone }) }, "UTC");
  }
  if (!session) return {};
  // An end that was not moved along would be wrong; left empty, it moves by itself.
  const kept = name === "move_session" ? fields.filter((field) => field !== "endsAt") : fields;
  return asForm(picked(kept, session), session.zone);
};

interface DecidingProps extends BriefingPageProps {
  readonly name: PlanningDecision;
  /** The session that it is about. */
  readonly about?: BriefingSession;
}

/** A decision about a briefing or one of its sessions, with what to know before it. */
export const Deciding = ({ name, about, ...page }: DecidingProps) => {
  const { s, briefing, warnings, reach } = page;
  return (
    <DecisionForm
      {...page}
      action={`/${s.language}${home}/${briefing.id}`}
      decision={name}
      about={about?.id}
      names={fieldsOf(name, briefing)}
      version={briefing.version}
      values={valuesFor(name, briefing, about)}
      zone={about?.zone}
    >
      {name === "publish" && (
        <>
          <Warnings s={s} warnings={warnings} />
          <WhoIsTold s={s} reach={reach} regions={briefing.regions} />
        </>
      )}
    </DecisionForm>
  );
};
