const right = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
const number = /^[\p{Nd}]+$/u;
const left = /[\p{L}\p{Nd}]/u;
const mirrored: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};

type Side = "right" | "left" | "neither";

const sideOf = (piece: string): Side => {
  if (number.test(piece)) return "left";
  if (right.test(piece)) return "right";
  return left.test(piece) ? "left" : "neither";
};

/**
 * Pieces of a line from left to right as they are seen, in the order in which they are read. A piece of several letters is in
 * that order already.
 */
export const logicalOrder = (pieces: readonly string[]): string => {
  const sides = pieces.map(sideOf);
  const count = (side: Side) => sides.filter((one) => one === side).length;
  const letters = pieces.filter((piece, place) => sides[place] === "left" && !number.test(piece)).length;
  const readsFromRight = count("right") >= letters;
  const runs = runsOf(pieces, sides, readsFromRight ? "left" : "right");
  const text = (readsFromRight ? runs.toReversed() : runs).map(({ side, pieces }) => {
    if (side === "left") return pieces.join("");
    const turned = side === "right" || readsFromRight ? pieces.toReversed() : pieces;
    return turned.map((piece) => (turned === pieces ? piece : (mirrored[piece] ?? piece))).join("");
  });
  return marksBehindLetters(text.join(""));
};

interface Run {
  readonly side: Side;
  readonly pieces: string[];
}

/** Pieces that are read in the one direction that the line is not, with the signs between them; all others one by one. */
const runsOf = (pieces: readonly string[], sides: readonly Side[], inner: Side): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (sides[at] !== inner) {
      runs.push({ side: sides[at] as Side, pieces: [pieces[at] as string] });
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < pieces.length; next++) {
      if (sides[next] === inner) end = next + 1;
      else if (sides[next] !== "neither") break;
    }
    runs.push({ side: inner, pieces: pieces.slice(at, end) });
    at = end;
  }
  return runs;
};

/** Seen from the left, a sign on a letter comes before or behind it; once turned it may stand at the beginning of a word. */
const marksBehindLetters = (text: string): string => text.replace(/(^|\s)(\p{M}+)(\p{L})/gu, "$1$3$2");
