import type { Decision } from "#shared/decisions.ts";
import { RefusedNotice as Refusal } from "#shared/ui/desk/refused-notice.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { single } from "#shared/web/forms.ts";
import { dayIn } from "../list-input.ts";
import { keepsLists, type ListDecisionName, listDecisions } from "../lists.ts";
import { listsHome } from "./home.ts";
import type { ListDeskKey } from "./list-desk-words.ts";
import type { ListPageProps } from "./list-page.tsx";

/** Those whose form is the table of who is recommended. */
const inTable: readonly ListDecisionName[] = ["include", "exclude"];
const grave: readonly ListDecisionName[] = ["freeze", "finalize", "call_off"];

const kindOf = (name: ListDecisionName) => {
  if (grave.includes(name)) return "danger";
  return name === "note" || name === "include_all" ? "secondary" : "primary";
};

const needsOf = (name: ListDecisionName, { matter }: ListPageProps): readonly string[] => {
  const row: Decision<string> = listDecisions[name];
  return (row.needs ?? []).filter((need) => need !== "from" || matter.call.accreditation === "authority");
};

const Fields = (props: ListPageProps & { name: ListDecisionName }) => {
  const { s, name, refused, matter, now } = props;
  const own = refused && single(refused.form, "decision") === name ? refused : undefined;
  const common = (field: string) => ({
    s,
    name: field,
    id: `${name}-${field}`,
    error: errorOf(own?.errors, field),
  });
  const typed = (field: string) => own && single(own.form, field);
  const today = dayIn(now, matter.call.zone);
  return (
    <>
      {needsOf(name, props).map((need) =>
        need === "text" ? (
          <TextArea {...common(need)} label={s.t("list.field.text")} value={typed(need)} max={3000} />
        ) : (
          <TextField
            {...common(need)}
            type="date"
            short
            label={s.t(`list.field.${need}_${name}` as ListDeskKey)}
            hint={s.t(`list.field.${need}_${name}_hint` as ListDeskKey, { count: matter.call.circulationDays })}
            value={typed(need) ?? today}
          />
        ),
      )}
    </>
  );
};

const DecisionForm = (props: ListPageProps & { name: ListDecisionName }) => {
  const { s, hidden, matter, name } = props;
  const { reference, version } = matter.list;
  return (
    <Form
      action={`/${s.language}${listsHome}/${reference}`}
      hidden={{ ...hidden, version: String(version) }}
      guarded={needsOf(name, props).length > 0}
    >
      <p>{s.t(`list.decision.${name}_means` as ListDeskKey)}</p>
      <Fields {...props} name={name} />
      <Submit name="decision" value={name} label={s.t(`list.decision.${name}` as ListDeskKey)} kind={kindOf(name)} />
    </Form>
  );
};

/** Whether all who are recommended are seen to stand on the list already. */
const isWhole = ({ matter, members, after }: ListPageProps) =>
  !after && !members.next && members.rows.every(({ application }) => application.list === matter.list.reference);

/** What this person may decide about the list now, each with what follows from it. */
export const Decisions = (props: ListPageProps) => {
  const { s, matter, possible, refused } = props;
  const offered = possible.filter((name) => !inTable.includes(name) && !(name === "include_all" && isWhole(props)));
  const decides = offered.filter((name) => name !== "note");
  const isKeeper = keepsLists(matter.acting, matter.call.accreditation);
  const refusedName = refused && single(refused.form, "decision");
  return (
    <section id="decide">
      <h2>{s.t("list.decide")}</h2>
      {decides.length === 0 && <p>{s.t(isKeeper ? "list.decide_none" : "list.decide_secretariat")}</p>}
      {offered.map((name) => (
        <details open={name === refusedName}>
          <summary>{s.t(`list.decision.${name}` as ListDeskKey)}</summary>
          <DecisionForm {...props} name={name} />
        </details>
      ))}
    </section>
  );
};

const labelOf = ({ s, refused }: ListPageProps, field: string): string | undefined => {
  const name = refused ? single(refused.form, "decision") : "";
  if (field === "reason" || field === "text") return s.t(`list.field.${field}`);
  if (field === "applications") return s.t("pool.title");
  return field === "from" || field === "date" ? s.t(`list.field.${field}_${name}` as ListDeskKey) : undefined;
};

const idOf = ({ refused }: ListPageProps, field: string) => {
  const name = refused ? single(refused.form, "decision") : "";
  if (field === "applications") return "members";
  return field === "reason" ? "reason" : `${name}-${field}`;
};

/** Why a decision was refused. */
export const RefusedNotice = (props: ListPageProps) => (
  <Refusal
    s={props.s}
    refused={props.refused}
    labelOf={(field) => labelOf(props, field)}
    idOf={(field) => idOf(props, field)}
  />
);
