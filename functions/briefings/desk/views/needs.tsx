import { Table } from "#shared/ui/table.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { When } from "#shared/ui/when.tsx";
import { countedNeeds } from "../../places/tally.ts";
import type { SignUpDeskSpeech } from "../desk-words.ts";
import type { SessionPageProps } from "./session-props.ts";

export const needName = (s: SignUpDeskSpeech, need: (typeof countedNeeds)[number]) =>
  s.t(need === "dial_in" ? "needs.dial_in" : `need.${need}`);

const languageNames = (language: string) => {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (code: string) => names.of(code) ?? code;
};

/** What those who come need, and which interpretation they wish for; by when that has to be arranged. */
export const Needs = ({ s, now, figures, briefingSession }: SessionPageProps) => {
  const { interpretersBy, interpretation, delivery } = briefingSession;
  const nameOf = languageNames(s.language);
  const columns = [
    { label: s.t("needs.places"), numeric: true },
    { label: s.t("needs.waiting"), numeric: true },
  ];
  const needs = countedNeeds.filter((need) => figures?.tally.needs[need]);
  const wanted = Object.entries(figures?.tally.interpretation ?? {}).sort(([, a], [, b]) => b[0] - a[0] || b[1] - a[1]);
  const isOffered = (code: string) => ([...interpretation, ...delivery] as string[]).includes(code);
  const late = interpretersBy < now.toISOString();
  return (
    <section id="needs">
      <h2>{s.t("needs.title")}</h2>
      <p data-interpreters-by={interpretersBy}>
        <strong>{s.t("needs.interpreters_by")}</strong>{" "}
        <When s={s} instant={interpretersBy} zone={briefingSession.zone} />{" "}
        {late && <Tag text={s.t("needs.date_passed")} kind="bad" />}
      </p>
      {wanted.length > 0 ? (
        <Table
          caption={s.t("needs.interpretation")}
          columns={[{ label: s.t("needs.language") }, ...columns, { label: s.t("needs.arranged") }]}
          rows={wanted.map(([code, counts]) => [
            nameOf(code),
            <span data-wanted={code}>{counts[0]}</span>,
            String(counts[1]),
            isOffered(code) ? s.t("form.yes") : <Tag text={s.t("form.no")} kind="bad" />,
          ])}
        />
      ) : (
        <p>{s.t("needs.no_interpretation")}</p>
      )}
      {needs.length > 0 ? (
        <Table
          caption={s.t("needs.access")}
          columns={[{ label: s.t("needs.need") }, ...columns]}
          rows={needs.map((need) => {
            const [placed, waiting] = figures?.tally.needs[need] ?? [0, 0];
            return [needName(s, need), <span data-need={need}>{placed}</span>, String(waiting)];
          })}
        />
      ) : (
        <p>{s.t("needs.none")}</p>
      )}
    </section>
  );
};
