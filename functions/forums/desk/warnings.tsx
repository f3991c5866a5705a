import { labelled } from "#shared/ui/labelled.ts";
import { Notice } from "#shared/ui/notice.tsx";
import type { SharedKey } from "#shared/words.ts";
import { languageName } from "../views/texts.tsx";
import type { Warning } from "../warnings.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";

const wordsOf = (s: DeskSpeech, warning: Warning): string => {
  switch (warning.code) {
    case "short_notice":
      return s.t(warning.field === "startsAt" ? "warning.short_notice_event" : "warning.short_notice", {
        count: warning.days,
      });
    case "missing_languages":
      return s.t("warning.missing_languages", {
        field: s.t(`field.${warning.field}` as DeskKey),
        languages: warning.languages.map((language) => languageName(s, language)).join(", "),
      });
    case "short_circulation":
      return s.t("warning.short_circulation", { count: warning.days, needed: warning.needed });
    case "contradiction":
      return labelled(s, s.t(`field.${warning.field}` as DeskKey), s.t(`error.${warning.problem}` as SharedKey));
    default:
      return s.t(`warning.${warning.code}`);
  }
};

interface WarningsProps {
  readonly s: DeskSpeech;
  readonly warnings: readonly Warning[];
}

/** What to know before going on; nothing here stands in the way. */
export const Warnings = ({ s, warnings }: WarningsProps) =>
  warnings.length === 0 ? null : (
    <Notice s={s} kind="warning">
      <ul>
        {warnings.map((warning) => (
          <li data-warning={warning.code}>{wordsOf(s, warning)}</li>
        ))}
      </ul>
    </Notice>
  );
