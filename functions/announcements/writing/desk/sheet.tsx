import { type Language, languages } from "#shared/languages.ts";
import { toldIn } from "#shared/localized.ts";
import { Table } from "#shared/ui/table.tsx";
import type { Announcement, Counted } from "../announcement.ts";
import type { DeskSpeech } from "../writing-words.ts";

interface SheetProps {
  readonly s: DeskSpeech;
  readonly announcement: Announcement;
  readonly counted: Counted;
}

type Row = readonly [who: string, count: number, follows: string];

const nameOf = (s: DeskSpeech, language: Language) =>
  new Intl.DisplayNames(s.language, { type: "language" }).of(language) ?? language;

const ofLanguage = ({ s, announcement: { title }, counted }: SheetProps, language: Language): Row[] => {
  const count = counted.byLanguage[language] ?? 0;
  if (count === 0) return [];
  const shown = toldIn(title, language)?.language ?? language;
  const follows =
    shown === language ? s.t("sheet.reads.own") : s.t("sheet.reads.other", { language: nameOf(s, shown) });
  return [[s.t("sheet.reads", { language: nameOf(s, language) }), count, follows]];
};

const rowsOf = (props: SheetProps): Row[] => {
  const { s, counted } = props;
  const { all, bounced, toldToday } = counted;
  return [
    [s.t("sheet.all"), all, s.t("sheet.all.follows")],
    [s.t("sheet.bounced"), bounced, s.t("sheet.bounced.follows")],
    [s.t("sheet.told"), toldToday, s.t("sheet.told.follows")],
    [s.t("sheet.today"), all - bounced - toldToday, s.t("sheet.today.follows")],
    ...languages.flatMap((language) => ofLanguage(props, language)),
  ];
};

/** Whom a mailing goes to, in numbers, and what follows for each of them. */
export const Sheet = (props: SheetProps) => {
  const { s, counted } = props;
  return (
    <div data-recipients={String(counted.all)}>
      <Table
        caption={s.t("mailing.ready")}
        captionUnseen
        columns={[
          { label: s.t("sheet.who") },
          { label: s.t("sheet.count"), numeric: true },
          { label: s.t("sheet.follows") },
        ]}
        rows={rowsOf(props).map(([who, count, follows]) => [who, String(count), follows])}
      />
    </div>
  );
};
