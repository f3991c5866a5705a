import { toldIn } from "#shared/localized.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { DeskPage, type Frame } from "../../desk/frame.tsx";
import type { Matter } from "../../matter.ts";
import type { ScreeningKey } from "../screening-words.ts";

interface GatePageProps extends Frame<ScreeningKey> {
  readonly matter: Matter;
  readonly countries: ReadonlyMap<string, string>;
  readonly gate: string;
  readonly refused: string | undefined;
}

/** What an officer sees of a case before saying whether they have an interest of their own in it: enough to say so. */
export const GatePage = (props: GatePageProps) => {
  const { s, matter, countries, gate, hidden, refused } = props;
  const { t } = s;
  const { application, call } = matter;
  const { reference, title, language, answers } = application;
  const heading = t("gate.title", { reference });
  const declare = (value: string, label: string, kind: "primary" | "secondary") => (
    <Form action={`/${s.language}/desk/accreditation/${reference}`} hidden={{ ...hidden, reason: value }}>
      <Submit name="decision" value="declare" label={label} kind={kind} />
    </Form>
  );
  return (
    <DeskPage {...props} title={heading}>
      <Conflict s={s} code={refused} />
      <h1>{heading}</h1>
      <SummaryList
        s={s}
        rows={[
          { label: t("queue.organization"), value: <QuotedName language={language} text={title} /> },
          { label: t("queue.call"), value: toldIn(call.title, s.language)?.text ?? call.id },
          { label: t("screen.country"), value: countries.get(answers.listCountry ?? "") },
        ]}
      />
      {gate === "conflict_declared" ? (
        <p data-code={gate}>{t("gate.conflict")}</p>
      ) : (
        <>
          <p>{t("gate.lead")}</p>
          <Buttons>
            {declare("no_conflict", t("gate.none"), "primary")}
            {declare("conflict", t("gate.some"), "secondary")}
          </Buttons>
        </>
      )}
    </DeskPage>
  );
};
