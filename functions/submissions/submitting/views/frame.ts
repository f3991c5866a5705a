import type { User } from "#shared/ui/page.tsx";
import { ownPath } from "../../addresses.ts";
import type { Matter } from "../../matter.ts";
import type { SubmittingSpeech } from "../submitting-words.ts";

/** What every page of an input is drawn from. */
export interface InputPageProps extends Pick<Matter, "input" | "call"> {
  readonly s: SubmittingSpeech;
  readonly path: string;
  readonly user: User;
  readonly now: Date;
  /** Fields that every form sends back. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** Below the page of an input. */
export const placeOf = (s: Pick<SubmittingSpeech, "language">, reference: string, below = "") =>
  `/${s.language}${ownPath(reference)}${below && `/${below}`}`;
