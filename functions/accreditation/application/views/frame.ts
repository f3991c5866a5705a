import type { User } from "#shared/ui/page.tsx";
import { applicationPath } from "../../addresses.ts";
import type { Matter } from "../../matter.ts";
import type { ApplicationSpeech } from "../application-words.ts";

/** What every page of an application is drawn from. */
export interface ApplicationPageProps extends Pick<Matter, "application" | "call" | "organization"> {
  readonly s: ApplicationSpeech;
  readonly path: string;
  readonly user: User;
  readonly now: Date;
  /** Fields that every form sends back. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** Below the page of an application. */
export const placeOf = (s: ApplicationSpeech, reference: string, below = "") =>
  `/${s.language}${applicationPath(reference)}${below && `/${below}`}`;
