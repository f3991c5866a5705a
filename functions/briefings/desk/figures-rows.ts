import type { Cell } from "#shared/csv.ts";
import type { SharedKey } from "#shared/words.ts";
import { codesOf, type Dimension, dimensions, type Tally } from "../places/tally.ts";
import type { SignUpDeskSpeech } from "./desk-words.ts";

/** What a code of a dimension is called. */
export const codeName = (s: SignUpDeskSpeech, dimension: Dimension, code: string): string => {
  if (code === "none") return s.t("figures.none");
  if (dimension === "language") return new Intl.DisplayNames(s.language, { type: "language" }).of(code) ?? code;
  return s.t(`${dimension}.${code}` as SharedKey);
};

/** Codes of a dimension that a plot shows: all, but for `none` where everybody stated something. */
export const shownCodes = (dimension: Dimension, tally: Tally) =>
  codesOf[dimension].filter((code) => code !== "none" || tally.by[dimension].none);

/** The figures as rows of a file. */
export const figuresRows = (s: SignUpDeskSpeech, tally: Tally): Cell[][] => [
  ["figures.by", "figures.code", "figures.asked", "figures.placed", "figures.attended"].map((key) =>
    s.t(key as "figures.by"),
  ),
  ["", "", tally.asked, tally.placed, tally.attended],
  ...dimensions.flatMap((dimension) =>
    shownCodes(dimension, tally).map((code): Cell[] => [
      s.t(`figures.${dimension}`),
      codeName(s, dimension, code),
      ...(tally.by[dimension][code] ?? [0, 0, 0]),
    ]),
  ),
];
