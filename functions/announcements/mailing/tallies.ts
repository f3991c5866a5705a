import { type Language, languages } from "#shared/languages.ts";
import type { Localized } from "#shared/localized.ts";
import type { Counted } from "../writing/announcement.ts";
import type { Outcome } from "../writing/moves.ts";
import type { MailingRecipient } from "./recipient.ts";

type Tally = Partial<Record<Language, number>>;

const inOrder = (tally: ReadonlyMap<Language, number>): Tally =>
  Object.fromEntries(languages.flatMap((language) => (tally.has(language) ? [[language, tally.get(language)]] : [])));

/** How many a list holds, and what follows for them; `title` says in which languages they can read it. */
export class Counting {
  readonly #byLanguage = new Map<Language, number>();
  readonly #title: Localized;
  #all = 0;
  #bounced = 0;
  #toldToday = 0;

  constructor(title: Localized) {
    this.#title = title;
  }

  add({ language, standing }: Pick<MailingRecipient, "language" | "standing">) {
    this.#all += 1;
    if (standing === "stopped") this.#bounced += 1;
    if (standing === "told") this.#toldToday += 1;
    this.#byLanguage.set(language, (this.#byLanguage.get(language) ?? 0) + 1);
  }

  get counted(): Counted {
    const others = [...this.#byLanguage].filter(([language]) => !this.#title[language]);
    return {
      all: this.#all,
      bounced: this.#bounced,
      toldToday: this.#toldToday,
      byLanguage: inOrder(this.#byLanguage),
      otherLanguage: inOrder(new Map(others)),
    };
  }
}

/** What became of everybody on a list; whoever nothing became of was left out. */
export const outcomeOf = (states: readonly MailingRecipient["state"][]): Outcome => {
  const [mailed, tomorrow] = (["mailed", "tomorrow"] as const).map((one) => states.filter((state) => state === one));
  const counts = { mailed: mailed?.length ?? 0, tomorrow: tomorrow?.length ?? 0 };
  return { ...counts, done: states.length, left: states.length - counts.mailed - counts.tomorrow };
};
