import { defineConfig, mergeConfig } from "vitest/config";
import everything from "./vitest.config.ts";

/**
 * Tests that ask the tables nothing that others do not ask too: every pair of status and decision, what is written in
 * letters and on pages, what files hold, and those whose every expression, index and condition others here use. The
 * reference engine is slow, and is here for what stores ask of tables.
 */
const elsewhere = [
  "**/decisions.test.ts",
  "**/*{letters,words,pages,property,rules}*.test.ts",
  "**/{attacks*,bad-input,instants,nasty,odd-requests,rights,stale-pages,audit,feeds}.test.ts",
  "**/{prepare-*,true-type,search-*}.test.ts",
  "**/announcements/{lists,lists-mails,lists-own,public,writing,writing-desk}.test.ts",
  "**/registration/{colleagues,colleagues-interleaved,colleagues-pages,contacts-reading,hosts,keeping}.test.ts",
  "**/registration/duplicates/{identity,merging}.test.ts",
  "**/reporting/{counting,figures-desk}.test.ts",
  "**/rights/erasing-killed.test.ts",
  "**/accreditation/{calls-moved,clock,desk,files,lists-desk}.test.ts",
  "**/briefings/{desk-after,odd-input,out-of-order,planning-decisions,planning-desk,planning-input}.test.ts",
  "**/briefings/{public,public-changes,public-hidden,sign-up-decisions}.test.ts",
  "**/forums/desk.test.ts",
  "**/registration/api.test.ts",
  "**/submissions/{clock,figures,moderation,submitting,submitting-case}.test.ts",
];

export default mergeConfig(everything, defineConfig({ test: { exclude: elsewhere } }));
