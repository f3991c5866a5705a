import type { RetentionKey } from "#shared/retention/retention-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import type { RightsKey } from "./rights-words.ts";

export type RightsEnvironment = Environment<RetentionKey | RightsKey>;
export type RightsVisit = Visit<RetentionKey | RightsKey>;
