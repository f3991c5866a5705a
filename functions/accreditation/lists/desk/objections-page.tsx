import type { CountryCode } from "#shared/countries.ts";
import { idIn } from "#shared/ui/desk/decision-forms.tsx";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Labelled } from "#shared/ui/labelled-part.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { DecisionName } from "../../accreditation.ts";
import type { Application } from "../../application.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { List } from "../list.ts";
import type { Frame } from "./frame.ts";
import { listsHome } from "./home.ts";
import type { ListDeskKey } from "./list-desk-words.ts";
import { ObjectionFields } from "./objection-fields.tsx";

export interface ObjectionsPageProps extends Frame {
  readonly list: List;
  readonly application: Application;
  readonly countries: ReadonlyMap<CountryCode, string>;
  readonly possible: readonly DecisionName[];
  readonly refused: Refused | undefined;
}

const shown = ["object", "withdraw_objection", "overturn"] as const;
export type ShownDecision = (typeof shown)[number];

const Recorded = ({ s, application, countries }: ObjectionsPageProps) => {
  if (application.objections.length === 0) return <p>{s.t("objection.none")}</p>;
  return (
    <>
      {application.objections.map(({ objector, basis, told, at, withdrawnAt }) => (
        <SummaryList
          s={s}
          rows={[
            { label: s.t("objection.objector"), value: countries.get(objector as CountryCode) ?? objector },
            { label: s.t("objection.at"), value: <When s={s} instant={at} /> },
            { label: s.t("objection.basis"), value: <Quote text={basis} />, visibility: "sensitive" },
            { label: s.t("objection.told"), value: told ? <Quote text={told} /> : s.t("objection.told_nothing") },
            {
              label: s.t("objection.stands"),
              value: withdrawnAt ? (
                <>
                  {s.t("objection.withdrawn")} <When s={s} instant={withdrawnAt} />
                </>
              ) : (
                s.t("form.yes")
              ),
            },
          ]}
        />
      ))}
    </>
  );
};

const labels: Readonly<Record<string, ListDeskKey>> = {
  objector: "objection.objector",
  objectorOther: "objection.objector_other",
  basis: "objection.basis",
  told: "objection.told",
  reason: "list.field.reason",
};

const RefusedObjection = ({ s, refused }: ObjectionsPageProps) => (
  <RefusedNotice
    s={s}
    refused={refused}
    labelOf={(field) => {
      const key = Object.hasOwn(labels, field) ? labels[field] : undefined;
      return key && s.t(key);
    }}
    idOf={(field) => idIn(refused ? single(refused.form, "decision") : "", field)}
  />
);

/** Who objected to one organization and why, with what can be recorded now. */
export const ObjectionsPage = (props: ObjectionsPageProps) => {
  const { s, list, application, possible, refused, hidden } = props;
  const { answers, reference, title, version, status } = application;
  const home = `/${s.language}${listsHome}/${list.reference}`;
  return (
    <DeskPage {...props} title={`${s.t("objection.title")} ${reference}`} wrong={refused?.status === 422}>
      <RefusedObjection {...props} />
      <h1>
        {s.t("objection.title")}{" "}
        <span class="light">
          <QuotedName language={answers.writtenIn} text={answers.listName ?? title} /> {reference}
        </span>
      </h1>
      <Notice s={s} kind="warning">
        <p>{s.t("objection.secret")}</p>
      </Notice>
      <p>
        <Labelled s={s} label={s.t("list.fact.status")}>
          <strong data-status={status}>{s.t(`status.${status}`)}</strong>
        </Labelled>
      </p>
      <Recorded {...props} />
      {shown
        .filter((name) => possible.includes(name))
        .map((name) => (
          <Form
            action={`${home}/objections/${reference}`}
            hidden={{ ...hidden, version: String(version) }}
            guarded={name === "object"}
          >
            <h2>{s.t(`list.decision.${name}`)}</h2>
            <ObjectionFields {...props} name={name} />
            <Submit
              name="decision"
              value={name}
              label={s.t(`list.decision.${name}`)}
              kind={name === "object" ? "danger" : "primary"}
            />
          </Form>
        ))}
      <p>
        <a href={home}>{s.t("objection.back")}</a>
      </p>
    </DeskPage>
  );
};
