import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { type EnquiriesKey, enquiriesWords } from "../../enquiries-words.ts";
import { type AskingKey, askingWords } from "../asking-words.ts";

type Key = AskingKey | EnquiriesKey | StandingKey;

export type AskingEnvironment = Environment<Key>;
export type AskingVisit = Visit<Key>;

export const inAsking = speaking<Key>(standingWords, enquiriesWords, askingWords);
