import type { Language } from "#shared/languages.ts";
import { Table } from "#shared/ui/table.tsx";
import type { Change } from "../change.ts";
import { answerOf } from "./answers.tsx";
import type { CountryNames } from "./choices.ts";
import type { RegistrationSpeech } from "./profile-fields.tsx";

interface ChangeTableProps {
  readonly s: RegistrationSpeech;
  readonly countries: CountryNames;
  readonly change: Change;
  readonly language: Language;
}

/** A proposed change, each field as it was and as it would be. */
export const ChangeTable = ({ s, countries, change, language }: ChangeTableProps) => {
  const answer = (name: Change["fields"][number], value: unknown) =>
    answerOf({ s, countries, name, value, language }) ?? s.t("form.not_answered");
  return (
    <Table
      caption={s.t("status.change_pending")}
      captionUnseen
      columns={[
        { label: s.t("case.change.field") },
        { label: s.t("case.change.before") },
        { label: s.t("case.change.after") },
      ]}
      rows={change.fields.map((name) => [
        s.t(`field.${name}`),
        answer(name, change.before[name]),
        answer(name, change.after[name]),
      ])}
    />
  );
};
