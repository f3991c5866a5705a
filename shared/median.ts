/** Within how many days half of those who were answered had their answer, from how many had it after so many days. */
export const medianOf = (days: Readonly<Record<string, number>>): number | null => {
  const sorted = Object.entries(days)
    .map(([length, count]) => [Number(length), count] as const)
    .sort(([one], [other]) => one - other);
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let passed = 0;
  for (const [length, count] of sorted) {
    passed += count;
    if (passed >= half) return length;
  }
  return null;
};
