/** Sorts names of every script together; the id keeps namesakes apart. */
export const placeOf = (name: string, id: string) =>
  `${name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().slice(0, 200)}#${id}`;
