import type { BriefingSession } from "#shared/briefings/briefing.ts";
import type { CountryCode } from "#shared/countries.ts";
import type { Job } from "#shared/jobs.ts";
import type { Page } from "#shared/paging.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { Counted } from "../../places/store.ts";
import type { Figures } from "../../places/tally.ts";
import type { SignUp } from "../../sign-up.ts";
import { type OfBriefingProps, sessionPath } from "../frame.tsx";
import type { SignUpsQuery } from "../listing.ts";

/** What the page of a session is shown with. */
export interface SessionPageProps extends OfBriefingProps {
  readonly briefingSession: BriefingSession;
  readonly query: SignUpsQuery;
  readonly page: Page<SignUp>;
  readonly countries: ReadonlyMap<CountryCode, string>;
  /** Lists of who was there that are or were worked off. */
  readonly jobs: readonly Job[];
  readonly taken: Counted | undefined;
  readonly figures: Figures | undefined;
  /** Whether figures are being counted anew. */
  readonly counting: boolean;
  readonly refused: Refused | undefined;
}

export const addressOf = ({ s, briefing, briefingSession }: SessionPageProps) =>
  `/${s.language}${sessionPath(briefing.id, briefingSession.id)}`;
