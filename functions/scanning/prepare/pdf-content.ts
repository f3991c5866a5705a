import type { PdfFile } from "./pdf-file.ts";
import { type Font, readFont } from "./pdf-fonts.ts";
import { Lexer } from "./pdf-lexer.ts";
import type { Lines, Shown } from "./pdf-lines.ts";
import { type Matrix, times, unchanged } from "./pdf-matrix.ts";
import { textOf } from "./pdf-texts.ts";
import {
  type Dictionary,
  isDictionary,
  isList,
  isName,
  isNumber,
  isStream,
  type Stream,
  type Value,
  Word,
} from "./pdf-values.ts";

/** How much may still be read: bytes of content, letters, and whatever else takes time. */
export interface Budget {
  left: number;
}

export class Spent extends Error {}

interface State {
  readonly page: Matrix;
  readonly font: Font | undefined;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

const begin: State = {
  page: unchanged,
  font: undefined,
  size: 1,
  letterSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

const mostStates = 500;
const mostOperands = 1000;
const mostLevels = 12;
const stepCost = 4;
const glyphCost = 10;

/** Follows the operators of pages as far as they bear on text (ISO 32000-2, 9.4), and tells where which letters are. */
export class ContentReader {
  readonly #file: PdfFile;
  readonly #budget: Budget;
  readonly #fonts = new Map<Dictionary, Font>();
  #lines: Lines;
  #state = begin;
  #text = unchanged;
  #line = unchanged;
  #resources: Dictionary = new Map();
  #level = 0;
  /** Marked content that says itself what all of its glyphs show, and whether that was told. */
  #spoken: { letters: string; level: number; isTold: boolean } | undefined;
  #marks = 0;

  constructor(file: PdfFile, budget: Budget, lines: Lines) {
    this.#file = file;
    this.#budget = budget;
    this.#lines = lines;
  }

  /** Begins another page. */
  begin(lines: Lines): void {
    this.#lines = lines;
    [this.#state, this.#spoken, this.#marks, this.#level] = [begin, undefined, 0, 0];
  }

  read(content: Buffer, resources: Value): void {
    const outer = this.#resources;
    const given = this.#file.get(resources);
    if (isDictionary(given)) this.#resources = given;
    const lexer = new Lexer(content, { refs: false });
    const states: State[] = [];
    let operands: Value[] = [];
    let from = 0;
    for (let next = lexer.next(); next !== undefined; next = lexer.next()) {
      this.#spend(lexer.at - from + stepCost);
      from = lexer.at;
      if (!(next instanceof Word)) {
        if (operands.length < mostOperands) operands.push(next);
        continue;
      }
      const { text } = next;
      if (text === "q" && states.length < mostStates) states.push(this.#state);
      else if (text === "Q") this.#state = states.pop() ?? this.#state;
      else if (text === "ID") lexer.at = behindPicture(content, lexer.at);
      else if (Object.hasOwn(this.#operators, text)) this.#operators[text]?.(operands);
      operands = [];
    }
    this.#resources = outer;
  }

  /** Draws what lies in an object of its own, such as a form or the look of a note. */
  form(stream: Stream, place: Matrix = unchanged): void {
    if (this.#level >= mostLevels) return;
    const { get } = this.#file;
    const content = this.#file.unpacked(stream);
    const before = { state: this.#state, text: this.#text, line: this.#line };
    this.#level++;
    const own = matrixOf(numbersOf(get(stream.dictionary.get("Matrix"))));
    this.#state = { ...this.#state, page: times(own, times(place, this.#state.page)) };
    this.read(content, stream.dictionary.get("Resources") ?? null);
    this.#level--;
    this.#state = before.state;
    [this.#text, this.#line] = [before.text, before.line];
  }

  #spend(cost: number): void {
    this.#budget.left -= cost;
    if (this.#budget.left < 0) throw new Spent();
  }

  #change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** Operators that bear on where text is and what it is. */
  readonly #operators: Readonly<Record<string, (operands: readonly Value[]) => void>> = {
    cm: (operands) => this.#change({ page: times(matrixOf(operands), this.#state.page) }),
    BT: () => this.#place(unchanged),
    Tm: (operands) => this.#place(matrixOf(operands)),
    Tf: ([name, size]) => this.#change({ font: isName(name) ? this.#font(name) : undefined, size: numberOf(size) }),
    Tc: ([space]) => this.#change({ letterSpace: numberOf(space) }),
    Tw: ([space]) => this.#change({ wordSpace: numberOf(space) }),
    Tz: ([percent]) => this.#change({ scale: numberOf(percent) / 100 }),
    TL: ([leading]) => this.#change({ leading: numberOf(leading) }),
    Ts: ([rise]) => this.#change({ rise: numberOf(rise) }),
    Td: ([x, y]) => this.#move(numberOf(x), numberOf(y)),
    TD: ([x, y]) => {
      this.#change({ leading: -numberOf(y) });
      this.#move(numberOf(x), numberOf(y));
    },
    "T*": () => this.#move(0, -this.#state.leading),
    Tj: ([shown]) => this.#show(shown),
    TJ: ([list]) => this.#showSpaced(list),
    "'": ([shown]) => {
      this.#move(0, -this.#state.leading);
      this.#show(shown);
    },
    '"': ([wordSpace, letterSpace, shown]) => {
      this.#change({ wordSpace: numberOf(wordSpace), letterSpace: numberOf(letterSpace) });
      this.#move(0, -this.#state.leading);
      this.#show(shown);
    },
    Do: ([name]) => this.#draw(name),
    BMC: () => this.#mark(undefined),
    BDC: ([, properties]) => this.#mark(properties),
    EMC: () => {
      if (this.#spoken?.level === this.#marks) this.#spoken = undefined;
      this.#marks--;
    },
  };

  #resource(kind: string, name: string): Value {
    const all = this.#file.get(this.#resources.get(kind));
    return isDictionary(all) ? this.#file.get(all.get(name)) : null;
  }

  #font(name: string): Font | undefined {
    const dictionary = this.#resource("Font", name);
    if (!isDictionary(dictionary)) return undefined;
    const known = this.#fonts.get(dictionary);
    if (known) return known;
    this.#spend(20_000);
    const font = readFont(this.#file, dictionary);
    if (this.#fonts.size >= mostFonts) this.#fonts.clear();
    this.#fonts.set(dictionary, font);
    return font;
  }

  #place(matrix: Matrix): void {
    [this.#text, this.#line] = [matrix, matrix];
  }

  #move(x: number, y: number): void {
    this.#place(times([1, 0, 0, 1, x, y], this.#line));
  }

  #draw(name: Value | undefined): void {
    const object = isName(name) ? this.#resource("XObject", name) : null;
    if (isStream(object) && object.dictionary.get("Subtype") === "Form") this.form(object);
  }

  #mark(given: Value | undefined): void {
    this.#marks++;
    const properties = isName(given) ? this.#resource("Properties", given) : given;
    const spoken = isDictionary(properties) ? this.#file.get(properties.get("ActualText")) : null;
    if (!Buffer.isBuffer(spoken) || this.#spoken) return;
    this.#spoken = { letters: textOf(spoken), level: this.#marks, isTold: false };
  }

  #showSpaced(list: Value | undefined): void {
    if (!isList(list)) return;
    for (const one of list)
      if (isNumber(one)) this.#advance((-one / 1000) * this.#state.size);
      else this.#show(one);
  }

  #advance(distance: number): void {
    const { font, scale } = this.#state;
    this.#text = times(font?.isVertical ? [1, 0, 0, 1, 0, distance] : [1, 0, 0, 1, distance * scale, 0], this.#text);
  }

  #show(shown: Value | undefined): void {
    const { font, size, letterSpace, wordSpace, page, rise, scale } = this.#state;
    if (!font || !Buffer.isBuffer(shown)) return;
    this.#spend(shown.length * glyphCost);
    const isVertical = font.isVertical;
    const [a, b, c, d, x, y] = times([1, 0, 0, 1, 0, rise], times(this.#text, page));
    const [stepX, stepY] = isVertical ? [-c, -d] : [a * scale, b * scale];
    const length = Math.hypot(stepX, stepY) || 1;
    const [unitX, unitY] = [stepX / length, stepY / length];
    const direction = Math.round(Math.atan2(unitY, unitX) * 10);
    const height = Math.abs(size) * (Math.hypot(c, d) || 1);
    const across = y * unitX - x * unitY;
    const start = x * unitX + y * unitY;
    let gone = 0;
    for (const { letters, width, isSpace } of font.glyphs(shown)) {
      const advance = (isVertical ? 1 : width) * size;
      this.#tell({
        letters: this.#spoken?.letters ?? letters,
        along: start + gone * length,
        across,
        width: Math.abs(advance) * length,
        size: height,
        direction,
      });
      gone += advance + letterSpace + (isSpace ? wordSpace : 0);
    }
    this.#advance(isVertical ? -gone : gone);
  }

  #tell(shown: Shown): void {
    if (this.#spoken?.isTold) this.#lines.widen(shown);
    else if (shown.letters !== "") this.#lines.add(shown);
    if (this.#spoken) this.#spoken.isTold = true;
  }
}

const mostFonts = 200;

const numberOf = (value: Value | undefined) => (isNumber(value) ? value : 0);
const numbersOf = (value: Value): number[] => (isList(value) ? value.filter(isNumber) : []);

const matrixOf = (operands: readonly Value[]): Matrix => {
  const [a, b, c, d, e, f, ...more] = operands.filter(isNumber);
  return f === undefined || more.length > 0 ? unchanged : ([a, b, c, d, e, f] as Matrix);
};

const isWhite = (code: number | undefined) =>
  code === undefined || code === 32 || (code >= 9 && code <= 13) || code === 0;

/** Pictures within content end with a word that their bytes may hold too; it stands alone. */
const behindPicture = (content: Buffer, from: number): number => {
  for (let at = content.indexOf("EI", from); at >= 0; at = content.indexOf("EI", at + 2))
    if (isWhite(content[at - 1]) && isWhite(content[at + 2])) return at + 2;
  return content.length;
};
