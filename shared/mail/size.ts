import type { Block } from "../outbox.ts";

/** Bytes of words in a whole message. */
export const mostBytes = 2048;

const wordsOf = (block: Block): string[] => {
  if (block.kind === "facts") return block.rows.flat();
  if (block.kind === "list") return block.items;
  if (block.kind === "links") return block.items.flatMap(({ title, note = "", path }) => [title, note, path]);
  if ("text" in block) return [block.text];
  return "label" in block ? [block.label, block.path] : [];
};

/** Bytes of what blocks say. */
export const bytesOf = (blocks: readonly Block[]): number =>
  blocks.flatMap(wordsOf).reduce((sum, words) => sum + Buffer.byteLength(words), 0);
