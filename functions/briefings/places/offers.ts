const hour = 3600 * 1000;
const longest = 24 * hour;
const shortest = hour;

/**
 * Until when a place that became free is kept for whoever it is offered to: a quarter of the time that is left, so that it can
 * be offered to others, but a day at most, an hour at least, and never beyond the beginning.
 */
export const offerUntil = (now: Date, startsAt: string): string => {
  const left = Date.parse(startsAt) - now.getTime();
  const kept = Math.min(Math.max(Math.min(left / 4, longest), shortest), left);
  return new Date(now.getTime() + Math.floor(kept)).toISOString();
};
