import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { type ListsKey, listsWords } from "./lists-words.ts";

export type ListsEnvironment = Environment<ListsKey>;
export type ListsVisit = Visit<ListsKey>;

export const inLists = speaking<ListsKey>(listsWords);
