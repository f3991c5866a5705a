import * as z from "zod";
import { deskRegionOf } from "#shared/countries.ts";
import { languages } from "#shared/languages.ts";
import { categories, deskRegions } from "#shared/vocabularies.ts";
import { needKinds, type SignUp } from "../sign-up.ts";

/** By what those who asked for a place are held against those who had one and those who came. */
export const dimensions = ["region", "category", "language"] as const;
export type Dimension = (typeof dimensions)[number];

/** Codes of each, in the order in which plots show them; `none` where nothing was stated. */
export const codesOf: Record<Dimension, readonly string[]> = {
  region: [...deskRegions, "none"],
  category: [...categories, "none"],
  language: languages,
};

/** What somebody may need, a telephone line among it. */
export const countedNeeds = [...needKinds, "dial_in"] as const;

const Counts = z.record(z.string(), z.int());
/** Who asked for a place, who has or had one, and who came. */
const Three = z.tuple([z.int(), z.int(), z.int()]);
/** Who has a place, and who waits for one. */
const Two = z.tuple([z.int(), z.int()]);

/** What was counted of the sign-ups of a session. */
export const Tally = z.object({
  statuses: Counts,
  asked: z.int(),
  placed: z.int(),
  attended: z.int(),
  waiting: z.int(),
  by: z.record(z.enum(dimensions), z.record(z.string(), Three)),
  needs: z.record(z.string(), Two),
  /** Languages into which interpretation is wanted. */
  interpretation: z.record(z.string(), Two),
});
export type Tally = z.infer<typeof Tally>;

/** A tally and when it was made. */
export const Figures = z.object({ tally: Tally, at: z.iso.datetime({ precision: 3 }) });
export type Figures = z.infer<typeof Figures>;

export const nothing = (): Tally => ({
  statuses: {},
  asked: 0,
  placed: 0,
  attended: 0,
  waiting: 0,
  by: { region: {}, category: {}, language: {} },
  needs: {},
  interpretation: {},
});

type Numbers = readonly number[];
const plus = <Of extends Numbers>(a: Of | undefined, b: Of): Of => b.map((one, at) => one + (a?.[at] ?? 0)) as never;
const allPlus = <Of extends Numbers>(a: Readonly<Record<string, Of>>, b: Readonly<Record<string, Of>>) => {
  const sum: Record<string, Of> = { ...a };
  for (const [code, counts] of Object.entries(b)) sum[code] = plus(sum[code], counts);
  return sum;
};
const countsPlus = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) => {
  const sum: Record<string, number> = { ...a };
  for (const [code, count] of Object.entries(b)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
};

/** Two tallies as one. */
export const together = (a: Tally, b: Tally): Tally => ({
  statuses: countsPlus(a.statuses, b.statuses),
  asked: a.asked + b.asked,
  placed: a.placed + b.placed,
  attended: a.attended + b.attended,
  waiting: a.waiting + b.waiting,
  by: {
    region: allPlus(a.by.region, b.by.region),
    category: allPlus(a.by.category, b.by.category),
    language: allPlus(a.by.language, b.by.language),
  },
  needs: allPlus(a.needs, b.needs),
  interpretation: allPlus(a.interpretation, b.interpretation),
});

const one = (holds: boolean) => (holds ? 1 : 0);
const hadPlace = ({ status }: SignUp) => status === "confirmed" || status === "attended" || status === "no_show";
const waits = ({ status }: SignUp) => status === "requested" || status === "waitlisted" || status === "offered";

/** One sign-up as a tally; a mailbox that came twice counts once, and needs count with consent alone. */
const tallyOf = (signUp: SignUp): Tally => {
  const { status, country, category, language, interpretation, needs, needsConsent, dialIn } = signUp;
  const statuses = { [status]: 1 };
  if (status === "repeated") return { ...nothing(), statuses };
  const placed = one(hadPlace(signUp));
  const attended = one(status === "attended");
  const waiting = one(waits(signUp));
  const three: [number, number, number] = [1, placed, attended];
  const two: [number, number] = [placed, waiting];
  const concerns = placed + waiting > 0;
  const needed = [...(needsConsent ? needs : []), ...(dialIn ? ["dial_in"] : [])];
  return {
    statuses,
    ...{ asked: 1, placed, attended, waiting },
    by: {
      region: { [country ? deskRegionOf(country) : "none"]: three },
      category: { [category || "none"]: three },
      language: { [language]: three },
    },
    needs: concerns ? Object.fromEntries(needed.map((need) => [need, two])) : {},
    interpretation: concerns && interpretation ? { [interpretation]: two } : {},
  };
};

export const tallied = (tally: Tally, signUps: readonly SignUp[]): Tally =>
  signUps.reduce((sum, signUp) => together(sum, tallyOf(signUp)), tally);
