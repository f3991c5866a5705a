import type { Kept } from "#shared/retention.ts";
import type { Comment } from "./portal.ts";

/** By which rule each field is kept. */
export const commentKept = {
  name: "comment",
  text: "comment",
  procedure: "comment",
  entry: "comment",
  at: "comment",
  version: "comment",
  language: "comment",
  expiresAt: "comment",
} as const satisfies Kept<typeof Comment>;
