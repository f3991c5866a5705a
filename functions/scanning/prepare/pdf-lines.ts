import { logicalOrder } from "./pdf-order.ts";

/** Letters on a page: how far along the line and across the lines, in units of the page. */
export interface Shown {
  letters: string;
  readonly along: number;
  readonly across: number;
  width: number;
  readonly size: number;
  /** Lines of another direction are other lines. */
  readonly direction: number;
}

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
/** Below them are only letters that are read from the left and stand alone. */
const beyondLatin = "\u0300";
const isRight = (letters: string) => letters >= beyondLatin && rightToLeft.test(letters);
const isEastAsian = (letters: string) => letters >= beyondLatin && eastAsian.test(letters);
const isMark = (letters: string) => letters >= beyondLatin && marks.test(letters);

const marks = /^\p{M}+$/u;
const eastAsian = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{scx=Bopo}\u3000-\u303f\uff00-\uffef]/u;

/** Gaps, in parts of the size: a space between words, between signs of East Asia, and back to another beginning. */
const [gap, eastGap, back, apart, paragraph] = [0.16, 0.8, -0.6, 0.45, 1.9];

interface Line {
  readonly text: string;
  readonly across: number;
  readonly size: number;
  /** How far it goes, for telling a full line from the last of a paragraph. */
  readonly end: number;
}

/** Puts what is shown on one page together to lines, in the order of its content. */
export class Lines {
  readonly #lines: Line[] = [];
  #shown: Shown[] = [];

  add(shown: Shown): void {
    const before = this.#shown.at(-1);
    if (before && goesOn(before, shown)) {
      before.letters += shown.letters;
      before.width = shown.along + shown.width - before.along;
      return;
    }
    const isOther = before && (before.direction !== shown.direction || isApart(before, shown));
    if (isOther) this.#end();
    this.#shown.push(shown);
  }

  /** What was added last takes this place up too. */
  widen({ along, width }: Pick<Shown, "along" | "width">): void {
    const last = this.#shown.pop();
    if (!last) return;
    const start = Math.min(last.along, along);
    const end = Math.max(last.along + last.width, along + width);
    this.#shown.push({ ...last, along: start, width: end - start });
  }

  text(): string {
    this.#end();
    const widest = this.#lines.reduce((most, { end }) => Math.max(most, end), 0);
    let text = "";
    for (const [place, line] of this.#lines.entries()) {
      const before = this.#lines[place - 1];
      text += (before ? between(before, line, widest) : "") + line.text;
    }
    return text;
  }

  #end(): void {
    const shown = this.#shown;
    this.#shown = [];
    const [first] = shown;
    if (!first) return;
    const isRightToLeft = shown.some(({ letters }) => isRight(letters));
    const text = isRightToLeft ? fromTheRight(shown) : joined(shown);
    const clean = text
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    const end = shown.reduce((most, { along, width }) => Math.max(most, along + width), 0);
    if (clean !== "") this.#lines.push({ text: clean, across: first.across, size: first.size, end });
  }
}

const plainLetters = /^[0-9A-Za-z\u00c0-\u024f]+$/;

/** Longer ones would be copied for each letter. */
const longestPiece = 40;

/** Within a word of Latin letters; most texts are of these, and are put together at once. */
const goesOn = (before: Shown, shown: Shown) =>
  before.letters.length < longestPiece &&
  before.across === shown.across &&
  before.direction === shown.direction &&
  Math.abs(shown.along - before.along - before.width) < (gap / 2) * shown.size &&
  plainLetters.test(shown.letters) &&
  plainLetters.test(before.letters.at(-1) ?? "");

const isApart = (before: Shown, shown: Shown) =>
  Math.abs(before.across - shown.across) > apart * Math.max(before.size, shown.size);

/** East Asian words go on in the next line without a sign. */
const between = (before: Line, line: Line, widest: number): string => {
  const isFull = before.end > widest - 2 * before.size;
  const goesOn = eastAsian.test(before.text.at(-1) ?? "") && eastAsian.test(line.text.at(0) ?? "");
  if (isFull && goesOn && !/[。！？；：]$/.test(before.text)) return "";
  return Math.abs(before.across - line.across) > paragraph * line.size ? "\n\n" : "\n";
};

const joined = (shown: readonly Shown[]): string => {
  let text = "";
  let before: Shown | undefined;
  for (const one of shown) {
    if (before) text += signBetween(before, one);
    text += one.letters;
    // A sign on a letter stands where that does.
    if (!before || !isMark(one.letters)) before = one;
  }
  return text;
};

const signBetween = (before: Shown, { along, letters, size }: Shown): string => {
  const distance = (along - before.along - before.width) / Math.max(size, before.size, 1e-6);
  if (distance < back) return "\n";
  const isEast = isEastAsian(before.letters) && isEastAsian(letters);
  return distance > (isEast ? eastGap : gap) ? " " : "";
};

/** By their places, whatever the order in which they were shown: programs differ in that. */
const fromTheRight = (shown: readonly Shown[]): string => {
  const sorted = shown.toSorted((a, b) => a.along - b.along);
  const pieces: string[] = [];
  let before: Shown | undefined;
  for (const one of sorted) {
    if (before && signBetween(before, one) === " ") pieces.push(" ");
    pieces.push(one.letters);
    if (!before || one.along + one.width > before.along + before.width) before = one;
  }
  return logicalOrder(pieces);
};
