import { languagesIn, listedIn } from "#shared/briefings/session-rows.ts";
import { instantInWords } from "#shared/time.ts";
import { Notice } from "#shared/ui/notice.tsx";
import type { DeskKey, DeskSpeech } from "../planning-words.ts";
import type { Warning } from "../warnings.ts";

const wordsOf = (s: DeskSpeech, warning: Warning): string => {
  const { t, language } = s;
  switch (warning.code) {
    case "short_notice":
      return t("warning.short_notice", { count: warning.days });
    case "missing_languages":
      return t("warning.missing_languages", {
        field: t(`field.${warning.field}` as DeskKey),
        languages: languagesIn(language, warning.languages),
      });
    case "not_spoken":
      return t("warning.not_spoken", { languages: languagesIn(language, warning.languages) });
    case "out_of_hours":
      return t("warning.out_of_hours", {
        regions: listedIn(
          language,
          warning.regions.map((region) => t(`region.${region}`)),
        ),
      });
    case "no_link":
      return t("warning.no_link", { sessions: warning.sessions.join(", ") });
    case "interpreters_late":
      return t("warning.interpreters_late", { session: warning.session, when: instantInWords(s, warning.by) });
    default:
      return t(`warning.${warning.code}`);
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
