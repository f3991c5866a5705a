import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { Alike } from "../duplicates/looking.ts";
import type { PossibleDecision } from "../obstacles.ts";
import type { CountryNames } from "../views/choices.ts";
import { CompareDecisions } from "./compare-decisions.tsx";
import { CompareTable, type Side } from "./compare-table.tsx";
import type { DeskKey } from "./desk-words.ts";
import { Done } from "./done.tsx";
import { DeskPage, type Frame } from "./frame.tsx";

export interface ComparePageProps extends Frame {
  readonly countries: CountryNames;
  readonly one: Side;
  readonly other: Side | undefined;
  /** Others that may be the same, the likeliest first. */
  readonly alike: readonly Alike[];
  /** Whether somebody found that these two are not. */
  readonly apart: boolean;
  readonly possible: readonly PossibleDecision[];
  /** The reference that was asked for. */
  readonly typed: string | undefined;
  readonly unknown: boolean;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const Found = ({ s, countries, one, alike }: ComparePageProps) => {
  const { t } = s;
  if (alike.length === 0) return <p>{t("desk.duplicates_none")}</p>;
  const at = `/${s.language}/desk/registration/${one.organization.reference}/duplicates`;
  return (
    <Table
      caption={t("desk.duplicates_found")}
      columns={[
        { label: t("status.field") },
        { label: t("desk.organization") },
        { label: t("field.country") },
        { label: t("status.stands") },
        { label: t("desk.duplicates_in_common") },
      ]}
      rows={alike.map(({ organization: { reference, profile, language, status }, reasons }) => [
        <a href={`${at}?with=${reference}`}>{reference}</a>,
        <QuotedName language={language} text={profile.name ?? ""} />,
        countries.get(profile.country ?? "") ?? "",
        t(`desk.queue.${status}` as DeskKey),
        <span data-reasons={reasons.join(" ")}>
          {reasons.map((reason) => t(`desk.like.${reason}` as DeskKey)).join("; ")}
        </span>,
      ])}
    />
  );
};

const labels: Readonly<Record<string, DeskKey>> = { into: "desk.into", other: "desk.other" };

/** Whether an organization is registered twice: others like it, and one of them beside it. */
export const ComparePage = (props: ComparePageProps) => {
  const { s, one, other, refused, done, typed, unknown } = props;
  const { t } = s;
  const { reference = "", profile, language } = one.organization;
  const home = `/${s.language}/desk/registration/${reference}`;
  const title = t("desk.duplicates_title", { reference });
  const labelOf = (field: string) => {
    if (field === "take") return t("desk.take", { reference });
    const key = Object.hasOwn(labels, field) ? labels[field] : undefined;
    return key && t(key);
  };
  return (
    <DeskPage {...props} title={title} wrong={refused?.status === 422 || unknown}>
      <RefusedNotice
        s={s}
        refused={refused}
        labelOf={labelOf}
        idOf={(field) => (field === "take" ? "take" : "decide")}
      />
      <Done s={s} decision={done} reference={reference} here />
      <p>
        <a href={home}>{reference}</a> <QuotedName language={language} text={profile.name ?? ""} />
      </p>
      <h1>{title}</h1>
      <Found {...props} />
      <Form action={`${home}/duplicates`} method="get">
        <TextField
          s={s}
          name="with"
          label={t("desk.duplicates_compare")}
          value={typed}
          error={unknown ? { field: "with", code: "unknown_reference" } : undefined}
          autocomplete="off"
          short
        />
        <Submit label={t("desk.duplicates_compare_send")} kind="secondary" />
      </Form>
      {other && (
        <>
          <h2>{t("desk.duplicates_side")}</h2>
          <CompareTable s={s} countries={props.countries} one={one} other={other} />
          <CompareDecisions {...props} other={other} />
        </>
      )}
    </DeskPage>
  );
};
