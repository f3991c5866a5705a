import type { Limit } from "#shared/limits.ts";

/** Forms for files that one person gets: many more than anybody needs. */
export const fileLimit: Limit = { name: "file", most: 120, windowSeconds: 3600 };
/** Applications that one person begins. */
export const beginLimit: Limit = { name: "begin_application", most: 60, windowSeconds: 3600 };
