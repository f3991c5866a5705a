import { labelled } from "#shared/ui/labelled.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Day, When } from "#shared/ui/when.tsx";
import type { SubmissionsKey } from "../../submissions-words.ts";
import type { CasePageProps } from "./case-page.tsx";

/** The changes that were asked for and have not come. */
export const Asked = ({ s, matter }: CasePageProps) => {
  const { question, language } = matter.input;
  if (!question) return null;
  return (
    <section>
      <h2>{s.t("review.asked")}</h2>
      <p>{labelled(s, s.t("work.reason"), s.t(`reason.${question.reason}` as SubmissionsKey))}</p>
      <Quote language={language} text={question.text} />
      <p class="light">
        {s.t("case.due")} <When s={s} instant={question.due} zone={matter.call.zone} />
      </p>
    </section>
  );
};

/** A refusal that waits for a second officer, or was confirmed. */
export const Proposal = ({ s, matter, names }: CasePageProps) => {
  const { proposal, language } = matter.input;
  if (!proposal) return null;
  return (
    <section>
      <h2>{s.t("work.proposal")}</h2>
      <p>{labelled(s, s.t("work.reason"), s.t(`reason.${proposal.reason}` as SubmissionsKey))}</p>
      <Quote language={language} text={proposal.text} />
      <p class="light">{s.t("work.proposed_by", { name: names.get(proposal.by) ?? s.t("work.who_unknown") })}</p>
    </section>
  );
};

/** What became of it so far. */
export const Outcomes = ({ s, matter }: CasePageProps) => {
  const { outcomes, language } = matter.input;
  if (outcomes.length === 0) return null;
  return (
    <section>
      <h2>{s.t("work.outcome")}</h2>
      {outcomes.map(({ what, text, at }) => (
        <>
          <p>
            <strong>{s.t(`outcome.${what}`)}</strong> <Day s={s} instant={at} zone={matter.call.zone} />
          </p>
          <Quote language={language} text={text} />
        </>
      ))}
    </section>
  );
};
