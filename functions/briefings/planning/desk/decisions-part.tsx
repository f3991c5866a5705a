import type { BriefingPageProps } from "./briefing-page.tsx";
import { Deciding } from "./deciding-form.tsx";

const aboutAll = ["publish", "edit", "cancel"] as const;

/** What can be decided about the briefing itself; what is about a session stands with that. */
export const DecisionsPart = (props: BriefingPageProps) => {
  const { s, possible } = props;
  const own = aboutAll.filter((name) => possible.includes(name));
  return (
    <section id="decide">
      <h2>{s.t("desk.decide")}</h2>
      {own.length === 0 && <p>{s.t("desk.decide_none")}</p>}
      {own.map((name) => (
        <Deciding {...props} name={name} />
      ))}
    </section>
  );
};
