import { hostWords } from "#shared/host/host-words.ts";
import { reviewWords } from "#shared/review/review-words.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import type { Environment, Visit } from "#shared/web/environment.ts";
import { speaking } from "#shared/web/speaking.ts";
import { accreditationWords } from "../../accreditation-words.ts";
import { type ApplicationKey, applicationWords } from "../application-words.ts";

export type ApplicationEnvironment = Environment<ApplicationKey | StandingKey>;
export type ApplicationVisit = Visit<ApplicationKey | StandingKey>;

export const inApplication = speaking<ApplicationKey | StandingKey>(
  standingWords,
  reviewWords,
  hostWords,
  accreditationWords,
  applicationWords,
);
