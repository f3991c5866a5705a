const hairSpace = "\u200A";

// Every sign that could join a scheme, a host or an address, where something follows it at once. Dots between digits
// (dates, amounts) and colons after digits (times of day) join nothing that mail programs look for.
const joints = [
  /(?<!\d)[.\u2024\u3002\uFE52\uFF0E\uFF61](?=\S|\uFEFF)/g,
  /(?<=\d)[.\u2024\u3002\uFE52\uFF0E\uFF61](?=[^\s\d]|\uFEFF)/g,
  /[@\uFE6B\uFF20](?=\S|\uFEFF)/g,
  /(?<=[\p{L}\p{M}]):(?=\S|\uFEFF)/gu,
  /[/\\](?=[/\\])/g,
];

/**
 * Text from which no mail program makes a link by itself: every place where it could see an address is parted by a hair
 * space. Zero-width characters would look better, but some programs read over them and link all the same.
 */
export const defuse = (text: string): string =>
  joints.reduce((parted, joint) => parted.replace(joint, (sign) => sign + hairSpace), text);
