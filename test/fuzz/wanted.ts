import fc from "fast-check";

/** How long and by which chance, as `npm run fuzz -- --runs N --seed S` says; else short and always the same. */
const given = (name: string, otherwise: number): number => {
  const number = Number(process.env[name] ?? otherwise);
  if (!Number.isSafeInteger(number)) throw new Error(`${name} must be a whole number`);
  return number;
};

const usual = 8;
const seed = given("FUZZ_SEED", 20_261_122);
/** Of each operation, and a part of those of pages and forms. */
export const runs = given("FUZZ_RUNS", usual);
export const isLong = runs > usual;
/** Milliseconds that a test may take. */
export const longest = isLong ? 24 * 3600_000 : 300_000;

/** Tries so many cases; the first that fails is made as small as it gets and shown. */
export const everyCase = async <Case>(
  cases: fc.Arbitrary<Case>,
  numRuns: number,
  check: (one: Case) => Promise<void>,
) => fc.assert(fc.asyncProperty(cases, check), { seed, numRuns });
