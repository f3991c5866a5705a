/** After so many attempts somebody is left out to whom alone nothing can be given, or a page to which it cannot. */
const mostAttempts = { alone: 3, together: 20 };

/** Whether those of a page to whom nothing could be given are left out, so that they keep nobody else waiting. */
export const isGivenUp = (failed: number, of: number, attempts: number): boolean =>
  attempts >= mostAttempts[failed < of ? "alone" : "together"];
