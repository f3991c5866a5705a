import { isLanguage } from "#shared/languages.ts";

const place = (part: string, position: number): string => {
  if (position === 0 && isLanguage(part)) return "{lang}";
  if (/^[A-Za-z]{3}-[0-9A-Za-z-]+$/.test(part)) return "{reference}";
  if (part.length > 24 || /\d|%/.test(part)) return "{id}";
  return part;
};

/** What counters call a route: its method and its address, with places for languages, references and other names. */
export const routeName = (method: string, address: string, status: number): string => {
  const path = address.split("?")[0] ?? "/";
  if (status === 404) return `${method} (unknown)`;
  return `${method} /${path.split("/").filter(Boolean).map(place).join("/")}`;
};
