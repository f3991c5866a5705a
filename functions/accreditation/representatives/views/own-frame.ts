import type { User } from "#shared/ui/page.tsx";
import type { Matter } from "../matter.ts";
import type { RepresentativesSpeech } from "../representatives-words.ts";
import type { CountryNames } from "./field-choices.ts";

/** What every page of a representative is drawn from. */
export interface OwnFrame {
  readonly s: RepresentativesSpeech;
  readonly path: string;
  readonly user: User | undefined;
  readonly now: Date;
  readonly matter: Matter;
  readonly hidden: Readonly<Record<string, string>>;
  readonly countries: CountryNames;
}
