/** Makes something anew only when what was made last is older than so many milliseconds; what failed is not kept. */
export const keptFor = <Made>(milliseconds: number, now: () => Date, make: () => Promise<Made>) => {
  let kept: { readonly made: Promise<Made>; readonly at: number } | undefined;
  return async (): Promise<Made> => {
    const at = now().getTime();
    if (!kept || at - kept.at >= milliseconds) kept = { made: make(), at };
    const { made } = kept;
    try {
      return await made;
    } catch (error) {
      if (kept.made === made) kept = undefined;
      throw error;
    }
  };
};
