import { type Phase, phaseOf } from "#shared/forums.ts";
import type { InputRules } from "#shared/inputs/input-rules.ts";
import type { SummaryRow } from "#shared/ui/summary.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import { When } from "#shared/ui/when.tsx";
import { type CallProps, List } from "./call-facts.tsx";
import { languageName, Title } from "./texts.tsx";

/** What whoever wants to send an input wants to know before beginning. */
export const inputsFacts = ({ s, call }: CallProps, rules: InputRules): SummaryRow[] => {
  const { t } = s;
  const { submitters, types, questions, mostText, mostFiles, guidance } = rules;
  return [
    { label: t("call.inputs.submitters"), value: <List items={submitters.map((kind) => t(`submitter.${kind}`))} /> },
    { label: t("call.inputs.types"), value: <List items={types.map((type) => t(`type.${type}`))} /> },
    ...(questions.length > 0
      ? [
          {
            label: t("call.inputs.questions"),
            value: <List items={questions.map(({ title }) => <Title s={s} texts={title} />)} />,
          },
        ]
      : []),
    ...(mostText > 0 ? [{ label: t("call.inputs.text"), value: String(mostText) }] : []),
    ...(mostFiles > 0 ? [{ label: t("call.inputs.files"), value: String(mostFiles) }] : []),
    {
      label: t("call.inputs.languages"),
      value: <List items={call.languages.map((language) => languageName(s, language))} />,
    },
    { label: t("call.inputs.answered_by"), value: <When s={s} instant={call.decisionDue} zone={call.zone} /> },
    ...(Object.values(guidance).some(Boolean)
      ? [{ label: t("call.inputs.guidance"), value: <ToldProse s={s} texts={guidance} /> }]
      : []),
  ];
};

const wayIn = (phase: Phase, { lateAccepted }: InputRules) => {
  if (phase === "open") return "call.inputs.send";
  return phase === "closed" && lateAccepted ? "call.inputs.send_late" : undefined;
};

/** The way to send an input, while any is taken. */
export const SendInput = ({ s, now, call, rules }: CallProps & { readonly rules: InputRules }) => {
  const phase = phaseOf(call, now);
  const way = wayIn(phase, rules);
  return (
    <>
      {rules.lateAccepted && ["announced", "open", "closed"].includes(phase) && <p>{s.t("call.inputs.late")}</p>}
      {way && (
        <>
          <p>{s.t("call.inputs.lead")}</p>
          <p class="buttons">
            <a
              class={phase === "open" ? "button primary" : "button"}
              href={`/${s.language}/submissions/new?call=${call.id}`}
            >
              {s.t(way)}
              <span class="unseen">
                {" "}
                <Title s={s} texts={call.title} />
              </span>
            </a>
          </p>
        </>
      )}
    </>
  );
};
