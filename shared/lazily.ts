/** Makes something when it is first asked for, once; what failed is tried again. */
export const lazily = <Made>(make: () => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return async () => {
    made ??= make();
    try {
      return await made;
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
};
